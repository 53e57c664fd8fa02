package org.paperlessport.schemas.ceb;

/** Counts the parts of a message that is read as a stream. */
final class Counted implements MessageParts {

    long lines;
    long documents;
    Object lastLine;

    @Override
    public void line(Object document, Object line) {
        lines++;
        lastLine = line;
    }

    @Override
    public void document(Object document) {
        documents++;
    }
}
