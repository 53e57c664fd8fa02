package org.paperlessport.adapters.console;

import org.paperlessport.schemas.edi.EdiInterchange;
import org.paperlessport.schemas.edi.EdiMessage;
import org.paperlessport.schemas.edi.EdiReader;
import org.paperlessport.schemas.edi.PlatformFile;
import org.paperlessport.schemas.edi.PlatformReader;
import org.paperlessport.schemas.edi.X12Group;
import org.paperlessport.schemas.edi.X12Interchange;
import org.paperlessport.schemas.edi.X12Reader;
import org.paperlessport.schemas.edi.X12Set;
import org.paperlessport.schemas.port.Documents;
import org.paperlessport.schemas.port.PortDocuments;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One message of an interchange of any syntax, with the documents that it holds.
 *
 * @param type      UNH 0065, ST01 or the message of record 00
 * @param edition   directory or version; empty in a platform file
 * @param reference 0062 or ST02; empty in a platform file
 * @param taken     no fault refuses it
 * @param documents read when they are asked for
 */
record PortSpeech(String type, String edition, String reference, boolean taken, Supplier<Documents> documents) {

    /** Every message of the interchanges in their order; none of a format that holds no port documents. */
    static List<PortSpeech> of(byte[] bytes, String format) {
        return switch (format) {
            case "EDIFACT" -> EdiReader.standard().readAll(bytes).stream().flatMap(PortSpeech::edifact).toList();
            case "X12" -> X12Reader.standard().readAll(bytes).stream().flatMap(PortSpeech::x12).toList();
            case "PLATFORM" -> PlatformReader.standard().readAll(bytes).stream().map(PortSpeech::platform).toList();
            default -> List.of();
        };
    }

    private static Stream<PortSpeech> edifact(EdiInterchange interchange) {
        return interchange.messages().stream().map(message -> new PortSpeech(message.type().name(), edition(message),
                message.reference(), interchange.accepts(message), () -> PortDocuments.of(message)));
    }

    private static String edition(EdiMessage message) {
        var type = message.type();
        return type.version().isEmpty() ? "" : type.version() + "." + type.release();
    }

    private static Stream<PortSpeech> x12(X12Interchange interchange) {
        return interchange.groups().stream().flatMap(group -> group.sets().stream()
                .map(set -> new PortSpeech(set.type(), group.version(), set.reference(),
                        isTaken(interchange, group, set), () -> PortDocuments.ofX12(set.type(), set.segments()))));
    }

    private static boolean isTaken(X12Interchange interchange, X12Group group, X12Set set) {
        return interchange.accepted() && group.accepted() && set.accepted();
    }

    private static PortSpeech platform(PlatformFile file) {
        return new PortSpeech(file.type(), "", "", file.accepted(), () -> PortDocuments.ofPlatform(file.records()));
    }
}
