package org.paperlessport.routes.validation;

import org.paperlessport.schemas.NotJudged;
import org.paperlessport.schemas.Recognised;
import org.paperlessport.schemas.Verdict;
import org.paperlessport.schemas.Verdict.Finding;
import org.paperlessport.schemas.Verdict.Kind;
import org.paperlessport.schemas.edi.Contrl;
import org.paperlessport.schemas.edi.EdiInterchange;
import org.paperlessport.schemas.edi.EdiMessage;
import org.paperlessport.schemas.edi.EdiReader;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Interchanges: the envelope of each, each message by the tables, and what the port's room asks to be mended. */
final class EdifactJudge implements FormatJudge {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    /** Stands for the number that a real answer gets. */
    private static final String REFERENCE = "PP0";

    private final EdiReader reader = EdiReader.standard();
    private final PortCheck port;
    private final Clock clock;

    EdifactJudge(Clock clock) {
        this.port = new PortCheck(clock);
        this.clock = clock;
    }

    @Override
    public Verdict judge(byte[] bytes, Recognised seen) {
        List<EdiInterchange> interchanges = reader.readAll(bytes);
        List<Finding> findings = new ArrayList<>();
        List<Verdict.Message> messages = new ArrayList<>();
        Set<NotJudged> open = EnumSet.noneOf(NotJudged.class);
        for (EdiInterchange interchange : interchanges) {
            interchange.faults().forEach(fault -> findings.add(new Finding(fault, 0)));
            interchange.groups().forEach(group -> group.faults().forEach(fault -> findings.add(new Finding(fault, 0))));
            for (EdiMessage message : interchange.messages()) {
                List<Finding> own = findings(message, messages.size() + 1, interchange, open);
                findings.addAll(own);
                messages.add(new Verdict.Message(message.type().name(), message.reference(),
                        own.stream().noneMatch(Finding::refuses)));
            }
            if (interchange.readable()) {
                open.add(NotJudged.REGISTER);
                open.add(NotJudged.RECORDS);
            } else {
                open.add(NotJudged.VALUES);
            }
        }
        return new Verdict(kind(interchanges, seen), interchanges.stream().allMatch(EdifactJudge::isValid), findings,
                messages, open, answer(interchanges));
    }

    private List<Finding> findings(EdiMessage message, int number, EdiInterchange interchange, Set<NotJudged> open) {
        List<Finding> own = new ArrayList<>();
        message.faults().forEach(fault -> own.add(new Finding(fault, number)));
        if (!interchange.accepts(message)) {
            open.add(NotJudged.VALUES);
        } else if (PortCheck.knows(message)) {
            port.faults(message).forEach(fault -> own.add(new Finding(fault, number)));
        } else {
            open.add(NotJudged.MEANING);
        }
        return own;
    }

    private static boolean isValid(EdiInterchange interchange) {
        return interchange.accepted() && interchange.messages().stream().allMatch(interchange::accepts);
    }

    private static Kind kind(List<EdiInterchange> interchanges, Recognised seen) {
        return interchanges.stream().flatMap(one -> one.messages().stream()).findFirst().map(EdiMessage::type)
                .map(type -> new Kind("EDIFACT", type.name(),
                        type.version().isEmpty() ? "" : type.version() + "." + type.release()))
                .orElse(new Kind("EDIFACT", seen.type(), ""));
    }

    /** One CONTRL to each interchange, one behind the other. */
    private Verdict.Answer answer(List<EdiInterchange> interchanges) {
        List<Contrl> answers = interchanges.stream().flatMap(one -> Contrl.answerTo(one).stream()).toList();
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), BEIJING);
        return answers.isEmpty() ? Verdict.Answer.NONE : new Verdict.Answer("CONTRL", () -> answers.stream()
                .map(contrl -> text(contrl.bytes(REFERENCE, now))).collect(Collectors.joining("\n")));
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException oneByteACharacter) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
