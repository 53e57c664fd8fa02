package org.paperlessport.schemas.ceb;

import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;

/** The parser has met a document type, and skipped it unread. */
final class DocTypeMet extends XMLStreamException {

    private static final long serialVersionUID = 1L;

    DocTypeMet(Location where) {
        super("document type", where);
    }
}
