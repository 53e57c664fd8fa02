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
import org.paperlessport.schemas.edi.EdiInterchange;
import org.paperlessport.schemas.edi.EdiListener;
import org.paperlessport.schemas.edi.EdiMessage;
import org.paperlessport.schemas.edi.EdiReader;
import org.paperlessport.schemas.edi.EdiSegment;
import org.paperlessport.schemas.edi.EdiType;
import org.paperlessport.schemas.edi.PlatformFile;
import org.paperlessport.schemas.edi.PlatformListener;
import org.paperlessport.schemas.edi.PlatformReader;
import org.paperlessport.schemas.edi.X12Interchange;
import org.paperlessport.schemas.edi.X12Listener;
import org.paperlessport.schemas.edi.X12Reader;
import org.paperlessport.schemas.edi.X12Set;

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
        return switch (seen.format()) {
            case EDIFACT -> edifact(in, seen);
            case X12 -> x12(in, seen);
            case PLATFORM -> platform(in, seen);
            default -> customs(in, seen);
        };
    }

    private static Verdict edifact(InputStream in, Recognised seen) throws IOException {
        var found = new StreamedFindings();
        EdiReader.standard().read(in, new EdiListener() {
            @Override
            public void message(EdiMessage message) {
                EdiType type = message.type();
                found.message(type.name(), type.version().isEmpty() ? "" : type.version() + "." + type.release(),
                        message.reference(), message.faults(), message.accepted());
            }

            @Override
            public void ends(EdiInterchange interchange) {
                found.envelope(interchange.faults(), interchange.accepted());
                interchange.groups().forEach(group -> found.envelope(group.faults(), group.accepted()));
            }
        });
        return found.verdict(Format.EDIFACT.name(), seen.type());
    }

    private static Verdict x12(InputStream in, Recognised seen) throws IOException {
        var found = new StreamedFindings();
        X12Reader.standard().read(in, new X12Listener() {
            private String version = "";

            @Override
            public void group(EdiSegment header) {
                version = header.value(8);
            }

            @Override
            public void set(X12Set set) {
                found.message(set.type(), version, set.reference(), set.faults(), set.accepted());
            }

            @Override
            public void ends(X12Interchange interchange) {
                found.envelope(interchange.faults(), interchange.accepted());
                interchange.groups().forEach(group -> found.envelope(group.faults(), group.accepted()));
            }
        });
        return found.verdict(Format.X12.name(), seen.type());
    }

    private static Verdict platform(InputStream in, Recognised seen) throws IOException {
        var found = new StreamedFindings();
        PlatformReader.standard().read(in, new PlatformListener() {
            @Override
            public void record(int number, EdiSegment record) {
            }

            @Override
            public void ends(PlatformFile file) {
                found.message(file.type(), "", "", file.faults(), file.accepted());
            }
        });
        return found.verdict(Format.PLATFORM.name(), seen.type());
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
