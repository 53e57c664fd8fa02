package org.paperlessport.adapters.api;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param requestsPerSecond how many requests an account may make, in each process; 0 for as many as it likes */
@ConfigurationProperties("hub.api")
record ApiSettings(@DefaultValue("0") double requestsPerSecond) {

    ApiSettings {
        if (!(requestsPerSecond >= 0)) {
            throw new IllegalArgumentException("hub.api.requests-per-second is " + requestsPerSecond
                    + ": expected 0 (no limit) or more");
        }
    }
}
