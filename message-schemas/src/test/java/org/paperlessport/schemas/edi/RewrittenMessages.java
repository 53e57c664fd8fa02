package org.paperlessport.schemas.edi;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Messages written out anew for StAEDI, with its places kept. Characters that it might stumble over are
 * replaced one for one, so that lengths and types stay; the reader has judged characters already.
 */
final class RewrittenMessages {

    private static final String UNB = "UNB+UNOA:3+A+B+260101:0000+1'";

    private final StringBuilder text = new StringBuilder(UNB);
    /** For each segment written, from 1: the message and the position it came from. */
    private final List<int[]> origins = new ArrayList<>();

    RewrittenMessages(List<EdiMessage> messages, int from) {
        origins.add(new int[] {from, 1});
        origins.add(new int[] {from, 1});
        for (int i = from; i < messages.size(); i++) {
            add(messages.get(i), i);
        }
        origins.add(new int[] {messages.size() - 1, 1});
        text.append("UNZ+").append(messages.size() - from).append("+1'");
    }

    private void add(EdiMessage message, int index) {
        int before = origins.size();
        EdiType type = message.type();
        write(index, 1, "UNH+" + index + "+" + plain(type.name()) + ":" + plain(type.version()) + ":"
                + plain(type.release()) + ":UN'");
        List<EdiSegment> segments = message.segments();
        for (int i = 1; i < segments.size() - 1; i++) {
            write(index, i + 1, written(segments.get(i)));
        }
        write(index, segments.size(), "UNT+" + (origins.size() - before + 1) + "+" + index + "'");
    }

    private void write(int message, int position, String segment) {
        origins.add(new int[] {message, position});
        text.append(segment);
    }

    private static String written(EdiSegment segment) {
        var line = new StringBuilder(segment.tag().matches("[A-Z][A-Z0-9]{2}") ? segment.tag() : "QQQ");
        for (List<String> components : segment.elements()) {
            line.append('+');
            for (int i = 0; i < components.size(); i++) {
                line.append(i == 0 ? "" : ":").append(plain(components.get(i)));
            }
        }
        return line.append('\'').toString();
    }

    private static String plain(String value) {
        var plain = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char one = value.charAt(i);
            plain.append(one < ' ' || one > '~' || Delimiters.USUAL.mustBeReleased(one) ? 'X' : one);
        }
        return plain.toString();
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** @param segment as StAEDI counts, UNB being 1 */
    int message(int segment) {
        return origin(segment)[0];
    }

    int position(int segment) {
        return origin(segment)[1];
    }

    private int[] origin(int segment) {
        return origins.get(Math.max(0, Math.min(segment, origins.size() - 1)));
    }
}
