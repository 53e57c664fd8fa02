package org.paperlessport.routes;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.paperlessport.adapters.casebook.Backlog;
import org.paperlessport.adapters.casebook.Outbox;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;

/** What stands in the casebook at the moment it is asked for: work that waits, and for how long. */
@Component
final class StandingFigures implements MeterBinder {

    private final Backlog backlog;
    private final Outbox outbox;
    private final Clock clock;

    StandingFigures(Backlog backlog, Outbox outbox, Clock clock) {
        this.backlog = backlog;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("hub.backlog.age", this, StandingFigures::oldestSeconds).baseUnit("seconds")
                .description("how long the oldest kept message has waited to be applied").register(registry);
        Gauge.builder("hub.backlog.parked", backlog, Backlog::parked)
                .description("messages set aside for a person").register(registry);
        Gauge.builder("hub.outbox.due", outbox, Outbox::waiting)
                .description("letters that must still leave by queue or folder").register(registry);
    }

    private double oldestSeconds() {
        return backlog.oldest().map(received -> Duration.between(received, clock.instant()).toMillis() / 1000.0)
                .orElse(0.0);
    }
}
