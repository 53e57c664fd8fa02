package org.paperlessport.routes;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paperlessport.fixtures.hub.Answered;
import org.paperlessport.fixtures.hub.Decision;
import org.paperlessport.fixtures.hub.Returned;
import org.paperlessport.fixtures.hub.Sent;
import org.paperlessport.fixtures.papers.Basket;
import org.paperlessport.fixtures.papers.Differing;
import org.paperlessport.fixtures.papers.Filing;
import org.paperlessport.fixtures.papers.Firm;
import org.paperlessport.fixtures.papers.PaperSet;
import org.paperlessport.fixtures.papers.Purchase;
import org.paperlessport.fixtures.papers.Statement;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Consignments on their way from order to departure, over HTTP, with each stage looked at. */
@RunningHub
class StoryTest {

    @LocalServerPort
    private int port;
    private Town town;

    @BeforeEach
    void enterTown() {
        town = new Town(port, "story");
    }

    @Test
    void aGreenParcelWaitsForItsPaymentClearsAndLeavesTheZone() {
        PaperSet papers = town.papers(Basket.EVERYDAY);
        Purchase purchase = papers.purchase();

        assertThat(town.settle(papers.order())).isEqualTo("APPLIED");
        assertThat(town.statuses(papers.order())).containsExactly("2", "120");
        assertThat(town.track(purchase).stage()).isEqualTo("GATHERING");

        town.settle(papers.waybill());
        assertThat(town.statuses(papers.waybill())).containsExactly("2", "120");

        town.settle(papers.declaration());
        assertThat(town.track(purchase).isWaitingFor("PAYMENT")).isTrue();
        assertThat(town.returns(papers.declaration())).singleElement().satisfies(waiting -> {
            assertThat(waiting.status()).isEqualTo("2");
            assertThat(waiting.number().preNo()).matches("B\\d{17}");
            assertThat(waiting.number().invtNo()).isEmpty();
        });
        assertThat(gate(purchase).json().path("go").asBoolean(true)).isFalse();

        town.settle(papers.payment());
        assertThat(town.track(purchase).stage()).isEqualTo("RELEASED");
        assertThat(town.track(purchase).lane()).isEqualTo("GREEN");
        assertThat(town.track(purchase).tax()).contains(purchase.tax());
        assertThat(town.statuses(papers.declaration())).containsExactly("2", "120", "800");
        assertThat(town.returns(papers.declaration()).get(1).number().invtNo()).matches("\\d{4}2\\d{3}I\\d{9}");

        assertThat(gate(purchase).json().path("go").asBoolean(false)).isTrue();
        assertThat(depart(purchase).status()).isEqualTo(200);
        assertThat(town.track(purchase).stage()).isEqualTo("CLOSED");
        assertThat(town.statuses(papers.declaration())).containsExactly("2", "120", "800", "899");
    }

    @Test
    void wineWaitsForTheOfficerUntilItIsFoundAsDeclared() {
        PaperSet papers = town.papers(Basket.WINE);
        town.settleAll(papers);
        assertThat(town.track(papers.purchase()).stage()).isEqualTo("UNDER_INSPECTION");
        assertThat(town.track(papers.purchase()).lane()).isEqualTo("RED");
        assertThat(depart(papers.purchase()).status()).isEqualTo(409);

        String number = town.track(papers.purchase()).declarationNo();
        assertThat(town.as("officer").decide(number, Decision.release("ok")).status()).isEqualTo(409);
        assertThat(town.as("officer").decide(number, Decision.releaseAsDeclared("as declared")).status())
                .isEqualTo(200);

        assertThat(town.track(papers.purchase()).stage()).isEqualTo("RELEASED");
        assertThat(town.statuses(papers.declaration())).containsExactly("2", "120", "500", "800");
        assertThat(depart(papers.purchase()).status()).isEqualTo(200);
    }

    @Test
    void aDearBasketIsReviewedAndReleasedByHand() {
        PaperSet papers = town.papers(Basket.DEAR);
        town.settleAll(papers);
        assertThat(town.track(papers.purchase()).stage()).isEqualTo("UNDER_REVIEW");

        town.as("officer").decide(town.track(papers.purchase()).declarationNo(), Decision.release("fine"));

        assertThat(town.statuses(papers.declaration())).containsExactly("2", "120", "300", "800");
    }

