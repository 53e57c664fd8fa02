package org.paperlessport.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paperlessport.clearance.Altered.altered;
import static org.paperlessport.clearance.Examples.BILL_NO;
import static org.paperlessport.clearance.Examples.cny;
import static org.paperlessport.clearance.Examples.declaration;
import static org.paperlessport.clearance.Examples.declarationLine;
import static org.paperlessport.clearance.Examples.direct;
import static org.paperlessport.clearance.Examples.order;
import static org.paperlessport.clearance.Examples.orderLine;
import static org.paperlessport.clearance.Examples.paperwork;
import static org.paperlessport.clearance.Examples.payment;
import static org.paperlessport.clearance.Examples.submission;
import static org.paperlessport.clearance.Examples.waybill;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every fault that the checks find, with the paper that is to be mended. */
class MatchTest {

    private static final String OTHER_ID = "330203198506150026";

    private final Port port = new Port();

    private List<String> faults() {
        assertThat(port.stage()).isEqualTo(Stage.REFUSED);
        return port.matter.state().discrepancies().stream()
                .map(fault -> fault.code() + " " + fault.field() + " " + fault.owner()).toList();
    }

    private String info() {
        return port.lastAnswer(PaperKind.DECLARATION).info();
    }

    @Test
    void anotherSellerIsTheDeclarantsFault() {
        port.file(paperwork().with(altered(declaration(), "merchant.code", "3302MERCH2")));

        assertThat(faults()).containsExactly("90002 ebcCode DECLARANT");
        assertThat(info()).isEqualTo("[Code:90002;Desc:订单与清单电商企业不一致[OrderHead.ebcCode:3302MERCH1,"
                + "InventoryHead.ebcCode:3302MERCH2]]");
    }

    @ParameterizedTest
    @CsvSource({
        "buyer.name,王芳,13127 buyerName DECLARANT",
        "buyer.telephone,13900000000,130126 buyerTelephone DECLARANT",
        "buyer.idNumber,330203198506150026,90003 buyerIdNumber DECLARANT",
        "consigneeAddress,别处,90008 consigneeAddress DECLARANT",
        "lines.0.gname,别的商品,1322 lines[1].gname DECLARANT",
        "lines.0.unit,011,1322 lines[1].unit DECLARANT",
        "lines.0.country,502,1322 lines[1].country DECLARANT"})
    void aWordThatOnlyTheDeclarationSaysIsTheDeclarantsFault(String place, String value, String fault) {
        port.file(paperwork().with(altered(declaration(), place, value)));

        assertThat(faults()).containsExactly(fault);
        assertThat(port.statuses(PaperKind.ORDER)).containsExactly("2", "120");
        assertThat(port.statuses(PaperKind.PAYMENT)).containsExactly("2", "120");
        assertThat(port.statuses(PaperKind.WAYBILL)).containsExactly("2", "120");
    }

    @ParameterizedTest
    @CsvSource({"freight,18.01,90010 freight DECLARANT", "insuredFee,0.01,90011 insuredFee DECLARANT"})
    void chargesOtherThanTheCarriersAreTheDeclarantsFault(String place, String value, String fault) {
        port.file(paperwork().with(altered(declaration(), place, cny(value))));

        assertThat(faults()).containsExactly(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "payer.name,王芳,90005 payerName PAYMENT", "payer.idNumber,330203198506150026,90004 payerIdNumber PAYMENT"})
    void aPayerWhoIsNotTheBuyerIsThePaymentFirmsFault(String place, String value, String fault) {
        port.file(paperwork().with(altered(payment(), place, value)));

        assertThat(faults()).containsExactly(fault);
        assertThat(port.statuses(PaperKind.PAYMENT)).containsExactly("2", "120", "100");
    }

