package org.paperlessport.adapters.api;

import java.net.URI;

import org.paperlessport.clearance.Text;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A no that a controller says; {@link Refusals} writes it as application/problem+json. */
final class Problem extends RuntimeException {

    private final transient Text text;
    private final transient ProblemDetail body;

    Problem(ProblemKind kind, Text detail) {
        super(detail.en(), null, false, false);
        this.text = detail;
        this.body = body(kind, detail);
    }

    /** What every problem says at least; the texts come in both tongues. */
    static ProblemDetail body(ProblemKind kind, Text detail) {
        var body = ProblemDetail.forStatus(HttpStatus.valueOf(kind.status()));
        body.setType(URI.create("/errors/" + kind.slug()));
        body.setTitle(kind.title().en());
        body.setDetail(detail.en());
        body.setProperty("text", new Text(kind.title().zh() + "：" + detail.zh(),
                kind.title().en() + ": " + detail.en()));
        return body;
    }

    static Problem notFound() {
        return new Problem(ProblemKind.NOT_FOUND, ProblemKind.NOT_FOUND.advice());
    }

    static Problem badRequest(String zh, String en) {
        return new Problem(ProblemKind.BAD_REQUEST, new Text(zh, en));
    }

    Problem with(String name, Object value) {
        body.setProperty(name, value);
        return this;
    }

    Text text() {
        return text;
    }

    ProblemDetail body() {
        return body;
    }
}
