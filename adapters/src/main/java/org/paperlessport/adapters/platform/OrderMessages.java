package org.paperlessport.adapters.platform;

import org.paperlessport.clearance.Answer;
import org.paperlessport.clearance.Buyer;
import org.paperlessport.clearance.Consignee;
import org.paperlessport.clearance.Firm;
import org.paperlessport.clearance.Order;
import org.paperlessport.clearance.OrderLine;
import org.paperlessport.clearance.Submission;
import org.paperlessport.schemas.ceb.CebMessage;
import org.paperlessport.schemas.ceb.CebWriter;
import org.paperlessport.schemas.ceb.ReturnTime;
import org.paperlessport.schemas.ceb.imports.CEB311Message;
import org.paperlessport.schemas.ceb.imports.CEB312Message;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import static org.paperlessport.schemas.ceb.Absent.orEmpty;
import static org.paperlessport.schemas.ceb.Absent.orZero;

/** Orders in, returns out. */
public final class OrderMessages {

    private final CebWriter writer;

    public OrderMessages(CebWriter writer) {
        this.writer = writer;
    }

    /** @param message a CEB311 without a fault */
    public List<Order> readOrders(CebMessage message) {
        return message.as(CEB311Message.class).getOrder().stream().map(OrderMessages::order).toList();
    }

    private static Order order(CEB311Message.Order document) {
        var head = document.getOrderHead();
        return new Order(
                new Submission(head.getGuid(), head.getAppType(), head.getAppTime(), head.getAppStatus()),
                head.getOrderType(), orEmpty(head.getOrderNo()),
                new Firm(orEmpty(head.getEbpCode()), orEmpty(head.getEbpName())),
                new Firm(orEmpty(head.getEbcCode()), orEmpty(head.getEbcName())),
                head.getGoodsValue(), head.getFreight(), head.getDiscount(), head.getTaxTotal(),
                head.getActuralPaid(), head.getCurrency(), orEmpty(head.getBuyerRegNo()),
                new Buyer(head.getBuyerIdType(), orEmpty(head.getBuyerIdNumber()), orEmpty(head.getBuyerName()),
                        orEmpty(head.getBuyerTelephone())),
                new Firm(orEmpty(head.getPayCode()), orEmpty(head.getPayName())),
                orEmpty(head.getPayTransactionId()), orEmpty(head.getBatchNumbers()),
                new Consignee(orEmpty(head.getConsignee()), orEmpty(head.getConsigneeTelephone()),
                        orEmpty(head.getConsigneeAddress()), orEmpty(head.getConsigneeDistrict())),
                orEmpty(head.getNote()), document.getOrderList().stream().map(OrderMessages::line).toList());
    }

    private static OrderLine line(CEB311Message.Order.OrderList line) {
        return new OrderLine(line.getGnum(), orEmpty(line.getItemNo()), orEmpty(line.getItemName()),
                orEmpty(line.getGmodel()), orEmpty(line.getItemDescribe()), orEmpty(line.getBarCode()),
                line.getUnit(), orZero(line.getQty()), orZero(line.getPrice()), orZero(line.getTotalPrice()),
                line.getCurrency(), line.getCountry(), orEmpty(line.getNote()));
    }

    /** @param answers at most 100, each for an order */
    public byte[] writeReturns(List<Answer> answers) {
        var message = new CEB312Message();
        message.setGuid(UUID.randomUUID().toString().toUpperCase(Locale.ROOT));
        message.setVersion("1.0");
        answers.forEach(answer -> message.getOrderReturn().add(orderReturn(answer, (Order) answer.paper().paper())));
        return writer.write(message);
    }

    private static CEB312Message.OrderReturn orderReturn(Answer answer, Order order) {
        var back = new CEB312Message.OrderReturn();
        back.setGuid(UUID.randomUUID().toString().toUpperCase(Locale.ROOT));
        back.setEbpCode(order.platform().code());
        back.setEbcCode(order.merchant().code());
        back.setOrderNo(order.orderNo());
        back.setReturnStatus(answer.status());
        back.setReturnTime(ReturnTime.of(answer.at()));
        back.setReturnInfo(answer.info());
        return back;
    }
}
