package org.paperlessport.adapters.casebook;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Hands out numbers that no other process gives. A block is taken in a short transaction of its own and given out from
 * memory; the rest of a block is lost when the process ends, so numbers may have gaps.
 */
public final class Numbers {

    private static final int BLOCK = 5_000;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate apart;
    private final Map<String, Block> blocks = new ConcurrentHashMap<>();

    public Numbers(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The next number of this name, from 1. */
    public long next(String name) {
        return blocks.computeIfAbsent(name, Block::new).next();
    }

    private long takeBlock(String name) {
        return Commit.alone(() -> apart.execute(status -> {
            jdbc.update("insert into number_block (name, next_value) values (?, 1) on conflict do nothing", name);
            Long first = jdbc.queryForObject(
                    "select next_value from number_block where name = ? for update", Long.class, name);
            jdbc.update("update number_block set next_value = ? where name = ?", first + BLOCK, name);
            return first;
        }));
    }

    private final class Block {

        private final String name;
        private long next;
        private long end;

        Block(String name) {
            this.name = name;
        }

        synchronized long next() {
            if (next == end) {
                next = takeBlock(name);
                end = next + BLOCK;
            }
            return next++;
        }
    }
}
