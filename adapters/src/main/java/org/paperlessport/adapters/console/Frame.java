package org.paperlessport.adapters.console;

import org.paperlessport.adapters.partners.Role;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What stands around every page.
 *
 * @param account empty for a stranger
 * @param zhHref  this page in Chinese
 * @param enHref  this page in English
 */
public record Frame(String lang, String account, Optional<Role> role, List<Entry> entries, String zhHref,
                    String enHref) {

    /** One entry of the navigation; word is a message key. */
    public record Entry(String word, String href, boolean current) {
    }

    /** The role of whoever is signed in; empty for a stranger. */
    static Optional<Role> roleOf(Authentication who) {
        if (who == null || who instanceof AnonymousAuthenticationToken) {
            return Optional.empty();
        }
        return Arrays.stream(Role.values())
                .filter(role -> who.getAuthorities().stream()
                        .anyMatch(held -> ("ROLE_" + role).equals(held.getAuthority())))
                .findFirst();
    }

    /** The pages that the role may open, the page of the path marked. */
    static List<Entry> entriesFor(Optional<Role> role, String path) {
        var entries = new ArrayList<Entry>();
        entries.add(new Entry("nav.live", "/", path.equals("/")));
        role.ifPresent(known -> {
            switch (known) {
                case OFFICER -> {
                    entries.add(entry("nav.officer", "/officer", path));
                    entries.add(entry("nav.gate", "/gate", path));
                }
                case WAREHOUSE -> entries.add(entry("nav.gate", "/gate", path));
                case PLATFORM, MERCHANT, DECLARANT, PAYMENT, CARRIER, BROKER ->
                        entries.add(entry("nav.merchant", "/merchant", path));
                case TERMINAL, SHIPPING_LINE, OPERATOR -> { }
            }
            entries.add(entry("nav.messages", "/messages", path));
        });
        entries.add(entry("nav.validate", "/validate", path));
        return entries;
    }

    /** Where somebody of this role begins. */
    static String homeOf(Role role) {
        return switch (role) {
            case OFFICER -> "/officer";
            case WAREHOUSE -> "/gate";
            case PLATFORM, MERCHANT, DECLARANT, PAYMENT, CARRIER, BROKER -> "/merchant";
            case TERMINAL, SHIPPING_LINE, OPERATOR -> "/messages";
        };
    }

    private static Entry entry(String word, String href, String path) {
        return new Entry(word, href, path.equals(href) || path.startsWith(href + "/"));
    }
}
