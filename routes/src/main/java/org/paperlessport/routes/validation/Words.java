package org.paperlessport.routes.validation;

import org.paperlessport.schemas.Text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** What the command line says, in one of the two tongues. */
final class Words {

    private final ResourceBundle bundle;
    private final Locale language;

    /** @param language Chinese or English */
    Words(Locale language) {
        this.bundle = read("words_" + language.getLanguage() + ".properties");
        this.language = language;
    }

    /** By its name: to ask for a bundle would look through every jar for others that might fit. */
    private static ResourceBundle read(String name) {
        try (var text = new InputStreamReader(Words.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ResourceBundle bundle() {
        return bundle;
    }

    String of(String key, Object... arguments) {
        return arguments.length == 0 ? bundle.getString(key)
                : new MessageFormat(bundle.getString(key), language).format(arguments);
    }

    String say(Text text) {
        return language.equals(Locale.CHINESE) ? text.zh() : text.en();
    }
}
