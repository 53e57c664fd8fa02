package org.paperlessport.adapters.console;

import org.paperlessport.schemas.port.Booking;
import org.paperlessport.schemas.port.Container;
import org.paperlessport.schemas.port.CustomsAnswer;
import org.paperlessport.schemas.port.Discharge;
import org.paperlessport.schemas.port.GateMove;
import org.paperlessport.schemas.port.Goods;
import org.paperlessport.schemas.port.Instruction;
import org.paperlessport.schemas.port.Load;
import org.paperlessport.schemas.port.Location;
import org.paperlessport.schemas.port.ManifestBill;
import org.paperlessport.schemas.port.Moment;
import org.paperlessport.schemas.port.Party;
import org.paperlessport.schemas.port.PortDocument;
import org.paperlessport.schemas.port.ReleaseOrder;
import org.paperlessport.schemas.port.StatusEvent;
import org.paperlessport.schemas.port.StowPosition;
import org.paperlessport.schemas.port.Voyage;
import org.paperlessport.schemas.port.Weight;
import org.springframework.context.i18n.LocaleContextHolder;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The documents of the port in words: each code with its meaning beside it, each time as its sender wrote it. */
final class PortWords {

    private static final DateTimeFormatter TO_MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final String BETWEEN = " · ";
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final Wording wording;

    PortWords(Wording wording) {
        this.wording = wording;
    }

    String of(String key, Object... arguments) {
        return wording.of(key, arguments);
    }

    String code(String prefix, Enum<?> word) {
        return wording.code(prefix, word.name());
    }

    /** The code with what it means, or the code alone where it is in no list; empty when there is none. */
    String code(String prefix, String code) {
        String words = wording.code(prefix, code);
        return words.equals(code) ? code : code + BETWEEN + words;
    }

    String title(PortDocument document) {
        if (document instanceof GateMove gate) {
            return of("port.gate." + gate.direction());
        } else if (document instanceof Discharge discharge) {
            return of("port.discharge." + discharge.standing());
        } else if (document instanceof Load load) {
            return of("port.load." + load.standing());
        } else if (document instanceof ReleaseOrder order) {
            return of("port.order." + order.kind());
        } else if (document instanceof StatusEvent event) {
            return code("port.step.", event.step());
        } else if (document instanceof CustomsAnswer answer) {
            return code("port.decision.", answer.decision());
        } else if (document instanceof Booking booking) {
            return of(booking.confirmed() ? "port.booking.confirmed" : "port.booking.asked");
        } else if (document instanceof Instruction instruction) {
            return of(instruction.contracted() ? "port.instruction.contracted" : "port.instruction.asked");
        }
        return of(document instanceof ManifestBill ? "port.bill" : document instanceof StowPosition ? "port.stow"
                : "port.container");
    }

    /** The number that the document is known by; of several containers none. */
    String key(PortDocument document) {
        if (document instanceof ManifestBill bill) {
            return bill.number();
        } else if (document instanceof StowPosition position) {
            return position.cell();
        } else if (document instanceof Booking || document instanceof Instruction) {
            return "";
        }
        List<Container> containers = PortInside.of(document).containers();
        return containers.size() == 1 ? containers.get(0).number() : "";
    }

    /** A lone container line by line; several in one line each. */
    void tell(PortDocument document, PortFacts facts) {
        if (document instanceof StatusEvent event) {
            facts.add("port.code", event.code());
        } else if (document instanceof CustomsAnswer answer) {
            facts.add("port.code", answer.code());
            facts.each("port.errors", answer.errors(), error -> error);
        }
        PortInside inside = PortInside.of(document);
        if (inside.containers().size() == 1 && inside.goods().isEmpty()) {
            tell(inside.containers().get(0), key(document), facts);
        } else {
            facts.each("port.containers", inside.containers(), this::line);
        }
        facts.each("port.goods", inside.goods(), this::line);
        facts.addAll(inside.own());
    }

    private void tell(Container container, String key, PortFacts facts) {
        if (!container.number().equals(key)) {
            facts.add("port.container", container.number());
        }
        facts.add("port.size", sizeType(container));
        facts.add("port.quantity", container.quantity());
        facts.add("port.filling", filling(container));
        facts.add("port.status", code("port.status.", container.status()));
        facts.each("port.seals", container.seals(), seal -> joined(seal.number(), code("port.seal.", seal.party())));
        facts.each("port.weights", container.weights(), this::weight);
    }

    private String line(Container container) {
        return joined(container.quantity().isEmpty() ? "" : container.quantity() + " ×", container.number(),
                sizeType(container), filling(container), code("port.status.", container.status()),
                container.seals().isEmpty() ? "" : of("port.seals") + " " + container.seals().stream()
                        .map(seal -> seal.number()).collect(Collectors.joining(", ")),
                container.weights().stream().map(this::weight).collect(Collectors.joining(", ")));
    }

    private String line(Goods goods) {
        return joined((goods.packages() + " " + goods.packing()).strip(), goods.description().replace('\n', ' '),
                goods.weights().stream().map(this::weight).collect(Collectors.joining(", ")),
                String.join(", ", goods.containers()));
    }

    private String sizeType(Container container) {
        return joined(container.sizeType(), new SizeType(container.sizeType()).said(wording));
    }

    private String filling(Container container) {
        return container.filling() == Container.Filling.NOT_SAID ? "" : code("port.filling.", container.filling());
    }

    private String weight(Weight weight) {
        String kind = weight.kind() == Weight.Kind.UNNAMED ? "" : code("port.weight.", weight.kind()) + " ";
        return kind + wording.quantity(weight.amount()) + " " + wording.code("port.unit.", weight.unit());
    }

    /** Which part of the way, and by what, e.g. main carriage. */
    String leg(Voyage voyage) {
        return wording.code("port.stage.", voyage.stage().isEmpty() ? "20" : voyage.stage());
    }

    String voyage(Voyage voyage) {
        return joined(voyage.mode().isEmpty() ? "" : wording.code("port.mode.", voyage.mode()), voyage.name(),
                voyage.vehicle(), voyage.number(), voyage.carrier());
    }

    /** A UN/LOCODE begins with its country. */
    String place(Location place) {
        String country = place.code().matches("[A-Z]{2}[A-Z2-9]{3}") && COUNTRIES.contains(place.code().substring(0, 2))
                ? new Locale("", place.code().substring(0, 2)).getDisplayCountry(LocaleContextHolder.getLocale()) : "";
        return joined(place.code(), place.name(), country, place.terminal());
    }

    String moment(Moment time) {
        boolean dateAlone = time.digits().length() <= 8;
        return time.local().map(dateAlone ? DateTimeFormatter.ISO_LOCAL_DATE::format : TO_MINUTE::format)
                .orElse(time.digits()) + (time.zone().isEmpty() ? "" : " " + time.zone());
    }

    String party(Party party) {
        return joined(party.name().replace("\n", ", "), party.code());
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(BETWEEN));
    }
}
