package org.paperlessport.adapters.customs;

import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Place;
import org.paperlessport.schemas.ceb.CebMessage;
import org.paperlessport.schemas.ceb.CebWriter;
import org.paperlessport.schemas.ceb.Opening;
import org.paperlessport.schemas.ceb.ReturnTime;
import org.paperlessport.schemas.ceb.imports.CEB900Message;
import org.paperlessport.schemas.seal.SealFinding;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Answers a message that is not taken as it is (CEB900): what is wrong, each fault with its place, as many as fit into
 * 5,000 characters, and the original. Its status is a code of the exchange platform as a number below zero.
 */
public final class FormatCheck {

    /** Exchange platform code 0002, fails the schema. */
    private static final String FAILS_SCHEMA = "-2";
    /** Exchange platform codes 1001, 1002, 1004 and 1999. */
    private static final String SIGNATURE_INVALID = "-1001";
    private static final String SIGNATURE_EXPIRED = "-1002";
    private static final String SIGNATURE_DIFFERS = "-1004";
    private static final String OTHER_SECURITY = "-1999";
    private static final int MOST_INFO = 5_000;
    /** In bytes. */
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
        return write(message.guid(), message.type(), FAILS_SCHEMA, info(message.faults()), bytes);
    }

    /** Answers a message without the valid signature that it needs, when no code of its own receipt says so. */
    public byte[] writeUnsigned(String guid, String type, SealFinding finding, byte[] bytes) {
        String status = switch (finding) {
            case CERTIFICATE_ENDED -> SIGNATURE_EXPIRED;
            case DIGEST_DIFFERS -> SIGNATURE_DIFFERS;
            case KEY_NOT_REGISTERED, KEY_OF_ANOTHER -> OTHER_SECURITY;
            default -> SIGNATURE_INVALID;
        };
        return write(guid, type, status, "[Code:" + status + ";Desc:" + finding.text().zh() + "]", bytes);
    }

    /** Answers a message whose guid was used before for other content. */
    public byte[] writeReused(String guid, String type, byte[] bytes) {
        return write(guid, type, FAILS_SCHEMA, "[Code:90000;Desc:报文guid " + guid + " 已用于另一份内容，请使用新的guid]", bytes);
    }

    private byte[] write(String guid, String type, String status, String info, byte[] bytes) {
        var back = new CEB900Message.MessageReturn();
        back.setGuid(UUID.randomUUID().toString().toUpperCase(Locale.ROOT));
        back.setReturnStatus(status);
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

    /**
     * The original, decoded as it was written, as a CDATA section may hold it: without the characters that XML cannot
     * carry, its end apart.
     */
    private static String original(byte[] bytes) {
        String text = new Opening(bytes).text(MOST_ORIGINAL);
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(
                c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xFFFD && (c < 0xD800 || c > 0xDFFF)
                        || c >= 0x10000 ? c : 0xFFFD));
        return clean.toString().replace("]]>", "]]]]><![CDATA[>");
    }
}
