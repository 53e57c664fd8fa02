package org.paperlessport.adapters.api;

import org.paperlessport.adapters.partners.Account;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Where somebody lands who signs in without having asked for a page: at their own desk. */
final class HomePage extends SavedRequestAwareAuthenticationSuccessHandler {

    @Override
    protected String determineTargetUrl(HttpServletRequest request, HttpServletResponse response,
                                        Authentication who) {
        if (!(who.getPrincipal() instanceof Account account)) {
            return "/";
        }
        return switch (account.role()) {
            case OFFICER -> "/officer";
            case WAREHOUSE -> "/gate";
            case PLATFORM, MERCHANT, DECLARANT, CARRIER, PAYMENT -> "/merchant";
            case TERMINAL, SHIPPING_LINE, BROKER, OPERATOR -> "/messages";
        };
    }
}
