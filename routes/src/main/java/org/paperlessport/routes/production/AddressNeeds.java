package org.paperlessport.routes.production;

import org.paperlessport.clearance.Text;
import org.springframework.core.env.Environment;

import java.util.List;
import java.util.stream.Stream;

/** Secrets travel with every request: either nobody outside can connect, or the line is encrypted. */
record AddressNeeds(Environment environment) {

    List<Text> unmet() {
        String address = environment.getProperty("server.address", "0.0.0.0");
        boolean encrypted = Stream.of("server.ssl.certificate", "server.ssl.key-store", "server.ssl.bundle")
                .anyMatch(name -> !environment.getProperty(name, "").isBlank());
        boolean behindProxy = !"none".equalsIgnoreCase(
                environment.getProperty("server.forward-headers-strategy", "none"));
        if (Loopback.is(address) || encrypted || behindProxy) {
            return List.of();
        }
        return List.of(new Text("HUB_ADDRESS=" + address + " 对外开放且未加密：设 SERVER_SSL_CERTIFICATE 与 "
                + "SERVER_SSL_CERTIFICATE_PRIVATE_KEY，或用代理终止 TLS 并设 HUB_PROXY=native",
                "HUB_ADDRESS=" + address + " is open to others without TLS: set SERVER_SSL_CERTIFICATE and "
                        + "SERVER_SSL_CERTIFICATE_PRIVATE_KEY, or let a proxy end TLS and set HUB_PROXY=native"));
    }
}
