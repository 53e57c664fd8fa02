package org.paperlessport.routes;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** A partner that is new gets its queue and its folder, and one that is gone loses them, without a restart. */
@Component
final class PartnerRoutes extends RouteBuilder {

    private final PartnerDoors doors;

    PartnerRoutes(PartnerDoors doors) {
        this.doors = doors;
    }

    @Override
    public void configure() {
        from("timer:partners?delay=0&period=10000&synchronous=true")
                .routeId("partners")
                .routeConfigurationId(FailurePolicy.NEXT_TIME)
                .bean(doors, "look");
    }
}
