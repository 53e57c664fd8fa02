package org.paperlessport.routes;

import org.paperlessport.adapters.casebook.Arrival;
import org.paperlessport.adapters.casebook.Channel;
import org.paperlessport.adapters.casebook.Letter;
import org.paperlessport.adapters.customs.FormatCheck;
import org.paperlessport.schemas.ceb.CebMessage;

import java.util.List;

/** What the sender of an unreadable message is told. By HTTP it was told in the response; otherwise by CEB900. */
final class Refusals {

    private final FormatCheck formatCheck;

    Refusals(FormatCheck formatCheck) {
        this.formatCheck = formatCheck;
    }

    List<Letter> of(String account, Channel channel, CebMessage message, byte[] bytes) {
        return channel == Channel.HTTP ? List.of() : List.of(new Letter(account, "CEB900", 0, channel,
                formatCheck.write(message, bytes)));
    }

    List<Letter> conflict(Arrival arrival) {
        return List.of(new Letter(arrival.account(), "CEB900", 0, arrival.channel(), formatCheck.writeReused(
                arrival.reference(), arrival.type(), arrival.bytes())));
    }
}
