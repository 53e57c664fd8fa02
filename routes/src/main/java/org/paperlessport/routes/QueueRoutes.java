package org.paperlessport.routes;

import org.apache.camel.builder.RouteBuilder;
import org.paperlessport.adapters.casebook.Channel;

import java.util.List;

/** A partner's queue: the same bytes and the same effects as by HTTP. Acknowledged when they are on disk. */
final class QueueRoutes extends RouteBuilder {

    private final String partner;
    private final Intake intake;

    QueueRoutes(String partner, Intake intake) {
        this.partner = partner;
        this.intake = intake;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void configure() {
        from("batch:" + Queues.in(partner) + "?size=50&wait=3")
                .routeId(PartnerDoors.queue(partner))
                .routeConfigurationId(FailurePolicy.COME_AGAIN)
                .transform().body(List.class,
                        messages -> intake.take(partner, Channel.QUEUE, (List<byte[]>) messages));
    }
}
