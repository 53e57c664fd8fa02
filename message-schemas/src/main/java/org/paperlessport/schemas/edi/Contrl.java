package org.paperlessport.schemas.edi;

import static org.paperlessport.schemas.edi.EdiSegment.el;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Fault.Severity;
import org.paperlessport.schemas.Place;

/**
 * The syntax answer to an interchange, made from its verdict: acknowledged (7) with each bad message refused
 * (4), or refused whole (4). The parties in UCI stand as received; those of UNB change places; the test
 * indicator is given back.
 * Source: CONTRL of syntax 3 (D:3) and 4 (4:1), code lists 0083 and 0085.
 */
public final class Contrl {

    private static final String REFUSED = "4";
    private static final String ACKNOWLEDGED = "7";
    private static final int MOST_SEGMENTS = 999;
    private static final int MOST_ELEMENTS = 99;

    private final EdiInterchange received;

    private Contrl(EdiInterchange received) {
        this.received = received;
    }

    /** The answer due: none to what cannot be addressed, and never one to a CONTRL. */
    public static Optional<Contrl> answerTo(EdiInterchange received) {
        boolean onlyContrl = !received.messages().isEmpty()
                && received.messages().stream().allMatch(Contrl::isContrl);
        return received.readable() && !onlyContrl ? Optional.of(new Contrl(received)) : Optional.empty();
    }

    /**
     * @param reference  of our interchange and message, an..14
     * @param preparedAt Beijing time
     */
    public byte[] bytes(String reference, LocalDateTime preparedAt) {
        boolean four = received.envelope().syntax().isFour();
        EdiType type = four ? EdiType.of("CONTRL", "4", "1") : EdiType.of("CONTRL", "D", "3");
        return new EdiWriter(answering(reference, preparedAt)).message(reference, type, segments()).bytes();
    }

    private EdiEnvelope answering(String reference, LocalDateTime preparedAt) {
        EdiEnvelope asked = received.envelope();
        EdiSyntax syntax = syntax();
        String day = preparedAt.format(DateTimeFormatter.ofPattern(syntax.isFour() ? "yyyyMMdd" : "yyMMdd"));
        return new EdiEnvelope(syntax, cut(asked.recipient()), cut(asked.sender()), day,
                preparedAt.format(DateTimeFormatter.ofPattern("HHmm")), reference, "", false, asked.test());
    }

    private EdiSyntax syntax() {
        EdiSyntax asked = received.envelope().syntax();
        boolean writable = CharacterSet.of(asked.identifier()) != null && asked.version().matches("[1-4]");
        return writable ? asked : new EdiSyntax("UNOC", "3");
    }

    private List<EdiSegment> segments() {
        List<EdiSegment> segments = new ArrayList<>();
        Optional<Fault> whole = received.faults().stream().filter(Contrl::refuses).findFirst();
        EdiEnvelope asked = received.envelope();
        List<List<String>> uci = new ArrayList<>(List.of(el(cut(asked.reference(), 14)),
                party(asked.sender()), party(asked.recipient()),
                el(whole.isPresent() ? REFUSED : ACKNOWLEDGED)));
        whole.ifPresent(fault -> uci.addAll(serviceError(fault)));
        segments.add(new EdiSegment("UCI", uci));
        if (whole.isEmpty()) {
            addRefusals(0, segments);
            for (int i = 0; i < received.groups().size(); i++) {
                addGroup(i + 1, received.groups().get(i), segments);
            }
        }
        return segments;
    }

    /** A group is told of when it is refused, or one of its messages is. */
    private void addGroup(int number, EdiGroup group, List<EdiSegment> segments) {
        List<EdiSegment> refusals = new ArrayList<>();
        if (group.accepted()) {
            addRefusals(number, refusals);
        }
        if (group.accepted() && refusals.isEmpty()) {
            return;
        }
        List<List<String>> ucf = new ArrayList<>(List.of(el(stated(group.reference(), 14)),
                el(cut(group.sender().id(), 35), cut(group.sender().qualifier(), 4)),
                el(cut(group.recipient().id(), 35), cut(group.recipient().qualifier(), 4)),
                el(group.accepted() ? ACKNOWLEDGED : REFUSED)));
        group.faults().stream().filter(Contrl::refuses).findFirst()
                .ifPresent(fault -> ucf.addAll(serviceError(fault)));
        segments.add(new EdiSegment("UCF", ucf));
        segments.addAll(refusals);
    }

