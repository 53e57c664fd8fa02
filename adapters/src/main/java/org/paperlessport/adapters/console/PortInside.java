package org.paperlessport.adapters.console;

import org.paperlessport.schemas.port.Booking;
import org.paperlessport.schemas.port.Container;
import org.paperlessport.schemas.port.CustomsAnswer;
import org.paperlessport.schemas.port.Discharge;
import org.paperlessport.schemas.port.GateMove;
import org.paperlessport.schemas.port.Goods;
import org.paperlessport.schemas.port.Instruction;
import org.paperlessport.schemas.port.Load;
import org.paperlessport.schemas.port.ManifestBill;
import org.paperlessport.schemas.port.Particulars;
import org.paperlessport.schemas.port.PortDocument;
import org.paperlessport.schemas.port.ReleaseOrder;
import org.paperlessport.schemas.port.StatusEvent;
import org.paperlessport.schemas.port.StowPosition;

import java.util.List;

/**
 * What every document has in it, whatever it is.
 *
 * @param own    what is said of it alone
 * @param common what the message says of all that it lists; of an equipment list of a manifest nothing
 */
record PortInside(List<Container> containers, List<Goods> goods, Particulars own, Particulars common) {

    static PortInside of(PortDocument document) {
        if (document instanceof GateMove gate) {
            return of(List.of(gate.container()), gate.own(), gate.common());
        } else if (document instanceof Discharge discharge) {
            return of(List.of(discharge.container()), discharge.own(), discharge.common());
        } else if (document instanceof Load load) {
            return of(List.of(load.container()), load.own(), load.common());
        } else if (document instanceof ReleaseOrder order) {
            return of(List.of(order.container()), order.own(), order.common());
        } else if (document instanceof StatusEvent event) {
            return of(event.containers(), event.own(), event.common());
        } else if (document instanceof CustomsAnswer answer) {
            return of(answer.containers(), answer.own(), answer.common());
        } else if (document instanceof StowPosition position) {
            return of(position.containers(), position.own(), position.common());
        } else if (document instanceof ManifestBill bill) {
            return new PortInside(bill.containers(), bill.goods(), bill.own(), bill.common());
        } else if (document instanceof Booking booking) {
            return new PortInside(booking.containers(), booking.goods(), booking.own(), booking.common());
        } else if (document instanceof Instruction instruction) {
            return new PortInside(instruction.containers(), instruction.goods(), instruction.own(),
                    instruction.common());
        }
        return of(List.of((Container) document), Particulars.NONE, Particulars.NONE);
    }

    private static PortInside of(List<Container> containers, Particulars own, Particulars common) {
        return new PortInside(containers, List.of(), own, common);
    }
}
