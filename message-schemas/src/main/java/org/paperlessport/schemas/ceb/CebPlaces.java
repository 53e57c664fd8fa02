package org.paperlessport.schemas.ceb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamLocation2;
import org.codehaus.stax2.XMLStreamReader2;
import org.paperlessport.schemas.Place;

/**
 * Where the fields of some documents of a readable message stand. A field is named as receipts name it: an element of
 * the head by itself ({@code appTime}), an element of a line with the line's gnum ({@code OrderList[2].qty}).
 */
public final class CebPlaces {

    private static final int DOCUMENT = 2;
    private static final int BLOCK = 3;
    private static final int FIELD = 4;
    private static final Pattern OF_A_LINE = Pattern.compile("(\\w+)\\[(-?\\d+)]\\.(\\w+)");

    private final Map<Integer, List<Block>> documents = new HashMap<>();

    /** A head or a line of a document, with its fields. */
    private record Block(String name, int number, Place.InXml begin, Map<String, Spot> fields) {

        boolean isLine(String list, String gnum) {
            Spot own = fields.get("gnum");
            return name.equals(list) && own != null
                    && Integer.valueOf(own.text().toString().strip()).equals(Integer.valueOf(gnum));
        }

        Place.InXml place(String field) {
            Spot spot = fields.get(field);
            return spot == null ? begin : spot.place();
        }
    }

    private record Spot(Place.InXml place, StringBuilder text) {
    }

    /**
     * @param message   one that was read without a fault that refuses it
     * @param documents whose fields will be asked for, from 0
     */
    public CebPlaces(byte[] message, Set<Integer> documents) {
        try {
            XMLStreamReader2 in = new Opening(message).parser(XmlLimits.inputFactory());
            try {
                read(in, documents);
            } finally {
                in.closeCompletely();
            }
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("the message has faults", e);
        }
    }

    /** Of the field, or else of the head or line where it is missing. */
    public Optional<Place.InXml> find(int document, String field) {
        List<Block> blocks = documents.getOrDefault(document, List.of());
        Matcher line = OF_A_LINE.matcher(field);
        if (!line.matches()) {
            return blocks.stream().findFirst().map(head -> head.place(field));
        }
        List<Block> lines = blocks.stream().filter(block -> block.isLine(line.group(1), line.group(2))).toList();
        boolean repeated = line.group(3).equals("gnum");
        return lines.isEmpty() ? Optional.empty()
                : Optional.of(lines.get(repeated ? lines.size() - 1 : 0).place(line.group(3)));
    }

    private void read(XMLStreamReader2 in, Set<Integer> wanted) throws XMLStreamException {
        int depth = 0;
        int document = -1;
        String root = "";
        String path = "";
        Spot field = null;
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (depth == 1) {
                    root = in.getLocalName();
                } else if (depth == DOCUMENT) {
                    document++;
                    path = root + "/" + in.getLocalName() + "[" + (document + 1) + "]";
                } else if (depth == BLOCK && wanted.contains(document)) {
                    open(in, documents.computeIfAbsent(document, unused -> new ArrayList<>()), path);
                } else if (depth == FIELD && wanted.contains(document)) {
                    field = enter(in, documents.get(document));
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                field = depth-- == FIELD ? null : field;
            } else if (event == XMLStreamConstants.CHARACTERS && field != null && depth == FIELD) {
                field.text().append(in.getText());
            }
        }
    }

    private static void open(XMLStreamReader2 in, List<Block> blocks, String document) {
        String name = in.getLocalName();
        Block before = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        int number = before != null && before.name().equals(name) ? before.number() + 1 : 1;
        String path = document + "/" + name + (name.endsWith("List") ? "[" + number + "]" : "");
        blocks.add(new Block(name, number, here(in, path), new HashMap<>()));
    }

    private static Spot enter(XMLStreamReader2 in, List<Block> blocks) {
        Block block = blocks.get(blocks.size() - 1);
        Spot spot = new Spot(here(in, block.begin().path() + "/" + in.getLocalName()), new StringBuilder());
        block.fields().put(in.getLocalName(), spot);
        return spot;
    }

    private static Place.InXml here(XMLStreamReader2 in, String path) {
        XMLStreamLocation2 spot = in.getLocationInfo().getStartLocation();
        return new Place.InXml(spot.getLineNumber(), spot.getColumnNumber(), path);
    }
}
