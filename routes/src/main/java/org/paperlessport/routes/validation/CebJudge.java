package org.paperlessport.routes.validation;

import org.paperlessport.adapters.casebook.Written;
import org.paperlessport.adapters.customs.FormatCheck;
import org.paperlessport.clearance.Answer;
import org.paperlessport.clearance.Filed;
import org.paperlessport.clearance.Paper;
import org.paperlessport.clearance.PaperCheck;
import org.paperlessport.routes.PaperRooms;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.NotJudged;
import org.paperlessport.schemas.Recognised;
import org.paperlessport.schemas.Verdict;
import org.paperlessport.schemas.Verdict.Finding;
import org.paperlessport.schemas.Verdict.Kind;
import org.paperlessport.schemas.ceb.CebMessage;
import org.paperlessport.schemas.ceb.CebReader;
import org.paperlessport.schemas.ceb.Edition;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Customs messages: the schema of both editions, then what receipts refuse each paper for by itself. */
final class CebJudge implements FormatJudge {

    private final CebReader reader = new CebReader();
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
        if (!message.isReadable()) {
            return verdict(kind(message, seen), message, false, List.of(),
                    EnumSet.of(NotJudged.VALUES, NotJudged.SIGNATURE),
                    answer("CEB900", () -> formatCheck.write(message, bytes)));
        }
        boolean schemaValid = message.edition() == Edition.E202205;
        Optional<List<? extends Paper>> papers = rooms.papers(message);
        if (papers.isEmpty()) {
            return verdict(kind(message, seen), message, schemaValid, List.of(),
                    EnumSet.of(NotJudged.MEANING, NotJudged.SIGNATURE), Verdict.Answer.NONE);
        }
        Instant now = clock.instant();
        List<PaperCheck> checks = papers.get().stream().map(paper -> PaperCheck.of(paper, now)).toList();
        return verdict(kind(message, seen), message, schemaValid, new PaperFaults(bytes, checks).faults(),
                EnumSet.of(NotJudged.SIGNATURE, NotJudged.REGISTER, NotJudged.RECORDS, NotJudged.MATCH),
                refusals(papers.get(), checks, now));
    }

    private static Kind kind(CebMessage message, Recognised seen) {
        String type = message.type().isEmpty() ? seen.type() : message.type();
        return type.isEmpty() ? Kind.UNKNOWN
                : new Kind("CEB", type, message.isReadable() ? message.edition().label() : "");
    }

    private static Verdict verdict(Kind kind, CebMessage message, boolean schemaValid, List<Fault> ofValues,
                                   Set<NotJudged> notJudged, Verdict.Answer answer) {
        List<Fault> faults = new ArrayList<>(message.faults());
        faults.addAll(ofValues);
        List<Finding> findings = faults.stream().map(fault -> new Finding(fault, 0)).toList();
        boolean valid = schemaValid && findings.stream().noneMatch(Finding::refuses);
        return new Verdict(kind, schemaValid, findings, kind.recognised()
                ? List.of(new Verdict.Message(kind.type(), message.guid(), valid)) : List.of(), notJudged, answer);
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
