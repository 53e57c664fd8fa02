package org.paperlessport.adapters.declarant;

import org.paperlessport.clearance.Answer;
import org.paperlessport.clearance.Buyer;
import org.paperlessport.clearance.Declaration;
import org.paperlessport.clearance.DeclarationLine;
import org.paperlessport.clearance.Firm;
import org.paperlessport.clearance.Submission;
import org.paperlessport.schemas.ceb.CebMessage;
import org.paperlessport.schemas.ceb.CebWriter;
import org.paperlessport.schemas.ceb.ReturnTime;
import org.paperlessport.schemas.ceb.imports.CEB621Message;
import org.paperlessport.schemas.ceb.imports.CEB622Message;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import static org.paperlessport.schemas.ceb.Absent.orEmpty;
import static org.paperlessport.schemas.ceb.Absent.orZero;

/** Declarations in, returns out. */
public final class DeclarationMessages {

    /** A return must have a preNo of 18 characters; a declaration that was never taken has none. */
    static final String NO_PRE_NO = "B00000000000000000";

    private final CebWriter writer;

    public DeclarationMessages(CebWriter writer) {
        this.writer = writer;
    }

    /** @param message a CEB621 without a fault */
    public List<Declaration> readDeclarations(CebMessage message) {
        return message.as(CEB621Message.class).getInventory().stream().map(DeclarationMessages::declaration)
                .toList();
    }

    private static Declaration declaration(CEB621Message.Inventory document) {
        var head = document.getInventoryHead();
        return new Declaration(
                new Submission(head.getGuid(), head.getAppType(), head.getAppTime(), head.getAppStatus()),
                orEmpty(head.getOrderNo()), new Firm(orEmpty(head.getEbpCode()), orEmpty(head.getEbpName())),
                new Firm(orEmpty(head.getEbcCode()), orEmpty(head.getEbcName())), orEmpty(head.getLogisticsNo()),
                new Firm(orEmpty(head.getLogisticsCode()), orEmpty(head.getLogisticsName())),
                orEmpty(head.getCopNo()), orEmpty(head.getPreNo()), orEmpty(head.getAssureCode()),
                orEmpty(head.getEmsNo()), orEmpty(head.getInvtNo()), head.getIeFlag(), head.getDeclTime(),
                head.getCustomsCode(), head.getPortCode(), orEmpty(head.getIeDate()),
                new Buyer(head.getBuyerIdType(), orEmpty(head.getBuyerIdNumber()), orEmpty(head.getBuyerName()),
                        orEmpty(head.getBuyerTelephone())),
                orEmpty(head.getConsigneeAddress()),
                new Firm(orEmpty(head.getAgentCode()), orEmpty(head.getAgentName())),
                new Firm(orEmpty(head.getAreaCode()), orEmpty(head.getAreaName())), head.getTradeMode(),
                head.getTrafMode(), orEmpty(head.getTrafNo()), orEmpty(head.getVoyageNo()),
                orEmpty(head.getBillNo()), orEmpty(head.getLoctNo()), orEmpty(head.getLicenseNo()),
                head.getCountry(), head.getFreight(), head.getInsuredFee(), head.getCurrency(),
                orEmpty(head.getWrapType()), head.getPackNo(), head.getGrossWeight(), head.getNetWeight(),
                orEmpty(head.getNote()),
                document.getInventoryList().stream().map(DeclarationMessages::line).toList());
    }

    private static DeclarationLine line(CEB621Message.Inventory.InventoryList line) {
        return new DeclarationLine(line.getGnum(), orEmpty(line.getItemRecordNo()), orEmpty(line.getItemNo()),
                orEmpty(line.getItemName()), line.getGcode(), orEmpty(line.getGname()), orEmpty(line.getGmodel()),
                orEmpty(line.getBarCode()), line.getCountry(), orEmpty(line.getTradeCountry()),
                line.getCurrency(), line.getQty(), line.getUnit(), line.getQty1(), line.getUnit1(),
                orZero(line.getQty2()), orEmpty(line.getUnit2()), line.getPrice(), line.getTotalPrice(),
                orEmpty(line.getNote()));
    }

    /** @param answers at most 100, each for a declaration */
    public byte[] writeReturns(List<Answer> answers) {
        var message = new CEB622Message();
        message.setGuid(UUID.randomUUID().toString().toUpperCase(Locale.ROOT));
        message.setVersion("1.0");
        answers.forEach(answer -> message.getInventoryReturn().add(
                inventoryReturn(answer, (Declaration) answer.paper().paper())));
        return writer.write(message);
    }

    private static CEB622Message.InventoryReturn inventoryReturn(Answer answer, Declaration declaration) {
        var back = new CEB622Message.InventoryReturn();
        String preNo = answer.preNo().isEmpty() ? NO_PRE_NO : answer.preNo();
        back.setGuid(UUID.randomUUID().toString().toUpperCase(Locale.ROOT));
        back.setCustomsCode(declaration.customsCode());
        back.setEbpCode(declaration.platform().code());
        back.setEbcCode(declaration.merchant().code());
        back.setAgentCode(declaration.declarant().code());
        back.setCopNo(declaration.copNo().isEmpty() ? preNo : declaration.copNo());
        back.setPreNo(preNo);
        if (!answer.invtNo().isEmpty()) {
            back.setInvtNo(answer.invtNo());
        }
        back.setReturnStatus(answer.status());
        back.setReturnTime(ReturnTime.of(answer.at()));
        back.setReturnInfo(answer.info());
        return back;
    }
}
