package org.paperlessport.adapters.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.servlet.ModelAndView;

/**
 * Errors that no controller saw, e.g. a method that the doors do not let in. A page for whoever wants HTML,
 * except under /api: there, and for everybody else, a problem document.
 */
@Controller
final class ErrorAnswers extends BasicErrorController {

    private final ProblemWriter problems;

    ErrorAnswers(ErrorAttributes attributes, WebProperties web, ObjectProvider<ErrorViewResolver> pages,
                 ProblemWriter problems) {
        super(attributes, web.getError(), pages.orderedStream().collect(Collectors.toList()));
        this.problems = problems;
    }

    @Override
    public ModelAndView errorHtml(HttpServletRequest request, HttpServletResponse response) {
        var asked = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (!Refusals.isOfTheApi(asked)) {
            return super.errorHtml(request, response);
        }
        try {
            var kind = ProblemKind.of(getStatus(request).value());
            problems.write(response, kind, kind.advice());
            return null;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public ResponseEntity<Map<String, Object>> error(HttpServletRequest request) {
        var status = getStatus(request);
        var kind = ProblemKind.of(status.value());
        var body = Problem.body(kind, kind.advice());
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(Map.of(
                "type", body.getType(), "title", String.valueOf(body.getTitle()), "status", status.value(),
                "detail", String.valueOf(body.getDetail()), "text", body.getProperties().get("text")));
    }
}
