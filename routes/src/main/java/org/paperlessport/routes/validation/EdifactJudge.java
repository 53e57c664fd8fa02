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
import org.paperlessport.schemas.edi.EdiType;

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

/** An interchange: its envelope, each message by the tables, and what the port's room asks to be mended. */
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
        EdiInterchange interchange = reader.read(bytes);
        List<Finding> findings = new ArrayList<>();
        List<Verdict.Message> messages = new ArrayList<>();
        Set<NotJudged> open = EnumSet.noneOf(NotJudged.class);
        interchange.faults().forEach(fault -> findings.add(new Finding(fault, 0)));
        int number = 0;
        boolean schemaValid = interchange.accepted();
        for (EdiMessage message : interchange.messages()) {
            number++;
            List<Finding> own = findings(message, number, interchange.accepted(), open);
            findings.addAll(own);
            schemaValid &= message.accepted();
            messages.add(new Verdict.Message(message.type().name(), message.reference(),
                    own.stream().noneMatch(Finding::refuses)));
        }
        if (interchange.readable()) {
            open.add(NotJudged.REGISTER);
            open.add(NotJudged.RECORDS);
        } else {
            open.add(NotJudged.VALUES);
        }
        return new Verdict(kind(interchange, seen), schemaValid, findings, messages, open, answer(interchange));
    }

    private List<Finding> findings(EdiMessage message, int number, boolean envelopeStands, Set<NotJudged> open) {
        List<Finding> own = new ArrayList<>();
        message.faults().forEach(fault -> own.add(new Finding(fault, number)));
        if (!message.accepted() || !envelopeStands) {
            open.add(NotJudged.VALUES);
        } else if (PortCheck.knows(message.type())) {
            port.faults(message).forEach(fault -> own.add(new Finding(fault, number)));
        } else {
            open.add(NotJudged.MEANING);
        }
        return own;
    }

    private static Kind kind(EdiInterchange interchange, Recognised seen) {
        if (interchange.messages().isEmpty()) {
            return new Kind("EDIFACT", seen.type(), "");
        }
        EdiType type = interchange.messages().get(0).type();
        return new Kind("EDIFACT", type.name(), type.version().isEmpty() ? "" : type.version() + "." + type.release());
    }

    private Verdict.Answer answer(EdiInterchange interchange) {
        return Contrl.answerTo(interchange).map(contrl -> new Verdict.Answer("CONTRL", () -> text(contrl.bytes(
                REFERENCE, LocalDateTime.ofInstant(clock.instant(), BEIJING))))).orElse(Verdict.Answer.NONE);
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException oneByteACharacter) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