    private void addRefusals(int group, List<EdiSegment> segments) {
        received.messages().stream()
                .filter(message -> message.group() == group && !message.accepted() && !isContrl(message))
                .forEach(message -> addRefusal(message, segments));
    }

    private void addRefusal(EdiMessage message, List<EdiSegment> segments) {
        List<Fault> faults = message.faults().stream().filter(Contrl::refuses).toList();
        Optional<Fault> ofService = faults.stream().filter(Contrl::isInService).findFirst();
        EdiType type = message.type();
        List<List<String>> ucm = new ArrayList<>(List.of(el(stated(message.reference(), 14)),
                el(stated(type.name(), 6), stated(type.version(), 3), stated(type.release(), 3),
                        stated(type.agency(), 2), cut(type.association(), 6)), el(REFUSED)));
        ofService.ifPresent(fault -> ucm.addAll(serviceError(fault)));
        segments.add(new EdiSegment("UCM", ucm));
        Map<Integer, List<Fault>> bySegment = faults.stream().filter(fault -> !isInService(fault))
                .collect(Collectors.groupingBy(fault -> place(fault).segment(), TreeMap::new,
                        Collectors.toList()));
        bySegment.entrySet().stream().limit(MOST_SEGMENTS)
                .forEach(entry -> addSegmentErrors(entry.getKey(), entry.getValue(), segments));
    }

    private static void addSegmentErrors(int position, List<Fault> faults, List<EdiSegment> segments) {
        Optional<Fault> ofWhole = faults.stream().filter(fault -> place(fault).element() == 0).findFirst();
        segments.add(EdiSegment.of("UCS", el(String.valueOf(position)),
                el(ofWhole.map(SyntaxFault::published).orElse(""))));
        faults.stream().filter(fault -> place(fault).element() > 0).limit(MOST_ELEMENTS)
                .forEach(fault -> segments.add(EdiSegment.of("UCD", el(SyntaxFault.published(fault)),
                        position(place(fault)))));
    }

    /** 0085, 0013, S011; what is at fault may also be no service segment at all, and then cannot be named here. */
    private List<List<String>> serviceError(Fault fault) {
        Place.InEdi place = place(fault);
        if (!place.tag().matches("UN[A-Z]")) {
            return List.of(el(SyntaxFault.published(fault)));
        }
        return List.of(el(SyntaxFault.published(fault)), el(place.tag()),
                place.element() == 0 ? el() : position(place));
    }

    private static List<String> position(Place.InEdi place) {
        String component = place.component() == 0 ? "" : String.valueOf(place.component());
        return el(String.valueOf(place.element()), component);
    }

    private List<String> party(EdiParty party) {
        EdiParty cut = cut(party);
        return el(cut.id(), cut.qualifier(), cut.routing());
    }

    private EdiParty cut(EdiParty party) {
        return new EdiParty(cut(party.id(), 35), cut(party.qualifier(), 4), cut(party.routing(), 14));
    }

    /** What the answer must repeat, and was not there, is a dot. */
    private String stated(String value, int longest) {
        return value.isBlank() ? "." : cut(value, longest);
    }

    /**
     * What is too long for its element, or cannot be carried, is cut or dotted, so that the answer itself is
     * valid.
     */
    private String cut(String value, int longest) {
        var encoder = CharacterSet.of(syntax().identifier()).charset().newEncoder();
        var cut = new StringBuilder();
        value.chars().limit(longest).forEach(one ->
                cut.append(Character.isISOControl(one) || !encoder.canEncode((char) one) ? '.' : (char) one));
        return cut.toString();
    }

    private static boolean isInService(Fault fault) {
        return place(fault).tag().equals("UNH") || place(fault).tag().equals("UNT");
    }

    private static Place.InEdi place(Fault fault) {
        return (Place.InEdi) fault.where();
    }

    private static boolean refuses(Fault fault) {
        return fault.severity() == Severity.ERROR;
    }

    private static boolean isContrl(EdiMessage message) {
        return message.type().name().equals("CONTRL");
    }
}
