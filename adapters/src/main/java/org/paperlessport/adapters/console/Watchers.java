package org.paperlessport.adapters.console;

import org.paperlessport.adapters.casebook.CaseVersions;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The pages that watch a case. The casebook is asked every half second for all of them at once, so that it
 * does not matter which process moved the case. A page is told only that its case moved: it fetches what it
 * may see itself.
 */
@Component
class Watchers implements SmartLifecycle {

    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final int HEARTBEAT_SECONDS = 15;

    private final CaseVersions versions;
    private final int most;
    private final Set<Watcher> watching = ConcurrentHashMap.newKeySet();
    private ScheduledExecutorService clock;

    Watchers(CaseVersions versions, ConsoleSettings settings) {
        this.versions = versions;
        this.most = settings.watchers();
    }

    private static final class Watcher {

        private final String caseKey;
        private final SseEmitter page = new SseEmitter(LONGEST.toMillis());
        private volatile Instant seen;

        private Watcher(String caseKey, Instant seen) {
            this.caseKey = caseKey;
            this.seen = seen;
        }
    }

    /**
     * @param seen the state that the page shows already
     * @return empty when too many pages watch
     */
    Optional<SseEmitter> watch(String caseKey, Instant seen) {
        if (watching.size() >= most) {
            return Optional.empty();
        }
        var watcher = new Watcher(caseKey, seen);
        watcher.page.onCompletion(() -> watching.remove(watcher));
        watcher.page.onTimeout(watcher.page::complete);
        watcher.page.onError(gone -> watching.remove(watcher));
        watching.add(watcher);
        send(watcher, SseEmitter.event().comment("watching").reconnectTime(2000));
        return Optional.of(watcher.page);
    }

    private void look() {
        try {
            var moved = versions.of(watching.stream().map(watcher -> watcher.caseKey)
                    .collect(Collectors.toSet()));
            watching.forEach(watcher -> tell(watcher, moved));
        } catch (RuntimeException failed) {
            LoggerFactory.getLogger(Watchers.class).warn("watched cases could not be read, trying again",
                    failed);
        }
    }

    private void tell(Watcher watcher, Map<String, Instant> versions) {
        var now = versions.get(watcher.caseKey);
        if (now != null && now.isAfter(watcher.seen)) {
            watcher.seen = now;
            send(watcher, SseEmitter.event().name("moved").id(String.valueOf(now.toEpochMilli()))
                    .data(now.toString()));
        }
    }

    private void beat() {
        watching.forEach(watcher -> send(watcher, SseEmitter.event().comment("still here")));
    }

    private void send(Watcher watcher, SseEmitter.SseEventBuilder event) {
        try {
            watcher.page.send(event);
        } catch (IOException | IllegalStateException gone) {
            watching.remove(watcher);
        }
    }

    @Override
    public synchronized void start() {
        clock = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, "case-watchers");
            thread.setDaemon(true);
            return thread;
        });
        clock.scheduleWithFixedDelay(this::look, 500, 500, TimeUnit.MILLISECONDS);
        clock.scheduleWithFixedDelay(this::beat, HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
    }

    /** Before the web server waits for its last answers: an open page would hold it up. */
    @Override
    public synchronized void stop() {
        clock.shutdownNow();
        clock = null;
        watching.forEach(watcher -> watcher.page.complete());
    }

    @Override
    public synchronized boolean isRunning() {
        return clock != null;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
