package org.paperlessport.routes;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** What must leave by queue or folder leaves, each endpoint by itself. */
@Component
final class DeliveryRoutes extends RouteBuilder {

    private final Delivery delivery;

    DeliveryRoutes(Delivery delivery) {
        this.delivery = delivery;
    }

    @Override
    public void configure() {
        from("timer:outbox?period={{hub.outbox.period}}")
                .routeId("delivery")
                .routeConfigurationId(FailurePolicy.NEXT_TIME)
                .split().exchange(exchange -> delivery.endpoints()).parallelProcessing()
                    .bean(delivery, "deliver")
                .end();
    }
}
