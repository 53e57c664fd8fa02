package org.paperlessport.adapters.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.paperlessport.adapters.casebook.CaseActs;
import org.paperlessport.clearance.Stage;
import org.paperlessport.clearance.Text;
import org.paperlessport.clearance.Verdict.AlreadyKnown;
import org.paperlessport.clearance.Verdict.Contradiction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Puts decisions to cases, one by one or row by row. */
@Component
class DecisionDesk {

    private static final Logger LOG = LoggerFactory.getLogger(DecisionDesk.class);

    private final CaseActs acts;

    DecisionDesk(CaseActs acts) {
        this.acts = acts;
    }

    /** @param number as given. @param why only where it did not move */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RowOutcome(String number,
                      @Schema(allowableValues = {"MOVED", "ALREADY_KNOWN", "CONTRADICTION",
                          "NOT_FOUND", "INVALID", "FAILED"}) String outcome,
                      String invtNo, Stage stage, StatusView status, Text why) {

        private static RowOutcome failed(String number, String outcome, Text why) {
            return new RowOutcome(number, outcome, null, null, null, why);
        }
    }

    /** @throws Problem NOT_FOUND, CONFLICT or BAD_REQUEST */
    Standing decide(String number, DecisionGiven given, String officer) {
        var acted = acts.decide(number, given.by(officer)).orElseThrow(Problem::notFound);
        var standing = Standing.of(acted.now());
        if (acted.verdict() instanceof Contradiction no) {
            throw new Problem(ProblemKind.CONFLICT, no.why()).with("standing", standing)
                    .with("fitting", acted.fitting());
        }
        return standing;
    }

    /** What became of one row; never throws. */
    RowOutcome decideRow(DecisionGiven row, String officer) {
        if (row == null || row.about().isEmpty()) {
            return RowOutcome.failed("", "INVALID", new Text("缺少 number（invtNo 或 preNo）。",
                    "number (invtNo or preNo) is missing."));
        }
        try {
            var found = acts.decide(row.about(), row.by(officer));
            if (found.isEmpty()) {
                return RowOutcome.failed(row.about(), "NOT_FOUND",
                        new Text("没有此清单。", "There is no such declaration."));
            }
            var acted = found.get();
            var why = acted.verdict() instanceof Contradiction no ? no.why() : null;
            var outcome = why != null ? "CONTRADICTION"
                    : acted.verdict() instanceof AlreadyKnown ? "ALREADY_KNOWN" : "MOVED";
            return new RowOutcome(row.about(), outcome, acted.now().invtNo(), acted.now().stage(),
                    StatusView.of(acted.now()), why);
        } catch (Problem invalid) {
            return RowOutcome.failed(row.about(), "INVALID", invalid.text());
        } catch (RuntimeException ours) {
            LOG.error("decision about {} failed", row.about(), ours);
            return RowOutcome.failed(row.about(), "FAILED",
                    new Text("系统内部错误，未办理。", "Our own fault; nothing was done."));
        }
    }
}
