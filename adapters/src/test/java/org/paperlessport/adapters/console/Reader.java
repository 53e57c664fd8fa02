package org.paperlessport.adapters.console;

import jakarta.servlet.Filter;
import org.paperlessport.adapters.partners.Accounts;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import java.io.UnsupportedEncodingException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Somebody at a browser: opens pages in English as one of the demo's accounts, and sends forms with their
 * token.
 */
@Component
class Reader {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" content=\"([^\"]+)\"");

    private final MockMvcTester mvc;
    private final Accounts accounts;
    private final Map<String, MockHttpSession> sessions = new HashMap<>();

    Reader(WebApplicationContext context, @Qualifier("springSecurityFilterChain") Filter doors,
            Accounts accounts) {
        this.mvc = MockMvcTester.from(context, builder -> builder.addFilters(doors).build());
        this.accounts = accounts;
    }

    /** @param account empty for a stranger */
    MvcTestResult open(String account, String path) {
        return mvc.get().uri(path).session(session(account)).header("Accept-Language", "en")
                .accept("text/html")
                .exchange();
    }

    MvcTestResult fetch(String account, String path) {
        return mvc.get().uri(path).session(session(account)).header("Accept-Language", "en").exchange();
    }

    /** @param fields name, value, name, value … */
    MvcTestResult send(String account, String path, String... fields) {
        var form = mvc.post().uri(path).session(session(account)).header("Accept-Language", "en")
                .header("X-CSRF-TOKEN", token(account)).header("HX-Request", "true");
        for (int at = 0; at < fields.length; at += 2) {
            form.param(fields[at], fields[at + 1]);
        }
        return form.exchange();
    }

    static String text(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException never) {
            throw new IllegalStateException(never);
        }
    }

    MockMvcTester mvc() {
        return mvc;
    }

    MockHttpSession session(String account) {
        return sessions.computeIfAbsent(account, one -> {
            var session = new MockHttpSession();
            accounts.byId(account).ifPresent(known -> session.setAttribute("SPRING_SECURITY_CONTEXT",
                    new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(known, null,
                            List.of(new SimpleGrantedAuthority("ROLE_" + known.role()))))));
            return session;
        });
    }

    private String token(String account) {
        var found = TOKEN.matcher(text(open(account, "/")));
        if (!found.find()) {
            throw new IllegalStateException("the page carries no token");
        }
        return found.group(1);
    }
}
