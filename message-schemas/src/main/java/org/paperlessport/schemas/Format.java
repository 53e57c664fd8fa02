package org.paperlessport.schemas;

/** What a message is written in, as far as its first bytes tell. */
public enum Format {
    /** XML: for the customs reader to judge. */
    CEB,
    /** XML of the exchange platform: an envelope that carries a message, or its answer. */
    DXP,
    /** XML of the manifest. */
    MANIFEST,
    /** UN/EDIFACT, with or without its envelope. */
    EDIFACT,
    /** Nothing but blanks. */
    EMPTY,
    UNKNOWN
}
