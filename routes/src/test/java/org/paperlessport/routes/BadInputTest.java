package org.paperlessport.routes;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.paperlessport.fixtures.hub.HubClient;
import org.paperlessport.fixtures.hub.Mail;
import org.paperlessport.fixtures.hub.Returned;
import org.paperlessport.fixtures.hub.Returns;
import org.paperlessport.fixtures.hub.Sent;
import org.paperlessport.fixtures.papers.Basket;
import org.paperlessport.fixtures.papers.CebMessage;
import org.paperlessport.fixtures.papers.Firm;
import org.paperlessport.fixtures.papers.Kind;
import org.paperlessport.fixtures.papers.PaperSet;
import org.paperlessport.fixtures.papers.Papers;
import org.paperlessport.fixtures.papers.Papers.Fate;
import org.paperlessport.fixtures.papers.Papers.Paper;
import org.paperlessport.fixtures.papers.Statement;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is sent is answered as the interface says: refused at once with every place, or kept and answered. */
@RunningHub
class BadInputTest {

    /** The purchase of which all the papers tell; each use gets a number of its own. */
    private static final String NUMBER = "Gpaper000000006";
    private static final AtomicLong USES = new AtomicLong(100);

    @LocalServerPort
    private int port;
    private Town town;
    private HubClient broker;

    @BeforeEach
    void enterTown() {
        town = new Town(port, "bad");
        broker = town.as("broker");
    }

    static List<Paper> accepted() {
        return Papers.whoseFateIs(Fate.ACCEPTED);
    }

    static List<Paper> unreadable() {
        return Papers.whoseFateIs(Fate.UNREADABLE);
    }

    static List<Paper> answered() {
        return Papers.whoseFateIs(Fate.ANSWERED);
    }

    static List<Paper> mismatched() {
        return Papers.whoseFateIs(Fate.MISMATCHED);
    }

    @ParameterizedTest
    @MethodSource
    void accepted(Paper paper) {
        Sent sent = broker.send(numbered(paper.bytes(), fresh()));

        assertThat(town.fate(broker, sent)).isEqualTo("APPLIED");
        assertThat(replies(sent)).isNotEmpty().noneMatch(Returned::isRefusal);
    }

    @ParameterizedTest
    @MethodSource
    void unreadable(Paper paper) {
        Sent sent = broker.send(paper.bytes());

        assertThat(sent.status()).isEqualTo(422);
        JsonNode problem = JsonMapper.shared().readTree(sent.text());
        assertThat(problem.path("errors")).isNotEmpty().allSatisfy(error -> {
            assertThat(error.path("code").asString("")).isNotEmpty();
            assertThat(error.path("severity").asString("")).isNotEmpty();
            assertThat(error.path("message").path("zh").asString("")).isNotEmpty();
            assertThat(error.path("message").path("en").asString("")).isNotEmpty();
            assertThat(error.path("where").path("line").asInt(0)).isPositive();
        });
        assertThat(broker.message(sent.messageId()).json().path("status").asString()).isEqualTo("REJECTED");
        assertThat(broker.content(sent.messageId())).contains(paper.bytes());
    }

    @ParameterizedTest
    @MethodSource
    void answered(Paper paper) {
        Sent sent = broker.send(numbered(paper.bytes(), fresh()));

        assertThat(town.fate(broker, sent)).isEqualTo("REJECTED");
        assertThat(replies(sent)).singleElement().satisfies(refusal -> {
            assertThat(refusal.isRefusal()).isTrue();
            assertThat(refusal.info()).startsWith("[Code:" + refusal.status() + ";Desc:");
        });
    }

    @ParameterizedTest
    @MethodSource
    void mismatched(Paper paper) {
        String number = fresh();
        Sent declaration = null;
        for (Kind kind : Kind.values()) {
            String good = kind.name().toLowerCase() + ".xml";
            byte[] bytes = paper.name().startsWith(kind.name().toLowerCase() + "-") ? paper.bytes()
                    : reissued(Papers.bytes(good));
            Sent sent = broker.send(numbered(bytes, number));
            assertThat(town.fate(broker, sent)).isEqualTo("APPLIED");
            declaration = sent;
        }

        assertThat(broker.order(Firm.PLATFORM.code(), "YM" + number).orElseThrow().stage()).isEqualTo("REFUSED");
        assertThat(replies(declaration)).extracting(Returned::status).containsExactly("2", "100");
    }

