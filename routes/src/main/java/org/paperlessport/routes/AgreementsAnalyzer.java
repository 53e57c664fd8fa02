package org.paperlessport.routes;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

import java.util.stream.Collectors;

/** Says which lines of which EDI profile keep the hub from starting, all at once, without a stack trace. */
final class AgreementsAnalyzer extends AbstractFailureAnalyzer<UnreadableAgreements> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnreadableAgreements unreadable) {
        return new FailureAnalysis(
                "合作方 EDI 约定无法读取，未启动。 EDI profiles of partners cannot be read, and the hub was not started.\n\n"
                        + unreadable.faults().stream().map(fault -> "  - " + fault.zh() + "\n    " + fault.en())
                        .collect(Collectors.joining("\n")),
                "逐条改正后重新启动。 Mend each line and start again.", unreadable);
    }
}
