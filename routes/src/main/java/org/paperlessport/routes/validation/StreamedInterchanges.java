package org.paperlessport.routes.validation;

import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.NotJudged;
import org.paperlessport.schemas.Recognised;
import org.paperlessport.schemas.Verdict;
import org.paperlessport.schemas.Verdict.Finding;
import org.paperlessport.schemas.Verdict.Kind;
import org.paperlessport.schemas.edi.EdiInterchange;
import org.paperlessport.schemas.edi.EdiListener;
import org.paperlessport.schemas.edi.EdiMessage;
import org.paperlessport.schemas.edi.EdiType;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Gathers the verdict of interchanges that flow past: their faults, the messages at fault, and how many there were. */
final class StreamedInterchanges implements EdiListener {

    /** Faults, and messages at fault, that are kept; of the rest only whether they refuse. */
    static final int MOST = 10_000;

    private final List<Finding> findings = new ArrayList<>();
    private final List<Verdict.Message> atFault = new ArrayList<>();
    private EdiType first;
    private int messages;
    private boolean accepted = true;

    @Override
    public void message(EdiMessage message) {
        messages++;
        first = first == null ? message.type() : first;
        if (!message.faults().isEmpty()) {
            add(message.faults(), messages);
        }
        if (!message.accepted()) {
            accepted = false;
            if (atFault.size() < MOST) {
                atFault.add(new Verdict.Message(message.type().name(), message.reference(), false));
            }
        }
    }

    @Override
    public void ends(EdiInterchange interchange) {
        accepted &= interchange.accepted();
        add(interchange.faults(), 0);
        interchange.groups().forEach(group -> {
            accepted &= group.accepted();
            add(group.faults(), 0);
        });
    }

    private void add(List<Fault> faults, int message) {
        for (Fault fault : faults) {
            if (findings.size() < MOST) {
                findings.add(new Finding(fault, message));
            }
        }
    }

    Verdict verdict(Recognised seen) {
        Kind kind = first == null ? new Kind("EDIFACT", seen.type(), "") : new Kind("EDIFACT", first.name(),
                first.version().isEmpty() ? "" : first.version() + "." + first.release());
        return new Verdict(kind, accepted, findings, atFault, Set.of(NotJudged.LARGE), Verdict.Answer.NONE);
    }
}
