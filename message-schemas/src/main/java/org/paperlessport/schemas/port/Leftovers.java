package org.paperlessport.schemas.port;

import java.util.ArrayList;
import java.util.List;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Fault.Layer;
import org.paperlessport.schemas.Fault.Severity;
import org.paperlessport.schemas.Place;
import org.paperlessport.schemas.Text;
import org.paperlessport.schemas.edi.EdiSegment;

/** What of the documents a message cannot say, and what it must say and the documents do not. */
final class Leftovers {

    private static final int LONGEST = 100;

    private final List<Fault> faults = new ArrayList<>();

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    void notCarried(EdiSegment segment) {
        String text = String.join("+", segment.elements().stream().map(one -> String.join(":", one)).toList());
        notCarried(segment.tag(), 0, 0, text);
    }

    /** @param element counted with the tag as 1; 0 for the whole segment */
    void notCarried(String tag, int element, int component, String value) {
        faults.add(new Fault("EDI-NOT-CARRIED", Severity.WARNING, Layer.RULE,
                new Place.InEdi(0, tag, element, component), shortened(value), "",
                new Text("该报文在此目录或语法中没有可放此内容的位置，未写出；请改用其他报文或版本，或另行告知对方",
                        "This message has no place for it in this directory or syntax and it was not written; use "
                                + "another message or version, or tell the partner otherwise")));
    }

    /** @param element that must be there; 0 when the whole segment is wanting */
    void wanting(String tag, int element) {
        faults.add(new Fault("EDI-WANTING", Severity.ERROR, Layer.RULE, new Place.InEdi(0, tag, element, 0), "", tag,
                new Text("该报文必须有此段或此数据元，而单证中没有；请补充后再写",
                        "The message must have this segment or element and the documents do not say it; add it and "
                                + "write again")));
    }

    /** A document that this message, or this message beside the first of its documents, cannot hold. */
    void notOfKind(PortDocument document, String message) {
        faults.add(new Fault("EDI-NOT-OF-KIND", Severity.ERROR, Layer.RULE, new Place.InEdi(0, "", 0, 0),
                document.getClass().getSimpleName(), message,
                new Text("该单证不能写入此报文，或与首个单证的抬头、公共内容不同；请另写一份报文",
                        "This message cannot hold the document, or not beside its first one, whose heading, kind or "
                                + "common particulars differ; write a message of its own")));
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST);
    }
}
