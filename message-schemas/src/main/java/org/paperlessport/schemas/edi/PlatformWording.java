package org.paperlessport.schemas.edi;

import java.util.Map;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Fault.Layer;
import org.paperlessport.schemas.Fault.Severity;
import org.paperlessport.schemas.Place;
import org.paperlessport.schemas.Text;
import org.paperlessport.schemas.edi.EdiProfile.Treatment;

/**
 * Tells of faults in platform files, e.g. {@code PLATFORM-MISSING}; the ministry published no codes of its own.
 * Records are counted from record 00 as 1, fields with the record id as 1. What is found by an unproven table, and
 * what the profile forgives, only warns.
 */
final class PlatformWording implements Findings.Wording {

    static final Text UNPROVEN = new Text("该报文的记录结构未经证实，仅检查了记录、头尾和计数",
            "the layout of this message is unproven; its records, header, trailer and count alone were judged");

    private static final Map<SyntaxFault, Text> OWN = Map.of(
            SyntaxFault.NOT_HERE, new Text("该记录不属于此处，已保留但未解释",
                    "this record does not belong here; it is kept and not understood"),
            SyntaxFault.TOO_MANY_PARTS, new Text("字段多于已知格式，已保留但未解释",
                    "there are more fields than the layout knows; they are kept and not understood"),
            SyntaxFault.NO_AGREEMENT, UNPROVEN,
            SyntaxFault.INVALID_CHARACTERS, new Text("含有控制字符，或无法按 UTF-8 或 GB18030 解读；若为换行，请检查上一记录是否缺少 '",
                    "it holds control characters, or bytes that are neither UTF-8 nor GB 18030; where it is a line end, "
                            + "see whether the record lacks its '"),
            SyntaxFault.NESTING, new Text("99 记录之后只能是另一个文件的 00 记录",
                    "behind record 99 only record 00 of another file may follow"));

    private final String message;
    private final EdiProfile profile;

    PlatformWording(String message, EdiProfile profile) {
        this.message = message;
        this.profile = profile;
    }

    @Override
    public Fault fault(SyntaxFault why, Deviation agreed, Severity severity, Place.InEdi where, String found,
                       String expected) {
        boolean unproven = why == SyntaxFault.NO_AGREEMENT && severity == Severity.WARNING;
        boolean own = why != SyntaxFault.NO_AGREEMENT || unproven;
        return new Fault("PLATFORM-" + (unproven ? "UNPROVEN" : why.name().replace('_', '-')),
                weighed(why, severity, where), Layer.SCHEMA, where, SyntaxFault.shortened(found), expected,
                why.told(where, own ? OWN.getOrDefault(why, why.words()) : why.words()));
    }

    private Severity weighed(SyntaxFault why, Severity severity, Place.InEdi where) {
        boolean service = where.tag().equals("00") || where.tag().equals("99");
        boolean unproven = !service && (where.element() > 0 ? EdiTables.PLATFORM.unproven(where.tag(), message)
                : EdiTables.PLATFORM.unproven(message, message) && isStructure(why));
        Deviation forgiven = switch (why) {
            case TOO_MANY_PARTS -> Deviation.SURPLUS_FIELD;
            case TOO_LONG -> Deviation.FIELD_LENGTH;
            case NOT_HERE -> Deviation.UNKNOWN_RECORD;
            default -> null;
        };
        return unproven || forgiven != null && profile.treatment(forgiven) == Treatment.WARN ? Severity.WARNING
                : severity;
    }

    private static boolean isStructure(SyntaxFault why) {
        return why == SyntaxFault.MISSING || why == SyntaxFault.NOT_HERE || why == SyntaxFault.SEGMENT_REPEATED
                || why == SyntaxFault.GROUP_REPEATED;
    }
}
