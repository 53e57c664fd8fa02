package org.paperlessport.routes;

import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.springframework.boot.artemis.autoconfigure.ArtemisConfigurationCustomizer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** The embedded broker: durable, reached only from inside the process unless an acceptor is named. */
@org.springframework.context.annotation.Configuration
@ConditionalOnProperty(name = "spring.artemis.mode", havingValue = "embedded")
class BrokerConfiguration {

    private static final long REDELIVERY_MILLIS = 1_000;

    @Bean
    ArtemisConfigurationCustomizer durableBroker(
            @org.springframework.beans.factory.annotation.Value("${hub.broker.acceptor:}") String acceptor) {
        return broker -> {
            broker.setJournalType(JournalType.NIO);
            // The default gathers writes for 3.3 ms, which holds a thread to 250 transactions a second.
            broker.setJournalBufferTimeout_NIO(0);
            broker.setSecurityEnabled(false);
            broker.addAddressSetting("#", nothingIsDropped());
            open(broker, acceptor);
        };
    }

    /** A message that fails comes again until it is done; poison is told apart and parked before it gets here. */
    private static AddressSettings nothingIsDropped() {
        return new AddressSettings().setDeadLetterAddress(SimpleString.of("DLQ"))
                .setExpiryAddress(SimpleString.of("ExpiryQueue")).setMaxDeliveryAttempts(-1).setRedeliveryDelay(REDELIVERY_MILLIS)
                .setDefaultAddressRoutingType(RoutingType.ANYCAST).setDefaultQueueRoutingType(RoutingType.ANYCAST)
                .setAutoDeleteQueues(false).setAutoDeleteAddresses(false);
    }

    private static void open(Configuration broker, String acceptor) {
        if (!acceptor.isEmpty()) {
            try {
                broker.addAcceptorConfiguration("partners", acceptor);
            } catch (Exception malformed) {
                throw new IllegalArgumentException("hub.broker.acceptor: " + acceptor, malformed);
            }
        }
    }
}
