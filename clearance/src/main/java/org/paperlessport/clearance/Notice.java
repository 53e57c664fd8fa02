package org.paperlessport.clearance;

import java.time.Instant;
import java.util.Set;

/** What the other parties of a case are told when it moves; a 622 goes to the declarant alone. */
public record Notice(Happening event, Stage stage, Parties parties, String orderNo, String logisticsNo,
                     String invtNo, Instant at, Text text, Set<Owner> to) {

    /** The enterprise codes by which the parties' accounts are found; empty where the case names none. */
    public record Parties(String platform, String merchant, String payment, String carrier, String area,
                          String site) {
    }
}