    @Test
    void theSameBytesAgainHaveTheSameIdAndNoEffect() {
        PaperSet papers = town.papers(Basket.EVERYDAY);
        Sent first = town.send(papers.order());
        town.settleAll(papers);

        for (int repeat = 0; repeat < 50; repeat++) {
            Sent again = town.send(papers.order());
            assertThat(again.isAcknowledged() && again.duplicate()).isTrue();
            assertThat(again.messageId()).isEqualTo(first.messageId());
        }

        assertThat(town.statuses(papers.order())).containsExactly("2", "120");
        assertThat(town.statuses(papers.declaration())).containsExactly("2", "120", "800");
    }

    @Test
    void otherBytesUnderATakenGuidAreAConflict() {
        PaperSet papers = town.papers(Basket.EVERYDAY);
        Sent first = town.send(papers.order());

        Sent other = town.send(papers.order().saying("note", "changed"));

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.text()).contains("\"takenBy\":\"" + first.messageId() + "\"");
        assertThat(town.as(Firm.PLATFORM).content(other.messageId())).isPresent();
    }

    @Test
    void aPaymentThatDiffersRefusesTheTryAndAMendedOneClearsTheNext() {
        PaperSet papers = town.papers(Basket.EVERYDAY).payment(Differing.oneYuanShort());
        town.settleAll(papers);
        assertThat(town.track(papers.purchase()).stage()).isEqualTo("REFUSED");
        assertThat(town.returns(papers.declaration())).last().satisfies(StoryTest::namesTheAmounts);
        assertThat(town.returns(papers.payment())).last().satisfies(StoryTest::namesTheAmounts);

        Statement mended = PaperSet.of(papers.purchase()).payment();
        town.settle(mended.filed(papers.payment().filing().change(Town.now().plusSeconds(1))));
        assertThat(town.track(papers.purchase()).stage()).isEqualTo("REFUSED");
        Statement refiled = papers.declaration().filed(papers.declaration().filing().again(Town.now()));
        town.settle(refiled);

        assertThat(town.track(papers.purchase()).stage()).isEqualTo("RELEASED");
        assertThat(town.statuses(papers.declaration())).containsExactly("2", "100", "2", "120", "800");
    }

    @Test
    void aPaperThatIsOnlySavedIsAnsweredOneAndTakesNoPart() {
        PaperSet papers = town.papers(Basket.EVERYDAY);
        town.settle(papers.order());
        town.settle(papers.waybill());
        town.settle(papers.declaration());

        town.settle(papers.payment().filed(papers.payment().filing().savedOnly()));

        assertThat(town.statuses(papers.payment())).containsExactly("1");
        assertThat(town.track(papers.purchase()).isWaitingFor("PAYMENT")).isTrue();
    }

    @Test
    void anOrderIsDeletedWhileNothingDependsOnItAndNotAfterwards() {
        PaperSet papers = town.papers(Basket.EVERYDAY);
        town.settle(papers.order());
        town.settle(papers.order().filed(papers.order().filing().deletion(Town.now())));
        town.settle(papers.payment());
        town.settle(papers.waybill());
        town.settle(papers.declaration());
        assertThat(town.track(papers.purchase()).isWaitingFor("ORDER")).isTrue();

        Statement anew = papers.order().filed(new Filing("1", "2", Town.now(), 3));
        town.settle(anew);
        assertThat(town.track(papers.purchase()).stage()).isEqualTo("RELEASED");

        Statement late = papers.order().filed(anew.filing().deletion(Town.now()));
        assertThat(town.settle(late)).isEqualTo("REJECTED");
        assertThat(town.statuses(papers.order())).endsWith("-301011");
        assertThat(town.track(papers.purchase()).stage()).isEqualTo("RELEASED");
    }

    @Test
    void aStrangerLearnsNothingOfAnOrder() {
        PaperSet papers = town.papers(Basket.EVERYDAY);
        town.settleAll(papers);

        assertThat(town.as("shipping-line").order(Firm.PLATFORM.code(), papers.purchase().orderNo())).isEmpty();
        assertThat(town.as("merchant").order(Firm.PLATFORM.code(), papers.purchase().orderNo())).isPresent();
    }

    private Answered gate(Purchase purchase) {
        return town.as(Firm.WAREHOUSE).gate(Firm.CARRIER.code(), purchase.logisticsNo());
    }

    private Answered depart(Purchase purchase) {
        return town.as(Firm.WAREHOUSE).depart(Firm.CARRIER.code(), purchase.logisticsNo(),
                Town.now().withNano(0) + "+08:00", "浙B12345");
    }

    private static void namesTheAmounts(Returned refusal) {
        assertThat(refusal.status()).isEqualTo("100");
        assertThat(refusal.info()).startsWith("[Code:1332;Desc:").contains("acturalPaid", "amountPaid");
    }

}
