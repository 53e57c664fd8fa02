package org.paperlessport.clearance;

/**
 * What makes a paper that paper: order = ebpCode + orderNo, payment = payCode + payTransactionId, waybill =
 * logisticsCode + logisticsNo, declaration = ebpCode + orderNo of the order that it declares.
 * Source: CEB specification 202205, business keys.
 */
public record PaperKey(PaperKind kind, String firmCode, String number) {
}
