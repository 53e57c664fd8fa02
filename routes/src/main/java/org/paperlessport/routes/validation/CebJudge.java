package org.paperlessport.routes.validation;

import org.paperlessport.adapters.casebook.Written;
import org.paperlessport.adapters.customs.FormatCheck;
import org.paperlessport.clearance.Answer;
import org.paperlessport.clearance.Filed;
import org.paperlessport.clearance.Paper;
import org.paperlessport.clearance.PaperCheck;
import org.paperlessport.routes.PaperRooms;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Format;
import org.paperlessport.schemas.NotJudged;
import org.paperlessport.schemas.Place;
import org.paperlessport.schemas.Recognised;
import org.paperlessport.schemas.Recogniser;
import org.paperlessport.schemas.Verdict;
import org.paperlessport.schemas.Verdict.Finding;
import org.paperlessport.schemas.Verdict.Kind;
import org.paperlessport.schemas.ceb.Carried;
import org.paperlessport.schemas.ceb.CebMessage;
import org.paperlessport.schemas.ceb.CebReader;
import org.paperlessport.schemas.ceb.Edition;
import org.paperlessport.schemas.ceb.ValueCheck;
import org.paperlessport.schemas.ceb.manifests.MFTMessage;
import org.paperlessport.schemas.ceb.manifests.Manifest;
import org.paperlessport.schemas.seal.KeyRegister;
import org.paperlessport.schemas.seal.SealFinding;
import org.paperlessport.schemas.seal.SealOutcome;
import org.paperlessport.schemas.seal.SealVerdict;
import org.paperlessport.schemas.seal.SealVerifier;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Customs messages, bare or in an envelope of the exchange platform: the schema of both editions, the signature, then
 * what receipts refuse each paper for by itself.
 */
final class CebJudge implements FormatJudge {

    private final CebReader reader = new CebReader();
    private final SealVerifier verifier = new SealVerifier(KeyRegister.EMPTY);
    private final PaperRooms rooms;
    private final FormatCheck formatCheck;
    private final Clock clock;

    CebJudge(PaperRooms rooms, FormatCheck formatCheck, Clock clock) {
        this.rooms = rooms;
        this.formatCheck = formatCheck;
        this.clock = clock;
    }

    @Override
    public Verdict judge(byte[] bytes, Recognised seen) {
        CebMessage message = reader.read(bytes);
        return Carried.in(message).map(carried -> inEnvelope(message, carried))
                .orElseGet(() -> judge(bytes, message, seen));
    }

    /** The verdict on the message carried; its places are told in the message carried. */
    private Verdict inEnvelope(CebMessage envelope, Carried carried) {
        Verdict inner = judge(carried.message(), reader.read(carried.message()),
                Recogniser.recognise(carried.message()));
        return new Verdict(new Kind("DXP", envelope.type(), inner.kind().edition()), inner.schemaValid(),
                inner.errors(), inner.messages(), inner.notJudged(), inner.answer());
    }

    private Verdict judge(byte[] bytes, CebMessage message, Recognised seen) {
        if (!message.isReadable()) {
            return verdict(kind(message, seen), message, false, List.of(),
                    EnumSet.of(NotJudged.VALUES, NotJudged.SIGNATURE),
                    answer("CEB900", () -> formatCheck.write(message, bytes)));
        }
        boolean schemaValid = message.edition() == Edition.E202205;
        Instant now = clock.instant();
        SealVerdict seal = verifier.judge(bytes, now);
        List<Fault> faults = new ArrayList<>(ofSeal(seal));
        Set<NotJudged> open = EnumSet.noneOf(NotJudged.class);
        if (faults.isEmpty() && !seal.outcome().genuine()) {
            open.add(NotJudged.SIGNATURE);
        }
        Optional<List<? extends Paper>> papers = rooms.papers(message);
        List<Fault> values = ValueCheck.faults(bytes, now);
        if (papers.isEmpty()) {
            open.add(NotJudged.MEANING);
            faults.addAll(0, values);
            return verdict(kind(message, seen), message, schemaValid, faults, open, Verdict.Answer.NONE);
        }
        List<PaperCheck> checks = papers.get().stream().map(paper -> PaperCheck.of(paper, now)).toList();
        List<Fault> ofPapers = new PaperFaults(bytes, checks).faults();
        Set<Place> told = ofPapers.stream().map(Fault::where).collect(Collectors.toSet());
        faults.addAll(0, values.stream().filter(fault -> !told.contains(fault.where())).toList());
        faults.addAll(0, ofPapers);
        open.addAll(List.of(NotJudged.REGISTER, NotJudged.RECORDS, NotJudged.MATCH));
        return verdict(kind(message, seen), message, schemaValid, faults, open, refusals(papers.get(), checks, now));
    }

