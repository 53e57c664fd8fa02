package org.paperlessport.adapters.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.paperlessport.adapters.casebook.FilingDesk.Incoming;
import org.paperlessport.clearance.Filed;
import org.paperlessport.clearance.Notice;
import org.paperlessport.clearance.PaymentReceipt;
import org.paperlessport.clearance.Stage;

/** Papers, filed by the batch. */
class FilingDeskTest {

    private static final Purchase MILK = Purchase.of("O1");

    private static void on(Database database, Consumer<Office> story) {
        try (var db = database.open()) {
            story.accept(new Office(db));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMessageThatIsAppliedTwiceHasOneEffect(Database database) {
        on(database, office -> {
            Incoming order = office.incoming(MILK.order());

            office.filing().file(List.of(order));
            office.filing().file(List.of(order, order));

            assertThat(office.mailbox("platform")).containsExactly("ORDER O1 2\nORDER O1 120");
        });
    }

    @ParameterizedTest
    @EnumSource
    void aBatchPassesOverWhatWasAppliedBeforeAndFilesTheRest(Database database) {
        on(database, office -> {
            Incoming order = office.incoming(MILK.order());
            office.filing().file(List.of(order));

            office.filing().file(List.of(office.incoming(MILK.payment()), order, office.incoming(MILK.waybill()),
                    office.incoming(MILK.declaration())));

            assertThat(office.stage("O1")).isEqualTo(Stage.RELEASED);
            assertThat(office.answers("platform")).containsOnlyOnce("ORDER O1 2", "ORDER O1 120");
        });
    }

    @ParameterizedTest
    @EnumSource
    void ofTwoDeclarationsInOneBatchTheSecondIsTurnedBackAndChangesNothing(Database database) {
        on(database, office -> {
            office.file(MILK.order(), MILK.waybill());

            office.fileTogether(MILK.declaration(), MILK.naming("W-OTHER").declaration(), MILK.payment());

            assertThat(office.answers("declarant")).containsExactly("DECLARATION O1 2", "DECLARATION O1 120",
                    "DECLARATION O1 800", "DECLARATION O1 -621004");
            assertThat(office.found("O1").waybill()).map(Filed::paper).contains(MILK.waybill());
        });
    }

    @ParameterizedTest
    @EnumSource
    void aPaperIsChangedAndTakenBackWhileNothingReliesOnIt(Database database) {
        on(database, office -> {
            office.file(MILK.order(), MILK.payment());

            office.file(MILK.worth("170.00").changed(1).order());
            office.fileTogether(MILK.worth("160.00").changed(2).order(), MILK.deleted().payment());

            CaseFile file = office.found("O1");
            assertThat(file.order()).map(Filed::paper).contains(MILK.worth("160.00").changed(2).order());
            assertThat(file.payments()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void aWaybillThatARefusalSentBackIsMendedInTheSameBatch(Database database) {
        on(database, office -> {
            office.file(MILK.order(), MILK.payment(), Purchase.of("O2").naming("W-O1").waybill());

            office.fileTogether(MILK.declaration(), MILK.waybill(), MILK.declaration());

            assertThat(office.answers("carrier")).containsExactly("WAYBILL W-O1 2", "WAYBILL W-O1 120",
                    "WAYBILL W-O1 100", "WAYBILL W-O1 2", "WAYBILL W-O1 120");
            assertThat(office.stage("O1")).isEqualTo(Stage.RELEASED);
            assertThat(office.found("O1").waybill()).map(Filed::paper).contains(MILK.waybill());
        });
    }

    @ParameterizedTest
    @EnumSource
    void aPaymentUnderAKeyOfAnotherCaseIsRefusedLaterOrInTheSameBatch(Database database) {
        on(database, office -> {
            Purchase other = Purchase.of("O2").paidAs("T-O1");
            office.file(other.order(), Purchase.of("O3").order());

            office.fileTogether(MILK.payment(), other.payment());
            office.file(other.payment());

            assertThat(office.answers("payment")).containsExactly("PAYMENT T-O1 2", "PAYMENT T-O1 120",
                    "PAYMENT T-O1 -401007", "PAYMENT T-O1 -401007");
            assertThat(office.found("O2").payments()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void aPaymentTakenBackMayBelongToAnotherCaseInTheSameBatch(Database database) {
        on(database, office -> {
            Purchase other = Purchase.of("O2").paidAs("T-O1");
            office.file(MILK.payment());

            office.fileTogether(MILK.deleted().payment(), other.payment());

            assertThat(office.found("O1").payments()).isEmpty();
            assertThat(office.found("O2").payments()).extracting(Filed::paper).containsExactly(other.payment());
        });
    }

    @ParameterizedTest
    @EnumSource
    void thePaymentThatCameLastDoesNotReleaseAParcelThatAnotherOrderHas(Database database) {
        on(database, office -> {
            Purchase elsewhere = MILK.on("33019688B2").paidAs("T-ELSEWHERE");
            office.file(elsewhere.order(), elsewhere.declaration(), MILK.order(), MILK.payment(), MILK.waybill(),
                    MILK.declaration());

            office.file(elsewhere.payment());

            assertThat(office.stage("O1")).isEqualTo(Stage.RELEASED);
            assertThat(office.views().byOrder("33019688B2", "O1").orElseThrow().state().stage())
                    .isEqualTo(Stage.REFUSED);
        });
    }

    @ParameterizedTest
    @EnumSource
    void twoPaymentsOfOneBatchStayInTheirOrder(Database database) {
        on(database, office -> {
            PaymentReceipt first = MILK.paidAs("T-9").payment();
            PaymentReceipt second = MILK.paidAs("T-1").payment();

            office.fileTogether(first, second);

            assertThat(office.found("O1").payments()).extracting(Filed::paper).containsExactly(first, second);
        });
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void aScribeThatFailsRollsEverythingBack(Database database) {
        try (var db = database.open()) {
            Office broken = new Office(db, new PlainScribe() {
                @Override
                public Written notice(Notice notice) {
                    throw new IllegalStateException("out of ink");
                }
            }, Office.NOW);
            broken.file(MILK.order(), MILK.payment(), MILK.waybill());
            Incoming declaration = broken.incoming(MILK.declaration());

            assertThatThrownBy(() -> broken.filing().file(List.of(declaration))).hasMessage("out of ink");

            assertThat(broken.found("O1").declaration()).isEmpty();
            assertThat(broken.mailbox("declarant")).isEmpty();
            Office mended = new Office(db);
            mended.filing().file(List.of(declaration));
            assertThat(mended.stage("O1")).isEqualTo(Stage.RELEASED);
        }
    }
}
