package org.paperlessport.routes.validation;

import org.paperlessport.schemas.NotJudged;
import org.paperlessport.schemas.Recognised;
import org.paperlessport.schemas.Verdict;
import org.paperlessport.schemas.Verdict.Finding;
import org.paperlessport.schemas.Verdict.Kind;
import org.paperlessport.schemas.edi.X12Answer;
import org.paperlessport.schemas.edi.X12Group;
import org.paperlessport.schemas.edi.X12Interchange;
import org.paperlessport.schemas.edi.X12Reader;
import org.paperlessport.schemas.edi.X12Set;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;

/** X12 interchanges: envelope, groups and sets by the tables. None has business with the hub yet. */
final class X12Judge implements FormatJudge {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    /** Stands for the number that a real answer gets. */
    private static final String REFERENCE = "0";

    private final X12Reader reader = X12Reader.standard();
    private final Clock clock;

    X12Judge(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Verdict judge(byte[] bytes, Recognised seen) {
        List<X12Interchange> interchanges = reader.readAll(bytes);
        List<Finding> findings = new ArrayList<>();
        List<Verdict.Message> messages = new ArrayList<>();
        for (X12Interchange interchange : interchanges) {
            interchange.faults().forEach(fault -> findings.add(new Finding(fault, 0)));
            for (X12Group group : interchange.groups()) {
                group.faults().forEach(fault -> findings.add(new Finding(fault, 0)));
                for (X12Set set : group.sets()) {
                    int number = messages.size() + 1;
                    set.faults().forEach(fault -> findings.add(new Finding(fault, number)));
                    messages.add(new Verdict.Message(set.type(), set.reference(), set.accepted()));
                }
            }
        }
        boolean schemaValid = interchanges.stream().allMatch(X12Interchange::accepted)
                && findings.stream().noneMatch(Finding::refuses);
        return new Verdict(kind(interchanges, seen), schemaValid, findings, messages, EnumSet.of(NotJudged.MEANING),
                answer(interchanges));
    }

    private static Kind kind(List<X12Interchange> interchanges, Recognised seen) {
        X12Group first = interchanges.stream().flatMap(one -> one.groups().stream())
                .filter(group -> !group.sets().isEmpty()).findFirst().orElse(null);
        return first == null ? new Kind("X12", seen.type(), "")
                : new Kind("X12", first.sets().get(0).type(), first.version());
    }

    private Verdict.Answer answer(List<X12Interchange> interchanges) {
        List<X12Answer> answers = interchanges.stream().flatMap(one -> X12Answer.to(one).stream()).toList();
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), BEIJING);
        return answers.isEmpty() ? Verdict.Answer.NONE : new Verdict.Answer(answers.get(0).type(),
                () -> answers.stream().map(answer -> new String(answer.bytes(REFERENCE, now),
                        StandardCharsets.ISO_8859_1)).collect(Collectors.joining("\n")));
    }
}
