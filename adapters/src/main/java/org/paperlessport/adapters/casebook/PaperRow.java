package org.paperlessport.adapters.casebook;

import org.paperlessport.clearance.Declaration;
import org.paperlessport.clearance.Filed;
import org.paperlessport.clearance.Order;
import org.paperlessport.clearance.Paper;
import org.paperlessport.clearance.PaperKey;
import org.paperlessport.clearance.PaperKind;
import org.paperlessport.clearance.PaymentReceipt;
import org.paperlessport.clearance.Waybill;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** A paper as its row has it; caseId is 0 for a waybill. */
record PaperRow(String key, long caseId, Filed<? extends Paper> filed) {

    static final String COLUMNS = "paper_key, kind, case_id, account, channel, message_id, filed_at, refused, body";

    static PaperRow read(ResultSet row, CaseJson json) throws SQLException {
        Class<? extends Paper> type = type(PaperKind.valueOf(row.getString(2)));
        return new PaperRow(row.getString(1), row.getLong(3), new Filed<>(json.read(row.getString(9), type),
                row.getString(4), Long.toString(row.getLong(6)), row.getString(5),
                row.getObject(7, OffsetDateTime.class).toInstant(), row.getBoolean(8)));
    }

    Object[] inserted(CaseJson json) {
        return new Object[] {key, filed.paper().key().kind().name(), caseId == 0 ? null : caseId,
                orderNo(filed.paper()), filed.account(), filed.channel(), messageId(),
                filed.at().atOffset(ZoneOffset.UTC), filed.refused(), json.write(filed.paper())};
    }

    Object[] updated(CaseJson json) {
        return new Object[] {caseId == 0 ? null : caseId, orderNo(filed.paper()), filed.account(), filed.channel(),
                messageId(), filed.at().atOffset(ZoneOffset.UTC), filed.refused(),
                json.write(filed.paper()), key};
    }

    long messageId() {
        return Long.parseLong(filed.messageId());
    }

    static String key(PaperKey key) {
        return key.kind() + ":" + key.firmCode() + ":" + key.number();
    }

    static String orderNo(Paper paper) {
        if (paper instanceof Order order) {
            return order.orderNo();
        } else if (paper instanceof PaymentReceipt payment) {
            return payment.orderNo();
        } else if (paper instanceof Waybill waybill) {
            return waybill.orderNo();
        }
        return ((Declaration) paper).orderNo();
    }

    private static Class<? extends Paper> type(PaperKind kind) {
        return switch (kind) {
            case ORDER -> Order.class;
            case PAYMENT -> PaymentReceipt.class;
            case WAYBILL -> Waybill.class;
            case DECLARATION -> Declaration.class;
        };
    }
}
