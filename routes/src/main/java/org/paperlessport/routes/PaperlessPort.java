package org.paperlessport.routes;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The hub. */
@SpringBootApplication(scanBasePackages = "org.paperlessport")
public class PaperlessPort {

    public static void main(String[] arguments) {
        SpringApplication.run(PaperlessPort.class, arguments);
    }
}
