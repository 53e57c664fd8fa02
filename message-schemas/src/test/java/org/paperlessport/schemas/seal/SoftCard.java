package org.paperlessport.schemas.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A card in software. Its library is installed when it is missing, which needs root and apt-get; elsewhere the
 * system property {@code softhsm.library} names it. Its tokens lie where SOFTHSM2_CONF says, which the build
 * sets to a folder of its own.
 */
record SoftCard(Path library) {

    static final char[] PIN = "271828".toCharArray();

    private static final List<Path> USUAL = List.of(Path.of("/usr/lib/softhsm/libsofthsm2.so"),
            Path.of("/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so"),
            Path.of("/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so"),
            Path.of("/usr/lib64/pkcs11/libsofthsm2.so"));

    /** With one fresh token in its first slot. */
    static SoftCard withToken(String label) throws IOException, InterruptedException {
        SoftCard card = new SoftCard(found());
        Path settings = Path.of(Optional.ofNullable(System.getenv("SOFTHSM2_CONF")).orElseThrow(() ->
                new IllegalStateException("SOFTHSM2_CONF is not set; run this test by Maven, or set it to a file")));
        Path tokens = settings.resolveSibling("tokens");
        if (Files.exists(tokens)) {
            try (Stream<Path> old = Files.walk(tokens)) {
                old.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
            }
        }
        Files.createDirectories(tokens);
        Files.writeString(settings, "directories.tokendir = " + tokens + "\nobjectstore.backend = file\n");
        run("softhsm2-util", "--module", card.library().toString(), "--init-token", "--free", "--label", label,
                "--pin", new String(PIN), "--so-pin", new String(PIN));
        return card;
    }

    private static Path found() throws IOException, InterruptedException {
        Optional<Path> named = Optional.ofNullable(System.getProperty("softhsm.library")).map(Path::of);
        if (named.isPresent()) {
            return named.get();
        }
        if (usual().isEmpty() && System.getProperty("user.name").equals("root")
                && Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            run("sh", "-c", "apt-get update -qq; DEBIAN_FRONTEND=noninteractive apt-get install -y -qq softhsm2");
        }
        return usual().orElseThrow(() -> new IllegalStateException(
                "SoftHSM is missing: install softhsm2, or name its library by -Dsofthsm.library=/path/to/libsofthsm2.so"));
    }

    private static Optional<Path> usual() {
        return USUAL.stream().filter(Files::exists).findFirst();
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + ": " + said);
        }
    }
}
