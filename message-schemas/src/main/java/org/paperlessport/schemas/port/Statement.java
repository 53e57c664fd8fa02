package org.paperlessport.schemas.port;

import java.util.List;

/** What every document has, whichever it is. */
record Statement(Heading heading, List<Container> containers, Particulars own, Particulars common) {

    static Statement of(PortDocument document) {
        if (document instanceof GateMove one) {
            return new Statement(one.heading(), List.of(one.container()), one.own(), one.common());
        } else if (document instanceof Discharge one) {
            return new Statement(one.heading(), List.of(one.container()), one.own(), one.common());
        } else if (document instanceof Load one) {
            return new Statement(one.heading(), List.of(one.container()), one.own(), one.common());
        } else if (document instanceof ReleaseOrder one) {
            return new Statement(one.heading(), List.of(one.container()), one.own(), one.common());
        } else if (document instanceof ManifestBill one) {
            return new Statement(one.heading(), one.containers(), one.own(), one.common());
        } else if (document instanceof StatusEvent one) {
            return new Statement(one.heading(), one.containers(), one.own(), one.common());
        } else if (document instanceof CustomsAnswer one) {
            return new Statement(one.heading(), one.containers(), one.own(), one.common());
        } else if (document instanceof Booking one) {
            return new Statement(one.heading(), one.containers(), one.own(), one.common());
        } else if (document instanceof Instruction one) {
            return new Statement(one.heading(), one.containers(), one.own(), one.common());
        } else if (document instanceof StowPosition one) {
            return new Statement(one.heading(), one.containers(), one.own(), one.common());
        }
        return new Statement(Heading.NONE, List.of((Container) document), Particulars.NONE, Particulars.NONE);
    }

    /** Whether both can stand in one message. */
    boolean beside(Statement first) {
        return heading.equals(first.heading) && common.equals(first.common);
    }
}
