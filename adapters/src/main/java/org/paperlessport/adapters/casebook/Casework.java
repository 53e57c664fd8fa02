package org.paperlessport.adapters.casebook;

import org.paperlessport.clearance.FirmRegister;
import org.springframework.jdbc.core.JdbcTemplate;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.function.Function;

/** One transaction of work on cases: load, let the clerk work, write everything back, post the answers, commit. */
public final class Casework {

    private final JdbcTemplate jdbc;
    private final Commit commit;
    private final Numbers numbers;
    private final CaseJson json;
    private final FirmRegister firms;
    private final Post post;
    private final Clock clock;

    public Casework(JdbcTemplate jdbc, Commit commit, Numbers numbers, CaseJson json, FirmRegister firms,
                    Scribe scribe, Clock clock) {
        this.jdbc = jdbc;
        this.commit = commit;
        this.numbers = numbers;
        this.json = json;
        this.firms = firms;
        this.post = new Post(scribe, new MailboxWriter(jdbc));
        this.clock = clock;
    }

    /** Within the steps, before they read: as {@link Commit#hold}. */
    void hold(Collection<String> alone, Collection<String> jointly) {
        commit.hold(alone, jointly);
    }

    <T> T commit(Function<Work, T> steps) {
        return commit.ofCases(() -> {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            Work work = new Work(jdbc, json, numbers, firms, now);
            T result = steps.apply(work);
            work.save();
            post.send(work.bench(), work.letters(), now);
            return result;
        });
    }
}
