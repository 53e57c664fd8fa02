package org.paperlessport.schemas.edi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.paperlessport.schemas.Place;

/**
 * Reads the ministry's platform files: records from 00 to 99, a line each or all on one, in UTF-8 or GB 18030.
 * Whatever the bytes are, the answer is a file with its faults; nothing is thrown for what is in them. It keeps no
 * state and may be shared by threads.
 */
public final class PlatformReader {

    private static final Delimiters RECORDS = new Delimiters(Delimiters.NONE, ':', '.', '?', ' ', '\'');

    private final EdiLimits limits;
    private final EdiProfile profile;

    private PlatformReader(EdiLimits limits, EdiProfile profile) {
        this.limits = limits;
        this.profile = profile;
    }

    /** With the usual limits and agreements. */
    public static PlatformReader standard() {
        return new PlatformReader(EdiLimits.USUAL, EdiProfile.STANDARD);
    }

    /** With the usual limits, by what is agreed with one partner. */
    public static PlatformReader agreedWith(EdiProfile profile) {
        return new PlatformReader(EdiLimits.USUAL, profile);
    }

    public static PlatformReader within(EdiLimits limits) {
        return new PlatformReader(limits, EdiProfile.STANDARD);
    }

    /** One file after the other, at least one; each is judged by itself. */
    public List<PlatformFile> readAll(byte[] bytes) {
        Charset charset = TextEncoding.ofPlatformFile(bytes.length > limits.bytes() ? new byte[0] : bytes);
        if (bytes.length > limits.bytes()) {
            var findings = new Findings(profile, 1, new PlatformWording("", profile));
            findings.tell(SyntaxFault.UNSPECIFIED, new Place.InEdi(0, "00", 0, 0), bytes.length + " bytes",
                    "at most " + limits.bytes() + " bytes");
            return List.of(new PlatformFile(List.of(), "", PlatformStyle.USUAL, findings.list()));
        }
        byte[] kinds = RECORDS.kinds(null);
        var tokens = new SegmentTokens(bytes);
        tokens.speak(kinds, charset);
        List<PlatformFile> files = new ArrayList<>();
        try {
            tokens.passByteOrderMark();
            boolean more = true;
            while (more) {
                var reading = new PlatformReading(tokens, style(tokens, charset), limits, profile);
                files.add(reading.file());
                more = reading.another();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    static Delimiters delimiters() {
        return RECORDS;
    }

    private static PlatformStyle style(SegmentTokens tokens, Charset charset) {
        byte[] bytes = tokens.bytes();
        boolean marked = tokens.start() == 3 && charset.equals(StandardCharsets.UTF_8);
        var released = new StringBuilder(":'?");
        String lineEnd = "";
        boolean first = true;
        for (int i = tokens.start(); i < bytes.length; i++) {
            if (bytes[i] == '?' && i + 1 < bytes.length) {
                char one = (char) (bytes[++i] & 0xFF);
                if (one < 0x80 && released.indexOf(String.valueOf(one)) < 0) {
                    released.append(one);
                }
            } else if (bytes[i] == '\'' && first) {
                first = false;
                int end = i + 1;
                while (end < bytes.length && (bytes[end] == '\r' || bytes[end] == '\n')) {
                    end++;
                }
                lineEnd = new String(bytes, i + 1, end - i - 1, StandardCharsets.US_ASCII);
            }
        }
        return new PlatformStyle(charset, marked, lineEnd, released.toString());
    }
}
