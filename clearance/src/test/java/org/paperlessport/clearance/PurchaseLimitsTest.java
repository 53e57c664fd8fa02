package org.paperlessport.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paperlessport.clearance.Altered.altered;
import static org.paperlessport.clearance.Examples.MILK;
import static org.paperlessport.clearance.Examples.bonded;
import static org.paperlessport.clearance.Examples.cny;
import static org.paperlessport.clearance.Examples.declarationLine;
import static org.paperlessport.clearance.Examples.order;
import static org.paperlessport.clearance.Examples.orderLine;
import static org.paperlessport.clearance.Examples.payment;
import static org.paperlessport.clearance.Examples.submission;
import static org.paperlessport.clearance.Examples.waybill;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PurchaseLimitsTest {

    private final Port port = new Port();

    /** So many pieces at so much, with 18.00 freight. */
    private static Paperwork purchase(String qty, String price) {
        String total = cny(qty).multiply(cny(price)).toPlainString();
        String paid = cny(total).add(cny("18.00")).toPlainString();
        return new Paperwork(
                order(submission("1"), List.of(orderLine(1, qty, price, total)), total, "18.00", "0", paid),
                payment(submission("1"), paid), waybill(),
                bonded(submission("1"), List.of(declarationLine(1, MILK, qty, price, total)), "18.00", "0"));
    }

    @ParameterizedTest
    @CsvSource({"2491.00,UNDER_REVIEW", "2491.01,REFUSED"})
    void severalPiecesMayCostFiveThousandAndNoMore(String price, Stage stage) {
        port.file(purchase("2", price));

        assertThat(port.stage()).isEqualTo(stage);
    }

    @Test
    void aPurchaseAboveTheLimitIsRefusedNamingBothAmounts() {
        port.file(purchase("2", "2491.01"));

        assertThat(port.lastAnswer(PaperKind.DECLARATION).info()).isEqualTo("[Code:90016;Desc:超过单次交易限值，且不是单件不可"
                + "分割商品[totalPrice：5,000.02 > limitPrice: 5,000]]");
        assertThat(port.matter.state().discrepancies().get(0).owner()).isEqualTo(Owner.MERCHANT);
        assertThat(port.statuses(PaperKind.ORDER)).containsExactly("2", "120");
    }

    @Test
    void oneSinglePieceMayCostMoreAndIsTaxedInFull() {
        port.file(purchase("1", "9982.00"));

        TaxAssessment tax = port.matter.state().tax().orElseThrow();
        assertThat(tax.customsDuty()).isEqualTo(cny("1500.00"));
        assertThat(tax.valueAddedTax()).isEqualTo(cny("1495.00"));
        assertThat(tax.payable()).isEqualTo(cny("2995.00"));
        assertThat(port.reserved()).isEqualByComparingTo("10000.00");
    }

    @Test
    void twoLinesAreNotOneSinglePiece() {
        Paperwork one = purchase("1", "5982.00");
        port.file(one.with(altered(order(submission("1"), List.of(orderLine(1, "1", "5982.00", "5982.00"),
                        orderLine(2, "1", "0", "0")), "5982.00", "18.00", "0", "6000.00"), "note", ""))
                .with(bonded(submission("1"), List.of(declarationLine(1, MILK, "1", "5982.00", "5982.00"),
                        declarationLine(2, MILK, "1", "0", "0")), "18.00", "0")));

        assertThat(port.stage()).isEqualTo(Stage.REFUSED);
    }

    @ParameterizedTest
    @CsvSource({"25802.00,RELEASED", "25802.01,REFUSED"})
    void theYearlyLimitIsTheLastLawfulAmount(String usedBefore, Stage stage) {
        port.usedBefore = cny(usedBefore);

        port.file(Examples.paperwork());

        assertThat(port.stage()).isEqualTo(stage);
    }

    @Test
    void aPurchaseAboveTheYearlyLimitIsRefusedInTheWordsOfCustoms() {
        port.usedBefore = cny("25916.44");

        port.file(Examples.paperwork());

        assertThat(port.lastAnswer(PaperKind.DECLARATION).info()).isEqualTo("[Code:1313;Desc:订购人购买超过年度限额,超过个人年度"
                + "购买额度[totalPrice：26,114.44 > limitPrice: 26,000]]");
        assertThat(port.reserved()).isZero();
    }

    @Test
    void aSinglePieceIsBoundByTheYearlyLimitToo() {
        port.file(purchase("1", "25982.01"));

        assertThat(port.matter.state().discrepancies()).extracting(Discrepancy::code).containsExactly("1313");
    }

    @Test
    void bothLimitsAreReportedTogether() {
        port.file(purchase("2", "13000.00"));

        assertThat(port.matter.state().discrepancies()).extracting(Discrepancy::code).containsExactly("90016", "1313");
    }

    @Test
    void aFractionOfACentAboveTheLimitIsWrittenOut() {
        port.usedBefore = cny("25802.001");

        port.file(Examples.paperwork());

        assertThat(port.lastAnswer(PaperKind.DECLARATION).info()).contains("totalPrice：26,000.001 > limitPrice: 26,000");
    }

    @Test
    void theYearIsTheYearInBeijing() {
        int[] asked = new int[1];
        YearlyLedger ledger = new YearlyLedger() {
            @Override
            public BigDecimal used(String buyerId, int year) {
                asked[0] = year;
                return BigDecimal.ZERO;
            }

            @Override
            public void reserve(long caseId, String buyerId, int year, BigDecimal amount) {
                assertThat(year).isEqualTo(2027);
            }

            @Override
            public void giveBack(long caseId) {
            }
        };
        port.ledger = ledger;
        port.now = Instant.parse("2026-12-31T16:00:00Z");

        port.file(Examples.paperwork());

        assertThat(asked[0]).isEqualTo(2027);
    }
}
