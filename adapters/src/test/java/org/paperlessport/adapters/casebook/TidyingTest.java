package org.paperlessport.adapters.casebook;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The file of the embedded casebook stays near what is in it, and loses nothing on the way. */
class TidyingTest {

    private static final int ROWS = 10_000;
    private static final int ROUNDS = 3_000;

    @Test
    void manySmallCommitsDoNotBlowUpTheFile(@TempDir Path folder) throws IOException {
        long left = sizeAfterManyCommits(folder.resolve("left"), false);
        long tidied = sizeAfterManyCommits(folder.resolve("tidied"), true);
        assertTrue(tidied < left / 2, tidied + " bytes tidied, " + left + " bytes left alone");
    }

    @Test
    void postgresLooksAfterItself() {
        try (Database.Opened db = Database.POSTGRESQL.open()) {
            assertFalse(new Tidying(db.jdbc(), db.commit()).tidy());
        }
    }

    private static long sizeAfterManyCommits(Path file, boolean tidy) throws IOException {
        var source = new SingleConnectionDataSource(
                "jdbc:h2:file:" + file + ";WRITE_DELAY=0;RETENTION_TIME=0", "", "", true);
        try {
            var jdbc = new JdbcTemplate(source);
            var commit = new Commit(jdbc, new JdbcTransactionManager(source));
            var tidying = new Tidying(jdbc, commit);
            jdbc.execute("create table paper (id int primary key, round int, text varchar)");
            jdbc.execute("insert into paper select x, -1, repeat('x', 500) from system_range(1, %d)".formatted(ROWS));
            for (int round = 0; round < ROUNDS; round++) {
                int now = round;
                commit.durably(() -> jdbc.update("update paper set round = ? where id = ?", now,
                        1 + (now * 7919) % ROWS));
                if (tidy && round % 50 == 0) {
                    tidying.tidy();
                }
            }
            assertEquals(ROUNDS, jdbc.queryForObject(
                    "select count(*) from paper where round >= 0 and length(text) = 500", Integer.class));
            return Files.size(Path.of(file + ".mv.db"));
        } finally {
            source.destroy();
        }
    }
}
