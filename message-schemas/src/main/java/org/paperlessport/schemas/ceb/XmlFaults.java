package org.paperlessport.schemas.ceb;

import java.io.CharConversionException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.Locale;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Place;
import org.paperlessport.schemas.Text;

/** Faults of the XML itself, after which nothing more can be read. */
final class XmlFaults {

    /** Characters shown of what stands where the parser could not go on. */
    private static final int MOST_STANDING = 40;
    /** U+FFFE and U+FFFF are no characters of XML. */
    private static final char NO_CHARACTER = '\uFFFE';
    private static final Place.InXml START = new Place.InXml(1, 1, "");

    private XmlFaults() {
    }

    static Fault empty() {
        return FaultTexts.xml("XML-EMPTY", START, "", "a message",
                new Text("报文为空，请检查发送程序。",
                        "The message is empty. Check what your program sends."));
    }

    static Fault notXml(String beginning) {
        return FaultTexts.xml("XML-MALFORMED", START, beginning, "<",
                new Text("不是 XML，报文应以 < 开头。", "This is not XML: a message begins with <."));
    }

    static Fault encoding(String found) {
        return FaultTexts.xml("XML-ENCODING", START, found, "UTF-8, UTF-16, GBK or GB18030, as declared",
                new Text("报文编码不受支持，或与声明不符，请转换为 UTF-8 后重发，并声明 encoding=\"UTF-8\"。",
                        "This encoding is not taken, or the bytes are not what the declaration says. Convert the "
                                + "message to UTF-8, and declare encoding=\"UTF-8\"."));
    }

    static Fault docType(int line, int column) {
        return FaultTexts.xml("XML-DOCTYPE", new Place.InXml(line, column, ""), "<!DOCTYPE",
                "no document type",
                new Text("不接受 DOCTYPE，请删除。", "A document type is never taken. Remove the DOCTYPE."));
    }

    static Fault unknownRoot(XMLStreamReader2 in) {
        return FaultTexts.xml("XML-UNKNOWN-ROOT", place(in.getLocation(),
                FaultTexts.shown(in.getLocalName())), in.getLocalName(),
                "a published message, e.g. CEB311Message",
                new Text("未知报文类型，根元素应为已公布的报文，例如 CEB311Message。",
                        "This root element is no published message. Send one, e.g. CEB311Message."));
    }

    /** What the parser could not go on from. */
    static Fault broken(Exception e, XMLStreamReader2 in, byte[] message, Encoding encoding, String path) {
        Place.InXml where = place(spot(e, in), path);
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharConversionException || cause instanceof CharacterCodingException) {
                return badBytes(message, encoding, where);
            }
            if (cause instanceof DocTypeMet) {
                return docType(where.line(), where.column());
            }
        }
        String said = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        String words = said.substring(said.indexOf("Message: ") < 0 ? 0 : said.indexOf("Message: ") + 9);
        if (words.contains("Element Depth limit")) {
            return FaultTexts.xml("XML-DEPTH", where, "", "at most " + XmlLimits.MAX_DEPTH + " levels",
                    new Text("元素嵌套过深，至多 " + XmlLimits.MAX_DEPTH + " 层。",
                            "Elements stand too deep inside one another: at most " + XmlLimits.MAX_DEPTH
                                    + " levels."));
        }
        if (words.contains("limit (")) {
            return FaultTexts.xml("XML-LIMIT", where, words, "at most " + XmlLimits.MAX_ATTRIBUTES
                            + " attributes of " + XmlLimits.MAX_ATTRIBUTE_LENGTH + " characters",
                    new Text("属性、文字或元素过多或过长，不再继续读取。请更正后重发。",
                            "There are too many attributes or elements, or one is too long: reading stops here. Mend "
                                    + "it and send the message again."));
        }
        if (!(e instanceof XMLStreamException)) {
            return FaultTexts.xml("XML-UNREADABLE", where, words, "a message our reader can read", new Text(
                    "本系统无法读取此报文，请与运营人员联系。",
                    "Our reader failed on this message. Ask the operator."));
        }
        return FaultTexts.xml("XML-MALFORMED", where, standing(message, encoding, where), "well-formed XML", new Text(
                "从此处起不是格式良好的 XML（可能被截断或字符未转义），请更正后重发。",
                "From here on this is not well-formed XML (cut off, or a character not escaped?). Mend it "
                        + "and send it again. The parser says: "
                        + FaultTexts.shown(words.lines().findFirst().orElse(""))));
    }

    /** What stands at a place, to the end of its line; empty at the end of the message and beyond the bytes held. */
    private static String standing(byte[] message, Encoding encoding, Place.InXml where) {
        String text = new String(message, encoding.mark(), message.length - encoding.mark(), encoding.charset());
        int line = 1;
        int at = 0;
        while (line < where.line() && at < text.length()) {
            char c = text.charAt(at++);
            line += c == '\n' || c == '\r' && (at == text.length() || text.charAt(at) != '\n') ? 1 : 0;
        }
        int from = Math.min(text.length(), at + Math.max(0, where.column() - 1));
        return text.substring(from, Math.min(text.length(), from + MOST_STANDING)).lines().findFirst().orElse("");
    }

    private static Location spot(Exception e, XMLStreamReader2 in) {
        Location told = e instanceof XMLStreamException broken ? broken.getLocation() : null;
        return told != null || in == null ? told : in.getLocationInfo().getCurrentLocation();
    }

    private static Place.InXml place(Location location, String path) {
        return location == null ? new Place.InXml(1, 1, path)
                : new Place.InXml(location.getLineNumber(), location.getColumnNumber(), path);
    }

    private static Fault noCharacter(Place.InXml where, char found) {
        String name = "U+" + Integer.toHexString(found).toUpperCase(Locale.ROOT);
        return FaultTexts.xml("XML-MALFORMED", where, name, "well-formed XML", new Text(
                "XML 中不允许字符 " + name + "，请删除后重发。",
                "The character " + name + " may not stand in XML. Remove it and send the message again."));
    }

    /**
     * The first bytes that are not what they are said to be, found by decoding once more; where the parser stood when
     * they are not held any more.
     */
    private static Fault badBytes(byte[] message, Encoding encoding, Place.InXml parser) {
        CharsetDecoder decoder = encoding.charset().newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(message);
        CharBuffer chars = CharBuffer.allocate(4096);
        int line = 1;
        int column = 1;
        CoderResult result;
        do {
            result = decoder.decode(bytes, chars, true);
            chars.flip();
            while (chars.hasRemaining()) {
                char c = chars.get();
                if (c >= NO_CHARACTER) {
                    return noCharacter(new Place.InXml(line, column, parser.path()), c);
                }
                boolean newLine = c == '\n';
                line += newLine ? 1 : 0;
                column = newLine ? 1 : column + 1;
            }
            chars.clear();
        } while (result.isOverflow());
        String found = result.isError() ? "0x" + Integer.toHexString(message[bytes.position()] & 0xFF) : "";
        String said = encoding.charset().name();
        return FaultTexts.xml("XML-ENCODING",
                result.isError() ? new Place.InXml(line, column, parser.path()) : parser, found, said,
                new Text("此处不是 " + said + " 编码，请按声明的编码转换后重发。",
                        "These bytes are not " + said + ". Declare the encoding that the message has, or convert it, "
                                + "and send it again."));
    }
}
