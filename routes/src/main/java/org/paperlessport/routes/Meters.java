package org.paperlessport.routes;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Timer;
import org.paperlessport.adapters.casebook.Arrival;
import org.paperlessport.adapters.casebook.MessageIntake.Taken;
import org.paperlessport.clearance.Answer;
import org.paperlessport.clearance.PaperKind;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What is counted as it happens. A tag never takes its value from a sender, or a sender could make any number of them. */
final class Meters {

    private static final Set<String> KNOWN = Set.of("CEB311", "CEB411", "CEB511", "CEB621", "CUSCAR", "CODECO",
            "CONTRL", "APERAK");

    private Meters() {
    }

    /** Messages by type, channel and what became of them when they were taken. */
    static void taken(Arrival arrival, Taken taken) {
        Metrics.counter("hub.messages.taken", "type", KNOWN.contains(arrival.type()) ? arrival.type() : "OTHER",
                "channel", arrival.channel().name(), "fate", fate(arrival, taken)).increment();
    }

    private static String fate(Arrival arrival, Taken taken) {
        if (taken instanceof Taken.Accepted accepted) {
            return accepted.duplicate() ? "DUPLICATE" : arrival.status().name();
        }
        return taken instanceof Taken.Conflict ? "CONFLICT" : "REJECTED";
    }

    /** One batch of kept messages being applied: how many, and how long. */
    static void apply(int messages, Runnable work) {
        DistributionSummary.builder("hub.apply.messages").register(Metrics.globalRegistry).record(messages);
        Timer.builder("hub.apply").publishPercentileHistogram().register(Metrics.globalRegistry).record(work);
    }

    static void parked() {
        Metrics.counter("hub.messages.parked").increment();
    }

    /** Returns by paper and status: for a declaration each status is a stage that its case came to. */
    static void returned(PaperKind kind, List<Answer> returns) {
        for (Answer one : returns) {
            Metrics.counter("hub.returns", "paper", kind.name().toLowerCase(Locale.ROOT), "status", one.status())
                    .increment();
        }
    }
}
