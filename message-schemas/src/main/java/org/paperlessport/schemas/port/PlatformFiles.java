package org.paperlessport.schemas.port;

import static org.paperlessport.schemas.port.X12Segments.of;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.paperlessport.schemas.port.Handling.Temperature;

/** Platform IFCSUM, CTNJJD, IFTMBF and BAPLIE, as far as their records are known. */
final class PlatformFiles {

    private static final int WORDS = 10;

    private final String type;
    private final Site file;
    private final Leftovers left;
    private final PlatformWriting write;

    PlatformFiles(String type, Site file, Leftovers left) {
        this.type = type;
        this.file = file;
        this.left = left;
        this.write = new PlatformWriting(left);
    }

    /** IFCSUM: vessel, line, then the bills. */
    void manifest(List<PortDocument> documents) {
        List<ManifestBill> bills = bills(documents);
        if (bills.isEmpty()) {
            return;
        }
        write.unsaid("BGM", bills.get(0).heading().number());
        var common = write.new Stock(bills.get(0).common());
        List<String> ship = write.ship(common.ship());
        List<String> from = common.place(Location.Role.DEPARTURE);
        List<String> next = common.place(Location.Role.NEXT_PORT);
        file.put(of("10", ship.get(0), ship.get(1), ship.get(2), ship.get(3), "", "",
                common.date(Moment.Meaning.ARRIVAL_EXPECTED), common.date(Moment.Meaning.DEPARTED),
                from.get(0), from.get(1), next.get(0), next.get(1)));
        Party line = common.party(Party.Role.CARRIER);
        file.put(line == null ? of("11") : write.told("11", line));
        common.told();
        bills.forEach(this::bill);
    }

    private void bill(ManifestBill bill) {
        var own = write.new Stock(bill.own());
        own.drop(new Reference(Reference.Kind.BILL, bill.number()));
        List<String> loading = own.place(Location.Role.LOADING);
        Site site = file.put(of("12", bill.number(), "", "", "", "", "", loading.get(0), loading.get(1), "", "",
                own.date(Moment.Meaning.BILL_ISSUED)));
        List<String> discharge = own.place(Location.Role.DISCHARGE);
        List<String> delivery = own.place(Location.Role.DELIVERY);
        site.put(of("13", discharge.get(0), discharge.get(1), delivery.get(0), delivery.get(1)));
        parties(own, site, List.of("16", "17", "18", "19", "20"));
        own.told();
        List<Container> left = new ArrayList<>(bill.containers());
        for (int i = 0; i < bill.goods().size(); i++) {
            Goods line = bill.goods().get(i);
            Site goods = goods(line, i + 1, site);
            for (String number : line.containers()) {
                left.stream().filter(one -> one.number().equals(number)).findFirst().ifPresentOrElse(one -> {
                    left.remove(one);
                    container(one, goods);
                }, () -> write.unsaid("SGP", number));
            }
        }
        left.forEach(one -> write.unsaid("EQD", one.number()));
    }

    /** Shipper, consignee, and up to as many notify parties as there are records. */
    private void parties(PlatformWriting.Stock said, Site site, List<String> records) {
        Party.Role[] roles = {Party.Role.SHIPPER, Party.Role.CONSIGNEE, Party.Role.NOTIFY};
        for (int i = 0; i < records.size(); i++) {
            Party party = said.party(roles[Math.min(i, roles.length - 1)]);
            if (party != null) {
                site.put(write.told(records.get(i), party));
            }
        }
    }

    private Site goods(Goods line, int number, Site site) {
        Site goods = site.put(of("41", String.valueOf(number), "", line.packages(), line.packing(), "",
                write.weight(line.weights(), Weight.Kind.GROSS)));
        write.unsaid(line.weights(), Weight.Kind.GROSS);
        write.unsaid(line.handling());
        String[] words = line.description().isEmpty() ? new String[0] : line.description().split("\n", -1);
        for (int from = 0; from < words.length; from += WORDS) {
            goods.put(of("47", Arrays.copyOfRange(words, from, Math.min(from + WORDS, words.length))));
        }
        return goods;
    }

    private void container(Container one, Site goods) {
        goods.put(of("51", "1", one.number(), one.seals().isEmpty() ? "" : one.seals().get(0).number(),
                one.sizeType(), PlatformWriting.filling(one.filling()), "",
                write.weight(one.weights(), Weight.Kind.GROSS), write.weight(one.weights(), Weight.Kind.TARE)));
        write.unsaid(one.weights(), Weight.Kind.GROSS, Weight.Kind.TARE);
        write.unsaid(one, 1);
        write.unsaid(one.handling());
    }

