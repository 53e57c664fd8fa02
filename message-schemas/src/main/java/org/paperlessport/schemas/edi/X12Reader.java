package org.paperlessport.schemas.edi;

import java.io.IOException;
import java.io.UncheckedIOException;
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
        List<X12Interchange> interchanges = new ArrayList<>();
        if (bytes.length > limits.bytes()) {
            var findings = new Findings(profile, 1, new X12Wording("", ""));
            findings.tell(SyntaxFault.UNSPECIFIED, new Place.InEdi(0, "ISA", 0, 0), bytes.length + " bytes",
                    "at most " + limits.bytes() + " bytes");
            return List.of(new X12Interchange(X12Envelope.UNREADABLE, List.of(), List.of(), Optional.empty(),
                    findings.list()));
        }
        var tokens = new SegmentTokens(bytes);
        try {
            tokens.passByteOrderMark();
            boolean more = true;
            while (more) {
                var reading = new X12Reading(tokens, TextEncoding.ofX12(bytes), limits, profile);
                interchanges.add(reading.interchange());
                more = reading.another();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return interchanges;
    }
}
