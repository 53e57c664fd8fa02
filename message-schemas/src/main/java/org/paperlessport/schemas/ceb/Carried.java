package org.paperlessport.schemas.ceb;

import java.util.Optional;
import org.paperlessport.schemas.ceb.exchanges.DxpMsg;
import org.paperlessport.schemas.ceb.exchanges.DxpMsgSv;

/**
 * What an envelope of the exchange platform carries.
 *
 * @param sender      DXP number of the sender, 1 to 16 characters
 * @param copMsgId    the sender's own transmission number, which answers refer to
 * @param messageType as the sender says it, e.g. {@code CEB621Message}; may be empty
 * @param message     the bytes of the message carried, as they were before they were put into base64
 */
public record Carried(String sender, String copMsgId, String messageType, byte[] message) {

    /** Of a readable DxpMsg or DxpMsgSv; empty for any other message. */
    public static Optional<Carried> in(CebMessage envelope) {
        Object root = envelope.root().orElse(null);
        if (root instanceof DxpMsg bare) {
            return Optional.of(new Carried(bare.getTransInfo().getSenderId(), bare.getTransInfo().getCopMsgId(),
                    bare.getTransInfo().getMsgType(), bare.getData()));
        }
        if (root instanceof DxpMsgSv routed) {
            DxpMsgSv.DxpMsg inner = routed.getDxpMsg();
            return Optional.of(new Carried(inner.getTransInfo().getSenderId(), inner.getTransInfo().getCopMsgId(),
                    inner.getTransInfo().getMsgType(), inner.getData()));
        }
        return Optional.empty();
    }
}
