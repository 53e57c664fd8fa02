package org.paperlessport.schemas.seal;

import java.util.Arrays;
import java.util.Optional;

/**
 * A look at the bytes that saves reading most messages twice: it can only say that there is no seal, an empty
 * one, or a value too short to be one. Whatever it is not sure of it leaves to the reader.
 */
final class SealGlance {

    private static final byte[] NAME = {'S', 'i', 'g', 'n', 'a', 't', 'u', 'r', 'e', 'V', 'a', 'l', 'u', 'e'};
    /** Characters of Base64: the shortest value, of SM2, has 64 bytes. */
    private static final int SHORTEST = 80;
    /** How far the name can be moved on when this byte stands under its end. */
    private static final int[] STEPS = new int[256];

    static {
        Arrays.fill(STEPS, NAME.length);
        for (int i = 0; i < NAME.length - 1; i++) {
            STEPS[NAME[i]] = NAME.length - 1 - i;
        }
    }

    private SealGlance() {
    }

    /** Empty when the message must be read. */
    static Optional<SealVerdict> at(byte[] message) {
        if (isWide(message)) {
            return Optional.empty();
        }
        int first = find(message, 0);
        if (first < 0) {
            return Optional.of(SealVerdict.of(SealFinding.NO_SIGNATURE));
        }
        int second = find(message, first + NAME.length);
        int begin = first + NAME.length;
        while (begin < message.length && message[begin] != '>' && message[begin] != '<') {
            begin++;
        }
        if (second < 0 || find(message, second + NAME.length) >= 0 || begin >= second || message[begin] != '>'
                || message[begin - 1] == '/') {
            return Optional.empty();
        }
        int length = 0;
        int at = begin + 1;
        for (; at < second && message[at] != '<'; at++) {
            if (message[at] == '&') {
                return Optional.empty();
            }
            length += message[at] > ' ' ? 1 : 0;
        }
        if (at + 1 >= message.length || message[at + 1] != '/' || length >= SHORTEST) {
            return Optional.empty();
        }
        return Optional.of(at(message, first,
                length == 0 ? SealFinding.EMPTY_SIGNATURE : SealFinding.PLACEHOLDER));
    }

    /** UTF-16, where a letter has two bytes. */
    private static boolean isWide(byte[] message) {
        return message.length > 1 && (message[0] == 0 || message[1] == 0 || (message[0] & 0xFE) == 0xFE);
    }

    /** Boyer, Moore and Horspool: most characters are not even looked at. */
    private static int find(byte[] message, int from) {
        int last = NAME.length - 1;
        for (int end = from + last; end < message.length; end += STEPS[message[end] & 0xFF]) {
            if (message[end] == NAME[last] && stands(message, end - last)) {
                return end - last;
            }
        }
        return -1;
    }

    private static boolean stands(byte[] message, int at) {
        for (int i = 0; i < NAME.length; i++) {
            if (message[at + i] != NAME[i]) {
                return false;
            }
        }
        return true;
    }

    /** With the place of the value, counted in characters. */
    private static SealVerdict at(byte[] message, int name, SealFinding finding) {
        int tag = name;
        while (tag > 0 && message[tag] != '<') {
            tag--;
        }
        int line = 1;
        int column = 1;
        for (int i = 0; i < tag; i++) {
            if (message[i] == '\n') {
                line++;
                column = 1;
            } else if ((message[i] & 0xC0) != 0x80) {
                column++;
            }
        }
        return SealVerdict.at(line, column, finding, "");
    }
}
