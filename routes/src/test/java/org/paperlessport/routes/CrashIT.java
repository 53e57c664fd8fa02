package org.paperlessport.routes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paperlessport.fixtures.crash.CrashPlan;
import org.paperlessport.fixtures.crash.CrashResult;
import org.paperlessport.fixtures.crash.CrashTrial;

import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/** The packaged hub under load, killed with kill -9 again and again, judged from the outside. */
class CrashIT {

    private static final int KILLS = Integer.getInteger("crash.kills", 10);
    private static final long SEED = Long.getLong("crash.seed", 20261111);

    @TempDir
    private Path directory;

    @Test
    void nothingAcknowledgedIsLostAndNothingEndsTwiceHoweverOftenTheHubIsKilled() throws InterruptedException {
        CrashResult result = new CrashTrial(CrashPlan.ofJar(Path.of(System.getProperty("hub.jar")), directory, KILLS,
                SEED)).run();

        assertThat(result.faults()).isEmpty();
        assertThat(result.isClean()).as(result.toString()).isTrue();
        assertThat(result.extent().kills()).isEqualTo(KILLS);
        assertThat(result.extent().papers()).isPositive();
    }
}
