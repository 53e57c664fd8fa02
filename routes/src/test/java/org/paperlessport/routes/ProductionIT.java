package org.paperlessport.routes;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paperlessport.fixtures.hub.Hub;
import org.paperlessport.fixtures.hub.HubClient;
import org.paperlessport.fixtures.hub.Returned;
import org.paperlessport.fixtures.hub.Returns;
import org.paperlessport.fixtures.papers.Basket;
import org.paperlessport.fixtures.papers.Firm;
import org.paperlessport.fixtures.papers.Kind;
import org.paperlessport.fixtures.papers.PaperSet;
import org.paperlessport.fixtures.papers.Purchase;
import org.paperlessport.fixtures.papers.PurchaseNumber;
import org.paperlessport.fixtures.papers.Purchases;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paperlessport.routes.Town.await;

/** The packaged hub in production: a PostgreSQL, a broker and the hub, each a process of its own. */
class ProductionIT {

    @TempDir
    private static Path directory;
    private static DatabaseServer database;
    private static BrokerProcess broker;
    private static Process running;
    private static Hub hub;
    private static String address;
    private static final Map<Firm, String> SECRETS = new EnumMap<>(Firm.class);

    @BeforeAll
    static void startAll() throws Exception {
        database = new DatabaseServer();
        broker = new BrokerProcess(Path.of(System.getProperty("broker.home")), directory);
        int port = DatabaseServer.freePort();
        var process = new HubProcess(directory, Map.of("SPRING_PROFILES_ACTIVE", "production",
                "HUB_DB_URL", database.url(), "HUB_DB_USER", "postgres", "HUB_DB_PASSWORD", "eiThoo7ieQu",
                "HUB_BROKER_URL", broker.url(), "HUB_BROKER_USER", BrokerProcess.USER,
                "HUB_BROKER_PASSWORD", BrokerProcess.PASSWORD, "HUB_PORT", Integer.toString(port)));
        for (Firm firm : List.of(Firm.PLATFORM, Firm.MERCHANT, Firm.PAYMENT, Firm.CARRIER, Firm.DECLARANT,
                Firm.WAREHOUSE)) {
            SECRETS.put(firm, secretOf(process.run("account", "open", "--id=" + firm.account(),
                    "--role=" + firm.account(), "--name-zh=" + firm.title(), "--name-en=" + firm.account(),
                    "--firm=" + firm.code() + ":" + firm.title())));
        }
        running = process.start("--hub.sweep.forgotten-after=1s");
        address = "http://127.0.0.1:" + port;
        hub = new Hub(address);
        awaitReady();
    }

    @AfterAll
    static void stopAll() throws Exception {
        if (running != null) {
            running.destroy();
            assertThat(running.waitFor(60, TimeUnit.SECONDS)).as("the hub drains and ends").isTrue();
        }
        if (broker != null) {
            broker.close();
        }
        database.close();
    }

    @Test
    void anOrderClearsOverHttp() {
        PaperSet papers = papers(Basket.EVERYDAY, 1);

        send(papers);

        awaitReleased(papers);
        assertThat(as(Firm.PLATFORM).order(Firm.PLATFORM.code(), papers.purchase().orderNo()).orElseThrow().tax())
                .contains(papers.purchase().tax());
        assertThat(as(Firm.WAREHOUSE).gate(Firm.CARRIER.code(), papers.purchase().logisticsNo()).json().path("go")
                .asBoolean()).isTrue();
    }

    @Test
    void anOrderClearsOverTheQueue() throws Exception {
        PaperSet papers = papers(Basket.EVERYDAY, 2);

        for (Kind kind : Kind.values()) {
            put(kind.sender(), papers.of(kind).message());
        }

        awaitReleased(papers);
        assertThat(answersByQueue(papers, "800")).endsWith("120", "800");
    }

    @Test
    void whatIsTakenWhileTheBrokerIsAwayIsAppliedWhenItIsBack() throws Exception {
        PaperSet before = papers(Basket.EVERYDAY, 3);
        send(before);
        broker.stop();

        PaperSet meanwhile = papers(Basket.EVERYDAY, 4);
        send(meanwhile);
        await().until(() -> !hub.isReady());
        broker.start();

        awaitReleased(before);
        awaitReleased(meanwhile);
        awaitReady();
        PaperSet after = papers(Basket.EVERYDAY, 5);
        put(Firm.PLATFORM, after.order().message());
        await().until(() -> as(Firm.PLATFORM).order(Firm.PLATFORM.code(), after.purchase().orderNo()).isPresent());
    }

    @Test
    void anUnknownFirmIsRefused() {
        PaperSet papers = papers(Basket.EVERYDAY, 6).order(order -> order.saying("ebcCode", "3302968ZZ9"));

        String id = as(Firm.PLATFORM).send(papers.order().message()).messageId();

        await().until(() -> as(Firm.PLATFORM).message(id).json().path("status").asString("").equals("REJECTED"));
        assertThat(as(Firm.PLATFORM).mailbox("", 1000, "CEB312").items()).extracting(mail -> mail.content())
                .anySatisfy(answer -> assertThat(answer).contains("-10102", "3302968ZZ9"));
    }

