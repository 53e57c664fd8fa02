package org.paperlessport.schemas.port;

import static org.paperlessport.schemas.port.X12Segments.of;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.paperlessport.schemas.port.GateMove.Direction;

/** 301, 309, 315 and 322. 350 is not written: what is known of X4 from files and from its table contradict. */
final class X12Sets {

    private final String set;
    private final Site message;
    private final Leftovers left;
    private final X12Writing write;

    X12Sets(String set, Site message, Leftovers left) {
        this.set = set;
        this.message = message;
        this.left = left;
        this.write = new X12Writing(left);
    }

    /** 322: gate moves of one direction, alike but for their containers, or another status. */
    void activity(List<PortDocument> documents) {
        PortDocument first = documents.get(0);
        boolean gate = first instanceof GateMove;
        Moment.Meaning meaning = gate ? Moment.Meaning.MOVED : Moment.Meaning.STATUS;
        List<Container> containers = new ArrayList<>();
        for (PortDocument document : documents) {
            if (!code(document).equals(code(first)) || !Statement.of(document).own().equals(Statement.of(first).own())
                    || code(first).isEmpty()) {
                left.notOfKind(document, set);
            } else {
                containers.addAll(Statement.of(document).containers());
            }
        }
        var said = Statement.of(first);
        write.heading(said.heading());
        Particulars own = both(said);
        List<String> when = when(own, meaning);
        message.put(of("Q5", code(first), when.get(0), when.get(1), when.get(2)));
        List<Site> boxes = containers.stream().map(this::box).toList();
        if (!boxes.isEmpty()) {
            write.say(without(own, meaning), X12Segments::v1, boxes.get(0));
        }
    }

    private static String code(PortDocument document) {
        if (document instanceof GateMove move) {
            return move.direction() == Direction.IN ? "I" : "OA";
        }
        var event = document instanceof StatusEvent one ? one : null;
        return event == null ? "" : event.step() == StatusEvent.Step.OTHER ? event.code()
                : event.step().x12().split(" ")[0];
    }

    private Site box(Container one) {
        List<String> number = X12Segments.number(one.number());
        Site n7 = message.put(of("N7", number.get(0), number.get(1), "", "", "", "", "", "", "", "", "CN", "", "", "",
                "", "", "", "", "", "", "", one.sizeType()));
        if (one.filling() != Container.Filling.NOT_SAID) {
            n7.put(of("W2", number.get(0), number.get(1), "", "CC", X12Segments.filling(one.filling()), "0"));
        }
        for (int i = 0; i < one.seals().size(); i += 4) {
            n7.put(X12Segments.m7(one.seals().subList(i, Math.min(i + 4, one.seals().size()))));
        }
        write.unsaid("EQN", one.quantity());
        write.unsaid(one, false);
        write.handling(one.handling(), n7);
        return n7;
    }

    /** 315: one event of at most one container. */
    void ocean(PortDocument document) {
        var event = (StatusEvent) document;
        var said = Statement.of(document);
        write.heading(said.heading());
        Particulars own = both(said);
        List<String> when = when(own, Moment.Meaning.STATUS);
        write.unsaid("DTM", when.get(2).equals("LT") ? "" : when.get(2));
        Optional<Location> place = own.locations().stream().findFirst()
                .filter(one -> one.role() == Location.Role.ACTIVITY);
        Optional<Container> box = event.containers().stream().findFirst();
        event.containers().stream().skip(1).forEach(one -> write.unsaid("EQD", one.number()));
        List<String> number = X12Segments.number(box.map(Container::number).orElse(""));
        boolean checked = number.get(1).matches("[0-9]{7}");
        message.put(of("B4", "", "", code(event), when.get(0), when.get(1), "", number.get(0),
                checked ? number.get(1).substring(0, 6) : number.get(1),
                box.map(one -> X12Segments.filling(one.filling())).orElse(""),
                box.map(Container::sizeType).orElse(""), place.map(Location::code).orElse(""),
                place.map(one -> X12Segments.list(one.list())).orElse(""), checked ? number.get(1).substring(6) : ""));
        place.ifPresent(one -> write.unsaid("LOC", one.name() + one.terminal()));
        box.ifPresent(one -> {
            one.seals().forEach(seal -> write.unsaid("SEL", seal.number()));
            write.unsaid("EQN", one.quantity());
            write.unsaid(one, false);
            write.handling(one.handling(), message);
        });
        Particulars rest = without(own, Moment.Meaning.STATUS);
        write.say(new Particulars(rest.references(), rest.moments(), rest.locations().stream()
                .skip(place.isPresent() ? 1 : 0).toList(), rest.parties(), rest.voyages(), rest.remarks()),
                X12Segments::q2, message);
    }

