package org.paperlessport.routes.batch;

import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.support.DefaultEndpoint;

/**
 * A queue that is read by the batch. The body is a {@code List<byte[]>}, in the order of the queue. The messages are
 * acknowledged together when the exchange is done, and all come again when it failed.
 */
public final class BatchEndpoint extends DefaultEndpoint {

    private final String queue;
    private final int size;
    private final int waitMillis;

    /**
     * @param size       the most messages of one exchange
     * @param waitMillis how long a batch that is not full waits for the next message
     */
    BatchEndpoint(String uri, BatchComponent component, String queue, int size, int waitMillis) {
        super(uri, component);
        this.queue = queue;
        this.size = size;
        this.waitMillis = waitMillis;
    }

    String queue() {
        return queue;
    }

    int size() {
        return size;
    }

    int waitMillis() {
        return waitMillis;
    }

    @Override
    public Consumer createConsumer(Processor processor) throws Exception {
        BatchConsumer consumer = new BatchConsumer(this, processor,
                ((BatchComponent) getComponent()).connections());
        configureConsumer(consumer);
        return consumer;
    }

    @Override
    public Producer createProducer() {
        throw new UnsupportedOperationException("a batch is read, not written");
    }
}
