package org.paperlessport.routes.production;

import org.paperlessport.clearance.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A user and a password that nobody would guess first. */
final class Secret {

    private static final Set<String> GUESSED_FIRST = Set.of("demo", "hub", "admin", "artemis", "postgres", "password",
            "secret", "changeme", "guest", "root", "test", "123456", "12345678");

    private Secret() {
    }

    /** @return what is wrong with them; neither is repeated */
    static List<Text> unmet(String userName, String user, String passwordName, String password) {
        List<Text> unmet = new ArrayList<>();
        if (user.isBlank()) {
            unmet.add(new Text(userName + " 未设置", userName + " is not set"));
        }
        if (password.isBlank()) {
            unmet.add(new Text(passwordName + " 未设置", passwordName + " is not set"));
        } else if (password.equals(user) || GUESSED_FIRST.contains(password.toLowerCase(Locale.ROOT))) {
            unmet.add(new Text(passwordName + " 是默认或易猜的密码，请更换",
                    passwordName + " is a default or easily guessed: choose another"));
        }
        return unmet;
    }
}
