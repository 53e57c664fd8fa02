package org.paperlessport.schemas;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.paperlessport.schemas.Fault.Severity;

/**
 * What a message is, and everything that is wrong with it by itself.
 *
 * @param kind        what it is
 * @param schemaValid by the published schema alone, for customs messages that of edition 202205; for EDI by
 *                    envelope, structure, lengths, counts and references
 * @param errors      of every layer, in the order of the message, warnings among them
 * @param messages    in their order, good and bad
 * @param notJudged   what a verdict without register and records leaves open
 */
public record Verdict(Kind kind, boolean schemaValid, List<Finding> errors, List<Message> messages,
                      Set<NotJudged> notJudged, Answer answer) {

    public Verdict {
        errors = List.copyOf(errors);
        messages = List.copyOf(messages);
    }

    /** Nothing in the message by itself refuses it. */
    public boolean valid() {
        return schemaValid && errors.stream().noneMatch(Finding::refuses);
    }

    /**
     * What a message is, as far as it can be told; empty text where it cannot.
     *
     * @param format  e.g. {@code CEB}
     * @param type    e.g. {@code CEB621} or, of the first message, {@code CODECO}
     * @param edition the newest that takes it, e.g. {@code 202205}; of EDI the directory, e.g. {@code D.95B}
     */
    public record Kind(String format, String type, String edition) {

        public static final Kind UNKNOWN = new Kind("", "", "");

        public boolean recognised() {
            return !format.isEmpty();
        }
    }

    /**
     * One fault.
     *
     * @param message the number of its message, from 1; 0 when it is the envelope's
     */
    public record Finding(Fault fault, int message) {

        public boolean refuses() {
            return fault.severity() == Severity.ERROR;
        }
    }

    /**
     * One message of an interchange, or the one that was given.
     *
     * @param reference guid, or 0062 of UNH
     * @param valid     nothing in this message by itself refuses it
     */
    public record Message(String type, String reference, boolean valid) {
    }

    /**
     * What the hub would send.
     *
     * @param type e.g. {@code CEB900}; empty when it would send nothing, or that depends on its records
     * @param text the document, written when it is asked for
     */
    public record Answer(String type, Supplier<String> text) {

        public static final Answer NONE = new Answer("", () -> "");

        public boolean present() {
            return !type.isEmpty();
        }
    }
}
