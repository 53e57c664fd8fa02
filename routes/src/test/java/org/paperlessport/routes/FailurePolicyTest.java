package org.paperlessport.routes;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FailurePolicyTest {

    private static final String BATCH = "direct:batch";

    private final DefaultCamelContext camel = new DefaultCamelContext();
    private final List<String> applied = new ArrayList<>();
    private final List<String> parked = new ArrayList<>();

    @BeforeEach
    void start() throws Exception {
        camel.addRoutesConfigurations(new FailurePolicy((number, cause) ->
                parked.add(new String(number, US_ASCII) + " " + cause.getMessage())));
        camel.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(BATCH).routeConfigurationId(FailurePolicy.ONE_BY_ONE).process(exchange -> {
                    throw new IllegalStateException("one of them is poison");
                });
                from(ApplyRoutes.ONE).routeConfigurationId(FailurePolicy.PARK)
                        .process(exchange -> applyAllBut("362", exchange.getMessage().getBody(byte[].class)));
            }
        });
        camel.start();
    }

    @AfterEach
    void stop() {
        camel.stop();
    }

    @Test
    void ofAFailedBatchThePoisonMessageAloneIsParked() {
        send("361", "362", "363");

        assertThat(applied).containsExactly("361", "363");
        assertThat(parked).containsExactly("362 poison");
    }

    @Test
    void aPoisonMessageThatCameAloneIsParked() {
        send("362");

        assertThat(parked).containsExactly("362 poison");
    }

    private void send(String... numbers) {
        camel.createProducerTemplate().sendBody(BATCH, Stream.of(numbers).map(n -> n.getBytes(US_ASCII)).toList());
    }

    private void applyAllBut(String poison, byte[] number) {
        if (new String(number, US_ASCII).equals(poison)) {
            throw new IllegalStateException("poison");
        }
        applied.add(new String(number, US_ASCII));
    }
}
