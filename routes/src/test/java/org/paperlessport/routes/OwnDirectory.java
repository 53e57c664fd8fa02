package org.paperlessport.routes;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Gives a hub under test a fresh directory for all its state. */
final class OwnDirectory implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext hub) {
        try {
            Path target = Files.createDirectories(Path.of("target", "hubs"));
            Path data = Files.createTempDirectory(target, "hub").toAbsolutePath();
            TestPropertyValues.of("hub.data=" + data).applyTo(hub);
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }
}
