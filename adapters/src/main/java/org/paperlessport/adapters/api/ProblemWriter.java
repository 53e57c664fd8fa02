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
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the problems that arise before a controller is reached: who are you, and you may not. */
@Component
final class ProblemWriter implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        response.setHeader("WWW-Authenticate", "Basic realm=\"Paperless Port\", charset=\"UTF-8\"");
        write(response, ProblemKind.UNAUTHORIZED,
                new Text("请用 HTTP Basic 提供账号与密钥。", "Give the account and its secret by HTTP Basic."));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        write(response, ProblemKind.FORBIDDEN,
                new Text("这件事归别的角色办理。", "It is for accounts of another role."));
    }

    void write(HttpServletResponse response, ProblemKind kind, Text detail) throws IOException {
        response.setStatus(kind.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(Problem.body(kind, detail)));
    }
}
