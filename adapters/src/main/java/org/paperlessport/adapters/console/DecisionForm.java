package org.paperlessport.adapters.console;

import org.paperlessport.clearance.Decision;

import java.util.List;
import java.util.Optional;

/**
 * What an officer wrote into the form, as it came.
 *
 * @param kind    a {@link Decision.Kind}
 * @param reason  free text
 * @param finding what the examination found, a {@link Decision.Inspection.Result}, or empty
 */
public record DecisionForm(String kind, String reasonCode, String reason, String detainTo, String finding,
                           String note) {

    private static final int LONGEST = 255;

    public DecisionForm {
        kind = written(kind);
        reasonCode = written(reasonCode);
        reason = written(reason);
        detainTo = written(detainTo);
        finding = written(finding);
        note = written(note);
    }

    static DecisionForm blank() {
        return new DecisionForm("", "", "", "", "", "");
    }

    /** @param reasons the codes to choose from */
    Optional<String> fault(List<String> reasons) {
        if (!isOneOf(Decision.Kind.values(), kind)) {
            return Optional.of("decision.fault.kind");
        }
        if (reasonCode.isEmpty() ? reason.isEmpty() : !reasons.contains(reasonCode)) {
            return Optional.of("decision.fault.reason");
        }
        if (reason.length() > LONGEST || note.length() > LONGEST) {
            return Optional.of("decision.fault.long");
        }
        if (!Decision.canBeTold(reason) || !Decision.canBeTold(note)) {
            return Optional.of("decision.fault.control");
        }
        return finding.isEmpty() || isOneOf(Decision.Inspection.Result.values(), finding) ? Optional.empty()
                : Optional.of("decision.fault.finding");
    }

    Decision by(String officer) {
        var what = Decision.Kind.valueOf(kind);
        var found = finding.isEmpty() ? Optional.<Decision.Inspection>empty()
                : Optional.of(new Decision.Inspection(Decision.Inspection.Result.valueOf(finding), note));
        var to = what == Decision.Kind.DETAIN ? detention() : "";
        return new Decision(what, officer, reason, reasonCode, to, found);
    }

    private String detention() {
        return detainTo.isEmpty() ? "599" : detainTo;
    }

    private static boolean isOneOf(Enum<?>[] values, String name) {
        for (var value : values) {
            if (value.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static String written(String text) {
        return text == null ? "" : text.strip();
    }
}
