package org.paperlessport.routes;

import org.apache.camel.CamelContext;
import org.apache.camel.Route;
import org.paperlessport.adapters.partners.Account;
import org.paperlessport.adapters.partners.Accounts;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A queue and a folder for every partner that may send; shut when its account is closed. */
final class PartnerDoors {

    /** Which ways there are besides HTTP. */
    @ConfigurationProperties("hub.channels")
    record Channels(@DefaultValue("true") boolean queue, @DefaultValue("true") boolean folder) {
    }

    private static final String QUEUE = "queue-";
    private static final String FOLDER = "folder-";

    private final CamelContext camel;
    private final Accounts accounts;
    private final Intake intake;
    private final Folders folders;
    private final Channels channels;

    PartnerDoors(CamelContext camel, Accounts accounts, Intake intake, Folders folders, Channels channels) {
        this.camel = camel;
        this.accounts = accounts;
        this.intake = intake;
        this.folders = folders;
        this.channels = channels;
    }

    static String queue(String partner) {
        return QUEUE + partner;
    }

    static String folder(String partner) {
        return FOLDER + partner;
    }

    /** Opens what is new and shuts what is closed. */
    void look() throws Exception {
        Set<String> wanted = new HashSet<>();
        for (Account partner : accounts.all()) {
            if (partner.enabled() && partner.role().sends()) {
                open(partner.id(), wanted);
            }
        }
        for (Route route : List.copyOf(camel.getRoutes())) {
            String id = route.getRouteId();
            if ((id.startsWith(QUEUE) || id.startsWith(FOLDER)) && !wanted.contains(id)) {
                camel.getRouteController().stopRoute(id);
                camel.removeRoute(id);
            }
        }
    }

    private void open(String partner, Set<String> wanted) throws Exception {
        if (channels.queue() && wanted.add(queue(partner)) && camel.getRoute(queue(partner)) == null) {
            camel.addRoutes(new QueueRoutes(partner, intake));
        }
        if (channels.folder() && wanted.add(folder(partner)) && camel.getRoute(folder(partner)) == null) {
            camel.addRoutes(new FolderRoutes(partner, folders));
        }
    }
}
