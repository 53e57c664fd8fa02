package org.paperlessport.adapters.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The head of the OpenAPI description. */
@Configuration
class Description {

    @Bean
    OpenAPI openApi() {
        var basic = new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic");
        return new OpenAPI()
                .info(new Info().title("Paperless Port").version("v1").description("""
                        The hub of a paperless port: send messages as they are (CEB XML, UN/EDIFACT), read \
                        the answers in your mailbox, track an order, ask the gate, decide as an officer. \
                        Errors are problem documents (RFC 9457); 429 (too many requests from one account) and 503 \
                        (too much is waiting) tell by Retry-After when to come again. Paths are stable within v1; \
                        fields may be added."""))
                .components(new Components().addSecuritySchemes("account", basic))
                .addSecurityItem(new SecurityRequirement().addList("account"));
    }
}
