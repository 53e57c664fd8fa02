package org.paperlessport.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.paperlessport.clearance.Altered.altered;
import static org.paperlessport.clearance.Examples.cny;
import static org.paperlessport.clearance.Examples.filed;
import static org.paperlessport.clearance.Examples.order;
import static org.paperlessport.clearance.Examples.paperwork;
import static org.paperlessport.clearance.Examples.payment;
import static org.paperlessport.clearance.Examples.submission;
import static org.paperlessport.clearance.Examples.waybill;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** New, changed and deleted orders, payments and waybills. */
class FilingTest {

    private static final String LATER = "20261111100001";
    private static final String EARLIER = "20261111095959";

    private final Port port = new Port();

    private static Paper paper(PaperKind kind, String appType, String appTime) {
        Paper paper = switch (kind) {
            case ORDER -> order();
            case PAYMENT -> payment();
            case WAYBILL -> waybill();
            case DECLARATION -> throw new IllegalArgumentException();
        };
        return altered(paper, "submission", submission(appType, appTime));
    }

    private static Paper paper(PaperKind kind, String appType) {
        return paper(kind, appType, appType.equals("1") ? "20261111100000" : LATER);
    }

    private boolean isOnFile(PaperKind kind) {
        return switch (kind) {
            case ORDER -> port.matter.order().isPresent();
            case PAYMENT -> !port.matter.payments().isEmpty();
            case WAYBILL -> port.waybill.isPresent();
            case DECLARATION -> port.matter.declaration().isPresent();
        };
    }

    @ParameterizedTest
    @CsvSource({"ORDER", "PAYMENT", "WAYBILL"})
    void aNewPaperIsAnsweredTwiceAndStored(PaperKind kind) {
        port.file(paper(kind, "1"));

        assertThat(port.answers).extracting(Answer::status, Answer::info, Answer::preNo).containsExactly(
                tuple("2", "新增申报成功[00000000-0000-0000-0000-000000000001]", ""),
                tuple("120", "[Code:1800;Desc:逻辑校验通过]", ""));
        assertThat(isOnFile(kind)).isTrue();
        assertThat(port.events).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ORDER,-301010", "PAYMENT,-401007", "WAYBILL,-504015"})
    void aPaperFiledAsNewTwiceIsRefusedAndHasNoEffect(PaperKind kind, String code) {
        port.file(paper(kind, "1")).file(paper(kind, "1"));

        assertThat(port.lastAnswer().status()).isEqualTo(code);
        assertThat(port.answers).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"ORDER", "PAYMENT", "WAYBILL"})
    void aLaterChangeReplacesThePaper(PaperKind kind) {
        port.file(paper(kind, "1")).file(paper(kind, "2"));

        assertThat(port.statuses(kind)).containsExactly("2", "120", "2", "120");
        assertThat(port.answers.get(2).info()).isEqualTo("变更申报成功[00000000-0000-0000-0000-000000000001]");
        assertThat(isOnFile(kind)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"ORDER,-301014", "PAYMENT,-401012", "WAYBILL,-504012"})
    void aChangeOfTheSameSecondOrOlderIsIgnored(PaperKind kind, String code) {
        port.file(paper(kind, "1"));

        port.file(paper(kind, "2", "20261111100000"));
        assertThat(port.lastAnswer().status()).isEqualTo(code);

        port.file(paper(kind, "2", EARLIER));
        assertThat(port.lastAnswer().status()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"ORDER,-301009", "PAYMENT,-401006", "WAYBILL,-504014"})
    void whatIsNotOnFileCanBeNeitherChangedNorDeleted(PaperKind kind, String code) {
        port.file(paper(kind, "2"));
        assertThat(port.lastAnswer().status()).isEqualTo(code);

        port.file(paper(kind, "3"));
        assertThat(port.lastAnswer().status()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"ORDER", "PAYMENT", "WAYBILL"})
    void aDeletionRemovesThePaper(PaperKind kind) {
        port.file(paper(kind, "1")).file(paper(kind, "3", "20261111100000"));

        assertThat(port.statuses(kind)).containsExactly("2", "120", "2", "120");
        assertThat(isOnFile(kind)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"ORDER,-301014", "PAYMENT,-401012", "WAYBILL,-504012"})
    void aDeletionOlderThanThePaperIsIgnored(PaperKind kind, String code) {
        port.file(paper(kind, "1")).file(paper(kind, "3", EARLIER));

        assertThat(port.lastAnswer().status()).isEqualTo(code);
        assertThat(isOnFile(kind)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"ORDER,2,-301011", "ORDER,3,-301011", "PAYMENT,2,-401008", "PAYMENT,3,-401008", "WAYBILL,2,-504016",
        "WAYBILL,3,-504016", "ORDER,1,-301010", "PAYMENT,1,-401007", "WAYBILL,1,-504015"})
    void underADeclarationThatWaitsNothingChanges(PaperKind kind, String appType, String code) {
        port.file(paper(kind, "1")).file(paperwork().declaration()).file(paper(kind, appType));

        assertThat(port.stage()).isEqualTo(Stage.GATHERING);
        assertThat(port.lastAnswer().status()).isEqualTo(code);
        assertThat(isOnFile(kind)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"ORDER,2,-301011", "PAYMENT,3,-401008", "WAYBILL,2,-504016", "WAYBILL,3,-504016"})
    void underAReleasedDeclarationNothingChanges(PaperKind kind, String appType, String code) {
        port.file(paperwork()).file(paper(kind, appType));

        assertThat(port.stage()).isEqualTo(Stage.RELEASED);
        assertThat(port.lastAnswer().status()).isEqualTo(code);
    }

