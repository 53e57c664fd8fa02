package org.paperlessport.schemas.edi;

import java.util.List;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Fault.Severity;

/**
 * One platform file (平台文件) as read: the records from 00 to 99, unknown ones too.
 *
 * @param records each a segment whose tag is the record id; value 1 is the field behind it
 * @param table   by which it was read, e.g. {@code IFCSUM}; empty when its layout is unproven
 * @param style   how it is written
 */
public record PlatformFile(List<EdiSegment> records, String table, PlatformStyle style, List<Fault> faults) {

    /** Nothing refuses it; warnings may stand. */
    public boolean accepted() {
        return faults.stream().noneMatch(fault -> fault.severity() == Severity.ERROR);
    }

    /** What record 00 names, e.g. IFCSUM. */
    public String type() {
        return header(2);
    }

    /** 9 original, 2 add, 3 delete, 4 change. */
    public String function() {
        return header(4);
    }

    public String sender() {
        return header(5);
    }

    public String recipient() {
        return header(6);
    }

    /** yyMMddHHmm, yyyyMMddHHmm or yyyyMMddHHmmss, as received. */
    public String createdAt() {
        return header(7);
    }

    private String header(int field) {
        return records.isEmpty() || !records.get(0).tag().equals("00") ? ""
                : records.get(0).value(field - 1).strip();
    }
}
