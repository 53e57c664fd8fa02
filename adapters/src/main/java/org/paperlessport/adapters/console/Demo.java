package org.paperlessport.adapters.console;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Whether this is the demo: then every person is invented, and strangers may look on. */
@Component
final class Demo {

    private final boolean on;

    Demo(Environment environment) {
        this.on = environment.acceptsProfiles(Profiles.of("demo"));
    }

    boolean on() {
        return on;
    }
}
