package org.paperlessport.routes.batch;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.support.DefaultConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Reads a queue in a transacted session: receive up to N, let the route do its durable work, commit the session. When
 * the route fails the same messages are tried again here, with growing pauses and nothing overtaking them: handed back,
 * they would come after their successors, and a broker counts what is handed back and gives it up in the end. When the
 * process dies before the commit they come again; the work must bear that.
 */
final class BatchConsumer extends DefaultConsumer {

    private static final Logger LOG = LoggerFactory.getLogger(BatchConsumer.class);
    private static final long IDLE_MILLIS = 500;
    private static final long FIRST_PAUSE_MILLIS = 200;
    private static final long LONGEST_PAUSE_MILLIS = 10_000;

    private final BatchEndpoint endpoint;
    private final ConnectionFactory connections;
    private Thread thread;
    private volatile CountDownLatch stopped = new CountDownLatch(1);

    BatchConsumer(BatchEndpoint endpoint, Processor processor, ConnectionFactory connections) {
        super(endpoint, processor);
        this.endpoint = endpoint;
        this.connections = connections;
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        stopped = new CountDownLatch(1);
        thread = new Thread(this::run, "batch-" + endpoint.queue());
        thread.start();
    }

    /** Lets the batch at hand finish. */
    @Override
    protected void doStop() throws Exception {
        stopped.countDown();
        if (thread != null) {
            thread.join(TimeUnit.SECONDS.toMillis(30));
        }
        super.doStop();
    }

    private void run() {
        long pause = FIRST_PAUSE_MILLIS;
        while (!stopping()) {
            try (Connection connection = connections.createConnection();
                 Session session = connection.createSession(true, Session.SESSION_TRANSACTED);
                 MessageConsumer consumer = session.createConsumer(session.createQueue(endpoint.queue()))) {
                connection.start();
                while (!stopping()) {
                    consume(session, receive(consumer));
                    pause = FIRST_PAUSE_MILLIS;
                }
            } catch (JMSException | RuntimeException unreachable) {
                if (!stopping()) {
                    LOG.warn("queue {} is out of reach, trying again in {} ms: {}", endpoint.queue(), pause,
                            unreachable.toString());
                    pause = rest(pause);
                }
            }
        }
    }

    private void consume(Session session, List<byte[]> bodies) throws JMSException {
        long pause = FIRST_PAUSE_MILLIS;
        while (!bodies.isEmpty() && !stopping()) {
            Exception failure = failureOf(bodies);
            if (failure == null) {
                session.commit();
                return;
            }
            LOG.warn("{} messages of queue {} are tried again in {} ms: {}", bodies.size(), endpoint.queue(), pause,
                    failure.toString());
            pause = rest(pause);
        }
    }

    /** Runs the route. @return null when it did its work */
    private Exception failureOf(List<byte[]> bodies) {
        Exchange exchange = createExchange(false);
        try {
            exchange.getMessage().setBody(new ArrayList<>(bodies));
            getProcessor().process(exchange);
            return exchange.getException();
        } catch (Exception failed) {
            return failed;
        } finally {
            releaseExchange(exchange, false);
        }
    }

    private List<byte[]> receive(MessageConsumer consumer) throws JMSException {
        List<byte[]> bodies = new ArrayList<>();
        for (Message next = consumer.receive(IDLE_MILLIS); next != null; next = more(consumer, bodies.size())) {
            bodies.add(bytes(next));
        }
        return bodies;
    }

    private Message more(MessageConsumer consumer, int received) throws JMSException {
        if (received >= endpoint.size() || stopping()) {
            return null;
        }
        Message ready = consumer.receiveNoWait();
        return ready != null || endpoint.waitMillis() == 0 ? ready : consumer.receive(endpoint.waitMillis());
    }

    /** Other kinds of message carry nothing that a partner could mean; they become an empty body and are refused. */
    private static byte[] bytes(Message message) throws JMSException {
        if (message instanceof BytesMessage binary) {
            byte[] body = new byte[(int) binary.getBodyLength()];
            binary.readBytes(body);
            return body;
        }
        return message instanceof TextMessage text && text.getText() != null
                ? text.getText().getBytes(StandardCharsets.UTF_8) : new byte[0];
    }

    private boolean stopping() {
        return stopped.getCount() == 0;
    }

    private long rest(long pause) {
        try {
            stopped.await(pause, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            stopped.countDown();
        }
        return Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
    }
}
