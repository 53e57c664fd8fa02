package org.paperlessport.routes.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One message that is to be judged: a file, or standard input under the name {@code -}. */
record Input(String name) {

    private static final String STANDARD_INPUT = "-";

    /** Each file by itself, each directory by all files in it and below, in the order of their names; an empty one by itself. */
    static List<Input> all(List<String> named) {
        return named.stream().flatMap(Input::files).toList();
    }

    private static Stream<Input> files(String name) {
        if (name.equals(STANDARD_INPUT) || !Files.isDirectory(Path.of(name))) {
            return Stream.of(new Input(name));
        }
        try (Stream<Path> below = Files.walk(Path.of(name))) {
            List<Input> files = below.filter(Files::isRegularFile).sorted().map(file -> new Input(file.toString()))
                    .toList();
            return files.isEmpty() ? Stream.of(new Input(name)) : files.stream();
        } catch (IOException | UncheckedIOException notOpen) {
            return Stream.of(new Input(name));
        }
    }

    /** In bytes; 0 when nobody knows before it is read. */
    long size() throws IOException {
        return name.equals(STANDARD_INPUT) ? 0 : Files.size(Path.of(name));
    }

    InputStream open() throws IOException {
        return name.equals(STANDARD_INPUT) ? System.in : Files.newInputStream(Path.of(name));
    }
}
