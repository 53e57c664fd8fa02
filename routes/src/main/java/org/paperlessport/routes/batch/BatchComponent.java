package org.paperlessport.routes.batch;

import jakarta.jms.ConnectionFactory;
import org.apache.camel.Endpoint;
import org.apache.camel.support.DefaultComponent;

import java.util.Map;

/** {@code batch:QUEUE?size=100&wait=5}: see {@link BatchEndpoint}. */
public final class BatchComponent extends DefaultComponent {

    private final ConnectionFactory connections;

    public BatchComponent(ConnectionFactory connections) {
        this.connections = connections;
    }

    ConnectionFactory connections() {
        return connections;
    }

    @Override
    protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) {
        BatchEndpoint endpoint = new BatchEndpoint(uri, this, remaining,
                getAndRemoveParameter(parameters, "size", Integer.class, 100),
                getAndRemoveParameter(parameters, "wait", Integer.class, 3));
        return endpoint;
    }
}
