package org.paperlessport.adapters.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who may enter where; the pages themselves are not here, so an open door leads to 404. */
@ApiTest
class DoorsTest {

    private final Asking ask;

    DoorsTest(Asking ask) {
        this.ask = ask;
    }

    private MvcTestResult open(String path) {
        return ask.mvc().get().uri(path).accept("text/html").exchange();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/live/cases", "/demo/order", "/login", "/validate", "/css/none.css", "/webjars/htmx.org/x.js"})
    void theFrontRoomIsOpenToAll(String path) {
        assertThat(open(path)).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/officer", "/officer/declarations/1", "/merchant/orders", "/gate", "/messages/1",
        "/anything"})
    void whoeverIsUnknownIsAskedToSignIn(String path) {
        assertThat(open(path)).hasStatus(302).hasRedirectedUrl("/login");
    }

    @ParameterizedTest
    @CsvSource({"officer, /officer, 404", "officer, /gate, 404", "officer, /merchant, 403", "officer, /messages, 404",
        "merchant, /merchant, 404", "merchant, /officer, 403", "merchant, /gate, 403", "warehouse, /gate, 404",
        "warehouse, /merchant, 403", "operator, /messages, 404", "operator, /officer, 403", "broker, /merchant, 404",
        "terminal, /merchant, 403", "operator, /anything, 403"})
    void eachRoleEntersItsOwnRooms(String account, String path, int status) {
        var session = signedIn(account);

        assertThat(ask.mvc().get().uri(path).session(session).exchange()).hasStatus(status);
    }

    @ParameterizedTest
    @CsvSource({"officer, /officer", "merchant, /merchant", "warehouse, /gate", "operator, /messages"})
    void whoSignsInLandsAtTheirOwnDesk(String account, String desk) {
        assertThat(signIn(account, "demo", new MockHttpSession())).hasStatus(302).hasRedirectedUrl(desk);
    }

    @Test
    void aWrongSecretLeadsBackToTheLogin() {
        assertThat(signIn("officer", "guess", new MockHttpSession())).hasRedirectedUrl("/login?error");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        assertThat(ask.mvc().post().uri("/login").param("username", "officer").param("password", "demo").exchange())
                .hasStatus(403);
    }

    @Test
    void thePagesCarryTheStrictPolicyAndTheApiRunsNothing() {
        assertThat(open("/login")).hasHeader("Content-Security-Policy", "default-src 'self'; script-src 'self'; "
                + "style-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; "
                + "form-action 'self'").hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(ask.get("platform", "/api/v1/mailbox")).hasHeader("Content-Security-Policy",
                "default-src 'none'; frame-ancestors 'none'; sandbox");
    }

    @Test
    void aSessionOfThePagesDoesNotOpenTheApi() {
        assertThat(ask.mvc().get().uri("/api/v1/mailbox").session(signedIn("merchant")).exchange()).hasStatus(401);
    }

    @Test
    void theFiguresAreForOperatorsAndForWhoeverSitsAtTheDemosMachine() {
        var afar = ask.mvc().get().uri("/actuator/prometheus").with(request -> {
            request.setRemoteAddr("192.0.2.7");
            return request;
        });

        assertThat(afar.exchange()).hasStatus(401);
        assertThat(ask.mvc().get().uri("/actuator/prometheus").exchange()).hasStatus(404);
        assertThat(ask.get("platform", "/actuator/env")).hasStatus(403);
    }

    @Test
    void theDescriptionNamesEveryPathOfTheInterface() {
        assertThat(ask.mvc().get().uri("/v3/api-docs").exchange()).hasStatusOk().bodyJson()
                .extractingPath("$.paths").asMap().containsOnlyKeys("/api/v1/validate", "/api/v1/messages", "/api/v1/messages/{id}",
                        "/api/v1/messages/{id}/content", "/api/v1/mailbox", "/api/v1/mailbox/{id}",
                        "/api/v1/orders/{ebpCode}/{orderNo}", "/api/v1/gate/parcels/{logisticsCode}/{logisticsNo}",
                        "/api/v1/gate/parcels/{logisticsCode}/{logisticsNo}/departures", "/api/v1/declarations",
                        "/api/v1/declarations/{number}/decisions", "/api/v1/declarations/decisions", "/errors",
                        "/errors/{slug}");
    }

    private MockHttpSession signedIn(String account) {
        var session = new MockHttpSession();
        signIn(account, "demo", session);
        return session;
    }

    private MvcTestResult signIn(String account, String secret, MockHttpSession session) {
        var token = new org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository();
        var csrf = token.generateToken(null);
        session.setAttribute(org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository.class.getName()
                + ".CSRF_TOKEN", csrf);
        return ask.mvc().post().uri("/login").session(session).param("username", account).param("password", secret)
                .header(csrf.getHeaderName(), masked(csrf.getToken())).exchange();
    }

    /** As the page masks it: random bytes, then the token under them (XOR). Here all random bytes are zero. */
    private static String masked(String token) {
        var bytes = token.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var whole = new byte[bytes.length * 2];
        System.arraycopy(bytes, 0, whole, bytes.length, bytes.length);
        return java.util.Base64.getUrlEncoder().encodeToString(whole);
    }
}
