package org.paperlessport.routes;

import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;

import java.io.IOException;

/**
 * A partner's folder, as file clients of the customs network use them: a file is written aside under a name that starts
 * with a dot or ends in .tmp or .part, and renamed when it is whole. A file goes when it is on disk in the archive.
 */
final class FolderRoutes extends RouteBuilder {

    private static final String HOW = "?delete=true&initialDelay=1000&delay=500&maxMessagesPerPoll=200"
            + "&sortBy=file:modified&readLock=none&exclude=RAW(\\..*|.*\\.(?i:tmp|part))";

    private final String partner;
    private final Folders folders;

    FolderRoutes(String partner, Folders folders) {
        this.partner = partner;
        this.folders = folders;
    }

    @Override
    public void configure() throws IOException {
        folders.make(partner);
        from("file:" + folders.in(partner) + HOW)
                .routeId(PartnerDoors.folder(partner))
                .routeConfigurationId(FailurePolicy.COME_AGAIN)
                .convertBodyTo(byte[].class)
                .process(exchange -> folders.take(partner,
                        exchange.getMessage().getHeader(Exchange.FILE_NAME_ONLY, String.class),
                        exchange.getMessage().getBody(byte[].class)));
    }
}
