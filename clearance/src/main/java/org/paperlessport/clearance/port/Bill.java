package org.paperlessport.clearance.port;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * A bill of lading on an accepted manifest.
 *
 * @param site       where its goods are to be cleared
 * @param containers that carry them
 * @param arrived    those of them reported in at the site
 */
public record Bill(BillNumber number, Filing filing, Place site, Set<ContainerNumber> containers,
                   Set<ContainerNumber> arrived) {

    public Bill {
        containers = Collections.unmodifiableSet(new TreeSet<>(containers));
        arrived = Collections.unmodifiableSet(new TreeSet<>(arrived));
    }

    /** All its containers are in: its parcels need no longer wait. A parcel may be in any of them. */
    public boolean hasArrived() {
        return arrived.containsAll(containers);
    }

    Bill arrivedIn(ContainerNumber container) {
        Set<ContainerNumber> more = new TreeSet<>(arrived);
        more.add(container);
        return new Bill(number, filing, site, containers, more);
    }

    boolean saysTheSameAs(Bill other) {
        return filing.equals(other.filing) && site.equals(other.site) && containers.equals(other.containers);
    }
}
