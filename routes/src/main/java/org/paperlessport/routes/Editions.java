package org.paperlessport.routes;

import org.paperlessport.schemas.ceb.CebMessage;
import org.springframework.boot.context.properties.ConfigurationProperties;

import java.util.Map;
import java.util.Set;

/**
 * Which editions of the customs schemas a partner may write.
 *
 * @param edition by account: {@code any}, which warns of what only edition 2018 takes, or {@code 202205}, which
 *                refuses it; {@code default} stands for accounts that are not named, and is {@code any} itself
 */
@ConfigurationProperties("hub.ceb")
record Editions(Map<String, String> edition) {

    private static final Set<String> CHOICES = Set.of("any", "202205");

    Editions {
        edition = edition == null ? Map.of() : Map.copyOf(edition);
        edition.forEach((account, choice) -> {
            if (!CHOICES.contains(choice)) {
                throw new IllegalArgumentException("hub.ceb.edition." + account + " is '" + choice
                        + "' and must be any or 202205");
            }
        });
    }

    CebMessage judged(String account, CebMessage message) {
        String choice = edition.getOrDefault(account, edition.getOrDefault("default", "any"));
        return choice.equals("202205") ? message.strictly() : message;
    }
}
