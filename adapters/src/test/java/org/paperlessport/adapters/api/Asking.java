package org.paperlessport.adapters.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import jakarta.servlet.Filter;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** Asks the API as one of the demo's accounts. */
@Component
class Asking {

    private final MockMvcTester mvc;

    Asking(WebApplicationContext context, @Qualifier("springSecurityFilterChain") Filter doors) {
        this.mvc = MockMvcTester.from(context, builder -> builder.addFilters(doors).build());
    }

    MockMvcTester mvc() {
        return mvc;
    }

    MvcTestResult get(String account, String path) {
        return mvc.get().uri(path).header("Authorization", basic(account, "demo")).exchange();
    }

    MvcTestResult post(String account, String path, String type, String body) {
        return mvc.method(HttpMethod.POST).uri(path).header("Authorization", basic(account, "demo"))
                .contentType(MediaType.parseMediaType(type)).content(body).exchange();
    }

    MvcTestResult postJson(String account, String path, String body) {
        return post(account, path, MediaType.APPLICATION_JSON_VALUE, body);
    }

    static String basic(String account, String secret) {
        return "Basic " + Base64.getEncoder().encodeToString((account + ":" + secret)
                .getBytes(StandardCharsets.UTF_8));
    }
}
