package org.paperlessport.adapters.partners;

import java.util.List;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Signs an account in by id and secret, for the API and the pages; the principal is the {@link Account}. */
@Component
public class SignIn implements AuthenticationProvider {

    private final Accounts accounts;

    public SignIn(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        var account = accounts.verify(given.getName(), String.valueOf(given.getCredentials()))
                .orElseThrow(() -> new BadCredentialsException("unknown account or wrong secret"));
        return UsernamePasswordAuthenticationToken.authenticated(account, null,
                List.of(new SimpleGrantedAuthority("ROLE_" + account.role().name())));
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
