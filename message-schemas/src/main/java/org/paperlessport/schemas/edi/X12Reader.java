package org.paperlessport.schemas.edi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.paperlessport.schemas.Place;

/**
 * Reads X12 interchanges of versions 003 to 005: their envelopes, groups and sets with every fault. Whatever the
 * bytes are, the answer is an interchange with its faults; nothing is thrown for what is in them. It keeps no state
 * and may be shared by threads.
 */
public final class X12Reader {

    private final EdiLimits limits;
    private final EdiProfile profile;

    private X12Reader(EdiLimits limits, EdiProfile profile) {
        this.limits = limits;
        this.profile = profile;
    }

    /** With the usual limits and agreements. */
    public static X12Reader standard() {
        return new X12Reader(EdiLimits.USUAL, EdiProfile.STANDARD);
    }

    /** With the usual limits, by what is agreed with one partner. */
    public static X12Reader agreedWith(EdiProfile profile) {
        return new X12Reader(EdiLimits.USUAL, profile);
    }

    public static X12Reader within(EdiLimits limits) {
        return new X12Reader(limits, EdiProfile.STANDARD);
    }

    /** One interchange after the other, at least one; each is judged by itself. */
    public List<X12Interchange> readAll(byte[] bytes) {
        if (bytes.length > limits.bytes()) {
            var findings = new Findings(profile, 1, new X12Wording("", ""));
            findings.tell(SyntaxFault.UNSPECIFIED, new Place.InEdi(0, "ISA", 0, 0), bytes.length + " bytes",
                    "at most " + limits.bytes() + " bytes");
            return List.of(new X12Interchange(X12Envelope.UNREADABLE, List.of(), List.of(), Optional.empty(),
                    findings.list()));
        }
        var gathering = new Gathering();
        try {
            read(new SegmentTokens(bytes), EncodingGuess.known(TextEncoding.ofX12(bytes)),
                    new X12Reading.Rules(limits, profile, false), gathering);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return gathering.interchanges;
    }

    /**
     * The same from a stream of any length, of which no more than a set is held at a time. Its text is UTF-8 when the
     * first that is not ASCII is, otherwise ISO 8859-1.
     *
     * @throws IOException what the stream throws, and nothing else
     */
    public void read(InputStream in, X12Listener listener) throws IOException {
        var unbounded = new EdiLimits(limits.bytes(), Integer.MAX_VALUE, limits.faults());
        read(new SegmentTokens(in, limits.bytes()), EncodingGuess.orElse(StandardCharsets.ISO_8859_1),
                new X12Reading.Rules(unbounded, profile, true), listener);
    }

    private static void read(SegmentTokens tokens, EncodingGuess encoding, X12Reading.Rules rules,
                             X12Listener listener) throws IOException {
        boolean marked = tokens.passByteOrderMark();
        boolean more = true;
        while (more) {
            var reading = new X12Reading(tokens, encoding, marked, rules, listener);
            listener.ends(reading.interchange());
            more = reading.another();
            marked = false;
        }
    }

    private static final class Gathering implements X12Listener {

        private final List<X12Interchange> interchanges = new ArrayList<>();
        private List<List<X12Set>> groups = new ArrayList<>();

        @Override
        public void group(EdiSegment header) {
            groups.add(new ArrayList<>());
        }

        @Override
        public void set(X12Set set) {
            groups.get(groups.size() - 1).add(set);
        }

        @Override
        public void ends(X12Interchange read) {
            List<X12Group> whole = new ArrayList<>();
            for (X12Group group : read.groups()) {
                whole.add(new X12Group(group.header(), group.trailer(), groups.get(whole.size()), group.faults()));
            }
            interchanges.add(new X12Interchange(read.envelope(), read.acknowledgements(), whole, read.trailer(),
                    read.faults()));
            groups = new ArrayList<>();
        }
    }
}
