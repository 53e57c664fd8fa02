package org.paperlessport.schemas.port;

import static org.paperlessport.schemas.port.X12Segments.of;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.paperlessport.schemas.edi.EdiSegment;
import org.paperlessport.schemas.edi.EdiType;
import org.paperlessport.schemas.edi.Tables;

/**
 * Writes documents as the segments of one message, in any of the three syntaxes; {@link PortDocuments} reads them
 * again. The order of the segments, the lengths and the counts are those of the tables of the directory that is asked
 * for. Nothing is cut and nothing is left out unsaid: see {@link Written}. EdiWriter, X12Writer and PlatformWriter of
 * the package edi make bytes of the segments.
 */
public final class PortWriter {

    private static final Map<String, Form<EdifactMessages>> EDIFACT = Map.ofEntries(
            Map.entry("CODECO", all(GateMove.class, EdifactMessages::equipment)),
            Map.entry("COARRI", all(PortDocument.class, EdifactMessages::equipment)),
            Map.entry("COPRAR", all(PortDocument.class, EdifactMessages::equipment)),
            Map.entry("COPARN", all(ReleaseOrder.class, EdifactMessages::equipment)),
            Map.entry("COREOR", all(ReleaseOrder.class, EdifactMessages::equipment)),
            Map.entry("CUSCAR", all(PortDocument.class, EdifactMessages::manifest)),
            Map.entry("IFTSTA", all(StatusEvent.class, EdifactMessages::statuses)),
            Map.entry("CUSRES", all(CustomsAnswer.class, EdifactMessages::customs)),
            Map.entry("BAPLIE", all(StowPosition.class, EdifactMessages::stowage)),
            Map.entry("IFTMBF", one(booking(false), (to, one) -> to.order(one, "335"))),
            Map.entry("IFTMBC", one(booking(true), (to, one) -> to.order(one, "770"))),
            Map.entry("IFTMIN", one(one -> one instanceof Instruction asked && !asked.contracted(),
                    (to, one) -> to.order(one, "340"))));

    private static final Map<String, Form<X12Sets>> X12 = Map.of(
            "322", all(PortDocument.class, X12Sets::activity), "309", all(PortDocument.class, X12Sets::manifest),
            "315", one(StatusEvent.class::isInstance, X12Sets::ocean), "301", one(booking(true), X12Sets::booking));

    private static final Map<String, Form<PlatformFiles>> PLATFORM = Map.of(
            "IFCSUM", all(PortDocument.class, PlatformFiles::manifest),
            "CTNJJD", all(PortDocument.class, PlatformFiles::handover),
            "IFTMBF", one(booking(false), PlatformFiles::booking),
            "BAPLIE", all(StowPosition.class, PlatformFiles::stowage));

    /** Original, added, deleted and changed: what record 00 has for them. */
    private static final Set<String> FUNCTIONS = Set.of("9", "2", "3", "4");

    private PortWriter() {
    }

    /** How a message takes documents: which, whether several, and where they go. */
    private record Form<T>(Predicate<PortDocument> takes, boolean several, BiConsumer<T, List<PortDocument>> writer) {
    }

    private static <T> Form<T> all(Class<? extends PortDocument> kind, BiConsumer<T, List<PortDocument>> writer) {
        return new Form<>(kind::isInstance, true, writer);
    }

    private static <T> Form<T> one(Predicate<PortDocument> takes, BiConsumer<T, PortDocument> writer) {
        return new Form<>(takes, false, (to, documents) -> writer.accept(to, documents.get(0)));
    }

    private static Predicate<PortDocument> booking(boolean confirmed) {
        return one -> one instanceof Booking booking && booking.confirmed() == confirmed;
    }

    /** The EDIFACT messages that can be written, by UNH 0065. */
    public static Set<String> edifactMessages() {
        return EDIFACT.keySet();
    }

    /** The X12 sets that can be written, by ST01. */
    public static Set<String> x12Sets() {
        return X12.keySet();
    }

    /** The platform files that can be written, by record 00 field 2. */
    public static Set<String> platformFiles() {
        return PLATFORM.keySet();
    }

    /**
     * @param documents of one message, as one reading gave them: the same heading and common particulars
     * @throws IllegalArgumentException when no such message, or it in no such directory, can be written
     */
    public static Written edifact(EdiType type, List<? extends PortDocument> documents) {
        var left = new Leftovers();
        Layout layout = layout(Tables.EDIFACT, type.name(), type.version() + ":" + type.release(), EDIFACT.keySet());
        Site message = Site.of(layout, left);
        write(EDIFACT.get(type.name()), type.name(), new EdifactMessages(type, layout, message, left), documents, left);
        return written(message, left);
    }

    /** @param set ST01; @param version of GS08, e.g. 004010 */
    public static Written x12(String set, String version, List<? extends PortDocument> documents) {
        var left = new Leftovers();
        String directory = version.length() < 3 ? version : version.substring(0, 3);
        Site message = Site.of(layout(Tables.X12, set, directory, X12.keySet()), left);
        write(X12.get(set), set, new X12Sets(set, message, left), documents, left);
        return written(message, left);
    }

    /** @param type record 00 field 2, e.g. IFCSUM */
    public static Written platform(String type, PlatformHeading heading, List<? extends PortDocument> documents) {
        var left = new Leftovers();
        Layout layout = layout(Tables.PLATFORM, type, type, PLATFORM.keySet());
        Site file = Site.of(layout, left);
        String function = documents.stream().map(one -> Statement.of(one).heading().function())
                .filter(one -> !one.isEmpty()).findFirst().orElse("");
        if (!FUNCTIONS.contains(function)) {
            left.notCarried("00", 4, 1, function);
            function = "";
        }
        List<EdiSegment> records = new ArrayList<>();
        layout.fitted(of("00", type, heading.description(), function, heading.sender(), heading.recipient(),
                heading.createdAt(), heading.senderPort(), heading.recipientPort()), left).ifPresent(records::add);
        write(PLATFORM.get(type), type, new PlatformFiles(type, file, left), documents, left);
        records.addAll(file.segments());
        return new Written(records, left.faults());
    }

    private static Layout layout(Tables tables, String message, String directory, Set<String> writable) {
        return Layout.of(tables, message, directory).filter(unused -> writable.contains(message)).orElseThrow(
                () -> new IllegalArgumentException("no documents can be written as " + message + " " + directory
                        + "; there are " + writable.stream().sorted().toList() + " in the directories of the tables"));
    }

    /** Only documents that stand together go on; the others are told of. */
    private static <T> void write(Form<T> form, String message, T to, List<? extends PortDocument> documents,
            Leftovers left) {
        List<PortDocument> together = new ArrayList<>();
        Statement first = null;
        for (PortDocument document : documents) {
            boolean listed = document instanceof Container;
            first = first == null && !listed ? Statement.of(document) : first;
            if (!form.takes.test(document) || !listed && !Statement.of(document).beside(first)
                    || !form.several && !together.isEmpty()) {
                left.notOfKind(document, message);
            } else {
                together.add(document);
            }
        }
        if (!together.isEmpty()) {
            form.writer.accept(to, together);
        }
    }

    private static Written written(Site message, Leftovers left) {
        List<EdiSegment> segments = message.segments();
        return new Written(segments, left.faults());
    }
}
