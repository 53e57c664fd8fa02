package org.paperlessport.schemas.edi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
        if (bytes.length > limits.bytes()) {
            var findings = new Findings(profile, 1, new PlatformWording("", profile));
            findings.tell(SyntaxFault.UNSPECIFIED, new Place.InEdi(0, "00", 0, 0), bytes.length + " bytes",
                    "at most " + limits.bytes() + " bytes");
            return List.of(new PlatformFile(List.of(), "", PlatformStyle.USUAL, findings.list()));
        }
        var gathering = new Gathering();
        try {
            read(new SegmentTokens(bytes), EncodingGuess.known(TextEncoding.ofPlatformFile(bytes)),
                    new PlatformReading.Rules(limits, profile, false), gathering);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return gathering.files;
    }

    /**
     * The same from a stream of any length, of which no more than a record is held at a time. Its text is UTF-8 when
     * the first that is not ASCII is, otherwise GB 18030; its style is told as far as the first records show it.
     *
     * @throws IOException what the stream throws, and nothing else
     */
    public void read(InputStream in, PlatformListener listener) throws IOException {
        var unbounded = new EdiLimits(limits.bytes(), Integer.MAX_VALUE, limits.faults());
        read(new SegmentTokens(in, limits.bytes()), EncodingGuess.orElse(TextEncoding.GB18030),
                new PlatformReading.Rules(unbounded, profile, true), listener);
    }

    private static void read(SegmentTokens tokens, EncodingGuess encoding, PlatformReading.Rules rules,
                             PlatformListener listener) throws IOException {
        tokens.speak(RECORDS.kinds(null), encoding.charset());
        boolean marked = tokens.passByteOrderMark();
        boolean more = true;
        while (more) {
            var reading = new PlatformReading(tokens, encoding, marked, rules, listener);
            listener.ends(reading.file());
            more = reading.another();
            marked = false;
        }
    }

    static Delimiters delimiters() {
        return RECORDS;
    }

    private static final class Gathering implements PlatformListener {

        private final List<PlatformFile> files = new ArrayList<>();
        private List<EdiSegment> records = new ArrayList<>();

        @Override
        public void begins(EdiSegment header) {
            records.add(header);
        }

        @Override
        public void record(int number, EdiSegment record) {
            records.add(record);
        }

        @Override
        public void ends(PlatformFile read) {
            if (read.records().size() > 1) {
                records.add(read.records().get(1));
            }
            files.add(new PlatformFile(List.copyOf(records), read.table(), read.style(), read.faults()));
            records = new ArrayList<>();
        }
    }
}
