package org.paperlessport.schemas.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What the verifier says of the messages in a folder, one line each: {@code SampleSeals FOLDER}. */
final class SampleSeals {

    private SampleSeals() {
    }

    public static void main(String[] arguments) throws IOException {
        SealVerifier verifier = new SealVerifier(KeyRegister.EMPTY);
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            List<Path> messages = files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
            for (Path file : messages) {
                SealVerdict verdict = verifier.judge(Files.readAllBytes(file), Instant.now());
                System.out.printf("%-45s %-12s %-24s %-10s %d:%d %s%n", file.getFileName(), verdict.outcome(),
                        verdict.finding(), verdict.algorithm(), verdict.line(), verdict.column(), verdict.found());
            }
        }
    }
}
