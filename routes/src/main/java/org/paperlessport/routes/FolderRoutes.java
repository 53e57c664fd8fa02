package org.paperlessport.routes;

import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.paperlessport.adapters.partners.Account;
import org.paperlessport.adapters.partners.Accounts;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

import java.io.IOException;

/**
 * Partners' folders, as file clients of the customs network use them: a file is written aside under a name that starts
 * with a dot or ends in .tmp or .part, and renamed when it is whole. A file goes when it is on disk in the archive.
 */
@Component
@ConditionalOnProperty(name = "hub.channels.folder", matchIfMissing = true)
final class FolderRoutes extends RouteBuilder {

    private static final String HOW = "?delete=true&initialDelay=1000&delay=500&maxMessagesPerPoll=200"
            + "&sortBy=file:modified&readLock=none&exclude=RAW(\\..*|.*\\.(?i:tmp|part))";

    private final Accounts accounts;
    private final Folders folders;

    FolderRoutes(Accounts accounts, Folders folders) {
        this.accounts = accounts;
        this.folders = folders;
    }

    @Override
    public void configure() throws IOException {
        for (Account partner : accounts.all().stream().filter(account -> account.role().sends()).toList()) {
            folders.make(partner.id());
            from("file:" + folders.in(partner.id()) + HOW)
                    .routeId("folder-" + partner.id())
                    .convertBodyTo(byte[].class)
                    .process(exchange -> folders.take(partner.id(),
                            exchange.getMessage().getHeader(Exchange.FILE_NAME_ONLY, String.class),
                            exchange.getMessage().getBody(byte[].class)));
        }
    }
}
