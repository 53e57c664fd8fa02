package org.paperlessport.routes.validation;

import org.paperlessport.schemas.Format;
import org.paperlessport.schemas.NotJudged;
import org.paperlessport.schemas.Recognised;
import org.paperlessport.schemas.Recogniser;
import org.paperlessport.schemas.Verdict;
import org.paperlessport.schemas.Verdict.Finding;
import org.paperlessport.schemas.Verdict.Kind;
import org.paperlessport.schemas.ceb.CebMessage;
import org.paperlessport.schemas.ceb.CebReader;
import org.paperlessport.schemas.ceb.Edition;
import org.paperlessport.schemas.ceb.MessageParts;
import org.paperlessport.schemas.edi.EdiReader;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;

/**
 * Judges what is too large to be held, while it flows past: by schema or syntax alone. Memory does not grow with it:
 * only messages at fault are listed, and so many of them.
 */
final class StreamJudge {

    private static final int HEAD = 8192;

    /** @throws IOException what the stream throws, and nothing else */
    Verdict judge(InputStream stream) throws IOException {
        var in = new BufferedInputStream(stream, 1 << 16);
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        Recognised seen = Recogniser.recognise(head);
        return seen.format() == Format.EDIFACT ? edifact(in, seen) : customs(in, seen);
    }

    private static Verdict edifact(InputStream in, Recognised seen) throws IOException {
        var heard = new StreamedInterchanges();
        EdiReader.standard().read(in, heard);
        return heard.verdict(seen);
    }

    /** The documents are let go as they come. */
    private static Verdict customs(InputStream in, Recognised seen) throws IOException {
        CebMessage message = new CebReader().read(in, new MessageParts() {
            @Override
            public void line(Object document, Object line) {
            }

            @Override
            public void document(Object document) {
            }
        });
        boolean valid = message.isReadable() && message.edition() == Edition.E202205;
        List<Finding> findings = message.faults().stream().map(fault -> new Finding(fault, 0)).toList();
        String type = message.type().isEmpty() ? seen.type() : message.type();
        Kind kind = type.isEmpty() ? Kind.UNKNOWN : new Kind(seen.format().name(), type,
                message.isReadable() && type.startsWith("CEB") ? message.edition().label() : "");
        return new Verdict(kind, valid, findings, kind.recognised() ? List.of(new Verdict.Message(type,
                message.guid(), valid && findings.stream().noneMatch(Finding::refuses))) : List.of(),
                Set.of(NotJudged.LARGE), Verdict.Answer.NONE);
    }
}
