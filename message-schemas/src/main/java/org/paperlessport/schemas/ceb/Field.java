package org.paperlessport.schemas.ceb;

import java.util.List;

/**
 * An element or attribute of a message, as the table has it.
 *
 * @param name       local name as published, interned; an attribute without its @
 * @param namespace  of the element, interned; empty for an attribute
 * @param words      its name in both tongues
 * @param block      the shared block its content comes from, e.g. {@code BaseTransfer-import}; empty when
 *                   none
 * @param current    the rule of edition 202205
 * @param earlier    the rule of edition 2018; the very same object where nothing differs
 * @param allowed    what it may say beside its schema, or null
 * @param attributes in the order of the table
 * @param children   in the order of the table
 */
record Field(String name, String namespace, Words words, String block, Rule current, Rule earlier,
             Allowed allowed, List<Field> attributes, List<Field> children) {

    /** A name in both tongues. */
    record Words(String zh, String en) {
    }

    Rule rule(Edition edition) {
        return edition == Edition.E202205 ? current : earlier;
    }

    boolean isSignature() {
        return name.equals("Signature");
    }

    /** As a path names it; the signature's elements with their usual prefix. */
    String shown() {
        return namespace.equals(FieldTable.DS) ? "ds:" + name : name;
    }

    /** May stand more than once in some edition. */
    boolean repeats() {
        return current.occurs().max() > 1 || earlier.occurs().max() > 1;
    }
}
