package org.paperlessport.routes;

import org.paperlessport.adapters.casebook.Arrival;
import org.paperlessport.adapters.casebook.Channel;
import org.paperlessport.adapters.casebook.Content;
import org.paperlessport.adapters.casebook.MessageStatus;
import org.paperlessport.schemas.edi.PlatformFile;
import org.paperlessport.schemas.edi.PlatformReader;

import java.util.List;

/**
 * Reads the platform files of a body, whoever sent them. None has business with the hub, so what is good is kept and
 * parked. No answer to a platform file was ever published: the response and the page of the message tell of its faults.
 * A file has no number of its own, so a repeat cannot be told from another one.
 */
final class PlatformReading {

    private final InterchangeReading.Agreements agreements;

    PlatformReading(InterchangeReading.Agreements agreements) {
        this.agreements = agreements;
    }

    Arrival read(String account, Channel channel, byte[] bytes) {
        List<PlatformFile> files = PlatformReader.agreedWith(agreements.profile(account)).readAll(bytes);
        boolean taken = files.stream().anyMatch(PlatformFile::accepted);
        return new Arrival(account, channel, "PLATFORM", ReadingRoom.cut(files.get(0).type(), 20), List.of(), bytes, files.size(), false,
                taken ? MessageStatus.PARKED : MessageStatus.REJECTED, taken ? ReadingRoom.NOT_HANDLED : "FAULTS",
                files.stream().flatMap(file -> file.faults().stream()).toList(), new Content.Nothing(), List.of());
    }
}
