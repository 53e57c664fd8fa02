package org.paperlessport.clearance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.paperlessport.clearance.CaseState.Missing;

/** The papers that a declaration waits for, and the words for them. */
final class MissingPapers {

    private MissingPapers() {
    }

    static List<Missing> of(ClearanceCase matter) {
        boolean complete = matter.order().isPresent() && matter.waybill().isPresent()
                && !matter.paymentsOnFile().isEmpty();
        if (complete) {
            return List.of();
        }
        Declaration declaration = matter.declaration().orElseThrow().paper();
        Instant since = matter.standing().declaredAt().orElseThrow();
        List<Missing> missing = new ArrayList<>(3);
        if (matter.order().isEmpty()) {
            missing.add(new Missing(PaperKind.ORDER, Owner.PLATFORM, declaration.platform().code(), since));
        }
        if (matter.paymentsOnFile().isEmpty()) {
            String firm = matter.order().map(order -> order.paper().paymentFirm().code()).orElse("");
            missing.add(new Missing(PaperKind.PAYMENT, Owner.PAYMENT, firm, since));
        }
        if (matter.waybill().isEmpty()) {
            missing.add(new Missing(PaperKind.WAYBILL, Owner.CARRIER, declaration.carrier().code(), since));
        }
        return List.copyOf(missing);
    }

    /** What follows the first answer to a declaration, e.g. {@code ；等待：支付信息不存在（支付企业 4403169D3W）}. */
    static String waiting(List<Missing> missing) {
        if (missing.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder("；等待：");
        for (int i = 0; i < missing.size(); i++) {
            text.append(i == 0 ? "" : "，").append(words(missing.get(i)).zh());
        }
        return text.toString();
    }

    static Text words(Missing missing) {
        String firm = missing.firm().isEmpty() ? "" : " " + ReturnInfo.quoted(missing.firm());
        return switch (missing.document()) {
            case ORDER -> new Text("订单信息不存在（电商平台" + firm + "）",
                    "the order (platform" + firm + ")");
            case PAYMENT -> new Text("支付信息不存在（支付企业" + firm + "）",
                    "the payment (payment firm" + firm + ")");
            case WAYBILL -> new Text("运单信息不存在（物流企业" + firm + "）",
                    "the waybill (carrier" + firm + ")");
            case DECLARATION -> throw new IllegalArgumentException("a declaration does not wait for itself");
        };
    }

    /** What ends the try when the time allowed has passed. */
    static Finding neverCame(Missing missing) {
        Finding finding = switch (missing.document()) {
            case ORDER -> new Finding(CheckCode.ORDER_NEVER_CAME, "orderNo", Owner.PLATFORM);
            case PAYMENT -> new Finding(CheckCode.PAYMENT_NEVER_CAME, "payTransactionId", Owner.PAYMENT);
            case WAYBILL -> new Finding(CheckCode.WAYBILL_NEVER_CAME, "logisticsNo", Owner.CARRIER);
            case DECLARATION -> throw new IllegalArgumentException("a declaration does not wait for itself");
        };
        return missing.firm().isEmpty() ? finding : finding.by(missing.firm());
    }
}