    @Test
    void afterARefusalEveryPaperMayChange() {
        port.file(paperwork().with(payment(submission("1"), "198.00")));

        port.file(paper(PaperKind.ORDER, "2")).file(paper(PaperKind.WAYBILL, "2")).file(paper(PaperKind.PAYMENT, "2"));

        assertThat(port.lastAnswer(PaperKind.ORDER).status()).isEqualTo("120");
        assertThat(port.lastAnswer(PaperKind.WAYBILL).status()).isEqualTo("120");
        assertThat(port.lastAnswer(PaperKind.PAYMENT).status()).isEqualTo("120");
        assertThat(port.happenings()).endsWith(Happening.REFUSED, Happening.PAPER_CHANGED, Happening.PAPER_CHANGED,
                Happening.PAPER_CHANGED);
    }

    @Test
    void aPaperThatWasNotRefusedIsNotReplacedByANewOne() {
        port.file(paperwork().with(payment(submission("1"), "198.00"))).file(order());

        assertThat(port.lastAnswer().status()).isEqualTo("-301010");
    }

    @Test
    void aRefusedPaperMayBeMendedWhileTheNextTryStillWaits() {
        port.file(paperwork().with(payment(submission("1"), "198.00")));
        port.file(paper(PaperKind.ORDER, "3")).file(paperwork().declaration());

        port.file(payment(submission("1"), "199.00"));

        assertThat(port.lastAnswer().status()).isEqualTo("120");
        port.file(order());
        assertThat(port.stage()).isEqualTo(Stage.RELEASED);
    }

    @Test
    void filingAgainWithoutMendingIsRefusedAgain() {
        port.file(paperwork().with(payment(submission("1"), "198.00"))).file(paperwork().declaration());

        assertThat(port.statuses(PaperKind.DECLARATION)).containsExactly("2", "100", "2", "100");
        assertThat(port.statuses(PaperKind.PAYMENT)).containsExactly("2", "120", "100", "100");
    }

    @Test
    void anotherMerchantOfThePlatformMayNotTouchTheOrder() {
        port.file(order());
        port.speaksOnlyFor.put("other-merchant", "3302MERCH2");

        Order theirs = altered(altered(order(), "submission", submission("2", LATER)), "merchant.code", "3302MERCH2");
        port.file(new Filed<>(theirs, "other-merchant", "M-9", "HTTP", Examples.NOW, false));

        assertThat(port.lastAnswer().info()).isEqualTo("[Code:-10102;Desc:发送方无权代表原单证的企业]");
    }

    @Test
    void aPaymentNumberUsedForAnotherOrderIsTaken() {
        port.paymentElsewhere = true;

        port.file(payment());
        assertThat(port.lastAnswer().status()).isEqualTo("-401007");
        port.file(payment(submission("2"), "199.00"));
        assertThat(port.lastAnswer().status()).isEqualTo("-401009");
        assertThat(port.matter.payments()).isEmpty();
    }

    @Test
    void aChangedPaymentKeepsItsPlaceAmongThePayments() {
        PaymentReceipt other = altered(payment(), "payTransactionId", "T-2");
        port.file(payment()).file(other).file(payment(submission("2", LATER), "150.00"));

        assertThat(port.matter.payments()).extracting(filed -> filed.paper().amountPaid())
                .containsExactly(cny("150.00"), cny("199.00"));
    }

    @Test
    void aWaybillBelongsToNoCaseUntilADeclarationNamesIt() {
        port.file(waybill());

        assertThat(port.matter.waybill()).isEmpty();
        assertThat(port.waybill).contains(filed(waybill()));
        port.file(paperwork().declaration());
        assertThat(port.matter.waybill()).contains(filed(waybill()));
    }

    @Test
    void aWaybillRefusedAtOnceComesBackRefused() {
        port.file(order()).file(payment()).file(paperwork().declaration());

        port.file(waybill(submission("1"), "18.00"), "consignee.name", "王芳");

        assertThat(port.stage()).isEqualTo(Stage.REFUSED);
        assertThat(port.waybill.orElseThrow().refused()).isTrue();
        assertThat(port.statuses(PaperKind.WAYBILL)).containsExactly("2", "120", "100");
    }
}
