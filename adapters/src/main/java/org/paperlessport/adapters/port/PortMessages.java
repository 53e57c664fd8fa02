package org.paperlessport.adapters.port;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.paperlessport.clearance.port.ContainerNumber;
import org.paperlessport.clearance.port.Manifest;
import org.paperlessport.clearance.port.PortNotice.CorrectionAsked;
import org.paperlessport.clearance.port.PortNotice.PermissionTold;
import org.paperlessport.clearance.port.PortNotice.StepTold;
import org.paperlessport.schemas.edi.EdiEnvelope;
import org.paperlessport.schemas.edi.EdiMessage;
import org.paperlessport.schemas.edi.EdiParty;
import org.paperlessport.schemas.edi.EdiSegment;
import org.paperlessport.schemas.edi.EdiSyntax;
import org.paperlessport.schemas.edi.EdiType;
import org.paperlessport.schemas.edi.EdiWriter;

/** The port's EDI and what it means, both ways. Messages given here were accepted by the reader. */
public final class PortMessages {

    private static final EdiType CUSRES = EdiType.of("CUSRES", "D", "96B");
    private static final EdiType IFTSTA = EdiType.of("IFTSTA", "D", "00B");
    private static final EdiType APERAK = EdiType.of("APERAK", "D", "96B");

    private final EdiParty hub;

    /** @param hub how we name ourselves in UNB */
    public PortMessages(EdiParty hub) {
        this.hub = hub;
    }

    /** Whether a message is one that this room reads, by the table it was read by. */
    public static boolean reads(EdiMessage message) {
        return isManifest(message) || isGateReport(message);
    }

    public static boolean isManifest(EdiMessage message) {
        return message.table().startsWith("CUSCAR ");
    }

    public static boolean isGateReport(EdiMessage message) {
        return message.table().startsWith("CODECO ");
    }

    /**
     * A CUSCAR: one manifest, or none and what to mend.
     *
     * @param filer who is told of the steps of its bills
     */
    public Reading<Manifest> readManifest(EdiMessage cuscar, String filer) {
        return Cuscar.read(cuscar, filer);
    }

    /** A CODECO: the moves of its containers; those that lack something are left out and asked for. */
    public Reading<GateReport> readGateReports(EdiMessage codeco) {
        return Codeco.read(codeco);
    }

    /** The number that the sender gave its document (BGM 1004); empty when it gave none. */
    public static String documentNumber(EdiMessage message) {
        return new Segments(message.segments()).value("BGM", 2);
    }

    /** CUSRES to a terminal, one message a permission; a message holds at most 999 containers. */
    public byte[] writePermissions(Outgoing outgoing, List<PermissionTold> permissions) {
        List<Written> messages = new ArrayList<>();
        for (PermissionTold told : permissions) {
            List<ContainerNumber> boxes = List.copyOf(told.containers());
            for (int from = 0; from < boxes.size(); from += Cusres.MOST) {
                int to = Math.min(boxes.size(), from + Cusres.MOST);
                var some = new PermissionTold(told.terminal(), told.permission(),
                        new TreeSet<>(boxes.subList(from, to)), told.bills(), told.at());
                messages.add(new Written(CUSRES, Cusres.segments(some, number(outgoing, messages.size()))));
            }
        }
        return interchange(outgoing, messages);
    }

    /** IFTSTA to whoever filed the bills, one message a step. */
    public byte[] writeSteps(Outgoing outgoing, List<StepTold> steps) {
        List<Written> messages = new ArrayList<>();
        for (StepTold told : steps) {
            messages.add(new Written(IFTSTA, Iftsta.segments(told, number(outgoing, messages.size()),
                    PortTime.minutes(outgoing.preparedAt()))));
        }
        return interchange(outgoing, messages);
    }

    /** APERAK to the sender of a message, with everything in it that he can mend. */
    public byte[] writeCorrections(Outgoing outgoing, Referred referred, List<CorrectionAsked> corrections) {
        return interchange(outgoing, List.of(new Written(APERAK, Aperak.segments(referred, corrections,
                number(outgoing, 0), PortTime.minutes(outgoing.preparedAt())))));
    }

    private record Written(EdiType type, List<EdiSegment> segments) {
    }

    private static String number(Outgoing outgoing, int before) {
        return outgoing.reference() + "-" + (before + 1);
    }

    private byte[] interchange(Outgoing outgoing, List<Written> messages) {
        var writer = new EdiWriter(envelope(outgoing, messages));
        for (int i = 0; i < messages.size(); i++) {
            writer.message(String.valueOf(i + 1), messages.get(i).type(), messages.get(i).segments());
        }
        return writer.bytes();
    }

    /** In ISO 8859-1, unless some reference of a partner's needs more. */
    private EdiEnvelope envelope(Outgoing outgoing, List<Written> messages) {
        boolean narrow = messages.stream().flatMap(message -> message.segments().stream())
                .flatMap(segment -> segment.elements().stream()).flatMap(List::stream)
                .allMatch(text -> EdiWriter.carries("UNOC", text));
        EdiSyntax syntax = narrow ? new EdiSyntax("UNOC", "3") : new EdiSyntax("UNOW", "4");
        var at = PortTime.beijing(outgoing.preparedAt());
        return new EdiEnvelope(syntax, hub, outgoing.recipient(),
                at.format(DateTimeFormatter.ofPattern(narrow ? "yyMMdd" : "yyyyMMdd")),
                at.format(DateTimeFormatter.ofPattern("HHmm")), outgoing.reference(),
                messages.isEmpty() ? "" : messages.get(0).type().name(), false, outgoing.test());
    }
}