    @Test
    void whereTheOthersAgreeAgainstTheOrderThePlatformMends() {
        port.file(paperwork().with(altered(altered(order(), "buyer.idNumber", OTHER_ID), "buyer.name", "王芳")));

        assertThat(faults()).containsExactly("90003 buyerIdNumber PLATFORM", "13127 buyerName PLATFORM",
                "90004 payerIdNumber PLATFORM", "90005 payerName PLATFORM");
        assertThat(port.statuses(PaperKind.ORDER)).containsExactly("2", "120", "100");
        assertThat(port.statuses(PaperKind.PAYMENT)).containsExactly("2", "120");
        assertThat(port.matter.order().orElseThrow().refused()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"paymentFirm.code,3302PAYME2,payCode", "payTransactionId,T-9,payTransactionId"})
    void anOrderThatNamesAnotherPaymentIsThePlatformsFault(String place, String value, String field) {
        port.file(paperwork().with(altered(order(), place, value)));

        assertThat(faults()).containsExactly("13035 " + field + " PLATFORM");
        assertThat(port.lastAnswer(PaperKind.ORDER).info()).startsWith("[Code:13035;").contains(value);
    }

    @Test
    void anOrderMayLeaveOpenHowItWasPaid() {
        port.file(paperwork().with(altered(altered(order(), "paymentFirm.code", ""), "payTransactionId", "")));

        assertThat(port.stage()).isEqualTo(Stage.RELEASED);
    }

    @Test
    void ofSeveralPaymentsTheOneThatTheOrderNamesCounts() {
        port.file(altered(payment(submission("1"), "5.00"), "payTransactionId", "T-0"))
                .file(altered(payment(submission("1"), "6.00"), "payTransactionId", "T-2"))
                .file(payment());

        port.file(order()).file(waybill()).file(declaration());

        assertThat(port.stage()).isEqualTo(Stage.RELEASED);
    }

    @Test
    void whereTheOrderNamesNoneThePaymentOfItsAmountCounts() {
        port.file(payment()).file(altered(payment(submission("1"), "6.00"), "payTransactionId", "T-2"));

        port.file(order(), "payTransactionId", "").file(waybill()).file(declaration());

        assertThat(port.stage()).isEqualTo(Stage.RELEASED);
    }

    @Test
    void whereNoPaymentFitsTheYoungestIsAtFault() {
        port.file(payment(submission("1"), "5.00"))
                .file(altered(payment(submission("1"), "6.00"), "payTransactionId", "T-2"));

        port.file(order(), "payTransactionId", "T-3").file(waybill()).file(declaration());

        assertThat(faults()).containsExactly("1332 acturalPaid PAYMENT", "13035 payTransactionId PLATFORM");
        assertThat(info()).contains("PaymentHead.amountPaid:6.00", "PaymentHead.payTransactionId:T-2");
    }

    @Test
    void aPaymentFirmStruckOffBeforeTheCheckIsRefusedByCustoms() {
        port.file(order()).file(payment()).file(waybill());
        port.unknownFirms.add(Examples.PAYMENT_FIRM.code());

        port.file(declaration());

        assertThat(faults()).containsExactly("22001 payCode PAYMENT");
    }

    @ParameterizedTest
    @CsvSource({
        "consignee.name,王芳,90006 consignee CARRIER", "consignee.telephone,139,90007 consigneeTelephone CARRIER",
        "consignee.address,别处,90008 consigneeAddress CARRIER", "orderNo,O-2,90001 orderNo CARRIER"})
    void aWaybillThatIsNotAsOrderedIsTheCarriersFault(String place, String value, String fault) {
        port.file(paperwork().with(altered(waybill(), place, value)));

        assertThat(faults()).containsExactly(fault);
        assertThat(port.statuses(PaperKind.WAYBILL)).containsExactly("2", "120", "100");
        assertThat(port.waybill.orElseThrow().refused()).isTrue();
    }

    @Test
    void aWaybillOfAnotherOrderToAnotherReceiverIsNotWrongButWronglyNamed() {
        port.file(paperwork().with(altered(altered(waybill(), "orderNo", "O-2"), "consignee.name", "王芳")));

        assertThat(faults()).containsExactly("90001 orderNo DECLARANT", "90006 consignee DECLARANT");
        assertThat(port.statuses(PaperKind.WAYBILL)).containsExactly("2", "120");
        assertThat(port.waybill.orElseThrow().refused()).isFalse();
    }

