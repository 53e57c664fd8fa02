package org.paperlessport.schemas.edi;

import io.xlate.edi.schema.Schema;
import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamEvent;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Place;

/**
 * Lets StAEDI judge the messages, for the own reader to be compared with. It is given them written out anew, in one interchange of ours whose
 * envelope and counts are right, so that whatever was odd about the bytes it sees only the segments. Where it
 * gives up on a message, that message is refused and the rest is judged.
 */
final class StaediJudge {

    /** Messages written out anew at a time, so that little of a big interchange is held twice. */
    private static final int AT_A_TIME = 200;
    /** A message with so many faults is given up: what is sent to keep us busy shall not. */
    private static final int MOST_FAULTS = 500;

    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    /** For each message, in order, the faults in it; every message is of a known table and ends with UNT. */
    List<List<Fault>> judge(List<EdiMessage> messages) {
        List<List<Fault>> faults = new ArrayList<>();
        messages.forEach(message -> faults.add(new ArrayList<>()));
        int from = 0;
        while (from < messages.size()) {
            from = judge(messages.subList(0, Math.min(messages.size(), from + AT_A_TIME)), from, faults);
        }
        return faults;
    }

    /** Judges from one message on, and gives back the first message that is still to be judged. */
    private int judge(List<EdiMessage> messages, int from, List<List<Fault>> faults) {
        var rewritten = new RewrittenMessages(messages, from);
        int reached = from;
        try (EDIStreamReader reader = factory().createEDIStreamReader(
                new ByteArrayInputStream(rewritten.bytes()), StandardCharsets.UTF_8.name())) {
            while (reader.hasNext()) {
                EDIStreamEvent event = reader.next();
                reached = Math.max(reached, rewritten.message(reader.getLocation().getSegmentPosition()));
                if (event == EDIStreamEvent.END_SEGMENT && reader.getText().equals("UNH")) {
                    reader.setTransactionSchema(schema(messages.get(reached).table()));
                } else if (event.isError()) {
                    faults.get(reached).add(fault(reader, messages.get(reached), rewritten));
                    if (faults.get(reached).size() == MOST_FAULTS) {
                        return reached + 1;
                    }
                }
            }
            return messages.size();
        } catch (EDIStreamException | IOException | RuntimeException e) {
            faults.get(reached).add(SyntaxFault.UNSPECIFIED.at(new Place.InEdi(1, "UNH", 0, 0),
                    messages.get(reached).reference(), "a message that can be read"));
            return reached + 1;
        }
    }

    private static Schema schema(String table) {
        return SCHEMAS.computeIfAbsent(table,
                key -> StaediSchemas.of(EdiTables.PUBLISHED.message(key).orElseThrow()));
    }

    private static EDIInputFactory factory() {
        EDIInputFactory factory = EDIInputFactory.newFactory();
        factory.setProperty(EDIInputFactory.EDI_VALIDATE_CONTROL_CODE_VALUES, false);
        return factory;
    }

    private static Fault fault(EDIStreamReader reader, EdiMessage message, RewrittenMessages rewritten) {
        var location = reader.getLocation();
        int position = rewritten.position(location.getSegmentPosition());
        EdiSegment segment = message.segments().get(position - 1);
        if (reader.getEventType() == EDIStreamEvent.SEGMENT_ERROR) {
            return StaediFaults.ofSegment(reader.getErrorType(), reader.getText(), position, segment);
        }
        var place = new Place.InEdi(position, segment.tag(), location.getElementPosition() + 1,
                Math.max(0, location.getComponentPosition()));
        return StaediFaults.ofElement(reader.getErrorType(), place, segment, message.type().directory());
    }
}