    /** 301: a confirmed booking. */
    void booking(PortDocument document) {
        var booking = (Booking) document;
        if (!booking.confirmed()) {
            left.notOfKind(document, set);
            return;
        }
        Particulars own = both(Statement.of(document));
        write.unsaid("BGM", booking.heading().function());
        message.put(of("B1", "", booking.heading().number(), "", "A"));
        Optional<Reference> number = own.references().stream().findFirst()
                .filter(one -> one.kind() == Reference.Kind.BOOKING);
        List<String> leaving = when(own, Moment.Meaning.DEPARTURE_EXPECTED);
        List<String> arriving = when(own, Moment.Meaning.ARRIVAL_EXPECTED);
        boolean days = (leaving.get(1) + arriving.get(1)).isEmpty();
        message.put(of("Y3", number.map(Reference::number).orElse(""), "", days ? leaving.get(0) : "",
                days ? arriving.get(0) : ""));
        for (Container one : booking.containers()) {
            Site y4 = message.put(of("Y4", number.map(Reference::number).orElse(""), "", "", "", one.quantity(),
                    one.sizeType()));
            write.unsaid("EQD", one.number() + X12Segments.filling(one.filling()));
            one.seals().forEach(seal -> write.unsaid("SEL", seal.number()));
            write.unsaid(one, false);
            write.handling(one.handling(), y4);
        }
        for (int i = 0; i < booking.goods().size(); i++) {
            goods(booking.goods().get(i), String.valueOf(i + 1));
        }
        Particulars rest = days ? without(without(own, Moment.Meaning.DEPARTURE_EXPECTED),
                Moment.Meaning.ARRIVAL_EXPECTED) : own;
        write.say(new Particulars(rest.references().stream().skip(number.isPresent() ? 1 : 0).toList(), rest.moments(),
                rest.locations(), rest.parties(), rest.voyages(), rest.remarks()), X12Segments::v1, message);
    }

    private void goods(Goods line, String number) {
        Site lx = message.put(of("LX", number));
        List<String> weight = write.weight(line.weights(), false);
        lx.put(of("L0", number, "", "", weight.get(0), weight.get(1), "", "", line.packages(), line.packing(), "",
                weight.get(2)));
        List<String> words = line.description().isEmpty() ? List.of() : List.of(line.description().split("\n", -1));
        words.forEach(text -> lx.put(of("L5", number, text)));
        line.containers().forEach(box -> write.unsaid("SGP", box));
        write.handling(line.handling(), lx);
    }

    /** 309: bills of one port of discharge; LX numbers them. */
    void manifest(List<PortDocument> documents) {
        List<ManifestBill> bills = documents.stream().filter(ManifestBill.class::isInstance)
                .map(ManifestBill.class::cast).toList();
        documents.stream().filter(one -> !(one instanceof ManifestBill || one instanceof Container))
                .forEach(one -> left.notOfKind(one, set));
        if (bills.isEmpty()) {
            return;
        }
        ManifestBill first = bills.get(0);
        write.heading(first.heading());
        Particulars common = first.common();
        Optional<Voyage> ship = common.voyages().stream().findFirst();
        ship.ifPresent(one -> message.put(X12Segments.m10(one)));
        Optional<Location> port = common.locations().stream().findFirst()
                .filter(one -> one.role() == Location.Role.DISCHARGE);
        List<String> arriving = when(common, Moment.Meaning.ARRIVAL_EXPECTED);
        Site p4 = message.put(of("P4", port.map(Location::code).orElse(""), arriving.get(0)));
        write.unsaid("DTM", arriving.get(1));
        port.ifPresent(one -> write.unsaid("LOC", one.name() + one.terminal()));
        Particulars rest = without(common, Moment.Meaning.ARRIVAL_EXPECTED);
        write.say(new Particulars(rest.references(), rest.moments(), rest.locations().stream()
                .skip(port.isPresent() ? 1 : 0).toList(), rest.parties(),
                rest.voyages().stream().skip(1).toList(), rest.remarks()), X12Segments::m10, message);
        for (int i = 0; i < bills.size(); i++) {
            bill(bills.get(i), p4.put(of("LX", String.valueOf(i + 1))), ship.map(Voyage::carrier).orElse(""));
        }
    }

