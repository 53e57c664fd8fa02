package org.paperlessport.clearance;

import static org.paperlessport.clearance.TariffLine.Listing.NO;
import static org.paperlessport.clearance.TariffLine.Listing.WITH_LICENCE;
import static org.paperlessport.clearance.TariffLine.Listing.YES;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One purchase and its four papers, all invented; a test changes what it is about and takes the rest from here. */
final class Examples {

    static final Instant NOW = Instant.parse("2026-11-11T02:00:00Z");

    static final Firm PLATFORM = new Firm("3302PLATF1", "东钱湖平台");
    static final Firm MERCHANT = new Firm("3302MERCH1", "云帆店");
    static final Firm PAYMENT_FIRM = new Firm("3302PAYME1", "甬付支付");
    static final Firm CARRIER = new Firm("3302CARRI1", "快鹿物流");
    static final Firm DECLARANT = new Firm("3302DECLA1", "顺达报关");
    static final Firm WAREHOUSE = new Firm("3302WAREH1", "保税一号仓");

    static final String ORDER_NO = "O-1";
    static final String WAYBILL_NO = "W-1";
    static final String BILL_NO = "NGB0001";

    static final String MILK = "1901101010";
    static final String WINE = "2204210000";
    static final String PERFUME = "3303000010";
    static final String HONEY = "0409000000";
    static final String MEDICINE = "3004909099";
    static final String LIPSTICK_OFF_LIST = "3304100011";

    static final Buyer BUYER = new Buyer("1", "330203199001010014", "李薇", "13800000001");
    static final Consignee CONSIGNEE = new Consignee("李薇", "13800000001", "宁波市海曙区长春路1号", "330203");

    static final List<ScreeningRule> SCREENING = List.of(
            new ScreeningRule("WINE", Lane.RED, Optional.of("22"), Optional.empty(), new Text("酒类", "Wine")),
            new ScreeningRule("OVER_2000", Lane.YELLOW, Optional.empty(), Optional.of(new BigDecimal("2000")),
                    new Text("完税价格超过2000元", "Taxable price above 2,000")));

    static final Tariff TARIFF = (hsCode, on) -> on.isBefore(LocalDate.of(2019, 1, 1))
            ? Optional.empty() : tariffLine(hsCode);

    private Examples() {
    }

    static Clerk clerk() {
        return new Clerk(TARIFF, SCREENING, Limits.OF_2019);
    }

    static BigDecimal cny(String amount) {
        return new BigDecimal(amount);
    }

    /** One tin of milk powder for 180.00 with 18.00 freight and 1.00 tax: 199.00 paid. */
    static Paperwork paperwork() {
        return new Paperwork(order(), payment(), waybill(), declaration());
    }

    static Order order() {
        return order(submission("1"), List.of(orderLine(1, "1", "180.00", "180.00")), "180.00", "18.00", "1.00",
                "199.00");
    }

    static Order order(Submission submission, List<OrderLine> lines, String goods, String freight, String tax,
                       String paid) {
        return new Order(submission, "I", ORDER_NO, PLATFORM, MERCHANT, cny(goods), cny(freight), cny("0"), cny(tax),
                cny(paid), "142", "buyer-7", BUYER, PAYMENT_FIRM, "T-1", "", CONSIGNEE, "", lines);
    }

    static OrderLine orderLine(int gnum, String qty, String price, String total) {
        return new OrderLine(gnum, "SKU-1", "婴儿奶粉", "900g", "", "", "122", cny(qty), cny(price), cny(total), "142",
                "601", "");
    }

    static PaymentReceipt payment() {
        return payment(submission("1"), "199.00");
    }

    static PaymentReceipt payment(Submission submission, String amount) {
        return new PaymentReceipt(submission, PAYMENT_FIRM, "T-1", ORDER_NO, PLATFORM, BUYER, cny(amount), "142",
                "20261111095500", "");
    }

    static Waybill waybill() {
        return waybill(submission("1"), "18.00");
    }

