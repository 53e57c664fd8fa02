package org.paperlessport.routes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged hub, run as its users run it. */
final class HubProcess {

    private final Path directory;
    private final Map<String, String> environment;
    private final String heap;

    /** @param environment what the process finds there, and nothing of ours */
    HubProcess(Path directory, Map<String, String> environment) {
        this(directory, environment, "-Xmx512m");
    }

    /** @param heap e.g. {@code -Xmx64m} */
    HubProcess(Path directory, Map<String, String> environment, String heap) {
        this.directory = directory;
        this.environment = environment;
        this.heap = heap;
    }

    /** What a run that came to its end left behind. */
    record Ended(int exitCode, String said) {
    }

    Process start(String... arguments) throws IOException {
        return start(directory.resolve("hub.log"), arguments);
    }

    Ended run(String... arguments) throws IOException, InterruptedException {
        Path log = Files.createTempFile(directory, "run", ".log");
        Process process = start(log, arguments);
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("it did not end: " + Files.readString(log));
        }
        return new Ended(process.exitValue(), Files.readString(log));
    }

    private Process start(Path log, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), heap,
                "-Dstdout.encoding=UTF-8", "-jar", System.getProperty("hub.jar")));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("HUB_") || name.startsWith("SPRING_"));
        builder.environment().putAll(environment);
        return builder.start();
    }
}
