package org.paperlessport.routes;

import org.paperlessport.adapters.console.DemoParties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.function.Function;

/**
 * Starts the stand-in parties of the demo once the hub can be reached. They are found by name and talk over HTTP like
 * any other party, so that the hub is not built on them.
 */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "hub.demo.world", havingValue = "true")
final class DemoWorldStarter implements DemoParties, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DemoWorldStarter.class);
    private static final String WORLD = "org.paperlessport.fixtures.world.DemoWorld";

    private volatile Function<String, String> world;

    @EventListener
    @SuppressWarnings("unchecked")
    void start(WebServerInitializedEvent ready) {
        String hub = "http://127.0.0.1:" + ready.getWebServer().getPort();
        try {
            world = (Function<String, String>) Class.forName(WORLD).getMethod("start", String.class, Map.class)
                    .invoke(null, hub, Map.of());
        } catch (ClassNotFoundException notPacked) {
            LOG.info("the stand-in parties are not packed with this hub; the demo starts without them");
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException broken) {
            LOG.error("the stand-in parties cannot be started", broken);
        }
    }

    @Override
    public String play(String command) {
        Function<String, String> parties = world;
        if (parties == null) {
            throw new IllegalStateException("the stand-in parties are not there yet");
        }
        return parties.apply(command);
    }

    @Override
    public void destroy() throws Exception {
        if (world instanceof AutoCloseable parties) {
            parties.close();
        }
    }
}
