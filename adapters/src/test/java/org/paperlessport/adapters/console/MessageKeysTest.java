package org.paperlessport.adapters.console;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** The words of the pages: the same in both languages, none missing and none that nobody says. */
class MessageKeysTest {

    private static final Pattern IN_TEMPLATES =
            Pattern.compile("#\\{([a-zA-Z][\\w.\\-]*)[}(]|msg\\('([\\w.\\-]*\\w)'");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(keys("zh_CN")).isEqualTo(keys("en"));
    }

    @Test
    void everyKeyThatATemplateNamesHasItsWords() throws IOException {
        var named = IN_TEMPLATES.matcher(templates()).results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .collect(Collectors.toSet());

        assertThat(keys("en")).containsAll(named);
    }

    @Test
    void noKeyIsUnused() throws IOException {
        var sources = templates() + java();

        assertThat(keys("en")).allSatisfy(key -> assertThat(isSaid(key, sources)).as(key).isTrue());
    }

    @Test
    void wordsWithArgumentsCanBeFormatted() throws IOException {
        for (var language : Set.of("zh_CN", "en")) {
            var words = read(language);
            words.stringPropertyNames().stream().map(words::getProperty).filter(word -> word.contains("{"))
                    .forEach(word -> assertThat(new MessageFormat(word).format(new Object[] {1, 2, 3, 4}))
                            .doesNotContain("{"));
        }
    }

    /** By its whole name, or by a beginning to which code or a stage is added. */
    private static boolean isSaid(String key, String sources) {
        if (sources.contains("#{" + key) || sources.contains("'" + key + "'")
                || sources.contains("\"" + key + "\"")) {
            return true;
        }
        return Stream.iterate(key.lastIndexOf('.'), dot -> dot > 0, dot -> key.lastIndexOf('.', dot - 1))
                .map(dot -> key.substring(0, dot + 1))
                .anyMatch(beginning -> Stream.of("#{|" + beginning + "$", "'" + beginning + "'",
                        "\"" + beginning + "\"")
                        .anyMatch(sources::contains));
    }

    private static Set<String> keys(String language) throws IOException {
        return new TreeSet<>(read(language).stringPropertyNames());
    }

    private static Properties read(String language) throws IOException {
        var words = new Properties();
        var file = MessageKeysTest.class.getResourceAsStream("/messages_" + language + ".properties");
        try (var text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            words.load(text);
        }
        return words;
    }

    private static String templates() throws IOException {
        return all(Path.of("src/main/resources/templates"), ".html");
    }

    private static String java() throws IOException {
        return all(Path.of("src/main/java/org/paperlessport/adapters/console"), ".java");
    }

    private static String all(Path folder, String ending) throws IOException {
        try (var files = Files.walk(folder)) {
            var whole = new StringBuilder();
            for (var file : files.filter(one -> one.toString().endsWith(ending)).toList()) {
                whole.append(Files.readString(file)).append('\n');
            }
            return whole.toString();
        }
    }
}
