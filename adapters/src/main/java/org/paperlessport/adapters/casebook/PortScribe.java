package org.paperlessport.adapters.casebook;

import org.paperlessport.adapters.casebook.Content.PortReport;
import org.paperlessport.clearance.port.PortNotice;

import java.time.Instant;
import java.util.List;

/** Writes what follows from a report to the terminals and carriers, in EDIFACT. */
public interface PortScribe {

    /** @param from the report that led to it: its sender gets the corrections */
    List<Letter> letters(From from, List<PortNotice> notices, Instant at);

    record From(long messageId, String account, Channel channel, PortReport report) {
    }
}
