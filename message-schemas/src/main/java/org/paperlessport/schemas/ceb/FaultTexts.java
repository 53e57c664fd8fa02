package org.paperlessport.schemas.ceb;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Fault.Layer;
import org.paperlessport.schemas.Fault.Severity;
import org.paperlessport.schemas.Place;
import org.paperlessport.schemas.Text;
import org.paperlessport.schemas.ceb.Field.Words;
import org.paperlessport.schemas.ceb.Value.Misfit;

/** What is said of each fault: what is wrong and how to mend it, in both tongues. */
final class FaultTexts {

    private FaultTexts() {
    }

    /** A field's name as a reader finds it in both worlds, e.g. {@code 订单编号 (orderNo)}. */
    private static Words called(Field field) {
        return new Words(field.words().zh() + " (" + field.name() + ")",
                field.words().en() + " (" + field.name() + ")");
    }

    /** What a value must look like. */
    static Words expected(Value value) {
        Words bare = switch (value.kind()) {
            case TEXT -> length(value);
            case DECIMAL -> new Words(
                    "十进制数，至多 " + value.max() + " 位，其中小数至多 " + value.fraction() + " 位",
                    "a decimal of at most " + value.max() + " digits, " + value.fraction()
                            + " of them after the point");
            case WHOLE -> value.max() == Value.ANY_NUMBER
                    ? new Words("32 位整数", "a whole number of 32 bits")
                    : new Words("整数，至多 " + value.max() + " 位",
                            "a whole number of at most " + value.max() + " digits");
            case BASE64 -> new Words("Base64 编码", "base64");
            case NAME -> new Words("本报文内唯一的 XML 名称", "an XML name, unique in the message");
            case DATE_TIME -> new Words("日期时间，如 2022-05-17T08:30:00",
                    "a date and time like 2022-05-17T08:30:00");
            case DATE -> new Words("日期，如 2022-05-17", "a date like 2022-05-17");
        };
        return value.fixed() == null ? bare
                : new Words(value.fixed() + "（或为空）", value.fixed() + " or empty");
    }

    private static Words length(Value value) {
        if (value.max() == Value.ANY_NUMBER) {
            return value.min() == 0 ? new Words("任意文本", "any text")
                    : new Words("至少 " + value.min() + " 个字符", "at least " + count(value.min()));
        }
        if (value.min() == value.max()) {
            return new Words(value.max() + " 个字符", "exactly " + count(value.max()));
        }
        return value.min() == 0
                ? new Words("至多 " + value.max() + " 个字符", "at most " + count(value.max()))
                : new Words(value.min() + " 至 " + value.max() + " 个字符",
                        value.min() + " to " + count(value.max()));
    }

    private static String count(int characters) {
        return characters + (characters == 1 ? " character" : " characters");
    }

    /** What should stand where a field is missing. */
    static String expected(Field field) {
        return field.current().content() instanceof Value value
                ? field.name() + ": " + expected(value).en() : field.name();
    }

    static Text missing(Field field) {
        return new Text("缺少" + called(field).zh() + "，请在此处补上。",
                "The " + called(field).en() + " is missing. Add it here.");
    }

    static Text misfit(Field field, Value value, String found, Misfit misfit) {
        Words name = called(field);
        Words wanted = misfit == Misfit.FIXED && found.isEmpty() ? new Words(value.fixed(), value.fixed()) : expected(value);
        int length = found.codePointCount(0, found.length());
        return switch (misfit) {
            case LENGTH -> length == 0
                    ? new Text(name.zh() + "为空，应为 " + wanted.zh() + "，请填写。",
                            "The " + name.en() + " is empty. Give it " + wanted.en() + ".")
                    : new Text(name.zh() + "有 " + length + " 个字符，应为 " + wanted.zh() + "，请修改。",
                            "The " + name.en() + " has " + count(length) + ". Give it " + wanted.en() + ".");
            case DIGITS -> new Text(name.zh() + "位数过多，应为" + wanted.zh() + "，请修改。",
                    "The " + name.en() + " has too many digits. Write " + wanted.en() + ".");
            case FIXED -> new Text(name.zh() + "只能是 " + wanted.zh() + "，请修改。",
                    "The " + name.en() + " can only be " + wanted.en() + ". Change it.");
            case TYPE -> new Text(name.zh() + "格式不符，应为" + wanted.zh() + "，请修改。",
                    "The " + name.en() + " is not written as asked. Write " + wanted.en() + ".");
        };
    }

