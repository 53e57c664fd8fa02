package org.paperlessport.schemas.ceb;

import org.paperlessport.schemas.ceb.Field.Words;

/**
 * A kind of message.
 *
 * @param code  e.g. {@code CEB311}
 * @param since the first edition that has it
 * @param root  the root element, e.g. {@code CEB311Message}; its first child is the document
 */
record MessageType(String code, Side side, Edition since, Words words, Field root) {

    boolean isIn(Edition edition) {
        return edition.compareTo(since) >= 0;
    }

    Field document() {
        return root.children().get(0);
    }
}
