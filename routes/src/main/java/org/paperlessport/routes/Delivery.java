package org.paperlessport.routes;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import org.apache.activemq.artemis.api.core.ActiveMQDuplicateIdException;
import org.apache.camel.Body;
import org.paperlessport.adapters.casebook.Channel;
import org.paperlessport.adapters.casebook.Outbox;
import org.paperlessport.adapters.casebook.Outbox.Due;
import org.paperlessport.adapters.casebook.Outbox.Endpoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Brings letters out by queue and folder. Sent first and struck off afterwards: after a crash a letter may come twice,
 * under the same name, by which the broker and the partner know it.
 */
final class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final int MOST = 200;
    /** By this property the broker drops what it has already. */
    private static final String DUPLICATE_ID = "_AMQ_DUPL_ID";

    private final Outbox outbox;
    private final Folders folders;
    private final ConnectionFactory connections;
    private final Set<Endpoint> underWay = ConcurrentHashMap.newKeySet();

    Delivery(Outbox outbox, Folders folders, ConnectionFactory connections) {
        this.outbox = outbox;
        this.folders = folders;
        this.connections = connections;
    }

    List<Endpoint> endpoints() {
        return outbox.endpoints();
    }

    /** Does nothing when an earlier round is still busy with the endpoint: the order of its letters is kept. */
    void deliver(@Body Endpoint to) {
        if (underWay.add(to)) {
            try {
                deliver(to, outbox.due(to, MOST));
            } finally {
                underWay.remove(to);
            }
        }
    }

    private void deliver(Endpoint to, List<Due> letters) {
        if (letters.isEmpty()) {
            return;
        }
        try {
            if (to.channel() == Channel.QUEUE) {
                put(to.account(), letters);
            } else {
                for (Due letter : letters) {
                    folders.deliver(letter);
                }
            }
            outbox.delivered(letters);
        } catch (JMSException | IOException unreachable) {
            LOG.warn("{} of {} is out of reach, {} letters wait: {}", to.channel(), to.account(), letters.size(),
                    unreachable.toString());
            outbox.failed(letters.get(0));
        }
    }

    /** Sends all in one go; when the broker has some of them already, one by one. */
    private void put(String account, List<Due> letters) throws JMSException {
        try {
            send(account, letters);
        } catch (JMSException refused) {
            if (!(refused.getCause() instanceof ActiveMQDuplicateIdException)) {
                throw refused;
            }
            if (letters.size() > 1) {
                for (Due letter : letters) {
                    put(account, List.of(letter));
                }
            }
        }
    }

    private void send(String account, List<Due> letters) throws JMSException {
        try (Connection connection = connections.createConnection();
             Session session = connection.createSession(true, Session.SESSION_TRANSACTED);
             MessageProducer producer = session.createProducer(session.createQueue(Queues.out(account)))) {
            for (Due letter : letters) {
                BytesMessage message = session.createBytesMessage();
                message.writeBytes(letter.content());
                message.setStringProperty("type", letter.type());
                message.setStringProperty("cursor", Long.toString(letter.cursor()));
                message.setStringProperty(DUPLICATE_ID, letter.name());
                producer.send(message);
            }
            session.commit();
        }
    }
}
