package org.paperlessport.schemas;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells from the first bytes what a message is, before anybody reads it. Looks at 4 kB at most, never fails,
 * and promises nothing: the reader of the format judges.
 */
public final class Recogniser {

    private static final int LOOKED_AT = 4096;
    /** A document type refuses a message; it is passed over unread, so that the refusal can name the message. */
    private static final String DOCUMENT_TYPE = "<!DOCTYPE(?:[^\\[<>\"']++|\"[^\"]*+\"|'[^']*+')*+"
            + "(?:\\[(?:[^\\]<\"']++|\"[^\"]*+\"|'[^']*+'|<!--(?s:.*?)-->|<)*+\\]\\s*+)?+>";
    /** Past declaration, comments, instructions and document type, the root element. */
    private static final Pattern ROOT = Pattern.compile(
            "\\A\\uFEFF?\\s*+(?:<\\?(?s:.*?)\\?>\\s*+|<!--(?s:.*?)-->\\s*+|" + DOCUMENT_TYPE + "\\s*+)*+"
                    + "<(?:[\\w.-]++:)?+([\\w.-]++)[\\s/>]");
    private static final Pattern CEB_ROOT = Pattern.compile("(CEB\\d{3})Message");
    private static final Pattern DXP_ROOT = Pattern.compile("DxpMsg|DxpRep|DxpMsgSv");
    private static final Pattern MANIFEST_ROOT = Pattern.compile("Manifest|MFTMessage");
    private static final Pattern MANIFEST_TYPE = Pattern.compile("MessageType>\\s*+(MT\\d{4})\\s*+<");
    private static final Pattern UNH = Pattern.compile("(?:\\A|[^A-Z])UNH[^A-Z0-9](?s:.{1,40}?)([A-Z]{6})");

    /** The set of the first ST, and the message of record 00. */
    private static final Pattern ST = Pattern.compile("(?:\\A|[^A-Z0-9])ST[^A-Z0-9a-z \r\n](\\d{3})(?!\\d)");
    private static final Pattern RECORD_00 = Pattern.compile("\\A00:([A-Z]{3,6}) *[:']");

    private Recogniser() {
    }

    /** Bytes in any state: with byte order mark, leading blanks, cut off, or none at all. */
    public static Recognised recognise(byte[] message) {
        int at = begin(message);
        if (at == message.length) {
            return new Recognised(Format.EMPTY, "");
        }
        String head = new String(message, at, Math.min(LOOKED_AT, message.length - at),
                StandardCharsets.ISO_8859_1);
        if (isXml(head)) {
            return xml(new String(message, at, Math.min(LOOKED_AT, message.length - at), charset(head)));
        }
        if (head.startsWith("UNA") || isSegment(head, "UNB") || isSegment(head, "UNG")
                || isSegment(head, "UNH")) {
            return new Recognised(Format.EDIFACT, first(UNH, head));
        }
        if (isSegment(head, "ISA") || head.startsWith("ST") && ST.matcher(head).lookingAt()) {
            return new Recognised(Format.X12, first(ST, head));
        }
        if (head.startsWith("00:")) {
            return new Recognised(Format.PLATFORM, first(RECORD_00, head));
        }
        return new Recognised(Format.UNKNOWN, "");
    }

    private static int begin(byte[] message) {
        int at = message.length >= 3 && (message[0] & 0xFF) == 0xEF && (message[1] & 0xFF) == 0xBB
                && (message[2] & 0xFF) == 0xBF ? 3 : 0;
        while (at < message.length && message[at] > 0 && message[at] <= ' ') {
            at++;
        }
        return at;
    }

    /** What is neither an envelope nor a manifest is left to the reader of customs messages. */
    private static Recognised xml(String head) {
        String root = first(ROOT, head);
        if (DXP_ROOT.matcher(root).matches()) {
            return new Recognised(Format.DXP, root);
        }
        if (MANIFEST_ROOT.matcher(root).matches()) {
            return new Recognised(Format.MANIFEST, first(MANIFEST_TYPE, head));
        }
        Matcher customs = CEB_ROOT.matcher(root);
        return new Recognised(Format.CEB, customs.matches() ? customs.group(1) : "");
    }

    private static Charset charset(String head) {
        if (head.startsWith("\u00FE\u00FF") || head.startsWith("\u0000<")) {
            return StandardCharsets.UTF_16BE;
        }
        return head.startsWith("\u00FF\u00FE") || head.startsWith("<\u0000") ? StandardCharsets.UTF_16LE
                : StandardCharsets.ISO_8859_1;
    }

    /** In UTF-16 too. */
    private static boolean isXml(String head) {
        return head.startsWith("<") || head.startsWith("\u00FE\u00FF\u0000<")
                || head.startsWith("\u00FF\u00FE<") || head.startsWith("\u0000<");
    }

    private static boolean isSegment(String head, String tag) {
        return head.length() > 3 && head.startsWith(tag) && !Character.isLetterOrDigit(head.charAt(3));
    }

    private static String first(Pattern pattern, String head) {
        Matcher found = pattern.matcher(head);
        return found.find() ? found.group(1) : "";
    }
}
