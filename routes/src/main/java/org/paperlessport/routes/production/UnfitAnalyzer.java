package org.paperlessport.routes.production;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

import java.util.stream.Collectors;

/** Says why a hub did not start, all reasons at once, without a stack trace. */
final class UnfitAnalyzer extends AbstractFailureAnalyzer<UnfitForProduction> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnfitForProduction unfit) {
        return new FailureAnalysis(
                "生产环境配置不全或不安全，未启动。 The hub is not fit for production and was not started.\n\n"
                        + unfit.reasons().stream().map(reason -> "  - " + reason.zh() + "\n    " + reason.en())
                        .collect(Collectors.joining("\n")),
                "逐条改正后重新启动；试用请去掉 production。 Mend each and start again; to try the hub out, start it "
                        + "without the profile production.", unfit);
    }
}
