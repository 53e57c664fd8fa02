package org.paperlessport.adapters.console;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** Puts the frame around every page that is rendered, error pages too. */
final class FrameFill implements HandlerInterceptor {

    @Override
    public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
                           ModelAndView page) {
        if (page == null || page.getViewName() == null || page.getViewName().startsWith("redirect:")) {
            return;
        }
        var path = pathOf(request);
        var who = SecurityContextHolder.getContext().getAuthentication();
        var role = Frame.roleOf(who);
        page.addObject("frame", new Frame(
                RequestContextUtils.getLocale(request).equals(Tongue.CHINESE) ? "zh-CN" : "en",
                role.isPresent() ? who.getName() : "", role, Frame.entriesFor(role, path),
                inLanguage(request, path, "zh"), inLanguage(request, path, "en")));
    }

    private static String pathOf(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }

    /** The same page in that language; the answer to a form has no address of its own. */
    private static String inLanguage(HttpServletRequest request, String path, String language) {
        var address = UriComponentsBuilder.fromPath(path);
        if ("GET".equals(request.getMethod()) && request.getQueryString() != null) {
            address.query(request.getQueryString());
        }
        return address.replaceQueryParam("lang", language).build(false).toUriString();
    }
}
