package org.paperlessport.clearance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** The faults of one paper by itself, collected so that its owner hears of all of them in one return. */
final class Faults {

    private static final int SHORTEST_CENTS = 2;

    private final EPortCodes codes;
    private final List<Fault> found = new ArrayList<>(0);

    private record Fault(String code, String description) {
    }

    Faults(EPortCodes codes) {
        this.codes = codes;
    }

    EPortCodes codes() {
        return codes;
    }

    boolean none() {
        return found.isEmpty();
    }

    /** The status is that of the fault found first; the checks with a code of their own come first. */
    String status() {
        return found.get(0).code();
    }

    String info() {
        ReturnInfo info = new ReturnInfo();
        found.forEach(fault -> info.bracket(fault.code(), fault.description()));
        return info.toString();
    }

    void add(String code, String description) {
        found.add(new Fault(code, description));
    }

    void parameter(String field, String value, String rule) {
        add(codes.parameter, "参数校验失败：" + field + "=" + ReturnInfo.quoted(value) + "，" + rule);
    }

    void expect(String field, String value, String only) {
        if (!value.equals(only)) {
            parameter(field, value, "应为" + only);
        }
    }

    void filled(String field, String value) {
        if (value.isBlank()) {
            parameter(field, value, "不能为空");
        }
    }

    void notNegative(String field, BigDecimal amount) {
        if (amount.signum() < 0) {
            parameter(field, amount.toPlainString(), "不能为负数");
        }
    }

    void positive(String field, BigDecimal amount) {
        if (amount.signum() <= 0) {
            parameter(field, amount.toPlainString(), "应大于零");
        }
    }

    void lineNotNegative(String list, int gnum, String field, BigDecimal amount) {
        if (amount.signum() < 0) {
            notNegative(place(list, gnum, field), amount);
        }
    }

    void linePositive(String list, int gnum, String field, BigDecimal amount) {
        if (amount.signum() <= 0) {
            positive(place(list, gnum, field), amount);
        }
    }

    void lineExpect(String list, int gnum, String field, String value, String only) {
        if (!value.equals(only)) {
            expect(place(list, gnum, field), value, only);
        }
    }

    /** No two lines under one gnum. */
    void eachOnce(int lines, IntUnaryOperator gnum) {
        for (int i = 1; i < lines; i++) {
            for (int before = 0; before < i; before++) {
                if (gnum.applyAsInt(before) == gnum.applyAsInt(i)) {
                    add(codes.sameLine, "商品序号重复：gnum=" + gnum.applyAsInt(i));
                    break;
                }
            }
        }
    }

    void lineTotal(String list, int gnum, BigDecimal price, BigDecimal qty, BigDecimal totalPrice) {
        if (!isProduct(price, qty, totalPrice)) {
            parameter(place(list, gnum, "totalPrice"), totalPrice.toPlainString(),
                    "应等于price×qty=" + price.multiply(qty).toPlainString());
        }
    }

    /** Whether the total is price × quantity, rounded half up to the scale in which it is written (cents at least). */
    static boolean isProduct(BigDecimal price, BigDecimal qty, BigDecimal total) {
        BigDecimal product = price.multiply(qty);
        return product.compareTo(total) == 0
                || product.setScale(Math.max(total.scale(), SHORTEST_CENTS), RoundingMode.HALF_UP)
                        .compareTo(total) == 0;
    }

    static String place(String list, int gnum, String field) {
        return list + "[" + gnum + "]." + field;
    }
}
