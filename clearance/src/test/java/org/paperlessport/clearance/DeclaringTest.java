package org.paperlessport.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paperlessport.clearance.Altered.altered;
import static org.paperlessport.clearance.Examples.NOW;
import static org.paperlessport.clearance.Examples.cny;
import static org.paperlessport.clearance.Examples.declaration;
import static org.paperlessport.clearance.Examples.order;
import static org.paperlessport.clearance.Examples.paperwork;
import static org.paperlessport.clearance.Examples.payment;
import static org.paperlessport.clearance.Examples.submission;
import static org.paperlessport.clearance.Examples.waybill;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paperlessport.clearance.CaseState.Missing;

class DeclaringTest {

    private static final String LATER = "20261111100001";

    private final Port port = new Port();

    private static Declaration again(String appType) {
        return altered(declaration(), "submission", submission(appType, LATER));
    }

    /** In review, as its price is above 2,000. */
    private Port inReview() {
        return port.file(yellow());
    }

    private static Paperwork yellow() {
        return new Paperwork(
                Examples.order(submission("1"), List.of(Examples.orderLine(1, "1", "2100.00", "2100.00")),
                        "2100.00", "18.00", "1.00", "2119.00"),
                payment(submission("1"), "2119.00"), waybill(),
                altered(altered(declaration(), "lines.0.price", cny("2100.00")), "lines.0.totalPrice",
                        cny("2100.00")));
    }

    @Test
    void theFirstAnswerNamesEachMissingPaperAndItsOwner() {
        port.file(declaration());

        assertThat(port.lastAnswer().status()).isEqualTo("2");
        assertThat(port.lastAnswer().preNo()).isEqualTo("B20261111000000001");
        assertThat(port.lastAnswer().info()).isEqualTo("新增申报成功[00000000-0000-0000-0000-000000000001]；等待："
                + "订单信息不存在（电商平台 3302PLATF1），支付信息不存在（支付企业），运单信息不存在（物流企业 3302CARRI1）");
        assertThat(port.matter.state().waitingFor()).containsExactly(
                new Missing(PaperKind.ORDER, Owner.PLATFORM, "3302PLATF1", NOW),
                new Missing(PaperKind.PAYMENT, Owner.PAYMENT, "", NOW),
                new Missing(PaperKind.WAYBILL, Owner.CARRIER, "3302CARRI1", NOW));
    }

    @Test
    void onceTheOrderIsThereItNamesThePaymentFirm() {
        port.file(order()).file(waybill()).file(declaration());

        assertThat(port.lastAnswer().info()).endsWith("；等待：支付信息不存在（支付企业 3302PAYME1）");
    }

    @Test
    void eachPaperThatComesShortensTheWaitAndNoSecondTwoIsSent() {
        port.file(declaration()).file(order()).file(waybill());

        assertThat(port.matter.state().waitingFor()).containsExactly(
                new Missing(PaperKind.PAYMENT, Owner.PAYMENT, "3302PAYME1", NOW));
        assertThat(port.statuses(PaperKind.DECLARATION)).containsExactly("2");
        port.file(payment());
        assertThat(port.matter.state().waitingFor()).isEmpty();
    }

    @Test
    void aSecondLiveDeclarationIsRefusedAndHasNoEffect() {
        port.file(declaration());
        CaseState before = port.matter.state();

        port.file(declaration());

        assertThat(port.lastAnswer().status()).isEqualTo("-621004");
        assertThat(port.lastAnswer().preNo()).isEqualTo(before.preNo());
        assertThat(port.matter.state()).usingRecursiveComparison().ignoringFields("lastReturnAt").isEqualTo(before);
    }

    @Test
    void aSecondDeclarantDoesNotLearnTheNumberOfTheFirst() {
        port.file(declaration());

        port.file(new Filed<>(declaration(), "other-declarant", "M-9", "HTTP", NOW, false));

        assertThat(port.lastAnswer().status()).isEqualTo("-621004");
        assertThat(port.lastAnswer().preNo()).isNotEqualTo(port.matter.state().preNo());
    }

    @Test
    void aReleasedDeclarationIsNotDeclaredAgain() {
        port.file(paperwork()).file(declaration());

        assertThat(port.lastAnswer().status()).isEqualTo("-621004");
        assertThat(port.stage()).isEqualTo(Stage.RELEASED);
    }

