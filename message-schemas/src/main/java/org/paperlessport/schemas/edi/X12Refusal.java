package org.paperlessport.schemas.edi;

import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Fault.Layer;
import org.paperlessport.schemas.Fault.Severity;
import org.paperlessport.schemas.Place;
import org.paperlessport.schemas.Text;

/** Why the hub refuses a whole X12 interchange that is well formed. Source: X12 element I18 of TA1. */
public enum X12Refusal {
    DUPLICATE("025", 13, "该交换控制号已用于另一份内容，请使用新的控制号",
            "this interchange control number was used for other content; give a new one");

    private final String note;
    private final int element;
    private final Text text;

    X12Refusal(String note, int element, String zh, String en) {
        this.note = note;
        this.element = element;
        this.text = new Text("信封 ISA：" + zh + "。", "Envelope ISA: " + en + ".");
    }

    /** @param found the value that it is refused for */
    public Fault fault(String found) {
        return new Fault("X12-TA1-" + note, Severity.ERROR, Layer.RULE, new Place.InEdi(0, "ISA", element, 0), found,
                "", text);
    }
}
