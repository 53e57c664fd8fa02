package org.paperlessport.routes;

import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteConfigurationBuilder;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * What happens when a step fails, written once. When the casebook is out of reach nobody is to blame: the batch comes
 * again later. Otherwise the batch is taken apart, so that a poison message is alone, and that one is parked. What is
 * parked is the body that failed: the original message of a part is still the whole batch.
 */
@Component
final class FailurePolicy extends RouteConfigurationBuilder {

    static final String ONE_BY_ONE = "one-by-one";
    static final String PARK = "park";

    private final Parking parking;

    FailurePolicy(Parking parking) {
        this.parking = parking;
    }

    /** Where a message is set aside that fails alone. */
    interface Parking {

        /** @param number the message's number as text */
        void park(byte[] number, Exception cause);
    }

    @Override
    public void configuration() {
        routeConfiguration(ONE_BY_ONE)
                .onException(CannotCreateTransactionException.class, DataAccessResourceFailureException.class)
                    .handled(false)
                .end()
                .onException(Exception.class)
                    .useOriginalMessage()
                    .handled(true)
                    .split(body()).shareUnitOfWork()
                        .to(ApplyRoutes.ONE)
                    .end()
                .end();

        routeConfiguration(PARK)
                .onException(CannotCreateTransactionException.class, DataAccessResourceFailureException.class)
                    .handled(false)
                .end()
                .onException(Exception.class)
                    .handled(true)
                    .process(exchange -> parking.park(exchange.getMessage().getBody(byte[].class),
                            exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class)))
                .end();
    }
}