    @ParameterizedTest
    @CsvSource({"2", "3"})
    void whatIsNotDeclaredCanBeNeitherChangedNorTakenBack(String appType) {
        port.file(again(appType));

        assertThat(port.lastAnswer().status()).isEqualTo("-621011");
    }

    @Test
    void aChangeWhileWaitingReplacesTheDeclarationUnderTheSameNumber() {
        port.file(declaration());
        String preNo = port.matter.state().preNo();

        port.file(again("2"), "logisticsNo", "W-2");

        assertThat(port.lastAnswer().status()).isEqualTo("2");
        assertThat(port.lastAnswer().info()).startsWith("变更申报成功[");
        assertThat(port.matter.state().preNo()).isEqualTo(preNo);
        assertThat(port.matter.declaration().orElseThrow().paper().logisticsNo()).isEqualTo("W-2");
    }

    @Test
    void aChangeToAnotherWaybillLeavesTheFirstOne() {
        port.file(waybill()).file(declaration());
        assertThat(port.matter.waybill()).isPresent();

        port.file(again("2"), "logisticsNo", "W-2");

        assertThat(port.matter.waybill()).isEmpty();
        assertThat(port.matter.state().waitingFor()).extracting(Missing::document).contains(PaperKind.WAYBILL);
    }

    @Test
    void aChangeNoLaterThanTheDeclarationIsIgnored() {
        port.file(declaration()).file(altered(declaration(), "submission", submission("2")));

        assertThat(port.lastAnswer().status()).isEqualTo("-621023");
    }

    @Test
    void aChangeAfterARefusalIsANewTry() {
        port.file(paperwork().with(payment(submission("1"), "198.00")));
        String first = port.matter.state().preNo();

        port.file(payment()).file(altered(declaration(), "submission", submission("2")));

        assertThat(port.stage()).isEqualTo(Stage.RELEASED);
        assertThat(port.matter.state().preNo()).isNotEqualTo(first);
    }

    @Test
    void aChangeInReviewIsCheckedAnewCountedOnceAndComesBackToReview() {
        inReview();
        CaseState before = port.matter.state();
        assertThat(before.stage()).isEqualTo(Stage.UNDER_REVIEW);

        port.file(altered(altered(yellow().declaration(), "submission", submission("2", LATER)), "note", "mended"));

        assertThat(port.statuses(PaperKind.DECLARATION)).containsExactly("2", "120", "300", "2", "120", "300");
        assertThat(port.matter.state().preNo()).isEqualTo(before.preNo());
        assertThat(port.matter.state().invtNo()).isEqualTo(before.invtNo());
        assertThat(port.reserved()).isEqualByComparingTo("2118.00");
    }

    @Test
    void aChangeInReviewThatFailsTheChecksIsRefusedAndGivenBack() {
        inReview();

        port.file(altered(altered(yellow().declaration(), "submission", submission("2", LATER)), "freight",
                cny("20.00")));

        assertThat(port.stage()).isEqualTo(Stage.REFUSED);
        assertThat(port.reserved()).isZero();
    }

    @Test
    void aDeclarationThatAnOfficerSuspendedDoesNotClearByAChangeAlone() {
        inReview();
        port.decide(Decision.Kind.SUSPEND);

        port.file(altered(yellow().declaration(), "submission", submission("2", LATER)));

        assertThat(port.stage()).isEqualTo(Stage.UNDER_REVIEW);
    }

    @ParameterizedTest
    @CsvSource({"2", "3"})
    void aReleasedDeclarationCanBeNeitherChangedNorTakenBack(String appType) {
        port.file(paperwork()).file(again(appType));

        assertThat(port.lastAnswer().status()).isEqualTo("-621012");
        assertThat(port.lastAnswer().info()).contains("[Code:22007;Desc:清单已放行]");
    }

    @ParameterizedTest
    @CsvSource({"2", "3"})
    void goodsAboutToBeExaminedAreNeitherChangedNorTakenBack(String appType) {
        inReview();
        port.decide(Decision.Kind.INSPECT);
        port.decide(Decision.Kind.SUSPEND);

        port.file(altered(yellow().declaration(), "submission", submission(appType, LATER)));

        assertThat(port.lastAnswer().status()).isEqualTo("-621012");
        assertThat(port.stage()).isEqualTo(Stage.SUSPENDED);
    }

