package org.paperlessport.adapters.api;

import java.util.Map;

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

/** Every no of the API as application/problem+json. What goes wrong on a page is left to the pages. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private static final Map<Integer, ProblemKind> BY_STATUS = Map.of(
            400, ProblemKind.BAD_REQUEST, 404, ProblemKind.NOT_FOUND, 405, ProblemKind.METHOD_NOT_ALLOWED,
            406, ProblemKind.NOT_ACCEPTABLE, 413, ProblemKind.TOO_LARGE, 415, ProblemKind.UNSUPPORTED_MEDIA_TYPE);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refuse(Exception why, HttpServletRequest request) throws Exception {
        if (!request.getRequestURI().startsWith("/api/")
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
        if (why instanceof ErrorResponse known && BY_STATUS.containsKey(known.getStatusCode().value())) {
            return answer(Problem.body(BY_STATUS.get(known.getStatusCode().value()), sentence(known)),
                    known.getHeaders());
        }
        if (why instanceof HttpMessageNotReadableException || why instanceof TypeMismatchException) {
            return answer(Problem.body(ProblemKind.BAD_REQUEST, new Text("参数或正文的格式不对，请对照接口说明。",
                    "A parameter or the body is not of the described form.")), new HttpHeaders());
        }
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), why);
        return answer(Problem.body(ProblemKind.INTERNAL,
                new Text("请把时间告诉运维。", "Tell the operator when it happened.")), new HttpHeaders());
    }

    private static Text sentence(ErrorResponse known) {
        var detail = known.getBody().getDetail();
        return detail == null ? new Text("请对照接口说明。", "See the description of the interface.")
                : new Text(detail, detail);
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail body, HttpHeaders headers) {
        return ResponseEntity.status(body.getStatus()).headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON).body(body);
    }
}