    @Test
    void aHundredAndOneDocumentsAreTooMany() {
        List<Statement> orders = IntStream.range(0, 101)
                .mapToObj(i -> town.papers(Basket.EVERYDAY).order()).toList();

        assertThat(broker.send(CebMessage.of(orders)).status()).isEqualTo(422);
        assertThat(broker.send(CebMessage.of(orders.subList(0, 100))).status()).isEqualTo(202);
    }

    @Test
    void moreThanThirtyTwoMegabytesAreTooLarge() {
        assertThat(broker.send(new byte[32 * 1024 * 1024 + 1]).status()).isEqualTo(413);
    }

    @Test
    void whoMayNotSpeakForAFirmIsRefusedByReceipt() {
        PaperSet papers = town.papers(Basket.EVERYDAY);

        Sent sent = town.as("carrier").send(papers.payment().message());

        assertThat(town.fate(town.as("carrier"), sent)).isEqualTo("REJECTED");
        assertThat(returns(town.as("carrier"), sent)).singleElement()
                .satisfies(refusal -> assertThat(refusal.isRefusal()).isTrue());
    }

    @Test
    void aSecondLiveDeclarationOfAnOrderIsRefusedAndTheFirstStands() {
        PaperSet papers = town.papers(Basket.EVERYDAY);
        town.settleAll(papers);

        Statement second = papers.declaration().filed(papers.declaration().filing().again(Town.now()))
                .saying("copNo", papers.purchase().copNo().replace("BL", "BX"));

        assertThat(town.settle(second)).isEqualTo("REJECTED");
        assertThat(town.track(papers.purchase()).stage()).isEqualTo("RELEASED");
    }

    @Test
    void aDeclarationForTheOrderOfAnotherPlatformWaitsForAnOrderThatIsNotThere() {
        PaperSet papers = town.papers(Basket.EVERYDAY).declaration(it -> it.saying("ebpCode", "33019688Z9"));
        town.settleAll(papers);

        assertThat(town.track(papers.purchase()).stage()).isEqualTo("GATHERING");
        assertThat(town.as(Firm.DECLARANT).order("33019688Z9", papers.purchase().orderNo()).orElseThrow()
                .isWaitingFor("ORDER")).isTrue();
    }

    @Test
    void interchangesOfOneBodyAreJudgedOneByOneAndEachIsAnswered() {
        String first = reference();
        String second = reference();
        String body = interchange(first, "1") + interchange(second, "2");

        Sent sent = broker.send(body.getBytes(StandardCharsets.US_ASCII), "application/edifact");

        assertThat(sent.status()).isEqualTo(202);
        assertThat(controls(sent)).satisfiesExactlyInAnyOrder(
                good -> assertThat(good).contains("UCI+" + first + "+NBTERM+PAPERLESSPORT+7'"),
                bad -> assertThat(bad).contains("UCI+" + second + "+NBTERM+PAPERLESSPORT+4+29+UNZ+2'"));
    }

    @Test
    void aReferenceTakenByOneOfSeveralInterchangesIsTaken() {
        String taken = reference();
        String refused = reference();
        String both = interchange(refused, "2") + interchange(taken, "1");

        assertThat(edi(both).status()).isEqualTo(202);
        assertThat(edi(both).duplicate()).isTrue();
        assertThat(edi(interchange(taken, "1")).status()).isEqualTo(409);
        assertThat(edi(interchange(refused, "1")).status()).isEqualTo(202);
        assertThat(edi(interchange(reference(), "2") + interchange(reference(), "2")).status()).isEqualTo(422);
    }

    @Test
    void anX12InterchangeWithoutBusinessIsAnsweredAndParked() {
        String number = String.format("%09d", USES.incrementAndGet());

        Sent sent = broker.send(x12(number, "1").getBytes(StandardCharsets.US_ASCII), "application/edi-x12");

        assertThat(sent.status()).isEqualTo(202);
        assertThat(answers(sent, "997")).singleElement().asString().contains("AK1*QO*7~", "AK5*A~", "AK9*A*1*1*1~");
        assertThat(broker.send(x12(number, "1").getBytes(StandardCharsets.US_ASCII), "application/edi-x12").duplicate())
                .isTrue();
        assertThat(broker.send(x12(number, "1").replace("NINGBO", "BEILUN").getBytes(StandardCharsets.US_ASCII),
                "application/edi-x12").status()).isEqualTo(409);
    }

