package org.paperlessport.routes;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.paperlessport.fixtures.hub.Hub;
import org.paperlessport.fixtures.hub.HubClient;
import org.paperlessport.fixtures.hub.Mail;
import org.paperlessport.fixtures.hub.OrderTrack;
import org.paperlessport.fixtures.hub.Returned;
import org.paperlessport.fixtures.hub.Returns;
import org.paperlessport.fixtures.hub.Sent;
import org.paperlessport.fixtures.papers.Basket;
import org.paperlessport.fixtures.papers.Firm;
import org.paperlessport.fixtures.papers.Kind;
import org.paperlessport.fixtures.papers.PaperSet;
import org.paperlessport.fixtures.papers.Purchase;
import org.paperlessport.fixtures.papers.PurchaseNumber;
import org.paperlessport.fixtures.papers.Purchases;
import org.paperlessport.fixtures.papers.Statement;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** The firms around a running hub, as they send their papers and read their mail over its public interface. */
final class Town {

    private static final AtomicLong ORDINALS = new AtomicLong();

    private final Hub hub;
    private final String run;

    /** @param run one to seven letters or digits that no other test uses */
    Town(int port, String run) {
        this.hub = new Hub("http://127.0.0.1:" + port);
        this.run = run;
    }

    HubClient as(String account) {
        return hub.as(account, "demo");
    }

    HubClient as(Firm firm) {
        return as(firm.account());
    }

    boolean isReady() {
        return hub.isReady();
    }

    static LocalDateTime now() {
        return LocalDateTime.now(ZoneId.of("Asia/Shanghai"));
    }

    /** The papers of a purchase that nobody made before. */
    PaperSet papers(Basket basket) {
        return PaperSet.of(Purchases.of(Purchase.Mode.BONDED, now())
                .numbered(new PurchaseNumber(basket, run, ORDINALS.getAndIncrement())));
    }

    Sent send(Statement paper) {
        return as(paper.kind().sender()).send(paper.message());
    }

    /** Sends it and waits until the hub is done with it. @return what became of the message */
    String settle(Statement paper) {
        return fate(as(paper.kind().sender()), send(paper));
    }

    String fate(HubClient sender, Sent sent) {
        if (!sent.isAcknowledged()) {
            throw new AssertionError(sent.status() + " " + sent.text());
        }
        return await().until(() -> sender.message(sent.messageId()).json().path("status").asString(""),
                status -> !status.equals("RECEIVED"));
    }

    void settleAll(PaperSet papers) {
        for (Kind kind : Kind.values()) {
            settle(papers.of(kind));
        }
    }

    OrderTrack track(Purchase purchase) {
        return find(purchase).orElseThrow();
    }

    Optional<OrderTrack> find(Purchase purchase) {
        return as(Firm.PLATFORM).order(Firm.PLATFORM.code(), purchase.orderNo());
    }

    /** What the sender of this paper was told about it, oldest first. */
    List<Returned> returns(Statement paper) {
        HubClient reader = as(paper.kind().sender());
        List<Returned> about = new ArrayList<>();
        String cursor = "";
        for (Mail.Page page = reader.mailbox(cursor, 1000, paper.kind().answerType()); !page.isEmpty();
                page = reader.mailbox(page.next(), 1000, paper.kind().answerType())) {
            for (Mail mail : page.items()) {
                Returns.read(mail.content(), about::add);
            }
        }
        return about.stream()
                .filter(one -> one.reference().equals(paper.kind().referenceOf(paper.purchase()))).toList();
    }

    List<String> statuses(Statement paper) {
        return returns(paper).stream().map(Returned::status).toList();
    }

    static ConditionFactory await() {
        return Awaitility.await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(20));
    }
}
