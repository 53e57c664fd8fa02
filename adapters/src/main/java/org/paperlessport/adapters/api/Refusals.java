package org.paperlessport.adapters.api;

import jakarta.servlet.http.HttpServletRequest;
import org.paperlessport.adapters.casebook.Overloaded;
import org.paperlessport.clearance.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;

/** Every no of the API as application/problem+json. What goes wrong on a page is left to the pages. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refuse(Exception why, HttpServletRequest request) throws Exception {
        if (!isOfTheApi(request.getRequestURI())
                || why instanceof AccessDeniedException || why instanceof AuthenticationException) {
            throw why;
        }
        if (why instanceof Problem problem) {
            return answer(problem.body(), new HttpHeaders());
        }
        if (why instanceof Overloaded busy) {
            var again = new HttpHeaders();
            again.set(HttpHeaders.RETRY_AFTER, String.valueOf(busy.retryAfterSeconds()));
            return answer(Problem.body(ProblemKind.OVERLOADED, new Text(
                    busy.retryAfterSeconds() + " 秒后再试。", "Try again in " + busy.retryAfterSeconds() + " s.")),
                    again);
        }
        if (why instanceof MethodArgumentTypeMismatchException one) {
            return answer(Problem.body(ProblemKind.BAD_REQUEST, new Text(
                    one.getName() + " 的值 '" + one.getValue() + "' 不可用。",
                    one.getName() + " cannot be '" + one.getValue() + "'.")), new HttpHeaders());
        }
        if (why instanceof HttpMessageNotReadableException unreadable) {
            return answer(Problem.body(ProblemKind.BAD_REQUEST, place(unreadable)), new HttpHeaders());
        }
        if (why instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return answer(general(ProblemKind.of(known.getStatusCode().value())), known.getHeaders());
        }
        if (why instanceof TypeMismatchException) {
            return answer(general(ProblemKind.BAD_REQUEST), new HttpHeaders());
        }
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), why);
        return answer(general(ProblemKind.INTERNAL), new HttpHeaders());
    }

    /** Where a problem document is the answer even to whoever wants a page. */
    static boolean isOfTheApi(String path) {
        return path.startsWith("/api/") || path.startsWith("/errors");
    }

    /** Where a body stops being the JSON that is described; an empty one has no place. */
    private static Text place(HttpMessageNotReadableException why) {
        if (why.getCause() instanceof JacksonException json && json.getLocation() != null
                && json.getLocation().getLineNr() > 0) {
            var at = json.getLocation();
            return new Text("正文不是所说明的 JSON：第 " + at.getLineNr() + " 行第 " + at.getColumnNr() + " 列。",
                    "The body is not JSON as described: line " + at.getLineNr() + ", column "
                            + at.getColumnNr() + ".");
        }
        return new Text("正文应为接口说明中的 JSON。", "The body must be JSON as described in /v3/api-docs.");
    }

    private static ProblemDetail general(ProblemKind kind) {
        return Problem.body(kind, kind.advice());
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail body, HttpHeaders headers) {
        return ResponseEntity.status(body.getStatus()).headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON).body(body);
    }
}
