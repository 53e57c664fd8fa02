package org.paperlessport.clearance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** The faults of one paper by itself, collected so that its owner hears of all of them in one return. */
final class Faults {

    private static final int SHORTEST_CENTS = 2;
    private static final Text NOT_EMPTY = new Text("不能为空", "not empty");
    private static final Text NOT_NEGATIVE = new Text("不能为负数", "not negative");
    private static final Text POSITIVE = new Text("应大于零", "more than zero");

    private final EPortCodes codes;
    private final List<Fault> found = new ArrayList<>(0);
    private final List<PaperFault> values = new ArrayList<>(0);

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

    /** Those that the paper shows by itself, without the register and what is on file. */
    List<PaperFault> values() {
        return List.copyOf(values);
    }

    String info() {
        ReturnInfo info = new ReturnInfo();
        found.forEach(fault -> info.bracket(fault.code(), fault.description()));
        return info.toString();
    }

    void add(String code, String description) {
        found.add(new Fault(code, description));
    }

    void value(PaperFault fault, String description) {
        add(fault.code(), description);
        values.add(fault);
    }

    void parameter(String field, String value, Text rule) {
        value(new PaperFault(codes.parameter, field, value, rule),
                "参数校验失败：" + field + "=" + ReturnInfo.quoted(value) + "，" + rule.zh());
    }

    void expect(String field, String value, String only) {
        if (!value.equals(only)) {
            parameter(field, value, new Text("应为" + only, only));
        }
    }

    void filled(String field, String value) {
        if (value.isBlank()) {
            parameter(field, value, NOT_EMPTY);
        }
    }

    void notNegative(String field, BigDecimal amount) {
        if (amount.signum() < 0) {
            parameter(field, amount.toPlainString(), NOT_NEGATIVE);
        }
    }

    void positive(String field, BigDecimal amount) {
        if (amount.signum() <= 0) {
            parameter(field, amount.toPlainString(), POSITIVE);
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

    void noLines(String list, String description) {
        value(new PaperFault(codes.noLines, list, "", new Text("至少要有一项商品", "one article at least")),
                description);
    }

    /** No two lines under one gnum. */
    void eachOnce(String list, int lines, IntUnaryOperator gnum) {
        for (int i = 1; i < lines; i++) {
            for (int before = 0; before < i; before++) {
                if (gnum.applyAsInt(before) == gnum.applyAsInt(i)) {
                    int twice = gnum.applyAsInt(i);
                    value(new PaperFault(codes.sameLine, place(list, twice, "gnum"), Integer.toString(twice),
                            new Text("每项商品的序号应各不相同", "a number that no other line has")),
                            "商品序号重复：gnum=" + twice);
                    break;
                }
            }
        }
    }

    void lineTotal(String list, int gnum, BigDecimal price, BigDecimal qty, BigDecimal totalPrice) {
        if (!isProduct(price, qty, totalPrice)) {
            parameter(place(list, gnum, "totalPrice"), totalPrice.toPlainString(),
                    equal("price×qty", price.multiply(qty)));
        }
    }

    /** @param sum what it is the sum or product of */
    static Text equal(String sum, BigDecimal amount) {
        return new Text("应等于" + sum + "=" + amount.toPlainString(),
                sum + " = " + amount.toPlainString());
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
