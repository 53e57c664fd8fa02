package org.paperlessport.schemas.ceb;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import javax.xml.stream.XMLInputFactory;
import org.codehaus.stax2.XMLInputFactory2;

/**
 * How far a message may go before it is refused. The parser is Woodstox with these limits and nothing else,
 * so that they are the same on every JDK. The size of a message in bytes is limited where it is taken in.
 */
public final class XmlLimits {

    /** Elements inside one another; the deepest published message, its signature included, has 7. */
    static final int MAX_DEPTH = 64;
    static final int MAX_ATTRIBUTES = 64;
    /** Characters of one attribute value. */
    static final int MAX_ATTRIBUTE_LENGTH = 65_536;
    /** Elements of one message that nobody looks into: inside an extension, or inside what is not known. */
    static final int MAX_UNJUDGED = 100_000;
    /** Identifiers of one message. */
    static final int MAX_NAMES = 10_000;
    /** Documents of one message whose guid is told; more than 100 are a fault anyway. */
    static final int MAX_GUIDS = 10_000;
    /** Bytes of one tag, text or comment of a message that is read as a stream. */
    static final int MAX_TOKEN_BYTES = 8 * 1024 * 1024;
    /** Faults listed of one message; the rest is summed up in one line. */
    static final int MAX_FAULTS = 10_000;
    /** Faults beyond those listed, after which reading stops. */
    static final int MAX_UNTOLD = 10_000;
    /** Characters of a value shown in a fault. */
    static final int MAX_SHOWN = 100;

    private XmlLimits() {
    }

    /**
     * A factory that knows no document type, no entity and nothing outside the message. Safe for many
     * threads.
     */
    public static XMLInputFactory2 inputFactory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(WstxInputProperties.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, MAX_DEPTH);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MAX_ATTRIBUTES);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, MAX_ATTRIBUTE_LENGTH);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new javax.xml.stream.XMLStreamException("nothing outside the message is read");
        });
        return factory;
    }
}
