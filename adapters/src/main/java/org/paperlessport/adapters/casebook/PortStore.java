package org.paperlessport.adapters.casebook;

import org.paperlessport.clearance.port.Bill;
import org.paperlessport.clearance.port.BillNumber;
import org.paperlessport.clearance.port.Container;
import org.paperlessport.clearance.port.ContainerNumber;
import org.paperlessport.clearance.port.Filing;
import org.paperlessport.clearance.port.GateMove;
import org.paperlessport.clearance.port.Manifest;
import org.paperlessport.clearance.port.PortNotice.Alarm;
import org.paperlessport.clearance.port.PortOutcome;
import org.paperlessport.clearance.port.PortRecords;
import org.springframework.jdbc.core.JdbcTemplate;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Bills and containers within one transaction: what a report can touch is loaded and locked, and written back at once. */
final class PortStore {

    private final JdbcTemplate jdbc;
    private final CaseJson json;
    private final Numbers numbers;

    PortStore(JdbcTemplate jdbc, CaseJson json, Numbers numbers) {
        this.jdbc = jdbc;
        this.json = json;
        this.numbers = numbers;
    }

    /** The container of a move, its bills, and those that the report names. */
    PortRecords touchedBy(GateMove move, Set<BillNumber> named) {
        Map<ContainerNumber, Container> containers = containers(Set.of(move.container()));
        Set<BillNumber> bills = billsOf(containers.values());
        bills.addAll(named);
        return PortRecords.of(containers.values(), bills(bills).values());
    }

    /** The bills and containers that a manifest names, the bills of those, and all that was filed with it before. */
    PortRecords touchedBy(Manifest manifest) {
        Map<BillNumber, Bill> bills = new HashMap<>(filedWith(manifest.filing()));
        Set<BillNumber> named = new TreeSet<>();
        manifest.bills().forEach(entry -> named.add(entry.bill()));
        bills.putAll(bills(named));
        Set<ContainerNumber> numbers = new TreeSet<>(manifest.containers());
        bills.values().forEach(bill -> numbers.addAll(bill.containers()));
        Map<ContainerNumber, Container> containers = containers(numbers);
        bills.putAll(bills(billsOf(containers.values())));
        return PortRecords.of(containers.values(), bills.values());
    }

    private static Set<BillNumber> billsOf(Collection<Container> containers) {
        Set<BillNumber> bills = new TreeSet<>();
        containers.forEach(container -> bills.addAll(container.visit().bills()));
        return bills;
    }

    private Map<ContainerNumber, Container> containers(Set<ContainerNumber> wanted) {
        Map<ContainerNumber, Container> found = new HashMap<>();
        jdbc.query("select body from port_container where number = any(?) order by number for update", row -> {
            Container container = json.read(row.getString(1), Container.class);
            found.put(container.number(), container);
        }, (Object) wanted.stream().map(ContainerNumber::value).toArray(String[]::new));
        return found;
    }

    private Map<BillNumber, Bill> bills(Set<BillNumber> wanted) {
        return bills("bill_no = any(?)", wanted.stream().map(BillNumber::value).toArray(String[]::new));
    }

    private Map<BillNumber, Bill> filedWith(Filing filing) {
        return bills("filing_key = any(?)", new String[] {key(filing)});
    }

    private Map<BillNumber, Bill> bills(String where, String[] values) {
        Map<BillNumber, Bill> found = new HashMap<>();
        jdbc.query("select body from port_bill where " + where + " order by bill_no for update", row -> {
            Bill bill = json.read(row.getString(1), Bill.class);
            found.put(bill.number(), bill);
        }, (Object) values);
        return found;
    }

    /** Which of these bills' containers are all in. */
    Set<String> arrived(Collection<String> billNos) {
        return billNos.isEmpty() ? Set.of() : new TreeSet<>(jdbc.queryForList(
                "select bill_no from port_bill where bill_no = any(?) and arrived",
                String.class, (Object) billNos.toArray(String[]::new)));
    }

    void save(PortOutcome outcome, long messageId) {
        for (BillNumber removed : outcome.removed()) {
            jdbc.update("delete from port_bill where bill_no = ?", removed.value());
        }
        for (Bill bill : outcome.bills()) {
            Object[] columns = {key(bill.filing()), bill.hasArrived(), json.write(bill), bill.number().value()};
            put("update port_bill set filing_key = ?, arrived = ?, body = ? where bill_no = ?",
                    "insert into port_bill (filing_key, arrived, body, bill_no) values (?, ?, ?, ?)", columns);
        }
        for (Container container : outcome.containers()) {
            Object[] columns = {json.write(container), container.number().value()};
            put("update port_container set body = ? where number = ?",
                    "insert into port_container (body, number) values (?, ?)", columns);
        }
        List<Object[]> alarms = outcome.notices(Alarm.class).stream().map(alarm -> new Object[] {
                numbers.next("alarm"), alarm.kind().name(), alarm.container().value(), alarm.place().code(),
                alarm.at().atOffset(ZoneOffset.UTC), messageId}).toList();
        if (!alarms.isEmpty()) {
            jdbc.batchUpdate("insert into port_alarm (id, kind, container, place, at, message_id)"
                    + " values (?, ?, ?, ?, ?, ?)", alarms);
        }
    }

    private void put(String update, String insert, Object[] columns) {
        if (jdbc.update(update, columns) == 0) {
            jdbc.update(insert, columns);
        }
    }

    private static String key(Filing filing) {
        return filing.filer() + ":" + filing.manifest();
    }
}
