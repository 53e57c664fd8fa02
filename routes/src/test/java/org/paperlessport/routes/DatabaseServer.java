package org.paperlessport.routes;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** A real PostgreSQL that can be taken away and given back with all it holds. */
final class DatabaseServer implements AutoCloseable {

    private final Path directory;
    private final int port = freePort();
    private EmbeddedPostgres server;

    DatabaseServer() {
        try {
            Path target = Files.createDirectories(Path.of("target", "databases"));
            directory = Files.createTempDirectory(target, "casebook").toAbsolutePath();
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
        start();
    }

    String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    void start() {
        try {
            server = EmbeddedPostgres.builder().setPort(port).setDataDirectory(directory)
                    .setCleanDataDirectory(false).start();
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    void stop() {
        try {
            server.close();
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    @Override
    public void close() {
        stop();
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
