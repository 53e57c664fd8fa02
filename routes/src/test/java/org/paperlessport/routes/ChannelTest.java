package org.paperlessport.routes;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Session;
import org.apache.camel.CamelContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paperlessport.adapters.partners.AccountCommand;
import org.paperlessport.fixtures.hub.Returned;
import org.paperlessport.fixtures.hub.Returns;
import org.paperlessport.fixtures.papers.Basket;
import org.paperlessport.fixtures.papers.Kind;
import org.paperlessport.fixtures.papers.PaperSet;
import org.paperlessport.fixtures.papers.Papers;
import org.paperlessport.fixtures.papers.Statement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paperlessport.routes.Town.await;

/** The same bytes have the same effects by whichever way they come, and the answers go back the same way. */
@RunningHub
class ChannelTest {

    @LocalServerPort
    private int port;
    @Autowired
    private ConnectionFactory connections;
    @Autowired
    private AccountCommand accountCommand;
    @Autowired
    private CamelContext camel;
    @Value("${hub.data}")
    private Path data;
    private Town town;

    @BeforeEach
    void enterTown() {
        town = new Town(port, "channel");
    }

    @Test
    void fourPapersByQueueClearAParcelAndTheAnswersComeByQueue() throws Exception {
        PaperSet papers = town.papers(Basket.EVERYDAY);

        for (Kind kind : Kind.values()) {
            put(kind.sender().account(), papers.of(kind).message());
        }

        await().until(() -> town.find(papers.purchase()).filter(it -> it.stage().equals("RELEASED")).isPresent());
        assertThat(town.track(papers.purchase()).tax()).contains(papers.purchase().tax());
        assertThat(statusesByQueue(papers.declaration(), "800")).endsWith("120", "800");
        assertThat(statusesByQueue(papers.payment(), "120")).containsExactly("2", "120");
        assertThat(town.statuses(papers.payment())).containsExactly("2", "120");
    }

    @Test
    void fourPapersByFolderClearAParcelAndTheAnswersLieInTheFolder() throws Exception {
        PaperSet papers = town.papers(Basket.EVERYDAY);

        for (Kind kind : Kind.values()) {
            lay(kind.sender().account(), kind.type() + papers.purchase().number() + ".xml", papers.of(kind).message());
        }

        await().until(() -> town.find(papers.purchase()).filter(it -> it.stage().equals("RELEASED")).isPresent());
        await().until(() -> statuses(outFiles(papers.declaration()), papers.declaration()).contains("800"));
        await().until(() -> statuses(outFiles(papers.order()), papers.order()).equals(List.of("2", "120")));
        assertThat(folder("platform", "in")).isEmptyDirectory();
    }

    @Test
    void aFileThatIsStillBeingWrittenIsLeftAlone() throws Exception {
        PaperSet papers = town.papers(Basket.EVERYDAY);
        byte[] whole = papers.order().message();
        Path half = folder("platform", "in").resolve("." + papers.purchase().orderNo() + ".xml");
        Files.write(half, java.util.Arrays.copyOf(whole, whole.length / 2));
        Path other = folder("platform", "in").resolve(papers.purchase().orderNo() + ".TMP");
        Files.write(other, java.util.Arrays.copyOf(whole, whole.length / 2));

        lay("payment", "after-" + papers.purchase().number() + ".xml", papers.payment().message());
        await().until(() -> town.statuses(papers.payment()).contains("120"));
        assertThat(half).exists();
        assertThat(other).exists();

        Files.delete(other);
        Files.write(half, whole);
        Files.move(half, half.resolveSibling(papers.purchase().orderNo() + ".xml"));
        await().until(() -> town.statuses(papers.order()).contains("120"));
    }

    @Test
    void aSchemaFaultInAFileIsAnsweredByCeb900AndTheFileLiesInRejected() throws Exception {
        String name = "field-missing.xml";
        byte[] bytes = Papers.bytes("order-field-missing.xml");

        lay("platform", name, bytes);

        Path rejected = folder("platform", "rejected");
        await().until(() -> Files.exists(rejected.resolve(name + ".txt")));
        assertThat(rejected.resolve(name)).hasBinaryContent(bytes);
        assertThat(Files.readString(rejected.resolve(name + ".txt"))).contains("orderNo");
        await().until(() -> contents(folder("platform", "out"), "CEB900").stream()
                .anyMatch(answer -> answer.contains("orderNo")));
    }

    @Test
    void aSchemaFaultByQueueIsAnsweredByCeb900() throws Exception {
        put("merchant", Papers.bytes("order-field-unknown.xml"));

        List<String> answers = take("merchant", 1);
        assertThat(answers).singleElement().asString().contains("CEB900Message");
    }

    @Test
    void otherBytesUnderATakenGuidAreToldOfByQueue() throws Exception {
        PaperSet papers = town.papers(Basket.EVERYDAY);
        town.settle(papers.waybill());

        put("carrier", papers.waybill().saying("note", "changed").message());

        await().until(() -> town.as("carrier").envelopes("", 1000, "CEB900").items().size() == 1);
    }

