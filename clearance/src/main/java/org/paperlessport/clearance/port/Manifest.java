package org.paperlessport.clearance.port;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A carrier's list of what a ship brings.
 *
 * @param filing   its number and who sent it
 * @param terminal where the ship discharges, or {@link Place#UNKNOWN}
 */
public record Manifest(Filing filing, Purpose purpose, Place terminal, List<Entry> bills) {

    public Manifest {
        bills = List.copyOf(bills);
    }

    /**
     * ORIGINAL states it first, ADDITION adds bills, REPLACEMENT takes its place, CANCELLATION takes it back.
     */
    public enum Purpose { ORIGINAL, ADDITION, REPLACEMENT, CANCELLATION }

    /**
     * One bill.
     *
     * @param site where its goods are to be cleared, or {@link Place#UNKNOWN} for the usual site
     */
    public record Entry(BillNumber bill, Place site, Set<ContainerNumber> containers) {
    }

    /** Every container it names. */
    public Set<ContainerNumber> containers() {
        Set<ContainerNumber> all = new TreeSet<>();
        bills.forEach(entry -> all.addAll(entry.containers()));
        return all;
    }
}
