package org.paperlessport.adapters.casebook;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Random;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * What the embedded casebook's file holds the moment a commit returns is what a killed process leaves behind: opened
 * again, it must know that commit. H2 2.5.252 fails this where a chunk goes elsewhere than its predecessor foretold,
 * for it then writes the header of the chunk before.
 */
class KilledAfterCommitTest {

    private static final int COMMITS = 150;
    private static final String OPTIONS = ";WRITE_DELAY=0;RETENTION_TIME=0";

    @Test
    void everyCommitIsFoundAgain(@TempDir Path folder) throws IOException {
        var source = new SingleConnectionDataSource("jdbc:h2:file:" + folder.resolve("kept") + OPTIONS, "", "", true);
        try {
            var jdbc = new JdbcTemplate(source);
            var commit = new Commit(jdbc, new JdbcTransactionManager(source));
            var tidying = new Tidying(jdbc, commit);
            var random = new Random(7);
            jdbc.execute("create table paper (id int primary key, round int, content varbinary)");
            for (int round = 1; round <= COMMITS; round++) {
                int now = round;
                byte[] content = new byte[random.nextInt(random.nextInt(10) == 0 ? 600_000 : 20_000)];
                random.nextBytes(content);
                commit.durably(() -> jdbc.update("merge into paper values (?, ?, ?)", random.nextInt(60), now, content));
                assertEquals(now, latestAfterKill(folder));
                if (round % 10 == 0) {
                    tidying.tidy();
                }
            }
        } finally {
            source.destroy();
        }
    }

    private static int latestAfterKill(Path folder) throws IOException {
        Files.copy(folder.resolve("kept.mv.db"), folder.resolve("left.mv.db"), StandardCopyOption.REPLACE_EXISTING);
        var left = new SingleConnectionDataSource("jdbc:h2:file:" + folder.resolve("left"), "", "", true);
        try {
            return new JdbcTemplate(left).queryForObject("select max(round) from paper", Integer.class);
        } finally {
            left.destroy();
        }
    }
}
