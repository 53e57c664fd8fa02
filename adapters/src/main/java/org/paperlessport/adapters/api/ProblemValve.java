package org.paperlessport.adapters.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** What the server itself refuses before the application sees it, e.g. a broken URI, as a problem too. */
public final class ProblemValve extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        var status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var kind = ProblemKind.of(status);
        try {
            response.setContentType("application/problem+json");
            response.getOutputStream().write(body(kind, status).getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException gone) {
            LoggerFactory.getLogger(ProblemValve.class).debug("whoever asked is gone", gone);
        }
    }

    /** Written by hand: the server starts the valve, which so has no mapper. No text of a kind holds a quote. */
    private static String body(ProblemKind kind, int status) {
        return "{\"type\":\"/errors/" + kind.slug() + "\",\"title\":\"" + kind.title().en() + "\",\"status\":" + status
                + ",\"detail\":\"" + kind.advice().en() + "\",\"text\":{\"zh\":\"" + kind.title().zh() + "："
                + kind.advice().zh() + "\",\"en\":\"" + kind.title().en() + ": " + kind.advice().en() + "\"}}";
    }

    /** Puts the valve in place of the server's own page. */
    @Component
    static final class Placed implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

        @Override
        public void customize(TomcatServletWebServerFactory server) {
            server.addContextCustomizers(context ->
                    ((StandardHost) context.getParent())
                    .setErrorReportValveClass(ProblemValve.class.getName()));
        }
    }
}