    @Test
    void theSameBytesByAnotherWayAreKnown() throws Exception {
        PaperSet papers = town.papers(Basket.EVERYDAY);
        town.settle(papers.order());

        put("platform", papers.order().message());
        lay("platform", "again-" + papers.purchase().number() + ".xml", papers.order().message());
        await().until(() -> Files.notExists(folder("platform", "in").resolve("again-" + papers.purchase().number() + ".xml")));
        PaperSet later = town.papers(Basket.EVERYDAY);
        put("platform", later.order().message());
        await().until(() -> town.statuses(later.order()).contains("120"));

        assertThat(town.statuses(papers.order())).containsExactly("2", "120");
    }

    @Test
    void aNewPartnerHasItsQueueWithoutARestartAndAClosedOneIsHeardNoMore() throws Exception {
        accountCommand.run(List.of("open", "--id=newcomer", "--role=broker", "--name-zh=新伙伴", "--name-en=Newcomer"));
        PaperSet papers = town.papers(Basket.EVERYDAY);

        put("newcomer", papers.order().message());
        await().until(() -> town.as("platform").order("33019688A1", papers.purchase().orderNo()).isPresent());

        accountCommand.run(List.of("close", "--id=newcomer"));
        await().until(() -> camel.getRoute("queue-newcomer") == null);
    }

    @Test
    void x12ByFolderIsAnsweredInTheFolderAndARefusedOneLiesInRejected() throws Exception {
        String good = "ISA*00*          *00*          *ZZ*NBTERM         *ZZ*PAPERLESSPORT  *261121*0830*U*00401*"
                + "000000881*0*P*>~GS*QO*NBTERM*PAPERLESSPORT*20261121*0830*7*X*004010~ST*315*0001~B4***UV*20261120~"
                + "SE*3*0001~GE*1*7~IEA*1*000000881~";
        String bad = good.replace("000000881", "000000882").replace("IEA*1", "IEA*2");

        lay("terminal", "status.x12", good.getBytes(StandardCharsets.US_ASCII));
        lay("terminal", "status-bad.x12", bad.getBytes(StandardCharsets.US_ASCII));

        await().until(() -> contents(folder("terminal", "out"), "997").stream()
                .anyMatch(answer -> answer.contains("AK9*A*1*1*1~")));
        await().until(() -> contents(folder("terminal", "out"), "TA1").stream()
                .anyMatch(answer -> answer.contains("TA1*000000882*261121*0830*R*021~")));
        await().until(() -> Files.exists(folder("terminal", "rejected").resolve("status-bad.x12.txt")));
    }

    private void put(String account, byte[] bytes) throws JMSException {
        try (Connection connection = connections.createConnection();
             Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE)) {
            BytesMessage message = session.createBytesMessage();
            message.writeBytes(bytes);
            session.createProducer(session.createQueue("partner." + account + ".in")).send(message);
        }
    }

    private List<String> take(String account, int most) throws JMSException {
        List<String> taken = new ArrayList<>();
        try (Connection connection = connections.createConnection();
             Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
             MessageConsumer consumer = session.createConsumer(session.createQueue("partner." + account + ".out"))) {
            connection.start();
            for (Message next = consumer.receive(30_000); next != null; next = consumer.receiveNoWait()) {
                taken.add(new String(next.getBody(byte[].class), StandardCharsets.UTF_8));
                if (taken.size() == most) {
                    break;
                }
            }
        }
        return taken;
    }

    /** Reads the sender's queue until this paper was answered with the status. */
    private List<String> statusesByQueue(Statement paper, String last) throws JMSException {
        List<String> statuses = new ArrayList<>();
        while (!statuses.contains(last)) {
            List<String> next = take(paper.kind().sender().account(), 1);
            assertThat(next).as("answers by queue after %s", statuses).isNotEmpty();
            statuses.addAll(statuses(next, paper));
        }
        return statuses;
    }

    private static List<String> statuses(List<String> answers, Statement paper) {
        List<Returned> returned = new ArrayList<>();
        answers.stream().filter(answer -> answer.contains(paper.kind().answerType()))
                .forEach(answer -> Returns.read(answer, returned::add));
        return returned.stream().filter(one -> one.reference().equals(paper.kind().referenceOf(paper.purchase())))
                .map(Returned::status).toList();
    }

    private List<String> outFiles(Statement paper) throws IOException {
        return contents(folder(paper.kind().sender().account(), "out"), paper.kind().answerType());
    }

    /** The whole files in a folder whose names begin so, in the order of their cursors. */
    private static List<String> contents(Path folder, String begin) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<String> contents = new ArrayList<>();
            for (Path file : files.filter(one -> one.getFileName().toString().startsWith(begin))
                    .sorted(java.util.Comparator.comparingLong(ChannelTest::cursor)).toList()) {
                contents.add(Files.readString(file));
            }
            return contents;
        }
    }

    private static long cursor(Path file) {
        String name = file.getFileName().toString();
        return Long.parseLong(name.substring(name.lastIndexOf('-') + 1, name.lastIndexOf('.')));
    }

    private void lay(String account, String name, byte[] bytes) throws IOException {
        Path aside = Files.write(folder(account, "in").resolve("." + name + ".part"), bytes);
        Files.move(aside, aside.resolveSibling(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private Path folder(String account, String which) {
        return data.resolve("partners").resolve(account).resolve(which);
    }
}
