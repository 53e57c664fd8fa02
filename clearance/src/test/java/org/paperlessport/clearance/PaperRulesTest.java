package org.paperlessport.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paperlessport.clearance.Altered.altered;
import static org.paperlessport.clearance.Examples.cny;
import static org.paperlessport.clearance.Examples.declaration;
import static org.paperlessport.clearance.Examples.declarationLine;
import static org.paperlessport.clearance.Examples.order;
import static org.paperlessport.clearance.Examples.orderLine;
import static org.paperlessport.clearance.Examples.payment;
import static org.paperlessport.clearance.Examples.waybill;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperRulesTest {

    private final Port port = new Port();

    private Answer answerTo(Paper paper) {
        port.file(paper);
        assertThat(port.answers).hasSize(1);
        assertThat(port.matter.changes()).isEmpty();
        return port.lastAnswer();
    }

    @ParameterizedTest
    @CsvSource({"ORDER,-301009", "PAYMENT,-401006", "WAYBILL,-504014", "DECLARATION,-621020"})
    void anUnknownAppTypeIsRefusedWithThePapersOwnCode(PaperKind kind, String code) {
        Answer answer = answerTo(altered(paper(kind), "submission.appType", "7"));

        assertThat(answer.status()).isEqualTo(code);
        assertThat(answer.info()).isEqualTo("[Code:" + code + ";Desc:appType=7，应为1新增、2变更或3删除]");
    }

    @ParameterizedTest
    @CsvSource({"ORDER,-301008", "PAYMENT,-401009", "WAYBILL,-504011", "DECLARATION,-621001"})
    void anImpossibleTimeIsAParameterFault(PaperKind kind, String code) {
        Answer answer = answerTo(altered(paper(kind), "submission.appTime", "20260230100000"));

        assertThat(answer.status()).isEqualTo(code);
        assertThat(answer.info()).startsWith("[Code:" + code + ";Desc:参数校验失败：appTime=20260230100000，");
    }

    @ParameterizedTest
    @CsvSource({"ORDER,-301008", "PAYMENT,-401009", "WAYBILL,-504011", "DECLARATION,-621001"})
    void anAppStatusOtherThanSaveOrDeclareIsAParameterFault(PaperKind kind, String code) {
        assertThat(answerTo(altered(paper(kind), "submission.appStatus", "3")).status()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"ORDER", "PAYMENT", "WAYBILL", "DECLARATION"})
    void aPaperThatIsOnlySavedIsAnsweredOneAndTakesNoPart(PaperKind kind) {
        Answer answer = answerTo(altered(paper(kind), "submission.appStatus", "1"));

        assertThat(answer.status()).isEqualTo("1");
        assertThat(answer.info()).isEqualTo("暂存成功[00000000-0000-0000-0000-000000000001]");
        assertThat(port.events).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ORDER,3302PLATF1,-10102", "ORDER,3302MERCH1,-10102", "PAYMENT,3302PAYME1,-10102",
        "WAYBILL,3302CARRI1,-10102", "DECLARATION,3302DECLA1,-10102", "DECLARATION,3302WAREH1,-10102"})
    void aFirmThatTheRegisterDoesNotKnowIsRefused(PaperKind kind, String firm, String code) {
        port.unknownFirms.add(firm);

        Answer answer = answerTo(paper(kind));

        assertThat(answer.status()).isEqualTo(code);
        assertThat(answer.info()).startsWith("[Code:-10102;Desc:企业代码无效：").contains(firm);
    }

    @ParameterizedTest
    @CsvSource({"ORDER,platform,-10102", "PAYMENT,payment,-10102", "WAYBILL,carrier,-10102",
        "DECLARATION,declarant,-621015"})
    void aSenderWhoMayNotSpeakForTheFirmIsRefused(PaperKind kind, String account, String code) {
        port.mute.add(account);

        assertThat(answerTo(paper(kind)).status()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"3302DECLA1,2", "3302MERCH1,2", "3302PLATF1,-621015", "3302CARRI1,-621015"})
    void onlyTheSellerOrItsAgentDeclares(String firm, String status) {
        port.speaksOnlyFor.put("declarant", firm);

        port.file(declaration());

        assertThat(port.lastAnswer().status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "orderType,E", "currency,502", "buyer.idType,2", "buyer.name,' '", "buyer.idNumber,' '",
        "consignee.name,' '", "consignee.telephone,' '", "consignee.address,' '", "orderNo,' '",
        "lines.0.currency,502"})
    void anOrderIsRefusedForAnyUnlawfulWord(String place, String value) {
        assertThat(answerTo(altered(order(), place, value)).status()).isEqualTo("-301008");
    }

    @ParameterizedTest
    @CsvSource({
        "goodsValue,-180", "freight,-18", "discount,-1", "taxTotal,-1", "acturalPaid,-199", "lines.0.qty,-1",
        "lines.0.qty,0", "lines.0.price,-180", "lines.0.totalPrice,-180"})
    void anOrderIsRefusedForANegativeAmount(String place, String value) {
        assertThat(answerTo(altered(order(), place, cny(value))).info()).containsAnyOf("不能为负数", "应大于零");
    }

    @Test
    void anOrderWhoseLinesDoNotAddUpIsRefusedNamingBothSums() {
        Answer answer = answerTo(altered(altered(order(), "goodsValue", cny("181.00")), "acturalPaid",
                cny("200.00")));

        assertThat(answer.info())
                .isEqualTo("[Code:-301008;Desc:参数校验失败：goodsValue=181.00，应等于商品总价之和180.00]");
    }

    @Test
    void anOrderWhosePaidAmountDoesNotAddUpIsRefused() {
        Answer answer = answerTo(altered(order(), "acturalPaid", cny("199.01")));

        assertThat(answer.info()).isEqualTo("[Code:-301008;Desc:参数校验失败：acturalPaid=199.01，"
                + "应等于goodsValue+freight+taxTotal-discount=199.00]");
    }

    @Test
    void aDiscountLowersWhatIsPaid() {
        port.file(altered(altered(order(), "discount", cny("9")), "acturalPaid", cny("190.00")));

        assertThat(port.statuses(PaperKind.ORDER)).containsExactly("2", "120");
    }

    @Test
    void aLineTotalThatIsNotPriceTimesQuantityIsRefused() {
        Answer answer = answerTo(altered(altered(order(), "lines.0.price", cny("90")), "lines.0.qty", cny("3")));

        assertThat(answer.info()).isEqualTo("[Code:-301008;Desc:参数校验失败：OrderList[1].totalPrice=180.00，"
                + "应等于price×qty=270]");
    }

    @ParameterizedTest
    @CsvSource({"33.33333,3,100.00,true", "33.33333,3,100,true", "33.33,3,100.00,false", "0.005,1,0.01,true",
        "0.0049,1,0.01,false", "9.5,1,10,false", "1.00001,1,1.00001,true", "1.00001,1,1.00002,false"})
    void aTotalIsRoundedToTheScaleInWhichItIsWritten(String price, String qty, String total, boolean holds) {
        assertThat(Faults.isProduct(cny(price), cny(qty), cny(total))).isEqualTo(holds);
    }

    @Test
    void aRepeatedLineNumberHasItsOwnCode() {
        List<OrderLine> twice = List.of(orderLine(1, "1", "90", "90"), orderLine(1, "1", "90", "90"));

        assertThat(answerTo(altered(order(), "lines", twice)).info()).isEqualTo("[Code:-301002;Desc:商品序号重复：gnum=1]");
    }

    @Test
    void aRepeatedLineNumberOfADeclarationHasItsOwnCode() {
        List<DeclarationLine> twice = List.of(declarationLine(1, Examples.MILK, "1", "90", "90"),
                declarationLine(1, Examples.MILK, "1", "90", "90"));

        assertThat(answerTo(altered(declaration(), "lines", twice)).status()).isEqualTo("-621027");
    }

    @Test
    void papersWithoutLinesHaveTheirOwnCodes() {
        assertThat(answerTo(altered(order(), "lines", List.of())).status()).isEqualTo("-301001");
        port.answers.clear();
        assertThat(answerTo(altered(declaration(), "lines", List.of())).status()).isEqualTo("-621000");
    }

    @Test
    void allFaultsOfAPaperAreReportedTogetherAndTheMostParticularGivesTheStatus() {
        Order broken = altered(altered(altered(order(), "submission.appType", "9"), "currency", "502"), "freight",
                cny("-1"));

        Answer answer = answerTo(broken);

        assertThat(answer.status()).isEqualTo("-301009");
        assertThat(answer.info()).startsWith("[Code:-301009;").contains("currency=502", "freight=-1", "acturalPaid");
    }

    @Test
    void faultsBeyondAThousandCharactersAreCutBetweenBrackets() {
        List<OrderLine> lines = java.util.stream.IntStream.rangeClosed(1, 60)
                .mapToObj(gnum -> orderLine(gnum, "-1", "-1", "1")).toList();

        String info = answerTo(altered(order(), "lines", lines)).info();

        assertThat(info).hasSizeLessThanOrEqualTo(1000).endsWith("]（更多问题从略）");
    }

    @Test
    void bracketsInAValueCannotPassForOurs() {
        assertThat(answerTo(altered(order(), "orderType", "[Code:1800;Desc:ok]")).info())
                .isEqualTo("[Code:-301008;Desc:参数校验失败：orderType=【Code:1800;Desc:ok】，应为I]");
    }

    @ParameterizedTest
    @CsvSource({"currency,502", "payer.idType,2", "payer.name,' '", "payer.idNumber,' '", "payTransactionId,' '",
        "orderNo,' '", "payTime,20261311000000", "payTime,yesterday", "payTime,20261112100001"})
    void aPaymentIsRefusedForAnyUnlawfulWord(String place, String value) {
        assertThat(answerTo(altered(payment(), place, value)).status()).isEqualTo("-401009");
    }

    @Test
    void aPaymentOfANegativeAmountIsRefused() {
        assertThat(answerTo(altered(payment(), "amountPaid", cny("-0.01"))).status()).isEqualTo("-401009");
    }

    @ParameterizedTest
    @CsvSource({"currency,502", "logisticsNo,' '", "orderNo,' '", "consignee.name,' '", "consignee.telephone,' '",
        "consignee.address,' '"})
    void aWaybillIsRefusedForAnyUnlawfulWord(String place, String value) {
        assertThat(answerTo(altered(waybill(), place, value)).status()).isEqualTo("-504011");
    }

    @ParameterizedTest
    @CsvSource({"freight,-1", "insuredFee,-1", "weight,0"})
    void aWaybillIsRefusedForAnImpossibleAmount(String place, String value) {
        assertThat(answerTo(altered(waybill(), place, cny(value))).status()).isEqualTo("-504011");
    }

    @Test
    void aWaybillIsForOneParcel() {
        assertThat(answerTo(altered(waybill(), "packNo", 2)).info()).contains("packNo=2，应为1");
    }

    @ParameterizedTest
    @CsvSource({
        "ieFlag,E", "currency,502", "buyer.idType,2", "orderNo,' '", "logisticsNo,' '", "assureCode,' '",
        "customsCode,'    '", "buyer.name,' '", "buyer.idNumber,' '", "consigneeAddress,' '", "declTime,20261113",
        "declTime,20260229", "ieDate,2026111", "tradeMode,0110", "emsNo,''", "area.code,''",
        "lines.0.currency,502"})
    void aDeclarationIsRefusedForAnyUnlawfulWord(String place, String value) {
        assertThat(answerTo(altered(declaration(), place, value)).status()).isEqualTo("-621001");
    }

    @ParameterizedTest
    @CsvSource({
        "freight,-1", "insuredFee,-1", "netWeight,-1", "grossWeight,-1", "lines.0.qty,0", "lines.0.qty1,0",
        "lines.0.qty2,-1", "lines.0.price,-1", "lines.0.totalPrice,-1"})
    void aDeclarationIsRefusedForAnImpossibleAmount(String place, String value) {
        assertThat(answerTo(altered(declaration(), place, cny(value))).status()).isEqualTo("-621001");
    }

    @ParameterizedTest
    @CsvSource({"9610,'','',true", "1210,E1,A1,true", "1239,E1,A1,true", "1210,'',A1,false", "1239,E1,'',false"})
    void bondedGoodsNeedAnAccountBookAndAWarehouse(String mode, String book, String area, boolean taken) {
        port.file(altered(altered(altered(declaration(), "tradeMode", mode), "emsNo", book), "area.code", area));

        assertThat(port.lastAnswer().status()).isEqualTo(taken ? "2" : "-621001");
    }

    @Test
    void aRefusedDeclarationIsAnsweredUnderANumberOfItsOwn() {
        Answer answer = answerTo(altered(declaration(), "ieFlag", "E"));

        assertThat(answer.preNo()).isEqualTo("B20261111000000001");
        assertThat(port.matter.state().preNo()).isEmpty();
    }

    @Test
    void aDeletionIsNotAskedForItsContent() {
        port.file(order());

        port.file(altered(altered(order(), "submission.appType", "3"), "acturalPaid", cny("5")));

        assertThat(port.lastAnswer().status()).isEqualTo("120");
    }

    private static Paper paper(PaperKind kind) {
        return switch (kind) {
            case ORDER -> order();
            case PAYMENT -> payment();
            case WAYBILL -> waybill();
            case DECLARATION -> declaration();
        };
    }
}
