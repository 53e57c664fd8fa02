package org.paperlessport.adapters.api;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.media.Schema;
import org.paperlessport.clearance.Decision;
import org.paperlessport.clearance.Decision.Inspection;

/**
 * An officer's decision as written in a request.
 *
 * @param number     invtNo or preNo; only in a list, where invtNo or preNo may say the same
 * @param reasonCode up to 20 letters, digits and hyphens, or empty
 * @param detainTo   only with DETAIN; 599 when absent
 */
record DecisionGiven(@Schema(description = "invtNo or preNo; only in a list") String number, String invtNo,
                     String preNo,
                     @Schema(allowableValues = {"RELEASE", "REVIEW", "INSPECT", "DETAIN", "SUSPEND", "RESUME",
                         "SHIP_BACK", "REFUSE"}) String decision,
                     String reason, String reasonCode,
                     @Schema(allowableValues = {"501", "502", "503", "599"}) String detainTo,
                     InspectionGiven inspection) {

    private static final Set<String> DETENTIONS = Set.of("501", "502", "503", "599");

    record InspectionGiven(@Schema(allowableValues = {"AS_DECLARED", "QUANTITY", "GOODS", "IPR", "PROHIBITED",
        "OTHER"}) String result, String note) {
    }

    /** Which declaration a row of a list is about; empty when it does not say. */
    String about() {
        return Stream.of(number, invtNo, preNo).filter(one -> one != null && !one.isBlank())
                .findFirst().orElse("");
    }

    /** @throws Problem BAD_REQUEST naming the field that cannot be so */
    Decision by(String officer) {
        var kind = oneOf(Decision.Kind.class, "decision", decision);
        var to = text("detainTo", detainTo, 3);
        if (!to.isEmpty() && (kind != Decision.Kind.DETAIN || !DETENTIONS.contains(to))) {
            throw Problem.badRequest("detainTo 只用于 DETAIN，取 501、502、503 或 599。",
                    "detainTo goes with DETAIN only and is 501, 502, 503 or 599.");
        }
        var code = text("reasonCode", reasonCode, 20);
        if (!code.matches("[A-Za-z0-9_-]*")) {
            throw Problem.badRequest("reasonCode 只含字母、数字和连字符。",
                    "reasonCode has letters, digits and hyphens only.");
        }
        return new Decision(kind, officer, text("reason", reason, 255), code,
                kind == Decision.Kind.DETAIN && to.isEmpty() ? "599" : to, inspected());
    }

    private Optional<Inspection> inspected() {
        return Optional.ofNullable(inspection).map(given -> new Inspection(
                oneOf(Inspection.Result.class, "inspection.result", given.result()),
                text("inspection.note", given.note(), 255)));
    }

    private static String text(String field, String given, int most) {
        var text = given == null ? "" : given.strip();
        if (text.length() > most) {
            throw Problem.badRequest(field + " 不得超过 " + most + " 个字符。",
                    field + " has at most " + most + " characters.");
        }
        if (!Decision.canBeTold(text)) {
            throw Problem.badRequest(field + " 含有控制字符或不完整的字符，请删除。",
                    field + " has a control character or half of a character. Remove it.");
        }
        return text;
    }

    private static <E extends Enum<E>> E oneOf(Class<E> kind, String field, String given) {
        return Stream.of(kind.getEnumConstants()).filter(one -> one.name().equals(given)).findFirst()
                .orElseThrow(() -> {
                    var names = Stream.of(kind.getEnumConstants()).map(Enum::name).toList();
                    return Problem.badRequest(field + " 应为 " + names + " 之一。",
                            field + " must be one of " + names + ".");
                });
    }
}
