package org.paperlessport.schemas.ceb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Recogniser;

/** Every attack is refused with a fault that names its place, in bounded time, and nothing outside is asked. */
class AttackTest {

    /** No hang: far more than any of them needs on a slow machine. */
    private static final Duration NO_HANG = Duration.ofSeconds(60);
    private static final String SECRET = "the content of a file that no message may read";

    private final CebReader reader = new CebReader();

    @Test
    void everyAttackIsRefusedAndNothingOutsideIsAsked(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("secret.txt"), SECRET);
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(1);
            Map<String, byte[]> attacks = Attacks.all("http://127.0.0.1:" + server.getLocalPort() + "/a.dtd",
                    file.toUri().toString());
            List<String> taken = new ArrayList<>();
            attacks.forEach((name, attack) -> assertTimeoutPreemptively(NO_HANG, () -> {
                Recogniser.recognise(attack);
                CebMessage message = reader.read(attack);
                CebMessage streamed = reader.read(new ByteArrayInputStream(attack), new Counted());
                if (!isRefused(message) || !isRefused(streamed)) {
                    taken.add(name + " " + message.faults() + streamed.faults());
                }
            }, name));

            assertThat(taken).isEmpty();
            assertThat(attacks).hasSizeGreaterThan(200);
            assertThat(isAsked(server)).isFalse();
        }
    }

    private static boolean isRefused(CebMessage message) {
        return !message.isReadable() && !message.faults().isEmpty() && message.faults().stream().allMatch(
                fault -> !fault.code().equals("XML-UNREADABLE") && !fault.message().zh().isEmpty()
                        && !fault.message().en().isEmpty() && !fault.toString().contains(SECRET))
                && message.faults().stream().anyMatch(fault -> fault.severity() == Fault.Severity.ERROR);
    }

    private static boolean isAsked(ServerSocket server) throws IOException {
        try {
            server.accept().close();
            return true;
        } catch (SocketTimeoutException nobody) {
            return false;
        }
    }
}
