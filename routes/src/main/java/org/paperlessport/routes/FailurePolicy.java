package org.paperlessport.routes;

import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteConfigurationBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * What happens when a step fails, written once. When the casebook is out of reach nobody is to blame: the batch comes
 * again later. Otherwise the batch is taken apart, so that a poison message is alone, and that one is parked. What a
 * timer starts comes again by itself, so its failure is told in a line; what a partner sent stays where it is.
 */
@Component
final class FailurePolicy extends RouteConfigurationBuilder {

    private static final Logger LOG = LoggerFactory.getLogger(FailurePolicy.class);

    static final String ONE_BY_ONE = "one-by-one";
    static final String PARK = "park";
    static final String COME_AGAIN = "come-again";
    static final String NEXT_TIME = "next-time";

    /** The casebook is away, or another process holds what we want: it will be otherwise later. */
    @SuppressWarnings("unchecked")
    private static final Class<? extends Throwable>[] OUT_OF_REACH = new Class[] {
        CannotCreateTransactionException.class, DataAccessResourceFailureException.class,
        TransientDataAccessException.class};

    private static final long BETWEEN_LINES_NANOS = TimeUnit.SECONDS.toNanos(30);

    private final Apply apply;
    private final Map<String, Long> toldAt = new ConcurrentHashMap<>();

    FailurePolicy(Apply apply) {
        this.apply = apply;
    }

    @Override
    public void configuration() {
        routeConfiguration(ONE_BY_ONE)
                .onException(OUT_OF_REACH)
                    .handled(false)
                    .logExhausted(false)
                .end()
                .onException(Exception.class)
                    .useOriginalMessage()
                    .handled(true)
                    .split(body()).shareUnitOfWork()
                        .to(ApplyRoutes.ONE)
                    .end()
                .end();

        routeConfiguration(PARK)
                .onException(OUT_OF_REACH)
                    .handled(false)
                    .logExhausted(false)
                .end()
                .onException(Exception.class)
                    .handled(true)
                    .process(exchange -> apply.park(exchange.getMessage().getBody(byte[].class),
                            exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class)))
                .end();

        routeConfiguration(COME_AGAIN)
                .onException(Exception.class)
                    .handled(false)
                    .logExhausted(false)
                .end();

        routeConfiguration(NEXT_TIME)
                .onException(Exception.class)
                    .handled(true)
                    .process(exchange -> tell(exchange.getFromRouteId(),
                            exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class)))
                .end();
    }

    /** A timer beats several times a second; one line in a while is enough. */
    private void tell(String routeId, Exception failure) {
        long now = System.nanoTime();
        Long before = toldAt.get(routeId);
        if (before == null || now - before > BETWEEN_LINES_NANOS) {
            toldAt.put(routeId, now);
            LOG.warn("{} failed and is tried again until it works: {}", routeId, failure.toString());
        }
    }
}
