package org.paperlessport.adapters.declarant;

import org.paperlessport.schemas.ceb.CebMessage;
import org.paperlessport.schemas.ceb.CebWriter;
import org.paperlessport.schemas.ceb.ReturnTime;
import org.paperlessport.schemas.ceb.imports.CEB623Message;
import org.paperlessport.schemas.ceb.imports.CEB624Message;
import org.paperlessport.schemas.ceb.imports.CEB625Message;
import org.paperlessport.schemas.ceb.imports.CEB626Message;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import static org.paperlessport.schemas.ceb.Absent.orEmpty;

/** Refusals of requests to cancel a declaration (623) and to return goods (625), one for each request of a message. */
public final class RequestMessages {

    private static final int NUMBER = 18;

    private final CebWriter writer;

    public RequestMessages(CebWriter writer) {
        this.writer = writer;
    }

    /**
     * @param message a CEB623 without a fault
     * @param status  a published code below zero
     */
    public byte[] refuseCancellations(CebMessage message, String status, String info, Instant at) {
        var answer = new CEB624Message();
        answer.setGuid(guid());
        answer.setVersion("1.0");
        for (CEB623Message.InvtCancel request : message.as(CEB623Message.class).getInvtCancel()) {
            var back = new CEB624Message.InvtCancelReturn();
            String preNo = preNo(request.getPreNo());
            back.setGuid(guid());
            back.setCustomsCode(request.getCustomsCode());
            back.setAgentCode(request.getAgentCode());
            back.setEbpCode(request.getEbpCode());
            back.setEbcCode(request.getEbcCode());
            back.setCopNo(orEmpty(request.getCopNo()).isEmpty() ? preNo : request.getCopNo());
            back.setPreNo(preNo);
            back.setInvtNo(invtNo(request.getInvtNo()));
            back.setReturnStatus(status);
            back.setReturnTime(ReturnTime.of(at));
            back.setReturnInfo(info);
            answer.getInvtCancelReturn().add(back);
        }
        return writer.write(answer);
    }

    /**
     * @param message a CEB625 without a fault
     * @param status  a published code below zero
     */
    public byte[] refuseReturns(CebMessage message, String status, String info, Instant at) {
        var answer = new CEB626Message();
        answer.setGuid(guid());
        answer.setVersion("1.0");
        for (CEB625Message.InvtRefund request : message.as(CEB625Message.class).getInvtRefund()) {
            var head = request.getInvtRefundHead();
            var back = new CEB626Message.InvtRefundReturn();
            String preNo = preNo(head.getPreNo());
            back.setGuid(guid());
            back.setCustomsCode(head.getCustomsCode());
            back.setAgentCode(head.getAgentCode());
            back.setEbpCode(head.getEbpCode());
            back.setEbcCode(head.getEbcCode());
            back.setCopNo(orEmpty(head.getCopNo()).isEmpty() ? preNo : head.getCopNo());
            back.setPreNo(preNo);
            back.setInvtNo(invtNo(head.getInvtNo()));
            back.setReturnStatus(status);
            back.setReturnTime(ReturnTime.of(at));
            back.setReturnInfo(info);
            answer.getInvtRefundReturn().add(back);
        }
        return writer.write(answer);
    }

    /** A receipt must have one of 18 characters; a request may have any up to that, or none. */
    private static String preNo(String written) {
        return has18(written) ? written : DeclarationMessages.NO_PRE_NO;
    }

    /** A receipt has one of 18 characters or none. */
    private static String invtNo(String written) {
        return has18(written) ? written : null;
    }

    private static boolean has18(String number) {
        return number != null && number.codePointCount(0, number.length()) == NUMBER;
    }

    private static String guid() {
        return UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
    }
}
