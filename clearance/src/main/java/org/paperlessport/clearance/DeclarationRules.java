package org.paperlessport.clearance;

import java.time.Instant;
import java.util.List;

/**
 * What a declaration must satisfy by itself. Source: CEB specification 202205, CEB621; trade modes 9610 (direct
 * purchase), 1210 and 1239 (bonded).
 */
final class DeclarationRules {

    private static final String LIST = "InventoryList";
    private static final List<String> BONDED = List.of("1210", "1239");

    private DeclarationRules() {
    }

    static void firms(Declaration declaration, String account, Faults faults, FirmRegister register) {
        PaperRules.admitted("ebpCode", declaration.platform(), Owner.PLATFORM, faults, register);
        PaperRules.admitted("ebcCode", declaration.merchant(), Owner.MERCHANT, faults, register);
        PaperRules.admitted("logisticsCode", declaration.carrier(), Owner.CARRIER, faults, register);
        PaperRules.admitted("agentCode", declaration.declarant(), Owner.DECLARANT, faults, register);
        if (!declaration.area().code().isBlank()) {
            PaperRules.admitted("areaCode", declaration.area(), Owner.WAREHOUSE, faults, register);
        }
        if (!mayHandIn(declaration, account, register)) {
            faults.add(EPortCodes.NO_PARTY, "申报主体与发送方不符：agentCode="
                    + ReturnInfo.quoted(declaration.declarant().code()));
        }
    }

    /** The seller or its agent, as the specification says; not the platform. */
    static boolean mayHandIn(Declaration declaration, String account, FirmRegister register) {
        return register.maySpeakFor(account, declaration.declarant().code())
                || register.maySpeakFor(account, declaration.merchant().code());
    }

    static void content(Declaration declaration, Faults faults, Instant now) {
        lines(declaration.lines(), faults);
        faults.expect("ieFlag", declaration.ieFlag(), "I");
        faults.expect("currency", declaration.currency(), "142");
        faults.expect("buyerIdType", declaration.buyer().idType(), "1");
        faults.filled("orderNo", declaration.orderNo());
        faults.filled("logisticsNo", declaration.logisticsNo());
        faults.filled("assureCode", declaration.assureCode());
        faults.filled("customsCode", declaration.customsCode());
        faults.filled("buyerName", declaration.buyer().name());
        faults.filled("buyerIdNumber", declaration.buyer().idNumber());
        faults.filled("consigneeAddress", declaration.consigneeAddress());
        faults.notNegative("freight", declaration.freight());
        faults.notNegative("insuredFee", declaration.insuredFee());
        faults.notNegative("grossWeight", declaration.grossWeight());
        faults.notNegative("netWeight", declaration.netWeight());
        days(declaration, faults, now);
        tradeMode(declaration, faults);
    }

    private static void lines(List<DeclarationLine> lines, Faults faults) {
        if (lines.isEmpty()) {
            faults.noLines(LIST, "清单没有商品项");
        }
        faults.eachOnce(LIST, lines.size(), i -> lines.get(i).gnum());
        for (DeclarationLine line : lines) {
            faults.linePositive(LIST, line.gnum(), "qty", line.qty());
            faults.linePositive(LIST, line.gnum(), "qty1", line.qty1());
            faults.lineNotNegative(LIST, line.gnum(), "qty2", line.qty2());
            faults.lineNotNegative(LIST, line.gnum(), "price", line.price());
            faults.lineNotNegative(LIST, line.gnum(), "totalPrice", line.totalPrice());
            faults.lineExpect(LIST, line.gnum(), "currency", line.currency(), "142");
        }
    }

    private static void days(Declaration declaration, Faults faults, Instant now) {
        if (!BeijingTime.mayBeADay(declaration.declTime(), now)) {
            faults.parameter("declTime", declaration.declTime(), BeijingTime.NO_DAY);
        }
        if (!declaration.ieDate().isBlank() && !BeijingTime.mayBeADay(declaration.ieDate(), now)) {
            faults.parameter("ieDate", declaration.ieDate(), BeijingTime.NO_DAY);
        }
    }

    private static void tradeMode(Declaration declaration, Faults faults) {
        if (BONDED.contains(declaration.tradeMode())) {
            faults.filled("emsNo", declaration.emsNo());
            faults.filled("areaCode", declaration.area().code());
        } else if (!declaration.tradeMode().equals("9610")) {
            faults.parameter("tradeMode", declaration.tradeMode(),
                    new Text("应为9610、1210或1239", "9610, 1210 or 1239"));
        }
    }
}
