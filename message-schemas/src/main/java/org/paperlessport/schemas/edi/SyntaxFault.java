package org.paperlessport.schemas.edi;

import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Fault.Layer;
import org.paperlessport.schemas.Fault.Severity;
import org.paperlessport.schemas.Place;
import org.paperlessport.schemas.Text;

/**
 * The published syntax error codes that a reader can give, each with what it means and how it is mended.
 * Source: UN/EDIFACT code list 0085.
 */
enum SyntaxFault {
    SYNTAX_UNSUPPORTED(2, "不支持该语法标识或版本，请使用 UNOA–UNOL、UNOW–UNOY 及版本 1–4",
            "this syntax identifier or version is not taken; use UNOA to UNOL or UNOW to UNOY, version 1 to 4"),
    INVALID_VALUE(12, "值无效，请按所列要求更正", "the value is not valid; put what is expected"),
    /** Of these two UN/EDIFACT has but one code; its tables never tell them apart. */
    INVALID_DATE(12, "日期无效，请按所列格式更正", "this is no date; put one as expected"),
    INVALID_TIME(12, "时间无效，请按所列格式更正", "this is no time; put one as expected"),
    MISSING(13, "缺少必填内容，请补齐", "something mandatory is missing; add it"),
    /** These two are X12's: what its relational conditions ask for. UN/EDIFACT's tables hold none. */
    CONDITION_MISSING(13, "按条件必填的内容缺失，请补齐所列元素之一或全部",
            "what stands here asks for another element beside it; add what is expected"),
    EXCLUDED(15, "与同段另一元素不能同时出现，请删除其一", "it may not come beside another element of the segment; leave one out"),
    NOT_SUPPORTED(14, "本系统不接收该内容，请去除", "this is not taken here; leave it out"),
    NOT_HERE(15, "该内容不应出现在此位置，请按报文结构调整顺序或删除",
            "this does not belong here; move it to its place in the message or leave it out"),
    TOO_MANY_PARTS(16, "元素或成分过多，请删除多余部分", "there are too many elements or components; leave out the rest"),
    NO_AGREEMENT(17, "未约定该报文类型或版本，请使用约定的版本",
            "this message or version is not agreed; use one that is"),
    UNSPECIFIED(18, "无法处理，请检查后重发", "this cannot be handled; check it and send again"),
    DECIMAL_NOTATION(19, "小数写法有误，只能有一个小数点，且其前后都应有数字",
            "the decimal is written wrongly; use one decimal mark with digits on both sides"),
    BAD_SERVICE_STRING(20, "UNA 中的分隔符有误，应为 6 个互不相同的字符",
            "the separators in UNA are wrong; give six characters that differ"),
    INVALID_CHARACTERS(21, "含有所声明字符集之外的字符，请更换字符或在 UNB 中声明正确的字符集",
            "a character is outside the declared character set; change it, or declare the right set in UNB"),
    BAD_TERMINATOR(22, "段未以声明的或通用的段终止符结束，请在每段末尾加 '，或在 UNA 中声明所用的终止符",
            "the segments are not ended by the terminator; put ' behind each, or declare in UNA what ends them"),
    DUPLICATE(26, "编号重复，请使用新的编号", "this reference was used before; give a new one"),
    REFERENCES_DIFFER(28, "头尾编号不一致，请使两者相同", "the references of header and trailer differ; make them equal"),
    COUNT_DIFFERS(29, "控制数与实际数目不符，请更正", "the control count is not what was received; correct it"),
    LEVELS_MIXED(30, "报文组与组外报文不能混用，请全部放入组内或全部不分组",
            "groups and messages are mixed; put every message into a group, or none"),
    SEVERAL_TYPES(31, "组内报文类型与组头不符，一个组只能有一种报文",
            "this is not the message type of its group; a group holds one type"),
    LEVEL_EMPTY(32, "没有任何报文，请至少放入一份", "there is no message in it; put at least one"),
    OUTSIDE_MESSAGE(33, "该段位于报文之外，请放入 UNH 与 UNT 之间或删除",
            "this segment stands outside any message; put it between UNH and UNT or leave it out"),
    NESTING(34, "嵌套有误，请先以 UNZ 结束一个交换再开始下一个",
            "the nesting is wrong; end one interchange with UNZ before another begins"),
    SEGMENT_REPEATED(35, "该段或元素重复次数过多，请删除多余部分",
            "this segment or element is repeated too often; leave out the rest"),
    GROUP_REPEATED(36, "该段组重复次数过多，请删除多余部分", "this group is repeated too often; leave out the rest"),
    WRONG_TYPE(37, "字符类型不符，请按所列类型填写（n 为数字，a 为字母）",
            "the characters are not of the type expected; n takes digits, a takes letters"),
    NO_DIGIT_BEFORE_DECIMAL(38, "小数点前缺少数字，请补 0", "there is no digit before the decimal mark; put a 0"),
    TOO_LONG(39, "长度超出上限，请缩短", "it is too long; shorten it"),
    TOO_SHORT(40, "长度不足，请补足到所列长度", "it is too short; fill it to the length expected");

    private final int code;
    private final String zh;
    private final String en;

    SyntaxFault(int code, String zh, String en) {
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    /** The code as CONTRL carries it, e.g. {@code 29}. */
    static String published(Fault fault) {
        return fault.code().substring(fault.code().indexOf('-') + 1);
    }

    Fault at(Place.InEdi where, String found, String expected) {
        return fault(Severity.ERROR, where, found, expected);
    }

    Fault warningAt(Place.InEdi where, String found, String expected) {
        return fault(Severity.WARNING, where, found, expected);
    }

    /** As UN/EDIFACT tells it. */
    Fault fault(Severity severity, Place.InEdi where, String found, String expected) {
        return new Fault("EDI-" + code, severity, Layer.SCHEMA, where, shortened(found), expected,
                told(where, words()));
    }

    /** What is wrong and how it is mended, without the place. */
    Text words() {
        return new Text(zh, en);
    }

    /** The place and what is wrong there; of a whole segment that is missing, which one and where it should stand. */
    Text told(Place.InEdi where, Text words) {
        if (this != MISSING || where.element() > 0) {
            return placed(where, words);
        }
        return where.segment() == 0
                ? new Text("缺少 " + where.tag() + "，请补上。", where.tag() + " is missing; add it.")
                : new Text("第 " + where.segment() + " 段之前缺少 " + where.tag() + "，请补上。",
                        where.tag() + " is missing before segment " + where.segment() + "; add it.");
    }

    private static Text placed(Place.InEdi where, Text words) {
        return new Text(placeZh(where) + "：" + words.zh() + "。", placeEn(where) + ": " + words.en() + ".");
    }

    static String shortened(String found) {
        return found.length() <= 100 ? found : found.substring(0, 100);
    }

    private static String placeEn(Place.InEdi where) {
        return (where.segment() == 0 ? "Envelope " : "Segment " + where.segment() + " ") + where.tag()
                + (where.element() == 0 ? "" : ", element " + where.element())
                + (where.component() == 0 ? "" : ", component " + where.component());
    }

    private static String placeZh(Place.InEdi where) {
        return (where.segment() == 0 ? "信封 " : "第 " + where.segment() + " 段 ") + where.tag()
                + (where.element() == 0 ? "" : " 第 " + where.element() + " 元素")
                + (where.component() == 0 ? "" : " 第 " + where.component() + " 成分");
    }
}
