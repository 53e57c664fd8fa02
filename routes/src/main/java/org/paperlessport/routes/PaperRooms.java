package org.paperlessport.routes;

import org.paperlessport.adapters.carrier.WaybillMessages;
import org.paperlessport.adapters.casebook.Written;
import org.paperlessport.adapters.declarant.DeclarationMessages;
import org.paperlessport.adapters.payment.PaymentMessages;
import org.paperlessport.adapters.platform.OrderMessages;
import org.paperlessport.clearance.Answer;
import org.paperlessport.clearance.Paper;
import org.paperlessport.clearance.PaperKind;
import org.paperlessport.schemas.ceb.CebMessage;
import org.paperlessport.schemas.ceb.CebWriter;

import java.util.List;
import java.util.Optional;

/** Which room reads and answers which of the four papers. */
public record PaperRooms(OrderMessages platform, PaymentMessages payment, WaybillMessages carrier,
                         DeclarationMessages declarant) {

    public static PaperRooms writing(CebWriter writer) {
        return new PaperRooms(new OrderMessages(writer), new PaymentMessages(writer), new WaybillMessages(writer),
                new DeclarationMessages(writer));
    }

    /** The papers in a customs message without a fault; empty when the hub has no business for its type. */
    public Optional<List<? extends Paper>> papers(CebMessage message) {
        return switch (message.type()) {
            case "CEB311" -> Optional.of(platform.readOrders(message));
            case "CEB411" -> Optional.of(payment.readPayments(message));
            case "CEB511" -> Optional.of(carrier.readWaybills(message));
            case "CEB621" -> Optional.of(declarant.readDeclarations(message));
            default -> Optional.empty();
        };
    }

    /** @param returns at most 100, each for a paper of this kind */
    public Written returns(PaperKind kind, List<Answer> returns) {
        return switch (kind) {
            case ORDER -> new Written("CEB312", platform.writeReturns(returns));
            case PAYMENT -> new Written("CEB412", payment.writeReturns(returns));
            case WAYBILL -> new Written("CEB512", carrier.writeReturns(returns));
            case DECLARATION -> new Written("CEB622", declarant.writeReturns(returns));
        };
    }
}