    @Test
    void anotherBillThanTheCarriersIsTheDeclarantsFault() {
        port.file(paperwork().with(altered(waybill(), "billNo", "NGB9")).with(direct(submission("1"), BILL_NO)));

        assertThat(faults()).containsExactly("90009 billNo DECLARANT");
    }

    @Test
    void aWaybillWithoutABillDoesNotContradictOne() {
        port.arrivedBills.add(BILL_NO);

        port.file(paperwork().with(direct(submission("1"), BILL_NO)));

        assertThat(port.stage()).isEqualTo(Stage.RELEASED);
    }

    @Test
    void aWaybillThatAnotherDeclarationUsesIsTaken() {
        port.waybillTaken = true;

        port.file(paperwork());

        assertThat(faults()).containsExactly("90012 logisticsNo DECLARANT");
    }

    @Test
    void aQuantityThatDiffersIsNamedWithBothValuesAndTheTotalThatNoLongerFits() {
        port.file(paperwork().with(altered(declaration(), "lines.0.qty", cny("2"))));

        assertThat(faults()).containsExactly("1322 lines[1].qty DECLARANT", "90017 lines[1].totalPrice DECLARANT");
        assertThat(info()).startsWith("[Code:1322;Desc:订单清单表体商品项不一致[OrderList[1].qty:1,InventoryList[1].qty:2]]");
    }

    @Test
    void aPriceThatDiffersIsNamedForPriceAndTotal() {
        port.file(paperwork().with(altered(altered(declaration(), "lines.0.price", cny("170")), "lines.0.totalPrice",
                cny("170"))));

        assertThat(faults()).containsExactly("1322 lines[1].price DECLARANT", "1322 lines[1].totalPrice DECLARANT");
    }

    @Test
    void amountsCompareAsNumbersAndWordsAfterTrimming() {
        port.file(paperwork().with(altered(altered(declaration(), "lines.0.price", cny("180.00000")), "buyer.name",
                " 李薇 ")));

        assertThat(port.stage()).isEqualTo(Stage.RELEASED);
    }

    @Test
    void aMissingLineHasItsOwnCode() {
        Order two = Examples.order(submission("1"), List.of(orderLine(1, "1", "180.00", "180.00"),
                orderLine(2, "1", "20.00", "20.00")), "200.00", "18.00", "1.00", "219.00");

        port.file(paperwork().with(two).with(payment(submission("1"), "219.00")));

        assertThat(faults()).containsExactly("1320 lines DECLARANT");
        assertThat(info()).contains("OrderList:2,InventoryList:1");
    }

    @Test
    void linesMayStandInAnotherOrder() {
        Order two = Examples.order(submission("1"), List.of(orderLine(1, "1", "180.00", "180.00"),
                orderLine(2, "1", "20.00", "20.00")), "200.00", "18.00", "1.00", "219.00");
        Declaration turned = altered(declaration(), "lines", List.of(
                declarationLine(2, Examples.MILK, "1", "20.00", "20.00"),
                declarationLine(1, Examples.MILK, "1", "180.00", "180.00")));

        port.file(paperwork().with(two).with(payment(submission("1"), "219.00")).with(turned));

        assertThat(port.stage()).isEqualTo(Stage.RELEASED);
    }

    @Test
    void aLineUnderAnotherNumberIsAnItemFault() {
        port.file(paperwork().with(altered(declaration(), "lines.0.gnum", 2)));

        assertThat(faults()).containsExactly("1322 lines[2].gnum DECLARANT");
    }