    private void bill(ManifestBill bill, Site lx, String carrier) {
        Particulars own = bill.own();
        Optional<Location> port = own.locations().stream().findFirst()
                .filter(one -> one.role() == Location.Role.LOADING);
        Goods line = bill.goods().isEmpty() ? new Goods("", "", "", List.of(), List.of()) : bill.goods().get(0);
        bill.goods().stream().skip(1).forEach(one -> write.unsaid("GID", one.packages() + " " + one.description()));
        List<String> weight = write.weight(line.weights(), true);
        lx.put(of("M11", bill.number(), port.map(Location::code).orElse(""), line.packages(), line.packing(),
                weight.get(0), weight.get(2), "", "", "", "", "", carrier));
        port.ifPresent(one -> write.unsaid("LOC", one.name() + one.terminal()));
        Site vid = null;
        for (Container one : bill.containers()) {
            List<String> number = X12Segments.number(one.number());
            vid = lx.put(of("VID", "CN", number.get(0), number.get(1), seal(one, 0), seal(one, 1), "", "", "",
                    one.sizeType(), X12Segments.filling(one.filling())));
            one.seals().stream().skip(2).forEach(seal -> write.unsaid("SEL", seal.number()));
            write.unsaid("EQN", one.quantity());
            write.unsaid(one, false);
            write.handling(one.handling(), vid);
        }
        Site host = vid == null ? lx : vid;
        List<String> words = line.description().isEmpty() ? List.of() : List.of(line.description().split("\n", -1));
        words.forEach(text -> host.put(of("N10", "", text)));
        write.handling(line.handling(), lx);
        var number = new Reference(Reference.Kind.BILL, bill.number());
        write.say(new Particulars(own.references().stream().filter(one -> !one.equals(number)).toList(),
                own.moments(), own.locations().stream().skip(port.isPresent() ? 1 : 0).toList(), own.parties(),
                own.voyages(), own.remarks()), X12Segments::m10, lx);
    }

    private static String seal(Container container, int index) {
        return index < container.seals().size() ? container.seals().get(index).number() : "";
    }

    /** Date, time and zone of the first moment of that meaning; empty when it says none that fits. */
    private List<String> when(Particulars said, Moment.Meaning meaning) {
        return said.moment(meaning).filter(one -> !write.misfit(one)).map(X12Segments::dated)
                .orElse(List.of("", "", ""));
    }

    private static Particulars without(Particulars said, Moment.Meaning meaning) {
        List<Moment> moments = new ArrayList<>(said.moments());
        said.moment(meaning).ifPresent(moments::remove);
        return new Particulars(said.references(), moments, said.locations(), said.parties(), said.voyages(),
                said.remarks());
    }

    /** These sets say all of the thing itself: what was common to a message is said there too. */
    private static Particulars both(Statement said) {
        Particulars own = said.own();
        Particulars common = said.common();
        return new Particulars(joined(own.references(), common.references()), joined(own.moments(), common.moments()),
                joined(own.locations(), common.locations()), joined(own.parties(), common.parties()),
                joined(own.voyages(), common.voyages()), joined(own.remarks(), common.remarks()));
    }

    private static <T> List<T> joined(List<T> own, List<T> common) {
        List<T> all = new ArrayList<>(own);
        all.addAll(common);
        return all;
    }
}