    static Waybill waybill(Submission submission, String freight) {
        return new Waybill(submission, CARRIER, WAYBILL_NO, "", ORDER_NO, cny(freight), cny("0"), "142", cny("1.2"),
                1, "奶粉", CONSIGNEE, "");
    }

    static Declaration declaration() {
        return bonded(submission("1"), List.of(declarationLine(1, MILK, "1", "180.00", "180.00")), "18.00", "0");
    }

    /** Out of the bonded warehouse, trade mode 1210. */
    static Declaration bonded(Submission submission, List<DeclarationLine> lines, String freight, String insuredFee) {
        return new Declaration(submission, ORDER_NO, PLATFORM, MERCHANT, WAYBILL_NO, CARRIER, "COP-1", "",
                PLATFORM.code(), "T3105W000001", "", "I", "20261111", "3105", "3104", "", BUYER, CONSIGNEE.address(),
                DECLARANT, WAREHOUSE, "1210", "7", "", "", "", "SITE1", "", "142", cny(freight), cny(insuredFee),
                "142", "2", 1, cny("1.2"), cny("0.9"), "", lines);
    }

    /** Straight from abroad, trade mode 9610, under this bill. */
    static Declaration direct(Submission submission, String billNo) {
        return new Declaration(submission, ORDER_NO, PLATFORM, MERCHANT, WAYBILL_NO, CARRIER, "COP-1", "",
                PLATFORM.code(), "", "", "I", "20261111", "3105", "3104", "", BUYER, CONSIGNEE.address(), DECLARANT,
                new Firm("", ""), "9610", "2", "YONG AN 8", "026W", billNo, "SITE1", "", "601", cny("18.00"), cny("0"),
                "142", "2", 1, cny("1.2"), cny("0.9"), "", List.of(declarationLine(1, MILK, "1", "180.00", "180.00")));
    }

    static DeclarationLine declarationLine(int gnum, String hsCode, String qty, String price, String total) {
        return new DeclarationLine(gnum, "R-1", "SKU-1", "婴儿奶粉", hsCode, "婴儿奶粉", "900g", "无", "601", "", "142",
                cny(qty), "122", cny("0.9"), "035", cny("0"), "", cny(price), cny(total), "");
    }

    static Submission submission(String appType) {
        return submission(appType, "20261111100000");
    }

    static Submission submission(String appType, String appTime) {
        return new Submission("00000000-0000-0000-0000-000000000001", appType, appTime, "2");
    }

    /** Handed in by the account of the firm that owns the paper. */
    static <P extends Paper> Filed<P> filed(P paper) {
        String account = switch (paper.key().kind()) {
            case ORDER -> "platform";
            case PAYMENT -> "payment";
            case WAYBILL -> "carrier";
            case DECLARATION -> "declarant";
        };
        return new Filed<>(paper, account, "M-" + account, "HTTP", NOW, false);
    }

    private static Optional<TariffLine> tariffLine(String hsCode) {
        return switch (hsCode) {
            case MILK -> rates(hsCode, "0.15", "0.13", "0", YES);
            case HONEY -> rates(hsCode, "0.15", "0.09", "0", YES);
            case WINE -> rates(hsCode, "0.14", "0.13", "0.10", YES);
            case PERFUME -> rates(hsCode, "0.03", "0.13", "0.15", YES);
            case LIPSTICK_OFF_LIST -> rates(hsCode, "0.05", "0.13", "0.15", NO);
            case MEDICINE -> rates(hsCode, "0", "0.13", "0", WITH_LICENCE);
            default -> Optional.empty();
        };
    }

    static Optional<TariffLine> rates(String hsCode, String duty, String vat, String consumption,
                                      TariffLine.Listing listing) {
        return Optional.of(new TariffLine(hsCode, new Text("", ""), "035", cny(duty), cny(vat), cny(consumption),
                listing, LocalDate.of(2019, 1, 1), Optional.empty()));
    }
}