    /** A warning, for whether it refuses is the hub's policy; what is no signature at all is left open. */
    private static List<Fault> ofSeal(SealVerdict seal) {
        return seal.outcome() != SealOutcome.INVALID || seal.finding() == SealFinding.PLACEHOLDER ? List.of()
                : seal.fault().stream().map(fault -> new Fault(fault.code(), Fault.Severity.WARNING, fault.layer(),
                        fault.where(), fault.found(), fault.expected(), fault.message())).toList();
    }

    /** A manifest is of the type that it says itself. */
    private static Kind kind(CebMessage message, Recognised seen) {
        boolean own = message.type().isEmpty() || seen.format() == Format.MANIFEST && !seen.type().isEmpty();
        String type = own ? seen.type() : message.type();
        return type.isEmpty() ? Kind.UNKNOWN
                : new Kind(seen.format() == Format.MANIFEST || seen.format() == Format.DXP ? seen.format().name() : "CEB",
                        type, message.isReadable() && message.type().startsWith("CEB") ? message.edition().label() : "");
    }

    /** What answers refer to: the guid, or the number of an arrival report. */
    private static String reference(CebMessage message) {
        Object root = message.root().orElse(null);
        if (root instanceof Manifest bare) {
            return bare.getHead().getMessageID();
        }
        return root instanceof MFTMessage wrapped ? wrapped.getMFTData().getManifest().getHead().getMessageID()
                : message.guid();
    }

    private static Verdict verdict(Kind kind, CebMessage message, boolean schemaValid, List<Fault> others,
                                   Set<NotJudged> notJudged, Verdict.Answer answer) {
        List<Fault> faults = new ArrayList<>(message.faults());
        faults.addAll(others);
        List<Finding> findings = faults.stream().map(fault -> new Finding(fault, 0)).toList();
        boolean valid = schemaValid && findings.stream().noneMatch(Finding::refuses);
        return new Verdict(kind, schemaValid, findings, kind.recognised()
                ? List.of(new Verdict.Message(kind.type(), reference(message), valid)) : List.of(), notJudged, answer);
    }

    /** The receipts of the papers that are refused; what the others get depends on the records. */
    private Verdict.Answer refusals(List<? extends Paper> papers, List<PaperCheck> checks, Instant now) {
        List<Answer> refused = new ArrayList<>();
        for (int i = 0; i < checks.size(); i++) {
            if (!checks.get(i).passed()) {
                var filed = new Filed<Paper>(papers.get(i), "", "", "", now, false);
                refused.add(new Answer(filed, checks.get(i).status(), now, checks.get(i).info(), "", ""));
            }
        }
        if (refused.isEmpty()) {
            return Verdict.Answer.NONE;
        }
        Written receipts = rooms.returns(papers.get(0).key().kind(), refused);
        return answer(receipts.type(), receipts::bytes);
    }

    private static Verdict.Answer answer(String type, Supplier<byte[]> bytes) {
        return new Verdict.Answer(type, () -> new String(bytes.get(), StandardCharsets.UTF_8));
    }
}
