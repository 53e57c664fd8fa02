package org.paperlessport.routes;

import org.apache.camel.builder.RouteBuilder;
import org.paperlessport.adapters.casebook.Channel;
import org.paperlessport.adapters.partners.Account;
import org.paperlessport.adapters.partners.Accounts;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

import java.util.List;

/** Partners' queues: the same bytes and the same effects as by HTTP. Acknowledged when they are on disk. */
@Component
@ConditionalOnProperty(name = "hub.channels.queue", matchIfMissing = true)
final class QueueRoutes extends RouteBuilder {

    private final Accounts accounts;
    private final Intake intake;

    QueueRoutes(Accounts accounts, Intake intake) {
        this.accounts = accounts;
        this.intake = intake;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void configure() {
        for (Account partner : accounts.all().stream().filter(account -> account.role().sends()).toList()) {
            from("batch:" + Queues.in(partner.id()) + "?size=50&wait=3")
                    .routeId("queue-" + partner.id())
                    .transform().body(List.class,
                            messages -> intake.take(partner.id(), Channel.QUEUE, (List<byte[]>) messages));
        }
    }
}
