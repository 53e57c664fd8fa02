package org.paperlessport.schemas;

/** What a message is written in, as far as its first bytes tell. */
public enum Format {
    /** XML: for the customs reader to judge. */
    CEB,
    /** UN/EDIFACT, with or without its envelope. */
    EDIFACT,
    /** ANSI X12, with or without its envelope. */
    X12,
    /** A platform file (平台文件) of the Ministry of Transport. */
    PLATFORM,
    /** Nothing but blanks. */
    EMPTY,
    UNKNOWN
}
