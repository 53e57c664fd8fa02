package org.paperlessport.adapters.console;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which of the two languages a reader gets: what {@code ?lang=} asks for, then the cookie it left, then the
 * browser.
 */
final class Tongue implements LocaleResolver, HandlerInterceptor {

    static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    static final Locale ENGLISH = Locale.ENGLISH;

    private static final String NAME = "lang";
    private static final int A_YEAR = 365 * 24 * 3600;

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return asked(request)
                .or(() -> Optional.ofNullable(WebUtils.getCookie(request, NAME)).map(Cookie::getValue)
                        .flatMap(Tongue::named))
                .orElseGet(() -> ofBrowser(request));
    }

    @Override
    public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        throw new UnsupportedOperationException("the language is chosen by ?lang=zh or ?lang=en");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        asked(request).ifPresent(chosen -> {
            var cookie = new Cookie(NAME, chosen.getLanguage());
            cookie.setPath("/");
            cookie.setMaxAge(A_YEAR);
            cookie.setHttpOnly(true);
            cookie.setSecure(request.isSecure());
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        });
        return true;
    }

    /** In the address: to look for it in a form would read the whole body, which may be a message. */
    private static Optional<Locale> asked(HttpServletRequest request) {
        return Optional.ofNullable(request.getQueryString()).stream().flatMap(query -> Stream.of(query.split("&")))
                .filter(part -> part.startsWith(NAME + "=")).findFirst()
                .flatMap(part -> named(part.substring(NAME.length() + 1)));
    }

    private static Optional<Locale> named(String language) {
        return switch (language) {
            case "zh" -> Optional.of(CHINESE);
            case "en" -> Optional.of(ENGLISH);
            default -> Optional.empty();
        };
    }

    /**
     * A browser that reads Chinese gets Chinese, any other English; one that says nothing is taken for local.
     */
    private static Locale ofBrowser(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return CHINESE;
        }
        var wanted = request.getLocales().asIterator();
        var known = List.of("zh", "en");
        while (wanted.hasNext()) {
            var language = wanted.next().getLanguage();
            if (known.contains(language)) {
                return language.equals("zh") ? CHINESE : ENGLISH;
            }
        }
        return ENGLISH;
    }
}
