package org.paperlessport.clearance;

import java.math.BigDecimal;

/** One fault found by a customs check, with what each paper says, element by element. */
final class Finding {

    private final CheckCode code;
    private final String field;
    private final Owner owner;
    private final StringBuilder said = new StringBuilder();
    private String order = "";
    private String payment = "";
    private String waybill = "";
    private String declaration = "";

    /**
     * @param field as in {@link Discrepancy#field()}
     * @param owner whose paper is to be mended
     */
    Finding(CheckCode code, String field, Owner owner) {
        this.code = code;
        this.field = field;
        this.owner = owner;
    }

    Finding order(String element, String value) {
        order = value;
        return says(element, value);
    }

    Finding payment(String element, String value) {
        payment = value;
        return says(element, value);
    }

    Finding waybill(String element, String value) {
        waybill = value;
        return says(element, value);
    }

    Finding declaration(String element, String value) {
        declaration = value;
        return says(element, value);
    }

    /** How far a limit is exceeded, in the words that customs uses. */
    Finding exceeding(String value, String words) {
        declaration = value;
        said.append(words);
        return this;
    }

    /** The firm whose paper is missing. */
    Finding by(String firm) {
        said.append(ReturnInfo.quoted(firm));
        return this;
    }

    Owner owner() {
        return owner;
    }

    CheckCode code() {
        return code;
    }

    /** E.g. {@code 金额不一致[OrderHead.acturalPaid:199.00,PaymentHead.amountPaid:198.00]}. */
    String description() {
        return said.isEmpty() ? code.words().zh() : code.words().zh() + "[" + said + "]";
    }

    Discrepancy written() {
        Text mending = neverCame() ? filing(owner) : mending(owner);
        Text text = new Text(code.words().zh() + "；" + mending.zh(), code.words().en() + "; " + mending.en());
        return new Discrepancy(code.code(), field, order, payment, waybill, declaration, owner, text);
    }

    static String plain(BigDecimal amount) {
        return amount.toPlainString();
    }

    private Finding says(String element, String value) {
        if (!said.isEmpty()) {
            said.append(',');
        }
        said.append(element).append(':').append(ReturnInfo.quoted(value));
        return this;
    }

    private boolean neverCame() {
        return code == CheckCode.ORDER_NEVER_CAME || code == CheckCode.PAYMENT_NEVER_CAME
                || code == CheckCode.WAYBILL_NEVER_CAME;
    }

    private static Text filing(Owner owner) {
        return switch (owner) {
            case PLATFORM -> new Text("请电商平台报送订单，再由申报企业重新申报",
                    "the platform files the order, then the declarant files again");
            case PAYMENT -> new Text("请支付企业报送支付单，再由申报企业重新申报",
                    "the payment firm files the payment, then the declarant files again");
            default -> new Text("请物流企业报送运单，再由申报企业重新申报",
                    "the carrier files the waybill, then the declarant files again");
        };
    }

    private static Text mending(Owner owner) {
        return switch (owner) {
            case PLATFORM -> new Text("请电商平台更正订单，再由申报企业重新申报",
                    "the platform mends the order, then the declarant files again");
            case PAYMENT -> new Text("请支付企业更正支付单，再由申报企业重新申报",
                    "the payment firm mends the payment, then the declarant files again");
            case CARRIER -> new Text("请物流企业更正运单，再由申报企业重新申报",
                    "the carrier mends the waybill, then the declarant files again");
            case MERCHANT -> new Text("不得以跨境电商零售方式进口，请电商企业与订购人协商处理",
                    "it cannot be imported as a retail purchase; the merchant settles it with the buyer");
            default -> new Text("请申报企业更正清单后重新申报", "the declarant mends the declaration and files again");
        };
    }
}
