package org.paperlessport.routes;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** From time to time: what was forgotten is queued again, and what waited too long is ended; the casebook's file is kept small. */
@Component
final class SweepRoutes extends RouteBuilder {

    private final Sweep sweep;

    SweepRoutes(Sweep sweep) {
        this.sweep = sweep;
    }

    @Override
    public void configure() {
        from("timer:at-start?repeatCount=1&delay=0")
                .routeId("sweep-at-start")
                .routeConfigurationId(FailurePolicy.NEXT_TIME)
                .bean(sweep, "all");

        from("timer:sweep?period=5000&delay=5000")
                .routeId("sweep")
                .routeConfigurationId(FailurePolicy.NEXT_TIME)
                .bean(sweep, "forgotten");

        from("timer:window?period=60000&delay=10000")
                .routeId("window")
                .routeConfigurationId(FailurePolicy.NEXT_TIME)
                .bean(sweep, "overdue");

        from("timer:tidy?period=1000&delay=5000")
                .routeId("tidy")
                .routeConfigurationId(FailurePolicy.NEXT_TIME)
                .bean(sweep, "tidy");
    }
}
