package org.paperlessport.adapters.customs;

import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Place;
import org.paperlessport.schemas.ceb.CebMessage;
import org.paperlessport.schemas.ceb.CebWriter;
import org.paperlessport.schemas.ceb.ReturnTime;
import org.paperlessport.schemas.ceb.imports.CEB900Message;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Answers a message that does not pass the published schema (CEB900): every fault with its place, as many as fit into
 * 5,000 characters, and the original.
 */
public final class FormatCheck {

    /** Exchange platform code 0002, fails the schema, as a status below zero. */
    private static final String FAILS_SCHEMA = "-2";
    private static final int MOST_INFO = 5_000;
    private static final int MOST_ORIGINAL = 200_000;
    /** Where the original goes, which the specification wants as CDATA and the binding cannot write so. */
    private static final String HERE = "_original_";

    private final CebWriter writer;
    private final Clock clock;

    public FormatCheck(CebWriter writer, Clock clock) {
        this.writer = writer;
        this.clock = clock;
    }

    public byte[] write(CebMessage message, byte[] bytes) {
        return write(message.guid(), message.type(), info(message.faults()), bytes);
    }

    /** Answers a message whose guid was used before for other content. */
    public byte[] writeReused(String guid, String type, byte[] bytes) {
        return write(guid, type, "[Code:90000;Desc:报文guid " + guid + " 已用于另一份内容，请使用新的guid]", bytes);
    }

    private byte[] write(String guid, String type, String info, byte[] bytes) {
        var back = new CEB900Message.MessageReturn();
        back.setGuid(UUID.randomUUID().toString().toUpperCase(Locale.ROOT));
        back.setReturnStatus(FAILS_SCHEMA);
        back.setReturnInfo(info);
        back.setReturnTime(ReturnTime.of(clock.instant()));
        back.setOriCopMsgId(guid);
        back.setOriMessageType(type.isEmpty() ? "Unknown" : type + "Message");
        back.setOriBizMessage(HERE);
        var answer = new CEB900Message();
        answer.setGuid(UUID.randomUUID().toString().toUpperCase(Locale.ROOT));
        answer.setVersion("1.0");
        answer.setMessageReturn(back);
        return new String(writer.write(answer), StandardCharsets.UTF_8)
                .replace("oriBizMessage>" + HERE, "oriBizMessage><![CDATA[" + original(bytes) + "]]>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String info(List<Fault> faults) {
        StringBuilder info = new StringBuilder();
        for (Fault fault : faults) {
            String line = line(fault);
            if (info.length() + line.length() > MOST_INFO) {
                break;
            }
            info.append(line);
        }
        return info.toString();
    }

    private static String line(Fault fault) {
        String where = fault.where() instanceof Place.InXml xml
                ? xml.line() + ":" + xml.column() + " " + xml.path() : "";
        return "[Code:" + fault.code() + ";Desc:" + where + " " + fault.message().zh() + "]";
    }

    /** The original as a CDATA section may hold it: without the characters that XML cannot carry, its end apart. */
    private static String original(byte[] bytes) {
        String text = new String(bytes, 0, Math.min(bytes.length, MOST_ORIGINAL), StandardCharsets.UTF_8);
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(
                c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xFFFD && (c < 0xD800 || c > 0xDFFF)
                        || c >= 0x10000 ? c : 0xFFFD));
        return clean.toString().replace("]]>", "]]]]><![CDATA[>");
    }
}
