package org.paperlessport.schemas.edi;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Interchanges of our own around made messages. */
final class Interchanges {

    private static final EdiEnvelope ENVELOPE = new EdiEnvelope(new EdiSyntax("UNOA", "3"), EdiParty.of("MAKER"),
            EdiParty.of("READER"), "261121", "0830", "M1", "", false, false);

    private Interchanges() {
    }

    static byte[] of(EdiType type, List<EdiSegment> segments) {
        return new EdiWriter(ENVELOPE).message("1", type, segments).bytes();
    }

    /** So many messages of one table that they are as big as asked, valid and by chance. */
    static byte[] ofSize(String table, int size) {
        var writer = new EdiWriter(ENVELOPE);
        int written = 0;
        for (int i = 0; written < size; i++) {
            var maker = new MessageMaker(table, MessageMaker.Size.RANDOM, i % 97);
            List<EdiSegment> segments = maker.segments().stream().map(MessageMaker.Made::segment).toList();
            writer.message(String.valueOf(i + 1), maker.type(), segments);
            written += new EdiWriter(ENVELOPE).message("1", maker.type(), segments).bytes().length - 90;
        }
        return writer.bytes();
    }

    static EdiInterchange read(byte[] bytes) {
        return EdiReader.standard().read(bytes);
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
