package org.paperlessport.routes.production;

import org.paperlessport.adapters.partners.Accounts;
import org.paperlessport.adapters.partners.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A hub without an officer releases nothing that a rule holds back: worth a word, no reason not to start. */
@Component
@Profile("production")
final class NoAccountsYet {

    private static final Logger LOG = LoggerFactory.getLogger(NoAccountsYet.class);

    private final Accounts accounts;

    NoAccountsYet(Accounts accounts) {
        this.accounts = accounts;
    }

    @EventListener(ApplicationReadyEvent.class)
    void look() {
        if (accounts.in(Role.OFFICER).isEmpty()) {
            LOG.warn("还没有关员账号 / there is no officer's account yet; open one: java -jar paperless-port.jar account open "
                    + "--id=… --role=officer --name-zh=… --name-en=…");
        }
    }
}
