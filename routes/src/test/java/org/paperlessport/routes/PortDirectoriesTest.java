package org.paperlessport.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paperlessport.routes.Town.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paperlessport.fixtures.hub.HubClient;
import org.paperlessport.fixtures.hub.Mail;
import org.paperlessport.fixtures.hub.Sent;
import org.paperlessport.fixtures.papers.Papers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A container from its manifest to the site through the running hub, whichever directory its papers are written in:
 * every interchange has its CONTRL, the terminal its permission, the line its steps, and the bill arrives.
 */
@RunningHub
class PortDirectoriesTest {

    private static final String EDIFACT = "application/edifact";

    @LocalServerPort
    private int port;
    @Autowired
    private JdbcTemplate casebook;
    private Town town;
    private HubClient line;
    private HubClient terminal;

    @BeforeEach
    void enterTown() {
        town = new Town(port, "port");
        line = town.as("shipping-line");
        terminal = town.as("terminal");
    }

    @ParameterizedTest
    @CsvSource({"D:95B:UN, D:95B:UN:ITG14, PPLU710001, 7, PPLU710002, 2, 71",
        "D:96B:UN, D:00B:UN:SMDG20, PPLU720001, 1, PPLU720002, 7, 72"})
    void aBoxIsManifestedLeavesTheTerminalAndArrives(String cuscar, String codeco, String first, String itsDigit,
            String second, String itsOther, String run) throws IOException {
        Voyage voyage = new Voyage(cuscar, codeco, first + itsDigit, second + itsOther, run);

        Sent manifest = taken(line, voyage.paper("manifest-two-bills.edi"), "DH" + run);
        assertThat(about(terminal, "CUSRES", voyage.bill())).singleElement().asString()
                .contains("GIS+8'", "RFF+BM:" + voyage.bill() + "'");
        assertThat(arrived(voyage.bill())).containsExactly(false);
        assertThat(page("shipping-line", manifest)).contains("\"status\":\"APPLIED\"", "CUSCAR");

        taken(terminal, voyage.paper("gate-out-terminal.edi"), "NO" + run);
        taken(terminal, voyage.paper("gate-in-site.edi"), "NI" + run);
        assertThat(arrived(voyage.bill())).containsExactly(true);
        assertThat(arrived(voyage.otherBill())).containsExactly(false);
        assertThat(about(line, "IFTSTA", voyage.bill())).hasSize(3).allSatisfy(told ->
                assertThat(told).contains("IFTSTA:D:00B:UN", "STS+"));
        assertThat(line.mailbox("", 1000, "APERAK").items()).isEmpty();
    }

    /** A manifest and its gate reports with numbers of their own, in one directory each. */
    private record Voyage(String cuscar, String codeco, String first, String second, String run) {

        String bill() {
            return "DHNB26" + run + "0001";
        }

        String otherBill() {
            return "DHNB26" + run + "0002";
        }

        byte[] paper(String name) throws IOException {
            try (var paper = Papers.class.getResourceAsStream("/papers/edi/" + name)) {
                return new String(paper.readAllBytes(), StandardCharsets.US_ASCII)
                        .replace("CUSCAR:D:95B:UN", "CUSCAR:" + cuscar)
                        .replace("CODECO:D:95B:UN:ITG14", "CODECO:" + codeco)
                        .replace("PPLU2600010", first).replace("PPLU2600025", second)
                        .replace("DHNB26110001", bill()).replace("DHNB26110002", otherBill())
                        .replace("DHM2611200001", "DHM" + run).replace("DH0001", "DH" + run)
                        .replace("NB0001", "NO" + run).replace("NB0002", "NI" + run)
                        .getBytes(StandardCharsets.US_ASCII);
            }
        }
    }

    /** Sent, acknowledged by a CONTRL that accepts the whole interchange, and applied. */
    private Sent taken(HubClient sender, byte[] paper, String reference) {
        Sent sent = sender.send(paper, EDIFACT);
        assertThat(sent.status()).as(sent.text()).isEqualTo(202);
        assertThat(town.fate(sender, sent)).isEqualTo("APPLIED");
        assertThat(sender.mailbox("", 1000, "CONTRL").items()).filteredOn(mail -> mail.inReplyTo()
                .equals(sent.messageId())).singleElement().satisfies(mail -> assertThat(mail.content())
                .containsPattern("UCI\\+" + reference + "\\+[^']*\\+PAPERLESSPORT[^']*\\+[78]'"));
        return sent;
    }

    private List<String> about(HubClient reader, String type, String bill) {
        return await().until(() -> reader.mailbox("", 1000, type).items().stream().map(Mail::content)
                .filter(content -> content.contains("RFF+BM:" + bill + "'")).toList(), found -> !found.isEmpty());
    }

    private List<Boolean> arrived(String bill) {
        return casebook.queryForList("select arrived from port_bill where bill_no = ?", Boolean.class, bill);
    }

    private String page(String account, Sent sent) {
        return town.as(account).message(sent.messageId()).json().toString();
    }
}