    /** What a value says is none of what it may say. */
    static Text notAllowed(Field field, String found, Allowed allowed) {
        Words name = called(field);
        Words wanted = allowed.expected();
        return found.isBlank()
                ? new Text(name.zh() + "为空，应为 " + wanted.zh() + "，请填写。",
                        "The " + name.en() + " is empty. Write " + wanted.en() + ".")
                : new Text(name.zh() + "为 " + shown(found) + "，应为 " + wanted.zh() + "，请更正。",
                        "The " + name.en() + " is " + shown(found) + ". Write " + wanted.en() + ".");
    }

    static Text noProduct(BigDecimal total, BigDecimal product) {
        return new Text("总价 (totalPrice)为 " + total.toPlainString() + "，应等于单价×数量 " + product.toPlainString()
                + "，请更正。", "The line total (totalPrice) is " + total.toPlainString()
                + ", but price times quantity is " + product.toPlainString() + ". Correct it.");
    }

    /** What may stand inside an element, in one line. */
    static String contentOf(Field parent) {
        if (parent.current().content() instanceof Value) {
            return "a value, no elements";
        }
        return shown(parent.children().stream().map(Field::name).collect(Collectors.joining(", ")));
    }

    /** Which attributes an element may have, in one line. */
    static String attributesOf(Field element) {
        return element.attributes().isEmpty() ? "no attributes"
                : element.attributes().stream().map(Field::name).collect(Collectors.joining(", "));
    }

    static Text unexpected(String name, Field parent) {
        return new Text(called(parent).zh() + "中不应有 " + shown(name) + "，请删除，或核对拼写与位置。",
                "There is no " + shown(name) + " in the " + called(parent).en()
                        + ". Remove it, or check its spelling and its place.");
    }

    static Text outOfOrder(Field field, Field before) {
        return new Text(called(field).zh() + "次序有误，请移到 " + before.name() + " 之前。",
                "The " + called(field).en() + " stands too late. Move it before " + before.name() + ".");
    }

    static Text tooMany(Field field, int max) {
        return max == 0
                ? new Text("此版本没有" + called(field).zh() + "，请删除。",
                        "This edition has no " + called(field).en() + ". Remove it.")
                : new Text(called(field).zh() + "至多出现 " + max + " 次，请删除或分拆报文。",
                        "At most " + max + " of the " + called(field).en()
                                + " may stand here. Remove some, or send several messages.");
    }

    static Text wrongNamespace(Field field) {
        return new Text(called(field).zh() + "的命名空间有误，应为 " + namespace(field).zh() + "。",
                "The " + called(field).en() + " is in the wrong namespace. Use " + namespace(field).en() + ".");
    }

    static Words namespace(Field field) {
        return field.namespace().isEmpty() ? new Words("无命名空间", "no namespace")
                : new Words(field.namespace(), field.namespace());
    }

    static Text strayText(Field field) {
        return new Text(called(field).zh() + "中不应有文字，请删除。",
                "There is text in the " + called(field).en() + ", where only elements may stand. Remove it.");
    }

    static Text emptyChoice(Field field) {
        return new Text(called(field).zh() + "为空，至少要有一个元素。",
                "The " + called(field).en() + " is empty. Give it at least one element.");
    }

    /** The warning that edition 202205 would refuse this; edition 2018 does not. */
    static Fault onlyIn2018(Fault fault) {
        return new Fault("CEB-EDITION", Severity.WARNING, Layer.SCHEMA, fault.where(), fault.found(),
                fault.expected(), new Text("仅 2018 版接受，202205 版不接受：" + fault.message().zh(),
                "Only edition 2018 takes this; edition 202205 does not: " + fault.message().en()));
    }

    /** Stands for the faults that are no longer listed. */
    static Fault more(int untold, Severity severity) {
        return new Fault("CEB-MORE", severity, Layer.SCHEMA, new Place.InXml(0, 0, ""),
                untold + " more", "", new Text("另有 " + untold + " 处错误未列出，请先更正以上各处。",
                untold + " more faults are not listed. Mend those above first."));
    }

    /** A fault of the XML itself. */
    static Fault xml(String code, Place.InXml where, String found, String expected, Text message) {
        return new Fault(code, Severity.ERROR, Layer.SCHEMA, where, shown(found), expected, message);
    }

    /** Shortened to what a fault may show. */
    static String shown(String value) {
        return value.codePointCount(0, value.length()) <= XmlLimits.MAX_SHOWN ? value
                : value.substring(0, value.offsetByCodePoints(0, XmlLimits.MAX_SHOWN));
    }
}