    /** CTNJJD: a record for each bill's container. */
    void handover(List<PortDocument> documents) {
        List<ManifestBill> bills = bills(documents);
        if (bills.isEmpty()) {
            return;
        }
        write.unsaid("BGM", bills.get(0).heading().number());
        var common = write.new Stock(bills.get(0).common());
        List<String> ship = write.ship(common.ship());
        write.unsaid("TDT", ship.get(2));
        file.put(of("11", ship.get(0), ship.get(1), ship.get(3), common.date(Moment.Meaning.DEPARTED)));
        List<String> places = new ArrayList<>(common.place(Location.Role.LOADING));
        places.addAll(common.place(Location.Role.DISCHARGE));
        places.addAll(common.place(Location.Role.DELIVERY));
        file.put(of("12", places.toArray(String[]::new)));
        common.told();
        for (ManifestBill bill : bills) {
            var own = write.new Stock(bill.own());
            own.drop(new Reference(Reference.Kind.BILL, bill.number()));
            Party operator = own.party(Party.Role.OPERATOR);
            own.told();
            bill.goods().forEach(line -> write.unsaid("GID", line.packages() + " " + line.description()));
            for (Container one : bill.containers()) {
                file.put(of("50", bill.number(), one.number(),
                        one.seals().isEmpty() ? "" : one.seals().get(0).number(), one.sizeType(),
                        PlatformWriting.filling(one.filling()), "", "", "",
                        write.weight(one.weights(), Weight.Kind.GROSS), "", "", "",
                        operator == null ? "" : operator.code(), operator == null ? "" : operator.name()));
                write.unsaid(one.weights(), Weight.Kind.GROSS);
                write.unsaid(one, 1);
                write.unsaid(one.handling());
            }
        }
    }

    /** IFTMBF: the records 12 and 40 have no proven layout, so that places and wanted containers are told of. */
    void booking(PortDocument document) {
        var booking = (Booking) document;
        write.unsaid("BGM", booking.heading().number());
        var own = write.new Stock(booking.own());
        List<String> ship = write.ship(own.ship());
        file.put(of("10", ship.get(0), ship.get(1), ship.get(2), ship.get(3)));
        file.put(of("14", "", "", own.reference(Reference.Kind.BOOKING)));
        parties(own, file, List.of("20", "21", "22"));
        for (int i = 0; i < booking.goods().size(); i++) {
            goods(booking.goods().get(i), i + 1, file);
            booking.goods().get(i).containers().forEach(number -> write.unsaid("SGP", number));
        }
        own.remarks().forEach(text -> file.put(of("70", text)));
        own.told();
        booking.containers().forEach(one -> write.unsaid("EQD", one.number() + one.sizeType()));
    }

    /** BAPLIE: a record for each cell, its ports under it. */
    void stowage(List<PortDocument> documents) {
        write.unsaid("BGM", ((StowPosition) documents.get(0)).heading().number());
        var common = write.new Stock(((StowPosition) documents.get(0)).common());
        List<String> ship = write.ship(common.ship());
        file.put(of("10", ship.get(0), ship.get(1), ship.get(2), ship.get(3)));
        common.told();
        for (PortDocument document : documents) {
            var position = (StowPosition) document;
            position.containers().stream().skip(1).forEach(one -> write.unsaid("EQD", one.number()));
            if (position.containers().isEmpty()) {
                left.notOfKind(position, type);
            } else {
                cell(position, position.containers().get(0));
            }
        }
    }

    private void cell(StowPosition position, Container box) {
        var own = write.new Stock(position.own());
        Party operator = own.party(Party.Role.OPERATOR);
        Temperature cold = box.handling().temperatures().stream().findFirst().orElse(null);
        boolean said = cold != null && cold.meaning().equals(Temperature.SETTING) && cold.unit().matches("CEL|FAH");
        Site cell = file.put(of("50", box.number(), box.sizeType(), PlatformWriting.filling(box.filling()),
                position.cell(), said ? cold.unit().substring(0, 1) : "",
                said ? cold.degrees().toPlainString() : "", "", "", "", "", "", "", "",
                write.weight(box.weights(), Weight.Kind.GROSS), "", operator == null ? "" : operator.code()));
        if (operator != null) {
            write.unsaid("NAD", operator.name());
        }
        List<String> places = new ArrayList<>(own.place(Location.Role.LOADING));
        places.addAll(own.place(Location.Role.DISCHARGE));
        places.addAll(own.place(Location.Role.ON_CARRIAGE));
        cell.put(of("52", places.toArray(String[]::new)));
        own.told();
        write.unsaid(box.weights(), Weight.Kind.GROSS);
        write.unsaid(box, 0);
        Handling rest = box.handling();
        write.unsaid(new Handling(rest.temperatures().stream().skip(said ? 1 : 0).toList(), rest.dimensions(),
                rest.dangers(), rest.damages()));
    }

    private List<ManifestBill> bills(List<PortDocument> documents) {
        documents.stream().filter(one -> !(one instanceof ManifestBill || one instanceof Container))
                .forEach(one -> left.notOfKind(one, type));
        return documents.stream().filter(ManifestBill.class::isInstance).map(ManifestBill.class::cast).toList();
    }
}
