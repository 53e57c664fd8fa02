package org.paperlessport.schemas.edi;

import java.util.Map;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Fault.Layer;
import org.paperlessport.schemas.Fault.Severity;
import org.paperlessport.schemas.Place;
import org.paperlessport.schemas.Text;

/**
 * Tells of faults by the codes that TA1, 997 and 999 carry, e.g. {@code X12-AK403-5}: interchange notes (I18),
 * AK905 of groups (716), AK502 of sets (718), AK304 of segments (720), AK403 of elements (723, 621 where only 999
 * has a code). Elements are counted as there, the first behind the tag being 1. What is found by an unproven table
 * only warns.
 */
final class X12Wording implements Findings.Wording {

    /** For the sixteen elements of ISA, and the segment terminator behind them. */
    private static final String[] OF_ISA = {"022", "010", "011", "012", "013", "005", "006", "007", "008", "014",
        "015", "016", "017", "018", "019", "020", "027", "004"};

    private static final Map<SyntaxFault, Text> OWN = Map.of(
            SyntaxFault.OUTSIDE_MESSAGE, new Text("该段位于交易集之外，请放入 ST 与 SE 之间或删除",
                    "this segment stands outside any transaction set; put it between ST and SE or leave it out"),
            SyntaxFault.NESTING, new Text("嵌套有误，请先以 IEA 结束一个交换再开始下一个",
                    "the nesting is wrong; end one interchange with IEA before another begins"),
            SyntaxFault.BAD_SERVICE_STRING, new Text("ISA 的分隔符有误，请使用互不相同的标点",
                    "the separators of ISA are wrong; use punctuation marks that differ"),
            SyntaxFault.SYNTAX_UNSUPPORTED, new Text("不支持该版本，请使用交换版本 00200 至 00599、组版本 003 至 005",
                    "this version is not taken; use 00200 to 00599 for the interchange, 003 to 005 for the group"),
            SyntaxFault.INVALID_CHARACTERS, new Text("含有不可用的字符，请更换",
                    "a character is not allowed in text; change it"),
            SyntaxFault.NO_AGREEMENT, new Text("没有该交易集的结构表，仅检查了信封与计数",
                    "there is no table for this set; its envelope and its counts alone were judged"),
            SyntaxFault.LEVEL_EMPTY, new Text("没有任何交易集，请至少放入一份",
                    "there is no transaction set in it; put at least one"));

    private final String set;
    private final String family;

    /** @param set ST01, empty for what is around the sets; @param family the first three digits of the version */
    X12Wording(String set, String family) {
        this.set = set;
        this.family = family;
    }

    @Override
    public Fault fault(SyntaxFault why, Deviation agreed, Severity severity, Place.InEdi where, String found,
                       String expected) {
        var at = new Place.InEdi(where.segment(), where.tag(), Math.max(0, where.element() - 1), where.component());
        boolean notAgreed = why == SyntaxFault.NO_AGREEMENT && severity == Severity.ERROR;
        return new Fault("X12-" + (notAgreed ? "AK502-1" : code(why, agreed, at)), weighed(severity, at), Layer.SCHEMA,
                at, SyntaxFault.shortened(found), expected,
                why.told(at, notAgreed ? why.words() : OWN.getOrDefault(why, why.words())));
    }

    private Severity weighed(Severity severity, Place.InEdi at) {
        boolean inside = at.segment() > 0 && !isService(at.tag());
        boolean unproven = inside && (at.element() > 0 ? EdiTables.X12.unproven(at.tag(), family)
                : EdiTables.X12.unproven(set, family));
        return unproven ? Severity.WARNING : severity;
    }

    private static boolean isService(String tag) {
        return tag.equals("ST") || tag.equals("SE");
    }

    private static String code(SyntaxFault why, Deviation agreed, Place.InEdi at) {
        if (at.segment() == 0) {
            return at.tag().equals("GS") || at.tag().equals("GE") ? ofGroup(why, at) : "TA1-" + ofInterchange(why, at);
        }
        if (why == SyntaxFault.NO_AGREEMENT) {
            return "NO-TABLE";
        }
        if (isService(at.tag())) {
            return "AK502-" + ofSet(why, at);
        }
        return at.element() == 0 ? "AK304-" + ofSegment(why, agreed, at) : "AK403-" + ofElement(why, at);
    }

    private static String ofInterchange(SyntaxFault why, Place.InEdi at) {
        return switch (why) {
            case COUNT_DIFFERS -> "021";
            case REFERENCES_DIFFER -> "001";
            case NESTING -> "022";
            case BAD_SERVICE_STRING -> at.element() == 0 ? "026" : OF_ISA[at.element()];
            case OUTSIDE_MESSAGE, UNSPECIFIED, LEVEL_EMPTY -> "024";
            case MISSING -> at.tag().equals("IEA") ? "023" : OF_ISA[at.element()];
            default -> at.tag().equals("ISA") ? OF_ISA[at.element()] : "024";
        };
    }

    private static String ofGroup(SyntaxFault why, Place.InEdi at) {
        if (why == SyntaxFault.SYNTAX_UNSUPPORTED) {
            return "AK905-2";
        }
        if (at.tag().equals("GE")) {
            return "AK905-" + (why == SyntaxFault.MISSING && at.element() == 0 ? 3
                    : why == SyntaxFault.REFERENCES_DIFFER ? 4 : 5);
        }
        return at.element() == 6 ? "AK905-6" : "TA1-024";
    }

    private static String ofSet(SyntaxFault why, Place.InEdi at) {
        return switch (why) {
            case DUPLICATE -> "23";
            case REFERENCES_DIFFER -> "3";
            case COUNT_DIFFERS -> "4";
            case MISSING -> at.element() == 0 ? "2" : at.tag().equals("SE") ? "4" : at.element() == 1 ? "6" : "7";
            default -> at.tag().equals("SE") ? "5" : at.element() == 1 ? "6" : at.element() == 2 ? "7" : "5";
        };
    }

    private static String ofSegment(SyntaxFault why, Deviation agreed, Place.InEdi at) {
        return switch (why) {
            case MISSING -> "3";
            case GROUP_REPEATED -> "4";
            case SEGMENT_REPEATED -> "5";
            case NOT_HERE -> agreed != null ? "7" : EdiTables.X12.knows(at.tag()) ? "6" : "1";
            default -> "8";
        };
    }

    private static String ofElement(SyntaxFault why, Place.InEdi at) {
        return switch (why) {
            case MISSING -> "1";
            case CONDITION_MISSING -> "2";
            case EXCLUDED -> "10";
            case TOO_MANY_PARTS -> at.component() > 0 ? "13" : "3";
            case TOO_SHORT -> "4";
            case TOO_LONG -> "5";
            case INVALID_DATE -> "8";
            case INVALID_TIME -> "9";
            case SEGMENT_REPEATED -> "12";
            case INVALID_VALUE -> "7";
            default -> "6";
        };
    }
}