    @Test
    void nobodyEntersByTheSecretOfTheDemo() {
        assertThat(hub.as("platform", "demo").message("1").status()).isEqualTo(401);
        assertThat(hub.as("operator", "demo").message("1").status()).isEqualTo(401);
    }

    @Test
    void onlyWhoHasAnAccountHasAMessageJudged() throws Exception {
        byte[] order = papers(Basket.EVERYDAY, 7).order().message();

        assertThat(judge(order, Optional.empty()).statusCode()).isEqualTo(401);
        assertThat(judge(order, Optional.of("demo")).statusCode()).isEqualTo(401);
        var verdict = judge(order, Optional.of(SECRETS.get(Firm.WAREHOUSE)));
        assertThat(verdict.statusCode()).isEqualTo(200);
        assertThat(verdict.body()).contains("\"valid\":true");
        var page = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(address + "/validate"))
                .header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("Location").orElse("")).endsWith("/login");
    }

    private static HttpResponse<String> judge(byte[] message, Optional<String> secret) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address + "/api/v1/validate"))
                .header("Content-Type", "application/xml").POST(HttpRequest.BodyPublishers.ofByteArray(message));
        secret.ifPresent(it -> request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(
                (Firm.WAREHOUSE.account() + ":" + it).getBytes(StandardCharsets.UTF_8))));
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void aHubThatLacksSomethingSaysItAndDoesNotStart() throws Exception {
        var ended = new HubProcess(directory, Map.of("SPRING_PROFILES_ACTIVE", "production",
                "HUB_DB_URL", "jdbc:h2:mem:demo", "HUB_ADDRESS", "0.0.0.0")).run();

        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.said()).contains("HUB_DB_URL must be PostgreSQL", "HUB_BROKER_URL is not set",
                "HUB_ADDRESS=0.0.0.0 is open", "未启动").doesNotContain("\tat ");
    }

    @Test
    void aDatabaseThatCannotBeOpenedIsSaidInAFewLines() throws Exception {
        var ended = new HubProcess(directory, Map.of("SPRING_PROFILES_ACTIVE", "production",
                "HUB_DB_URL", "jdbc:postgresql://127.0.0.1:1/hub", "HUB_DB_USER", "hub",
                "HUB_DB_PASSWORD", "eiThoo7ieQu")).run("account", "close", "--id=x",
                "--spring.datasource.hikari.connection-timeout=1000");

        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.said()).contains("The casebook cannot be opened").doesNotContain("\tat ", "eiThoo7ieQu");
    }

    @Test
    void theAccountCommandSaysWhatItExpects() throws Exception {
        var ended = new HubProcess(directory, Map.of()).run("account", "open", "--id=x", "--role=king",
                "--name-zh=王", "--name-en=King");

        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.said()).contains("role 'king': expected one of [platform,").doesNotContain("\tat ");
    }

    private static void awaitReady() {
        Town.await().atMost(3, TimeUnit.MINUTES).until(() -> hub.isReady());
    }

    private static PaperSet papers(Basket basket, long ordinal) {
        return PaperSet.of(Purchases.of(Purchase.Mode.BONDED, Town.now())
                .numbered(new PurchaseNumber(basket, "prod", ordinal)));
    }

    private static HubClient as(Firm firm) {
        return hub.as(firm.account(), SECRETS.get(firm));
    }

    private static void send(PaperSet papers) {
        for (Kind kind : Kind.values()) {
            assertThat(as(kind.sender()).send(papers.of(kind).message()).status()).isEqualTo(202);
        }
    }

    private static void awaitReleased(PaperSet papers) {
        await().untilAsserted(() -> assertThat(as(Firm.PLATFORM).order(Firm.PLATFORM.code(),
                papers.purchase().orderNo())).hasValueSatisfying(order ->
                assertThat(order.stage()).as(order.json().toString()).isEqualTo("RELEASED")));
    }

    private static String secretOf(HubProcess.Ended ended) throws IOException {
        if (ended.exitCode() != 0) {
            throw new IOException(ended.said());
        }
        return ended.said().strip().replaceFirst("(?s).*shown this once: ", "");
    }

    private static void put(Firm sender, byte[] bytes) throws JMSException {
        try (Connection connection = broker.connections().createConnection();
             Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE)) {
            BytesMessage message = session.createBytesMessage();
            message.writeBytes(bytes);
            session.createProducer(session.createQueue(Queues.in(sender.account()))).send(message);
        }
    }

    private static List<String> answersByQueue(PaperSet papers, String last) throws JMSException {
        List<String> statuses = new ArrayList<>();
        try (Connection connection = broker.connections().createConnection();
             Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
             MessageConsumer answers = session.createConsumer(session.createQueue(
                     Queues.out(Firm.DECLARANT.account())))) {
            connection.start();
            while (!statuses.contains(last)) {
                Message answer = answers.receive(60_000);
                assertThat(answer).as("after %s", statuses).isNotNull();
                List<Returned> returned = new ArrayList<>();
                Returns.read(new String(answer.getBody(byte[].class), StandardCharsets.UTF_8), returned::add);
                returned.stream().filter(one -> one.reference().equals(papers.purchase().copNo()))
                        .forEach(one -> statuses.add(one.status()));
            }
        }
        return statuses;
    }
}