    @Test
    void takenBackWhileWaitingItIsUndeclared() {
        port.file(declaration()).file(again("3"));

        assertThat(port.statuses(PaperKind.DECLARATION)).containsExactly("2", "2");
        assertThat(port.lastAnswer().info()).isEqualTo("删除申报成功[00000000-0000-0000-0000-000000000001]");
        assertThat(port.matter.declaration()).isEmpty();
        assertThat(port.matter.changes()).containsExactly(new PaperChange.Removed(declaration().key()));
        assertThat(port.matter.state()).usingRecursiveComparison().ignoringFields("lastReturnAt", "stageSince")
                .isEqualTo(CaseState.opened(7, Examples.PLATFORM.code(), Examples.ORDER_NO, NOW));
    }

    @Test
    void takenBackInReviewItIsGivenBackToTheBuyerAndMayBeFiledAgain() {
        inReview().file(altered(yellow().declaration(), "submission", submission("3", LATER)));

        assertThat(port.reserved()).isZero();
        assertThat(port.matter.state().preNo()).isEmpty();
        assertThat(port.notices).extracting(Notice::event).endsWith(Happening.PAPER_DELETED);
        port.file(yellow().declaration());
        assertThat(port.stage()).isEqualTo(Stage.UNDER_REVIEW);
    }

    @Test
    void takenBackAfterARefusalItIsUndeclared() {
        port.file(paperwork().with(payment(submission("1"), "198.00"))).file(again("3"));

        assertThat(port.matter.state().stage()).isEqualTo(Stage.GATHERING);
        assertThat(port.matter.declaration()).isEmpty();
    }

    @Test
    void anotherDeclarantMayNotTakeItBack() {
        port.file(declaration());
        port.speaksOnlyFor.put("other-declarant", "3302DECLA2");

        Declaration theirs = altered(again("3"), "declarant.code", "3302DECLA2");
        port.file(new Filed<>(theirs, "other-declarant", "M-9", "HTTP", NOW, false));

        assertThat(port.lastAnswer().status()).isEqualTo("-621016");
        assertThat(port.matter.declaration()).isPresent();
    }

    @Test
    void whenTheWindowHasPassedEachPaperThatNeverCameIsNamed() {
        port.file(waybill()).file(declaration());

        port.clerk.windowPassed(port.matter, port);

        assertThat(port.stage()).isEqualTo(Stage.REFUSED);
        assertThat(port.lastAnswer().info()).isEqualTo("[Code:90021;Desc:订单信息在规定时间内未收到[3302PLATF1]]"
                + "[Code:90022;Desc:支付信息在规定时间内未收到]");
        assertThat(port.matter.state().waitingFor()).isEmpty();
        assertThat(port.matter.state().discrepancies()).extracting(Discrepancy::owner)
                .containsExactly(Owner.PLATFORM, Owner.PAYMENT);
        assertThat(port.matter.state().discrepancies().get(0).text().en()).isEqualTo("The order did not come within "
                + "the time allowed; the platform files the order, then the declarant files again");
    }

    @Test
    void aWaybillThatNeverCameHasItsOwnCode() {
        port.file(order()).file(payment()).file(declaration());

        port.clerk.windowPassed(port.matter, port);

        assertThat(port.lastAnswer().info()).startsWith("[Code:90023;");
    }

    @Test
    void theWindowIsNothingToACaseThatDoesNotWait() {
        port.file(paperwork());
        CaseState before = port.matter.state();

        port.clerk.windowPassed(port.matter, port);

        assertThat(port.matter.state()).isEqualTo(before);
    }

    @Test
    void afterTheWindowThePapersAreTakenButReleaseNothing() {
        port.file(order()).file(payment()).file(declaration());
        port.clerk.windowPassed(port.matter, port);

        port.file(waybill());

        assertThat(port.lastAnswer().status()).isEqualTo("120");
        assertThat(port.stage()).isEqualTo(Stage.REFUSED);
        port.file(declaration());
        assertThat(port.stage()).isEqualTo(Stage.RELEASED);
    }
}
