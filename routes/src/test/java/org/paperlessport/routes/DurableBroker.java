package org.paperlessport.routes;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.Queue;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A real Artemis with a journal on disk, set as the hub sets its own, that can be stopped and started again. */
final class DurableBroker implements AutoCloseable {

    private static final AtomicInteger NEXT = new AtomicInteger(100);

    private final Path directory;
    private final String url = "vm://" + NEXT.incrementAndGet();
    private EmbeddedActiveMQ server;

    DurableBroker(Path directory) throws Exception {
        this.directory = directory;
        start();
    }

    /** Makes one message of a session. */
    interface Written {
        Message in(Session session) throws JMSException;
    }

    ConnectionFactory connections() {
        return new ActiveMQConnectionFactory(url);
    }

    void put(String queue, Stream<String> texts) throws JMSException {
        putAll(queue, texts.map(text -> (Written) session -> session.createTextMessage(text)));
    }

    void putAll(String queue, Stream<Written> messages) throws JMSException {
        try (Connection connection = connections().createConnection();
             Session session = connection.createSession(true, Session.SESSION_TRANSACTED);
             MessageProducer producer = session.createProducer(session.createQueue(queue))) {
            for (Written message : messages.toList()) {
                producer.send(message.in(session));
            }
            session.commit();
        }
    }

    /** The messages of a queue that were not acknowledged yet, those being worked on included. */
    long unacknowledged(String queue) {
        return Optional.ofNullable(server.getActiveMQServer().locateQueue(queue)).map(Queue::getMessageCount).orElse(0L);
    }

    void start() throws Exception {
        var configuration = new ConfigurationImpl();
        new BrokerConfiguration().durableBroker("").customize(configuration);
        configuration.setPersistenceEnabled(true);
        configuration.addAcceptorConfiguration("in-vm", url);
        configuration.setJournalDirectory(directory.resolve("journal").toString());
        configuration.setBindingsDirectory(directory.resolve("bindings").toString());
        configuration.setPagingDirectory(directory.resolve("paging").toString());
        configuration.setLargeMessagesDirectory(directory.resolve("large").toString());
        server = new EmbeddedActiveMQ().setConfiguration(configuration);
        server.start();
    }

    void stop() throws Exception {
        server.stop();
    }

    @Override
    public void close() throws Exception {
        stop();
    }
}
