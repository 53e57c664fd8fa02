package org.paperlessport.schemas.port;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import org.paperlessport.schemas.port.Container.Filling;
import org.paperlessport.schemas.port.Handling.Damage;
import org.paperlessport.schemas.port.Handling.Danger;
import org.paperlessport.schemas.port.Handling.Dimension;
import org.paperlessport.schemas.port.Handling.Said;
import org.paperlessport.schemas.port.Handling.Temperature;

/** Makes documents by chance, each the same for the same seed; rich enough that no message lacks what it must have. */
final class DocumentMaker {

    private final Random random;
    private final boolean specials;

    /** @param specials whether text may hold the separators of EDIFACT */
    DocumentMaker(long seed, boolean specials) {
        this.random = new Random(seed);
        this.specials = specials;
    }

    /** Documents of one message, which all have its heading and its common particulars. */
    List<PortDocument> documents(String message) {
        var heading = message.matches("[0-9]+") ? new Heading(message.equals("301") ? text(8) : "", "")
                : new Heading(chance() ? text(8) : "", pick("9", "4"));
        Particulars common = switch (message) {
            case "322", "315" -> Particulars.NONE;
            case "IFCSUM", "CTNJJD", "309" -> journey();
            default -> particulars(1);
        };
        return switch (message) {
            case "CODECO", "322" -> {
                var direction = pick(GateMove.Direction.values());
                yield some(() -> new GateMove(heading, direction, container(), particulars(0), common));
            }
            case "COARRI" -> some(() -> new Discharge(heading, Discharge.Standing.DONE, container(), particulars(0),
                    common));
            case "COPRAR" -> some(() -> new Load(heading, Discharge.Standing.ORDERED, container(), particulars(0),
                    common));
            case "COPARN" -> {
                var kind = pick(ReleaseOrder.Kind.values());
                yield some(() -> new ReleaseOrder(heading, kind, container(), particulars(1), common));
            }
            case "COREOR" -> some(() -> new ReleaseOrder(heading, ReleaseOrder.Kind.RELEASE, container(),
                    particulars(1), common));
            case "CUSCAR" -> {
                List<PortDocument> bills = some(() -> bill(heading, common));
                List<PortDocument> all = new ArrayList<>();
                bills.forEach(bill -> all.addAll(((ManifestBill) bill).containers()));
                all.addAll(bills);
                yield all;
            }
            case "IFCSUM", "309", "CTNJJD" -> some(() -> bill(heading, common));
            case "IFTSTA" -> some(() -> event(heading, common));
            case "315" -> List.of(event(heading, common));
            case "CUSRES" -> List.of(new CustomsAnswer(heading, pick(CustomsAnswer.Decision.RELEASED,
                    CustomsAnswer.Decision.EXAMINATION), "", boxes(), List.of(text(5)), particulars(1),
                    Particulars.NONE));
            case "BAPLIE" -> some(() -> new StowPosition(heading, "0" + digits(6), List.of(container()),
                    particulars(1), common));
            case "IFTMIN" -> List.of(new Instruction(heading, false, boxes(), goods(List.of()), particulars(1),
                    Particulars.NONE));
            default -> List.of(new Booking(heading, !message.equals("IFTMBF"), boxes(), goods(List.of()),
                    particulars(1), Particulars.NONE));
        };
    }

    private StatusEvent event(Heading heading, Particulars common) {
        return new StatusEvent(heading, pick(StatusEvent.Step.ARRIVED, StatusEvent.Step.LOADED,
                StatusEvent.Step.DISCHARGED), "", List.of(container()), particulars(1), common);
    }

    private ManifestBill bill(Heading heading, Particulars common) {
        List<Container> boxes = boxes();
        List<Goods> goods = goods(boxes.stream().map(Container::number).toList());
        String number = text(10);
        Particulars own = particulars(0);
        List<Location> locations = new ArrayList<>(List.of(new Location(Location.Role.LOADING, "KRPUS",
                Location.UN_LOCODE, "", "")));
        locations.addAll(own.locations());
        List<Reference> references = new ArrayList<>(List.of(new Reference(Reference.Kind.BILL, number)));
        references.addAll(own.references());
        return new ManifestBill(heading, number, boxes, goods, new Particulars(references, own.moments(),
                locations, own.parties(), own.voyages(), own.remarks()), common);
    }

