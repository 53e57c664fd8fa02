package org.paperlessport.adapters.port;

import static org.paperlessport.schemas.edi.EdiSegment.el;

import java.util.ArrayList;
import java.util.List;
import org.paperlessport.clearance.port.Permission;
import org.paperlessport.clearance.port.PortNotice.PermissionTold;
import org.paperlessport.schemas.edi.EdiSegment;

/**
 * Customs' permission for containers as a CUSRES D.96B: GIS 8 may move under customs transfer, 4 released, 7
 * withdrawn. The site stands in LOC+18, the terminal in LOC+11. EQD and RFF take at most 999 each.
 */
final class Cusres {

    static final int MOST = 999;

    private Cusres() {
    }

    static List<EdiSegment> segments(PermissionTold told, String number) {
        List<EdiSegment> segments = new ArrayList<>();
        segments.add(EdiSegment.of("BGM", el("962"), el(number), el("9")));
        segments.add(EdiSegment.of("DTM", el("137", PortTime.minutes(told.at()), "203")));
        if (told.terminal().isKnown()) {
            segments.add(EdiSegment.of("LOC", el(PlaceCodes.DISCHARGE),
                    el(told.terminal().code(), "72", "ZZZ")));
        }
        if (told.permission() instanceof Permission.Transfer transfer) {
            segments.add(EdiSegment.of("LOC", el(PlaceCodes.WAREHOUSE),
                    el(transfer.site().code(), "72", "ZZZ")));
        }
        segments.add(EdiSegment.of("GIS", el(indicator(told.permission()))));
        told.containers().stream().limit(MOST)
                .forEach(box -> segments.add(EdiSegment.of("EQD", el("CN"), el(box.value()))));
        told.bills().stream().limit(MOST)
                .forEach(bill -> segments.add(EdiSegment.of("RFF", el("BM", bill.value()))));
        segments.add(EdiSegment.of("CNT", el("16", String.valueOf(told.containers().size()))));
        return segments;
    }

    /** 7365. */
    private static String indicator(Permission permission) {
        if (permission instanceof Permission.Transfer) {
            return "8";
        }
        return permission.isNone() ? "7" : "4";
    }
}
