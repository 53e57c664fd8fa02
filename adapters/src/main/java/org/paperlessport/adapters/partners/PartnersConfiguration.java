package org.paperlessport.adapters.partners;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How secrets are hashed: bcrypt now, and by the name that stands before each hash whatever comes later. */
@Configuration
@EnableConfigurationProperties(PartnersSettings.class)
class PartnersConfiguration {

    @Bean
    PasswordEncoder secrets() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
