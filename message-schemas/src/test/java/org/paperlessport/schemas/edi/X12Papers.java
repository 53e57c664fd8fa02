package org.paperlessport.schemas.edi;

import static org.paperlessport.schemas.edi.EdiSegment.el;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.paperlessport.schemas.edi.X12Writer.Composed;

/** X12 interchanges for the tests: from a line to the hub, of one group. */
final class X12Papers {

    static final X12Marks MARKS = new X12Marks('*', '>', ' ', '~', "\n", StandardCharsets.UTF_8, false);
    static final String STATUS = """
            ISA*00*          *00*          *ZZ*HARBORLINE     *ZZ*PAPERPORT      *261121*0830*U*00401*000000042*0*P*>~
            GS*QO*HARBORLINE*PAPERPORT*20261121*0830*42*X*004010~
            ST*315*0001~
            B4***UV*20261120*1410**HLXU*123456*L*45G1*CNNGB*UN*7~
            N9*BM*HLNB26110042~
            Q2*9330141****20261101****042E***L*MORNING TIDE~
            R4*L*UN*CNNGB*NINGBO*CN~
            DTM*140*20261102*0900*LT~
            SE*7*0001~
            GE*1*42~
            IEA*1*000000042~
            """;

    private X12Papers() {
    }

    static X12Writer writer(String version, X12Marks marks) {
        return X12Writer.to(new EdiParty("HARBORLINE", "ZZ", ""), new EdiParty("PAPERPORT", "ZZ", ""), version, "42",
                LocalDateTime.of(2026, 11, 21, 8, 30), false, marks);
    }

    /** One set in one group. */
    static byte[] of(String type, String family, List<EdiSegment> segments) {
        return writer("00" + family.charAt(2) + "01", MARKS).group(header(family, type),
                List.of(new Composed(type, "0001", "", segments))).bytes();
    }

    static EdiSegment header(String family, String type) {
        return EdiSegment.of("GS", el(type.startsWith("99") ? "FA" : "QO"), el("HARBORLINE"), el("PAPERPORT"),
                el(family.equals("003") ? "261121" : "20261121"), el("0830"), el("42"), el("X"), el(family + "010"));
    }

    static List<X12Interchange> read(byte[] bytes) {
        return X12Reader.standard().readAll(bytes);
    }

    static X12Interchange read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8)).get(0);
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
