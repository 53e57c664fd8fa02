package org.paperlessport.schemas.edi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.paperlessport.schemas.Place;

/** Reads UN/EDIFACT by the published tables, one interchange after the other. */
final class InterchangeReader implements EdiReader {

    private final EdiLimits limits;
    private final EdiProfile profile;

    InterchangeReader(EdiLimits limits, EdiProfile profile) {
        this.limits = limits;
        this.profile = profile;
    }

    @Override
    public EdiInterchange read(byte[] bytes) {
        return read(bytes, true).get(0);
    }

    @Override
    public List<EdiInterchange> readAll(byte[] bytes) {
        return read(bytes, false);
    }

    private List<EdiInterchange> read(byte[] bytes, boolean alone) {
        if (bytes.length > limits.bytes()) {
            var findings = new Findings(profile, 1);
            findings.tell(SyntaxFault.UNSPECIFIED, new Place.InEdi(0, "UNB", 0, 0), bytes.length + " bytes",
                    "at most " + limits.bytes() + " bytes");
            return List.of(new EdiInterchange(EdiEnvelope.UNREADABLE, List.of(), List.of(), findings.list()));
        }
        var gathering = new Gathering();
        try {
            var rules = new InterchangeReading.Rules(limits, profile, alone, false);
            read(new SegmentTokens(bytes), rules, gathering);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return gathering.interchanges;
    }

    @Override
    public void read(InputStream in, EdiListener listener) throws IOException {
        var unbounded = new EdiLimits(limits.bytes(), Integer.MAX_VALUE, limits.faults());
        read(new SegmentTokens(in, limits.bytes()), new InterchangeReading.Rules(unbounded, profile, false, true),
                listener);
    }

    private static void read(SegmentTokens tokens, InterchangeReading.Rules rules, EdiListener listener)
            throws IOException {
        tokens.passByteOrderMark();
        boolean more = true;
        while (more) {
            var reading = new InterchangeReading(tokens, rules, listener);
            listener.ends(reading.interchange());
            more = !rules.alone() && reading.another();
        }
    }

    private static final class Gathering implements EdiListener {

        private final List<EdiInterchange> interchanges = new ArrayList<>();
        private List<EdiMessage> messages = new ArrayList<>();

        @Override
        public void message(EdiMessage message) {
            messages.add(message);
        }

        @Override
        public void ends(EdiInterchange read) {
            interchanges.add(new EdiInterchange(read.envelope(), read.groups(), messages, read.faults()));
            messages = new ArrayList<>();
        }
    }
}
