package org.paperlessport.schemas;

/** Where in a message something was found. */
public sealed interface Place {

    /** In XML: line and column from 1, and the path of the element, e.g. {@code CEB311Message/Order[2]/OrderHead/currency}. */
    record InXml(int line, int column, String path) implements Place {
    }

    /**
     * In EDI: the segment's position counted from UNH as 1 (0 for the envelope), its tag, and the positions of the
     * element (the tag is 1) and of the component; 0 where the place is no narrower.
     * X12 counts otherwise, and so does a place in it: segments from ST as 1 (0 for ISA to GE), and elements as AK4 and
     * IK4 do, the first behind the tag being 1 and 0 the segment itself. In platform files records count from 00 as 1,
     * and fields with the record id as 1.
     * Source: UN/EDIFACT 0096, 0098, 0104 as CONTRL uses them; X12 719, 722, 1528.
     */
    record InEdi(int segment, String tag, int element, int component) implements Place {
    }
}