    @Test
    void aNumberWithAWrongCheckCharacterIsToldToEveryoneWhoWroteIt() {
        String misread = "330203199001010015";

        port.file(new Paperwork(altered(order(), "buyer.idNumber", misread),
                altered(payment(), "payer.idNumber", misread), waybill(),
                altered(declaration(), "buyer.idNumber", misread)));

        assertThat(faults()).containsExactly("90013 buyerIdNumber PLATFORM", "90013 payerIdNumber PAYMENT",
                "90013 buyerIdNumber DECLARANT");
    }

    @ParameterizedTest
    @CsvSource({"9999999999,20261111,90014", "3004909099,20261111,90015", "3304100011,20261111,90015", "1901101010,20181231,90014"})
    void goodsMustBeInTheTariffAndOnThePositiveListOnTheDayOfDeclaration(String code, String day, String fault) {
        port.file(paperwork().with(altered(altered(declaration(), "lines.0.gcode", code), "declTime", day)));

        assertThat(faults()).containsExactly(fault + " lines[1].gcode DECLARANT");
    }

    @Test
    void allFaultsAreReportedTogetherAndEachOwnerHearsOfItsOwn() {
        port.file(new Paperwork(order(), payment(submission("1"), "198.00"),
                altered(waybill(), "consignee.name", "王芳"),
                altered(altered(declaration(), "buyer.telephone", "139"), "lines.0.gcode", "9999999999")));

        assertThat(faults()).containsExactly("130126 buyerTelephone DECLARANT", "1332 acturalPaid PAYMENT",
                "90006 consignee CARRIER", "90014 lines[1].gcode DECLARANT");
        assertThat(port.lastAnswer(PaperKind.PAYMENT).info()).contains("Code:1332").doesNotContain("Code:90006");
        assertThat(port.lastAnswer(PaperKind.WAYBILL).info()).contains("Code:90006").doesNotContain("Code:1332");
        assertThat(port.events.get(1).note()).isEqualTo("130126,1332,90006,90014");
    }

    @Test
    void aRefusalIsToldToEveryPartyInWords() {
        port.file(paperwork().with(payment(submission("1"), "198.00")));

        Notice notice = port.notices.get(0);
        assertThat(notice.event()).isEqualTo(Happening.REFUSED);
        assertThat(notice.stage()).isEqualTo(Stage.REFUSED);
        assertThat(notice.to()).hasSize(4);
        assertThat(notice.text().en())
                .isEqualTo("Customs refused the declaration; The amount paid differs from the order");
    }

    @ParameterizedTest
    @CsvSource({"3004909099,L20260001,RELEASED", "3304100011,L20260001,REFUSED"})
    void aLicenceNumberAdmitsLicenceGoodsAndNoOthers(String hsCode, String licence, Stage stage) {
        Declaration licensed = altered(declaration(), "licenseNo", licence);

        port.file(paperwork().with(altered(licensed, "lines.0.gcode", hsCode)));

        assertThat(port.stage()).isEqualTo(stage);
    }

    @ParameterizedTest
    @CsvSource({"grossWeight,0.90,RELEASED", "grossWeight,0.89,REFUSED", "netWeight,0.01,RELEASED",
        "netWeight,0,REFUSED"})
    void aParcelWeighsSomethingAndNotLessThanWhatIsInIt(String place, String weight, Stage stage) {
        port.file(paperwork().with(altered(declaration(), place, cny(weight))));

        assertThat(port.stage()).isEqualTo(stage);
    }

    @Test
    void aWrongWeightNamesBothWeights() {
        port.file(paperwork().with(altered(declaration(), "grossWeight", cny("0.89"))));

        assertThat(faults()).containsExactly("90018 grossWeight DECLARANT");
        assertThat(info()).contains("InventoryHead.netWeight:0.9", "InventoryHead.grossWeight:0.89");
    }

    @Test
    void aDeclarationIsForOneParcel() {
        port.file(paperwork().with(altered(declaration(), "packNo", 2)));

        assertThat(faults()).containsExactly("90019 packNo DECLARANT");
        assertThat(info()).contains("LogisticsHead.packNo:1,InventoryHead.packNo:2");
    }
}
