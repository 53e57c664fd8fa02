package org.paperlessport.adapters.api;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.paperlessport.clearance.Text;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * So many requests a second for each account, and as many at once after a second of rest; what is more is answered
 * 429 and nothing is taken. Each process counts for itself.
 */
final class RateLimit extends OncePerRequestFilter {

    private static final double NANOS = 1e9;

    private final double perSecond;
    private final ProblemWriter problems;
    private final LongSupplier nanoTime;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    RateLimit(double perSecond, ProblemWriter problems, LongSupplier nanoTime) {
        this.perSecond = perSecond;
        this.problems = problems;
        this.nanoTime = nanoTime;
    }

    /** @param left how many more requests an account may make now. @param full whether the last one was too many */
    private record Bucket(double left, long at, boolean full) {
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        var who = SecurityContextHolder.getContext().getAuthentication();
        var wait = who == null ? 0 : secondsToWait(who.getName());
        if (wait == 0) {
            next.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait));
        problems.write(response, ProblemKind.TOO_MANY, new Text(
                "此账号每秒最多 " + perSecond() + " 次请求，" + wait + " 秒后再试。",
                "At most " + perSecond() + " requests a second for this account; try again in " + wait + " s."));
    }

    /** Takes one request from the account's bucket: 0 when there was one, else the seconds until there is. */
    long secondsToWait(String account) {
        var now = nanoTime.getAsLong();
        var after = buckets.compute(account, (one, before) -> {
            var most = Math.max(1, perSecond);
            var left = before == null ? most
                    : Math.min(most, before.left() + (now - before.at()) / NANOS * perSecond);
            return left >= 1 ? new Bucket(left - 1, now, false) : new Bucket(left, now, true);
        });
        return after.full() ? (long) Math.ceil((1 - after.left()) / perSecond) : 0;
    }

    private String perSecond() {
        return perSecond == Math.rint(perSecond) ? String.valueOf((long) perSecond) : String.valueOf(perSecond);
    }
}