    /** What a manifest must say: the ship and her flag, where she goes and when. */
    private Particulars journey() {
        return new Particulars(List.of(), chance() ? List.of(day(Moment.Meaning.ARRIVAL_EXPECTED),
                day(Moment.Meaning.DEPARTED)) : List.of(day(Moment.Meaning.DEPARTED),
                        day(Moment.Meaning.ARRIVAL_EXPECTED)), List.of(new Location(Location.Role.DISCHARGE, "CNNGB",
                        Location.UN_LOCODE, "", "")), chance() ? List.of() : List.of(new Party(Party.Role.CARRIER,
                        text(6), text(9))), List.of(new Voyage(Voyage.MAIN, "1", text(6), pick("", "PPLI"), digits(7),
                        text(12), "CN")), List.of());
    }

    private static Moment day(Moment.Meaning meaning) {
        return new Moment(meaning, "20261121", "");
    }

    private List<Container> boxes() {
        return some(this::container);
    }

    private List<Goods> goods(List<String> boxes) {
        return List.of(new Goods(digits(3), pick("CT", "PK"), text(12) + "\n" + text(20), boxes, weights(),
                chance() ? Handling.NONE : new Handling(List.of(), dimensions(), dangers(), List.of())));
    }

    private Container container() {
        return new Container(pick("PPLU", "HZDU") + digits(7), pick("45G1", "22G1"), pick("", "2", "3"),
                pick(Filling.FULL, Filling.EMPTY), "", List.of(new Seal(text(9), pick("", "CA", "CU"))), weights(),
                chance() ? Handling.NONE : new Handling(List.of(new Temperature("2",
                        new BigDecimal(random.nextInt(60) - 30), "CEL")), dimensions(), dangers(), List.of(
                        new Damage("1", new Said("DEN", text(5)), new Said("", text(5)), new Said("MIN", "")))));
    }

    private List<Dimension> dimensions() {
        return chance() ? List.of() : List.of(new Dimension(pick("5", "7"), "CMT", digits(2), "", digits(3)));
    }

    private List<Danger> dangers() {
        return chance() ? List.of() : List.of(new Danger("IMD", "3", digits(4), "", "", pick("", "2"), ""));
    }

    private List<Weight> weights() {
        var gross = new Weight(Weight.Kind.GROSS, new BigDecimal(digits(4) + ".5").stripTrailingZeros(), "KGM");
        return chance() ? List.of(gross) : List.of(gross, new Weight(pick(Weight.Kind.VERIFIED, Weight.Kind.NET),
                new BigDecimal(digits(4)).stripTrailingZeros(), pick("KGM", "LBR")));
    }

    /** @param least of each kind */
    Particulars particulars(int least) {
        List<Location> locations = new ArrayList<>();
        List<Party> parties = new ArrayList<>();
        for (int i = least + random.nextInt(2); i > 0; i--) {
            locations.add(new Location(pick(Location.Role.LOADING, Location.Role.DISCHARGE, Location.Role.DELIVERY,
                    Location.Role.REPORTING), pick("CNNGB", "KRPUS"), Location.UN_LOCODE, pick("", text(9)), ""));
            parties.add(new Party(pick(Party.Role.SHIPPER, Party.Role.CONSIGNEE, Party.Role.CARRIER), text(6),
                    pick(text(10), text(10) + "\n" + text(9)), pick(Address.NONE,
                            new Address(text(9) + "\n" + text(9), text(6), text(3), digits(6), "CN"))));
        }
        return new Particulars(of(least, () -> new Reference(pick(Reference.Kind.BOOKING, Reference.Kind.ORDER,
                Reference.Kind.RELEASE), text(9))), of(least * 2, () -> new Moment(pick(Moment.Meaning.PREPARED,
                Moment.Meaning.MOVED, Moment.Meaning.STATUS, Moment.Meaning.ARRIVAL_EXPECTED),
                pick("20261121", "202611211530"), "")), locations, parties, of(least, () -> new Voyage(Voyage.MAIN,
                "1", text(6), pick("PPLI", "HZDL"), digits(7), text(12), pick("", "CN"))),
                of(0, () -> text(25)));
    }

    private <T> List<T> of(int least, Supplier<T> maker) {
        List<T> made = new ArrayList<>();
        for (int i = least + random.nextInt(2); i > 0; i--) {
            made.add(maker.get());
        }
        return made;
    }

    private <T> List<T> some(Supplier<T> maker) {
        return of(1, maker);
    }

    private boolean chance() {
        return random.nextInt(3) > 0;
    }

    @SafeVarargs
    private <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private String digits(int length) {
        return text(length, "123456789");
    }

    private String text(int length) {
        String middle = text(length - 2, specials && random.nextInt(4) == 0 ? "AB:+'? " : "ABCDEFGHKLMNPRSTUVWXZ12345 ");
        Function<String, String> edge = letters -> text(1, letters);
        return edge.apply("ABCDEFGHK") + middle + edge.apply("LMNPRSTU");
    }

    private String text(int length, String letters) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }
}
