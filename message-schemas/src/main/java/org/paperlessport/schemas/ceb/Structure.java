package org.paperlessport.schemas.ceb;

/** How the elements inside an element stand together. */
enum Structure implements Content {
    /** The children in the order of the table, no text. */
    SEQUENCE,
    /** The children in any order and number, at least one element; elements of other namespaces too. */
    CHOICE,
    /** A choice with text beside. */
    MIXED_CHOICE,
    /** Text and elements of any kind; nobody looks inside. */
    FREE,
    /** Stands for one element of any kind; nobody looks inside. */
    ANY
}
