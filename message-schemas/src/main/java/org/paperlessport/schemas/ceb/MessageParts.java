package org.paperlessport.schemas.ceb;

/**
 * Takes the parts of a message that is too large to be held, one by one, in the order of the message. Until the
 * whole message is read nobody knows that it is good: keep what you do with them so that it can be undone.
 */
public interface MessageParts {

    /**
     * A line of which a document may have any number, e.g. {@code imports.CEB711Message.Delivery.DeliveryList}.
     *
     * @param document what was read of its document so far, without its lines
     */
    void line(Object document, Object line);

    /** A whole document, e.g. {@code imports.CEB711Message.Delivery}, without the lines told before. */
    void document(Object document);
}
