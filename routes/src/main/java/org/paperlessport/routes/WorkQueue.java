package org.paperlessport.routes;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;

import java.util.Collection;

/**
 * Puts the numbers of kept messages on the queue of work, many in one broker transaction. The casebook is the truth:
 * what is lost here is found again by the {@link Sweep}, and what comes twice has no effect.
 */
final class WorkQueue implements AutoCloseable {

    private final ConnectionFactory connections;
    private Connection connection;
    private Session session;
    private MessageProducer producer;

    WorkQueue(ConnectionFactory connections) {
        this.connections = connections;
    }

    synchronized void put(Collection<Long> messageIds) {
        if (messageIds.isEmpty()) {
            return;
        }
        try {
            open();
            for (Long id : messageIds) {
                producer.send(session.createTextMessage(id.toString()));
            }
            session.commit();
        } catch (JMSException failed) {
            close();
            throw new IllegalStateException("the queue of work is out of reach", failed);
        }
    }

    private void open() throws JMSException {
        if (connection == null) {
            connection = connections.createConnection();
            session = connection.createSession(true, Session.SESSION_TRANSACTED);
            producer = session.createProducer(session.createQueue(Queues.APPLY));
        }
    }

    @Override
    public synchronized void close() {
        if (connection != null) {
            try {
                connection.close();
            } catch (JMSException alreadyGone) {
                // Nothing is left to close.
            }
            connection = null;
        }
    }
}
