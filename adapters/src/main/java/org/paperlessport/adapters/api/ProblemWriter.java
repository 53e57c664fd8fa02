package org.paperlessport.adapters.api;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.paperlessport.clearance.Text;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the problems that arise before a controller is reached: who are you, you may not, what is that. */
@Component
final class ProblemWriter implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {

    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response,
            AuthenticationException why)
            throws IOException {
        response.setHeader("WWW-Authenticate", "Basic realm=\"Paperless Port\", charset=\"UTF-8\"");
        write(response, ProblemKind.UNAUTHORIZED, ProblemKind.UNAUTHORIZED.advice());
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        write(response, ProblemKind.FORBIDDEN, ProblemKind.FORBIDDEN.advice());
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException why)
            throws IOException {
        write(response, ProblemKind.BAD_REQUEST, ProblemKind.BAD_REQUEST.advice());
    }

    void write(HttpServletResponse response, ProblemKind kind, Text detail) throws IOException {
        response.setStatus(kind.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(Problem.body(kind, detail)));
    }
}
