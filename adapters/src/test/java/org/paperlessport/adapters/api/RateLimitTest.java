package org.paperlessport.adapters.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.servlet.ServletException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import tools.jackson.databind.json.JsonMapper;

class RateLimitTest {

    private static final long SECOND = 1_000_000_000L;

    private final AtomicLong clock = new AtomicLong();
    private final RateLimit three = limit(3);

    private RateLimit limit(double perSecond) {
        return new RateLimit(perSecond, new ProblemWriter(JsonMapper.builder().build()), clock::get);
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void asManyAsAllowedPassAndOneMoreWaits() {
        for (var passed = 0; passed < 3; passed++) {
            assertThat(three.secondsToWait("carrier")).isZero();
        }

        assertThat(three.secondsToWait("carrier")).isEqualTo(1);
    }

    @Test
    void oneAccountDoesNotUseUpAnothers() {
        for (var asked = 0; asked < 9; asked++) {
            three.secondsToWait("carrier");
        }

        assertThat(three.secondsToWait("platform")).isZero();
    }

    @Test
    void whatIsRefusedCostsNothingAndASecondOfRestFillsUpAndNoMore() {
        for (var asked = 0; asked < 50; asked++) {
            three.secondsToWait("carrier");
        }
        clock.addAndGet(SECOND / 3 + 1);
        assertThat(three.secondsToWait("carrier")).isZero();
        assertThat(three.secondsToWait("carrier")).isEqualTo(1);

        clock.addAndGet(60 * SECOND);
        for (var passed = 0; passed < 3; passed++) {
            assertThat(three.secondsToWait("carrier")).isZero();
        }
        assertThat(three.secondsToWait("carrier")).isEqualTo(1);
    }

    @Test
    void aSlowLimitTellsTheWholeWait() {
        var oneInTen = limit(0.1);
        assertThat(oneInTen.secondsToWait("carrier")).isZero();

        assertThat(oneInTen.secondsToWait("carrier")).isEqualTo(10);
    }

    @Test
    void theRefusalIsAProblemThatTellsWhenToComeAgain() throws ServletException, IOException {
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated("carrier", null, List.of())));
        var once = limit(1);
        once.doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), new MockFilterChain());
        var refused = new MockHttpServletResponse();
        var notReached = new MockFilterChain();

        once.doFilter(new MockHttpServletRequest(), refused, notReached);

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("1");
        assertThat(refused.getContentType()).isEqualTo("application/problem+json");
        assertThat(refused.getContentAsString()).contains("/errors/too-many-requests", "\"zh\"", "try again in 1 s");
        assertThat(notReached.getRequest()).isNull();
    }

    @Test
    void aLimitBelowNoneIsNotTaken() {
        assertThatThrownBy(() -> new ApiSettings(-1)).hasMessageContaining("hub.api.requests-per-second is -1");
    }
}