    @Test
    void anX12InterchangeWithABadEnvelopeIsRefusedAndAnsweredByTa1() {
        String number = String.format("%09d", USES.incrementAndGet());

        Sent sent = broker.send(x12(number, "3").getBytes(StandardCharsets.US_ASCII), "application/edi-x12");

        assertThat(sent.status()).isEqualTo(422);
        assertThat(answers(sent, "TA1")).singleElement().asString().contains("TA1*" + number + "*261121*0830*R*021~");
    }

    @Test
    void aPlatformFileIsParkedAndABadOneIsRefused() {
        String good = "00:CTNJJD::9:NBPORT:PAPERPORT:2611211030'11:MTIDE:晨潮轮:042E'12:CNNGB:宁波'"
                + "50:HLNB26110042:HLXU1234567::45G1:F:::家具:12800.5'99:5'";
        Charset gbk = Charset.forName("GBK");

        Sent taken = broker.send(good.getBytes(gbk), "text/plain");
        assertThat(taken.status()).isEqualTo(202);
        assertThat(broker.send(good.replace("99:5", "99:7").getBytes(gbk), "text/plain").status()).isEqualTo(422);
    }

    private List<String> answers(Sent to, String type) {
        return broker.mailbox("", 1000, type).items().stream()
                .filter(mail -> mail.inReplyTo().equals(to.messageId()))
                .map(mail -> mail.content()).toList();
    }

    private static String x12(String number, String groups) {
        return "ISA*00*          *00*          *ZZ*NBTERM         *ZZ*PAPERLESSPORT  *261121*0830*U*00401*" + number
                + "*0*P*>~GS*QO*NBTERM*PAPERLESSPORT*20261121*0830*7*X*004010~ST*315*0001~B4***UV*20261120*1410~"
                + "R4*L*UN*CNNGB*NINGBO~SE*4*0001~GE*1*7~IEA*" + groups + "*" + number + "~";
    }

    private Sent edi(String text) {
        return broker.send(text.getBytes(StandardCharsets.US_ASCII), "application/edifact");
    }

    private List<String> controls(Sent to) {
        return broker.mailbox("", 1000, "CONTRL").items().stream()
                .filter(mail -> mail.inReplyTo().equals(to.messageId()))
                .map(mail -> mail.content()).toList();
    }

    private static String reference() {
        return "B" + USES.incrementAndGet();
    }

    /** A message that is read and parked, as nobody has business with it. */
    private static String interchange(String reference, String count) {
        return "UNB+UNOA:3+NBTERM+PAPERLESSPORT+261121:0830+" + reference + "'UNH+1+VERMAS:D:16A:UN'"
                + "BGM+749+V1+9'UNT+3+1'UNZ+" + count + "+" + reference + "'";
    }

    private static String fresh() {
        return String.format("Gpaper%09d", USES.getAndIncrement());
    }

    private static byte[] numbered(byte[] bytes, String number) {
        return new String(bytes, StandardCharsets.ISO_8859_1).replace(NUMBER, number)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] reissued(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .replaceFirst("guid=\"[^\"]*\"", "guid=\"" + UUID.randomUUID().toString().toUpperCase() + "\"")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private List<Returned> replies(Sent to) {
        return returns(broker, to);
    }

    /** What the returns in reply to a message say. */
    private static List<Returned> returns(HubClient reader, Sent to) {
        List<Returned> said = new ArrayList<>();
        String cursor = "";
        for (Mail.Page page = reader.mailbox(cursor, 1000, ""); !page.isEmpty();
                page = reader.mailbox(page.next(), 1000, "")) {
            page.items().stream().filter(mail -> mail.inReplyTo().equals(to.messageId()))
                    .forEach(mail -> Returns.read(mail.content(), said::add));
        }
        return said;
    }
}
