package org.paperlessport.schemas;

/**
 * One thing wrong with a message.
 *
 * @param code     stable, e.g. {@code CEB-MISSING} or {@code EDI-29}
 * @param severity whether it refuses the message
 * @param layer    which judge found it
 * @param where    the place in the bytes
 * @param found    what stands there, shortened to 100 characters; empty when nothing does
 * @param expected what should stand there
 * @param message  what is wrong and how to mend it
 */
public record Fault(String code, Severity severity, Layer layer, Place where, String found, String expected,
                    Text message) {

    /** Only an ERROR refuses a message. */
    public enum Severity { ERROR, WARNING }

    /** SCHEMA: the published schema or syntax. RULE: a value rule beside it. SIGNATURE: the seal. */
    public enum Layer { SCHEMA, RULE, SIGNATURE }
}
