package org.paperlessport.routes;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Kept messages move the cases that they are about. */
@Component
final class ApplyRoutes extends RouteBuilder {

    static final String ONE = "direct:apply-one";

    private final Apply apply;

    ApplyRoutes(Apply apply) {
        this.apply = apply;
    }

    @Override
    public void configure() {
        from("batch:" + Queues.APPLY + "?size={{hub.apply.batch}}&wait={{hub.apply.wait}}")
                .routeId("apply")
                .routeConfigurationId(FailurePolicy.ONE_BY_ONE)
                .bean(apply, "all");

        from(ONE)
                .routeId("apply-one")
                .routeConfigurationId(FailurePolicy.PARK)
                .bean(apply, "one");
    }
}
