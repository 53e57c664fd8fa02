package org.paperlessport.clearance;

/**
 * The customs checks, each with the code that a 100 carries for it. Codes below 90000 were read in receipts of live
 * customs systems, where no full table is published; those from 90001 are our own.
 */
enum CheckCode {
    YEARLY_LIMIT("1313", "订购人购买超过年度限额,超过个人年度购买额度", "The buyer's yearly limit is exceeded"),
    LINE_COUNT("1320", "订单与清单商品项数不一致", "Order and declaration have a different number of lines"),
    ITEM("1322", "订单清单表体商品项不一致", "An item differs between order and declaration"),
    AMOUNT("1332", "订单实付金额与支付单支付金额不一致", "The amount paid differs from the order"),
    PAYMENT_FIRM("13035", "订单与支付单的支付企业或交易编号不一致",
            "The payment is by another firm or transaction than the order names"),
    BUYER_NAME("13127", "订单与清单订购人姓名不一致", "The buyer's name differs between order and declaration"),
    BUYER_TELEPHONE("130126", "订单与清单订购人电话不一致",
            "The buyer's telephone differs between order and declaration"),
    FIRM_NOT_REGISTERED("22001", "支付企业未注册登记", "The payment firm is not registered"),
    ALREADY_RELEASED("22007", "清单已放行", "The declaration is already released"),

    OTHER_ORDER("90001", "运单所属订单与清单不一致", "The waybill belongs to another order"),
    MERCHANT("90002", "订单与清单电商企业不一致", "The seller differs between order and declaration"),
    BUYER_ID("90003", "订单与清单订购人证件号码不一致",
            "The buyer's identity number differs between order and declaration"),
    PAYER_ID("90004", "支付人与订购人证件号码不一致", "The payer's identity number is not the buyer's"),
    PAYER_NAME("90005", "支付人与订购人姓名不一致", "The payer's name is not the buyer's"),
    CONSIGNEE("90006", "订单与运单收货人不一致", "The receiver differs between order and waybill"),
    CONSIGNEE_TELEPHONE("90007", "订单与运单收货人电话不一致",
            "The receiver's telephone differs between order and waybill"),
    CONSIGNEE_ADDRESS("90008", "收货地址不一致", "The receiver's address differs"),
    BILL("90009", "清单与运单提运单号不一致", "The bill differs between declaration and waybill"),
    FREIGHT("90010", "清单与运单运费不一致", "The freight differs between declaration and waybill"),
    INSURED_FEE("90011", "清单与运单保费不一致", "The insurance fee differs between declaration and waybill"),
    WAYBILL_TAKEN("90012", "运单已被其他清单使用", "Another declaration already uses the waybill"),
    IDENTITY_NUMBER("90013", "身份证号码校验不通过", "The identity number is not valid"),
    TARIFF_UNKNOWN("90014", "商品编码在申报日期不存在", "The HS code does not exist on the day of declaration"),
    NOT_ON_POSITIVE_LIST("90015", "商品编码不在跨境电商零售进口商品清单内",
            "The HS code is not on the positive list for retail imports"),
    ORDER_LIMIT("90016", "超过单次交易限值，且不是单件不可分割商品",
            "The limit of one purchase is exceeded, and it is not one single piece"),
    LINE_TOTAL("90017", "清单商品总价不等于单价乘数量", "A line total of the declaration is not price times quantity"),
    WEIGHT("90018", "净重应大于零且不大于毛重", "The net weight is not above zero, or is more than the gross weight"),
    PACKAGES("90019", "清单件数应为1", "A declaration is for one parcel"),

    ORDER_NEVER_CAME("90021", "订单信息在规定时间内未收到", "The order did not come within the time allowed"),
    PAYMENT_NEVER_CAME("90022", "支付信息在规定时间内未收到", "The payment did not come within the time allowed"),
    WAYBILL_NEVER_CAME("90023", "运单信息在规定时间内未收到", "The waybill did not come within the time allowed"),

    BY_OFFICER("90100", "海关退单", "Refused by an officer");

    private final String code;
    private final Text words;

    CheckCode(String code, String zh, String en) {
        this.code = code;
        this.words = new Text(zh, en);
    }

    String code() {
        return code;
    }

    Text words() {
        return words;
    }
}
