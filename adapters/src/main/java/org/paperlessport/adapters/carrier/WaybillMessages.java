package org.paperlessport.adapters.carrier;

import org.paperlessport.clearance.Answer;
import org.paperlessport.clearance.Consignee;
import org.paperlessport.clearance.Firm;
import org.paperlessport.clearance.Submission;
import org.paperlessport.clearance.Waybill;
import org.paperlessport.schemas.ceb.CebMessage;
import org.paperlessport.schemas.ceb.CebWriter;
import org.paperlessport.schemas.ceb.ReturnTime;
import org.paperlessport.schemas.ceb.imports.CEB511Message;
import org.paperlessport.schemas.ceb.imports.CEB512Message;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import static org.paperlessport.schemas.ceb.Absent.orEmpty;
import static org.paperlessport.schemas.ceb.Absent.orZero;

/** Waybills in, returns out. */
public final class WaybillMessages {

    private final CebWriter writer;

    public WaybillMessages(CebWriter writer) {
        this.writer = writer;
    }

    /** @param message a CEB511 without a fault */
    public List<Waybill> readWaybills(CebMessage message) {
        return message.as(CEB511Message.class).getLogistics().stream().map(WaybillMessages::waybill).toList();
    }

    private static Waybill waybill(CEB511Message.Logistics document) {
        var head = document.getLogisticsHead();
        return new Waybill(
                new Submission(head.getGuid(), head.getAppType(), head.getAppTime(), head.getAppStatus()),
                new Firm(orEmpty(head.getLogisticsCode()), orEmpty(head.getLogisticsName())),
                orEmpty(head.getLogisticsNo()), orEmpty(head.getBillNo()), orEmpty(head.getOrderNo()),
                orZero(head.getFreight()), orZero(head.getInsuredFee()), head.getCurrency(), head.getWeight(),
                head.getPackNo(), orEmpty(head.getGoodsInfo()),
                new Consignee(orEmpty(head.getConsignee()), orEmpty(head.getConsigneeTelephone()),
                        orEmpty(head.getConsigneeAddress()), ""),
                orEmpty(head.getNote()));
    }

    /** @param answers at most 100, each for a waybill */
    public byte[] writeReturns(List<Answer> answers) {
        var message = new CEB512Message();
        message.setGuid(UUID.randomUUID().toString().toUpperCase(Locale.ROOT));
        message.setVersion("1.0");
        answers.forEach(answer -> message.getLogisticsReturn().add(
                waybillReturn(answer, (Waybill) answer.paper().paper())));
        return writer.write(message);
    }

    private static CEB512Message.LogisticsReturn waybillReturn(Answer answer, Waybill waybill) {
        var back = new CEB512Message.LogisticsReturn();
        back.setGuid(UUID.randomUUID().toString().toUpperCase(Locale.ROOT));
        back.setLogisticsCode(waybill.carrier().code());
        back.setLogisticsNo(waybill.logisticsNo());
        back.setReturnStatus(answer.status());
        back.setReturnTime(ReturnTime.of(answer.at()));
        back.setReturnInfo(answer.info());
        return back;
    }
}
