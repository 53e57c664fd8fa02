package org.paperlessport.routes.validation;

import org.paperlessport.schemas.Text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the command line says, in one of the two tongues. */
final class Words {

    private final ResourceBundle bundle;
    private final Locale language;

    /** @param language Chinese or English */
    Words(Locale language) {
        this.bundle = ResourceBundle.getBundle("org.paperlessport.routes.validation.words", language);
        this.language = language;
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
