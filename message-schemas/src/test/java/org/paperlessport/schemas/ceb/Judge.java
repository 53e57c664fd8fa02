package org.paperlessport.schemas.ceb;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.SAXException;

/** The verdict of the JDK's schema validator over our own schemas: the reference for the reader. */
final class Judge {

    private static final Map<Side, Map<Edition, Validator>> VALIDATORS = new EnumMap<>(Side.class);

    private Judge() {
    }

    /** The first fault, or empty when the message is valid. */
    static synchronized Optional<String> fault(byte[] message, Side side, Edition edition) {
        Validator validator = VALIDATORS.computeIfAbsent(side, s -> new EnumMap<>(Edition.class))
                .computeIfAbsent(edition, e -> validator(side, e));
        try {
            validator.validate(new StreamSource(new ByteArrayInputStream(message)));
            return Optional.empty();
        } catch (SAXException e) {
            return Optional.of(e.getMessage());
        } catch (IOException e) {
            return Optional.of(e.toString());
        }
    }

    private static Validator validator(Side side, Edition edition) {
        try {
            Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(SchemaText.class.getResource(SchemaText.fileName(side, edition)));
            return schema.newValidator();
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
