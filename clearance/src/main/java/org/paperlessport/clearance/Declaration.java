package org.paperlessport.clearance;

import java.math.BigDecimal;
import java.util.List;

/** What the declarant states to customs (CEB621, 进口清单). Weights in kg, amounts in CNY, dates yyyyMMdd. */
public record Declaration(Submission submission, String orderNo, Firm platform, Firm merchant, String logisticsNo,
                          Firm carrier, String copNo, String preNo, String assureCode, String emsNo, String invtNo,
                          String ieFlag, String declTime, String customsCode, String portCode, String ieDate,
                          Buyer buyer, String consigneeAddress, Firm declarant, Firm area, String tradeMode,
                          String trafMode, String trafNo, String voyageNo, String billNo, String loctNo,
                          String licenseNo, String country, BigDecimal freight, BigDecimal insuredFee,
                          String currency, String wrapType, int packNo, BigDecimal grossWeight,
                          BigDecimal netWeight, String note, List<DeclarationLine> lines) implements Paper {

    @Override
    public PaperKey key() {
        return new PaperKey(PaperKind.DECLARATION, platform.code(), orderNo);
    }
}
