package org.paperlessport.adapters.api;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.boot.servlet.MultipartConfigFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** A file given to a page may be as large as a message. */
@Configuration(proxyBeanMethods = false)
class Uploads {

    /** What stands around the file, and what is pasted beside it. */
    private static final DataSize AROUND = DataSize.ofMegabytes(4);

    @Bean
    MultipartConfigElement multipartConfig(IntakeSettings settings) {
        var limits = new MultipartConfigFactory();
        limits.setMaxFileSize(settings.maxBytes());
        limits.setMaxRequestSize(DataSize.ofBytes(settings.maxBytes().toBytes() + AROUND.toBytes()));
        return limits.createMultipartConfig();
    }
}
