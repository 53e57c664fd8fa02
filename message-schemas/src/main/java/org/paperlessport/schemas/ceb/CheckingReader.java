package org.paperlessport.schemas.ceb;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.util.StreamReaderDelegate;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * The cursor from which a message is bound. Each event is judged as it passes. The signature is judged too but not
 * shown (it is verified on the bytes, never on a bound copy); a value the table supplies is shown as if it were written.
 */
final class CheckingReader extends StreamReaderDelegate {

    /** Tells the binding to stop: the message is refused, only its faults matter now. */
    static final class Refused extends XMLStreamException {
        private static final long serialVersionUID = 1L;

        Refused() {
            super("refused");
        }

        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }

    private final XMLStreamReader2 in;
    private final ElementCheck check;
    private final Findings findings;
    private int depth;
    private boolean inSignature;
    private String supplied;

    /** The cursor stands at the root element. */
    CheckingReader(XMLStreamReader2 in, ElementCheck check, Findings findings) {
        super(in);
        this.in = in;
        this.check = check;
        this.findings = findings;
        check.root();
        depth = 1;
    }

    @Override
    public int next() throws XMLStreamException {
        if (supplied != null) {
            supplied = null;
            return END_ELEMENT;
        }
        int event;
        boolean hidden;
        do {
            event = advance();
            hidden = inSignature;
            inSignature = depth > 0 && check.insideSignature();
        } while (hidden || inSignature);
        if (findings.refused()) {
            throw new Refused();
        }
        if (supplied != null) {
            return CHARACTERS;
        }
        return event;
    }

    /** Judges what is left of the message without binding it. */
    void finish() throws XMLStreamException {
        while (in.hasNext()) {
            advance();
        }
    }

    private int advance() throws XMLStreamException {
        int event = in.next();
        switch (event) {
            case START_ELEMENT -> {
                depth++;
                check.start();
            }
            case END_ELEMENT -> {
                depth--;
                supplied = check.end();
            }
            case CHARACTERS, CDATA, SPACE -> {
                if (depth > 0) {
                    check.text();
                }
            }
            case ENTITY_REFERENCE -> throw new XMLStreamException("undeclared entity &" + in.getLocalName() + ";",
                    in.getLocation());
            default -> {
            }
        }
        return event;
    }

    @Override
    public String getText() {
        return supplied != null ? supplied : in.getText();
    }

    @Override
    public char[] getTextCharacters() {
        return supplied != null ? supplied.toCharArray() : in.getTextCharacters();
    }

    @Override
    public int getTextStart() {
        return supplied != null ? 0 : in.getTextStart();
    }

    @Override
    public int getTextLength() {
        return supplied != null ? supplied.length() : in.getTextLength();
    }
}
