package org.paperlessport.adapters.console;

import org.paperlessport.adapters.partners.Account;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import java.time.Instant;

/** Tells an open page when its case has moved (server-sent events, {@code moved}). */
@RestController
class LiveCases {

    private final Watchers watchers;
    private final OrderStories stories;
    private final Demo demo;

    LiveCases(Watchers watchers, OrderStories stories, Demo demo) {
        this.watchers = watchers;
        this.stories = stories;
        this.demo = demo;
    }

    /** @param seen milliseconds since 1970: the state that the page shows */
    @GetMapping(path = "/live/cases/{ebpCode}/{orderNo}", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> watch(@AuthenticationPrincipal Account account, @PathVariable String ebpCode,
                                     @PathVariable String orderNo,
                                     @RequestParam(defaultValue = "0") long seen) {
        var mayLook = demo.on() || account != null && stories.told(ebpCode, orderNo, account).isPresent();
        if (!mayLook) {
            return ResponseEntity.notFound().build();
        }
        return watchers.watch(ebpCode + ':' + orderNo, Instant.ofEpochMilli(seen))
                .map(page -> ResponseEntity.ok().header("X-Accel-Buffering", "no")
                        .header(HttpHeaders.CACHE_CONTROL, "no-store").body(page))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                        .header(HttpHeaders.RETRY_AFTER, "15").build());
    }
}
