package org.paperlessport.schemas.seal;

import java.util.Optional;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Fault.Layer;
import org.paperlessport.schemas.Fault.Severity;
import org.paperlessport.schemas.Place;
import org.paperlessport.schemas.Text;

/**
 * What was found out about the seal of one message.
 *
 * @param finding   the reason of the outcome
 * @param algorithm e.g. {@code SM2-SM3}; empty when it was not told
 * @param signer    whose certificate it carries, once that could be read; believe it only of a genuine seal
 * @param line      of the Signature element, from 1; the root's where there is none
 * @param column    likewise
 * @param found     what stands there instead of what is expected; may be empty
 */
public record SealVerdict(SealFinding finding, String algorithm, Optional<Signer> signer, int line,
                          int column, String found) {

    static SealVerdict of(SealFinding finding) {
        return new SealVerdict(finding, "", Optional.empty(), 1, 1, "");
    }

    static SealVerdict at(int line, int column, SealFinding finding, String found) {
        return new SealVerdict(finding, "", Optional.empty(), line, column, found);
    }

    /** Of a message whose sender is not the one that the key is registered for. */
    public SealVerdict sentByAnother() {
        return finding != SealFinding.GENUINE ? this
                : new SealVerdict(SealFinding.KEY_OF_ANOTHER, algorithm, signer, line, column, found);
    }

    public SealOutcome outcome() {
        return finding.outcome();
    }

    public Text text() {
        return finding.text();
    }

    /** As a fault of the layer SIGNATURE; none when the seal is valid. */
    public Optional<Fault> fault() {
        return outcome() == SealOutcome.VALID ? Optional.empty()
                : Optional.of(new Fault("SIGNATURE-" + finding.name().replace('_', '-'), Severity.ERROR,
                        Layer.SIGNATURE, new Place.InXml(line, column, "Signature"), found, expected(),
                        text()));
    }

    private static String expected() {
        return "an enveloped signature over the whole message";
    }
}
