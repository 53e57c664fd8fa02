package org.paperlessport.clearance.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is on file of some containers and bills: everything that a report can touch. For a gate move that is
 * its container and that container's bills. For a manifest it is the bills and containers it names, the bills
 * of those containers, and the bills filed with it before, with their containers.
 */
public record PortRecords(Map<ContainerNumber, Container> containers, Map<BillNumber, Bill> bills) {

    public static final PortRecords NONE = new PortRecords(Map.of(), Map.of());

    public static PortRecords of(Collection<Container> containers, Collection<Bill> bills) {
        Map<ContainerNumber, Container> byNumber = new TreeMap<>();
        containers.forEach(container -> byNumber.put(container.number(), container));
        Map<BillNumber, Bill> byBill = new TreeMap<>();
        bills.forEach(bill -> byBill.put(bill.number(), bill));
        return new PortRecords(byNumber, byBill);
    }

    public Container container(ContainerNumber number) {
        return containers.getOrDefault(number, Container.unknown(number));
    }

    public Optional<Bill> bill(BillNumber number) {
        return Optional.ofNullable(bills.get(number));
    }

    List<Bill> filedWith(Filing filing) {
        return bills.values().stream().filter(bill -> bill.filing().equals(filing)).toList();
    }

    List<Bill> billsOf(Container container) {
        return container.visit().bills().stream().map(bills::get).filter(bill -> bill != null).toList();
    }

    PortRecords with(Container container) {
        Map<ContainerNumber, Container> more = new TreeMap<>(containers);
        more.put(container.number(), container);
        return new PortRecords(more, bills);
    }

    PortRecords with(Bill bill) {
        Map<BillNumber, Bill> more = new TreeMap<>(bills);
        more.put(bill.number(), bill);
        return new PortRecords(containers, more);
    }

    PortRecords without(BillNumber bill) {
        Map<BillNumber, Bill> less = new TreeMap<>(bills);
        less.remove(bill);
        return new PortRecords(containers, less);
    }
}
