package org.paperlessport.adapters.casebook;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.paperlessport.adapters.casebook.FilingDesk.Incoming;
import org.paperlessport.clearance.Clerk;
import org.paperlessport.clearance.Firm;
import org.paperlessport.clearance.FirmRegister;
import org.paperlessport.clearance.Lane;
import org.paperlessport.clearance.Limits;
import org.paperlessport.clearance.Owner;
import org.paperlessport.clearance.Paper;
import org.paperlessport.clearance.ScreeningRule;
import org.paperlessport.clearance.Stage;
import org.paperlessport.clearance.Tariff;
import org.paperlessport.clearance.TariffLine;
import org.paperlessport.clearance.Text;
import org.paperlessport.clearance.port.ManifestRules;
import org.paperlessport.clearance.port.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** All the desks over one database, as one process of the hub has them, with the real clerk. */
final class Office {

    /** 18:00 in Beijing. */
    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    static final CaseJson JSON = new CaseJson(JsonMapper.builder().build());

    private static final Tariff TARIFF = (hsCode, on) -> Optional.of(new TariffLine(hsCode, new Text("", ""), "035",
            BigDecimal.ZERO, new BigDecimal("0.13"), BigDecimal.ZERO, TariffLine.Listing.YES, LocalDate.of(2019, 1, 1),
            Optional.empty()));
    private static final List<ScreeningRule> SCREENING = List.of(new ScreeningRule("PRICE-2000", Lane.YELLOW,
            Optional.empty(), Optional.of(new BigDecimal("2000")), new Text("", "")));

    private final Database.Opened db;
    private final Archive archive;
    private final Casework casework;
    private final FilingDesk filing;
    private final CaseDesk cases;
    private final PortDesk port;

    Office(Database.Opened db) {
        this(db, new PlainScribe(), NOW);
    }

    Office(Database.Opened db, PlainScribe scribe, Instant now) {
        this.db = db;
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        Commit commit = db.commit();
        Numbers numbers = db.numbers();
        Clerk clerk = new Clerk(TARIFF, SCREENING, Limits.OF_2019);
        this.archive = new Archive(db.jdbc(), commit, numbers, JSON, clock);
        this.casework = new Casework(db.jdbc(), commit, numbers, JSON, new EveryFirm(), scribe, clock);
        this.filing = new FilingDesk(casework, clerk);
        this.cases = new CaseDesk(casework, clerk);
        this.port = new PortDesk(casework, clerk, new ManifestRules(new Place("NBCC01")), scribe);
    }

    Archive archive() {
        return archive;
    }

    Casework casework() {
        return casework;
    }

    FilingDesk filing() {
        return filing;
    }

    CaseDesk cases() {
        return cases;
    }

    PortDesk port() {
        return port;
    }

    /** Keeps a message and gives back its number. */
    long keep(String account, Channel channel, int documents) {
        String reference = UUID.randomUUID().toString();
        Arrival arrival = new Arrival(account, channel, "CEB", "CEB", reference,
                reference.getBytes(StandardCharsets.US_ASCII), documents, false, MessageStatus.RECEIVED, "",
                List.of(), new Content.Nothing(), List.of());
        return ((MessageIntake.Taken.Accepted) archive.keep(List.of(Arriving.of(arrival))).get(0)).id();
    }

    /** A message with these papers, kept, from the account that is named for the first one's owner. */
    Incoming incoming(Paper... papers) {
        String account = switch (papers[0].key().kind()) {
            case ORDER -> "platform";
            case PAYMENT -> "payment";
            case WAYBILL -> "carrier";
            case DECLARATION -> "declarant";
        };
        return new Incoming(keep(account, Channel.HTTP, papers.length), account, Channel.HTTP, List.of(papers));
    }

    /** Files each paper by a message and a transaction of its own. */
    Office file(Paper... papers) {
        for (Paper paper : papers) {
            filing.file(List.of(incoming(paper)));
        }
        return this;
    }

    /** Files the four papers of each purchase. */
    Office file(Purchase... purchases) {
        for (Purchase purchase : purchases) {
            file(purchase.papers().toArray(Paper[]::new));
        }
        return this;
    }

    /** Files each paper by a message of its own, all in one transaction. */
    Office fileTogether(Paper... papers) {
        filing.file(Arrays.stream(papers).map(this::incoming).toList());
        return this;
    }

    CaseFile found(String orderNo) {
        return views().byOrder(Papers.PLATFORM.code(), orderNo).orElseThrow();
    }

    Stage stage(String orderNo) {
        return found(orderNo).state().stage();
    }

    CaseViews views() {
        return new CaseViews(JdbcClient.create(db.jdbc()), JSON);
    }

    /** What lies in a mailbox, oldest first. */
    List<String> mailbox(String account) {
        return letters("account = ?", account);
    }

    /** Every line of every answer to this account, oldest first. */
    List<String> answers(String account) {
        return letters("type <> 'NOTICE' and account = ?", account).stream().flatMap(String::lines).toList();
    }

    private List<String> letters(String where, String account) {
        return db.jdbc().query("select deflated, content from mailbox where " + where + " order by cursor_no",
                (row, n) -> new String(new Bytes(row.getBoolean(1), row.getBytes(2)).plain(),
                        StandardCharsets.UTF_8), account);
    }

    private record EveryFirm() implements FirmRegister {

        @Override
        public boolean admits(Firm firm, Owner role) {
            return true;
        }

        @Override
        public boolean maySpeakFor(String account, String firmCode) {
            return true;
        }
    }
}
