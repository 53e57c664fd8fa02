package org.paperlessport.schemas.edi;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Stream;

/** Writes platform files: of records of our own, with record 99 and its count, or one that was read as it stood. */
public final class PlatformWriter {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final PlatformStyle style;

    public PlatformWriter(PlatformStyle style) {
        this.style = style;
    }

    /** Every record and field as it was read, the empty ones too. */
    public static byte[] asRead(PlatformFile file) {
        return new PlatformWriter(file.style()).bytes(file.records());
    }

    /** @param records from 00 on, without 99; all of them and 99 are counted */
    public byte[] file(List<EdiSegment> records) {
        return bytes(Stream.concat(records.stream(), Stream.of(
                EdiSegment.of("99", EdiSegment.el(String.valueOf(records.size() + 1))))).toList());
    }

    private byte[] bytes(List<EdiSegment> records) {
        var text = new StringBuilder();
        for (EdiSegment record : records) {
            text.append(record.tag());
            record.elements().forEach(field -> released(field.get(0), text.append(':')));
            text.append('\'').append(style.lineEnd());
        }
        String whole = text.toString();
        if (!style.charset().newEncoder().canEncode(whole)) {
            throw new IllegalArgumentException("a platform file holds text that " + style.charset() + " cannot carry");
        }
        var bytes = new ByteArrayOutputStream();
        if (style.marked()) {
            bytes.writeBytes(MARK);
        }
        bytes.writeBytes(whole.getBytes(style.charset()));
        return bytes.toByteArray();
    }

    private void released(String value, StringBuilder text) {
        for (int i = 0; i < value.length(); i++) {
            char one = value.charAt(i);
            if (style.released().indexOf(one) >= 0) {
                text.append('?');
            }
            text.append(one);
        }
    }
}
