package org.paperlessport.routes.validation;

import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.NotJudged;
import org.paperlessport.schemas.Verdict;
import org.paperlessport.schemas.Verdict.Finding;
import org.paperlessport.schemas.Verdict.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Gathers the verdict of messages that flow past: their faults, the messages at fault, and how many there were. */
final class StreamedFindings {

    /** Faults, and messages at fault, that are kept; of the rest only whether they refuse. */
    private static final int MOST = 10_000;

    private final List<Finding> findings = new ArrayList<>();
    private final List<Verdict.Message> atFault = new ArrayList<>();
    private String firstType = "";
    private String firstEdition = "";
    private int messages;
    private boolean accepted = true;

    void message(String type, String edition, String reference, List<Fault> faults, boolean good) {
        messages++;
        if (messages == 1) {
            firstType = type;
            firstEdition = edition;
        }
        add(faults, messages);
        if (!good) {
            accepted = false;
            if (atFault.size() < MOST) {
                atFault.add(new Verdict.Message(type, reference, false));
            }
        }
    }

    void envelope(List<Fault> faults, boolean good) {
        accepted &= good;
        add(faults, 0);
    }

    private void add(List<Fault> faults, int message) {
        for (Fault fault : faults) {
            if (findings.size() < MOST) {
                findings.add(new Finding(fault, message));
            }
        }
    }

    /** @param seenType what the first bytes told, when no message was read */
    Verdict verdict(String format, String seenType) {
        Kind kind = new Kind(format, firstType.isEmpty() ? seenType : firstType, firstEdition);
        return new Verdict(kind, accepted, findings, atFault, Set.of(NotJudged.LARGE), Verdict.Answer.NONE);
    }
}
