package org.paperlessport.schemas.ceb;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Fault.Layer;
import org.paperlessport.schemas.Fault.Severity;
import org.paperlessport.schemas.Place;
import org.paperlessport.schemas.Text;

/**
 * What the elements of a message say, beside the value rules of the field table. No register and no file is asked. A
 * document that is only saved (appStatus 1) is warned of what will refuse it; one that deletes (appType 3) is asked for
 * its submission alone.
 */
public final class ValueCheck {

    private static final XMLInputFactory2 PARSERS = XmlLimits.inputFactory();
    private static final int CENTS = 2;
    private static final Set<String> SUBMISSION = Set.of("appType", "appTime", "appStatus");

    private final XMLStreamReader2 in;
    private final Trail trail;
    private final Instant now;
    private final List<Fault> faults = new ArrayList<>();
    /** The values of the line that is open, by element, and where its total stands. */
    private final Map<String, String> line = new HashMap<>();
    private Place total;
    private boolean saved;
    private boolean deletes;
    private int documentFrom;
    private int unknown;

    private ValueCheck(XMLStreamReader2 in, Instant now) {
        this.in = in;
        this.trail = new Trail(in);
        this.now = now;
    }

    /**
     * In the order of the message, at most 10,000.
     *
     * @param message one that was read without a fault that refuses it
     * @param now     by which a time lies in the future
     */
    public static List<Fault> faults(byte[] message, Instant now) {
        try {
            XMLStreamReader2 in = new Opening(message).parser(PARSERS);
            try {
                ValueCheck check = new ValueCheck(in, now);
                check.walk();
                return List.copyOf(check.faults);
            } finally {
                in.closeCompletely();
            }
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("the message has faults", e);
        }
    }

    private void walk() throws XMLStreamException {
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (unknown == 0 && trail.depth() >= 0) {
                        trail.innermost().add(in.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> end();
                default -> {
                }
            }
        }
    }

    private void start() {
        if (trail.depth() < 0) {
            trail.enter(FieldTable.PUBLISHED.byRoot(in.getLocalName()).root(), null, 1);
            return;
        }
        OpenElement parent = trail.innermost();
        int at = unknown > 0 ? -1 : child(parent.field);
        if (at < 0) {
            unknown++;
            return;
        }
        trail.enter(parent.field.children().get(at), null, ++parent.seen[at]);
        if (trail.depth() == 1) {
            documentFrom = faults.size();
            saved = false;
            deletes = false;
        }
    }

    private int child(Field parent) {
        List<Field> children = parent.children();
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i).name().equals(in.getLocalName())) {
                return i;
            }
        }
        return -1;
    }

    private void end() {
        if (unknown > 0) {
            unknown--;
            return;
        }
        OpenElement element = trail.innermost();
        if (element.field.current().content() instanceof Value value) {
            judge(element.field, said(value, element.text()));
        } else {
            lineTotal();
        }
        if (trail.depth() == 1) {
            asWhatItIsFor();
        }
        trail.leave();
    }

    /** As the value is meant, not as it is written. */
    private static String said(Value value, String text) {
        if (text.isEmpty() && value.preset() != null) {
            return value.preset();
        }
        if (value.kind() == Value.Kind.WHOLE) {
            return Integer.valueOf(text.strip()).toString();
        }
        return value.collapse() ? Lexical.collapsed(text) : text;
    }

    private void judge(Field field, String text) {
        saved |= field.name().equals("appStatus") && text.equals("1");
        deletes |= field.name().equals("appType") && text.equals("3");
        line.put(field.name(), text);
        Allowed allowed = field.allowed();
        if (allowed == null || text.isBlank() && field.current().occurs().min() == 0) {
            return;
        }
        if (allowed.kind() == Allowed.Kind.PRODUCT) {
            total = trail.beginning();
        } else if (!allowed.takes(text, now)) {
            add(trail.beginning(), text, allowed.expected().en(), FaultTexts.notAllowed(field, text, allowed),
                    allowed.refuses());
        }
    }

    private void lineTotal() {
        if (total != null && line.containsKey("price") && line.containsKey("qty")) {
            BigDecimal written = number("totalPrice");
            BigDecimal product = number("price").multiply(number("qty"));
            if (product.compareTo(written) != 0 && product.setScale(Math.max(written.scale(), CENTS),
                    RoundingMode.HALF_UP).compareTo(written) != 0) {
                add(total, written.toPlainString(), "price×qty = " + product.toPlainString(),
                        FaultTexts.noProduct(written, product), true);
            }
        }
        total = null;
        line.clear();
    }

    private BigDecimal number(String element) {
        return new BigDecimal(Lexical.bounded(line.get(element)));
    }

    private void add(Place where, String found, String expected, Text message, boolean refuses) {
        if (faults.size() < XmlLimits.MAX_FAULTS) {
            faults.add(new Fault("CEB-VALUE", refuses ? Severity.ERROR : Severity.WARNING, Layer.RULE, where,
                    FaultTexts.shown(found), expected, message));
        }
    }

    private void asWhatItIsFor() {
        List<Fault> own = faults.subList(documentFrom, faults.size());
        if (deletes) {
            own.removeIf(fault -> !SUBMISSION.contains(element(fault)));
        }
        if (saved) {
            own.replaceAll(fault -> new Fault(fault.code(), Severity.WARNING, fault.layer(), fault.where(),
                    fault.found(), fault.expected(), fault.message()));
        }
        documentFrom = faults.size();
    }

    private static String element(Fault fault) {
        String path = ((Place.InXml) fault.where()).path();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
