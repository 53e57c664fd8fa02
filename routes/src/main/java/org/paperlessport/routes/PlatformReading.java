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
 * A file has no number of its own, so a repeat is known by its bytes.
 */
final class PlatformReading {

    private final EdiAgreements agreements;

    PlatformReading(EdiAgreements agreements) {
        this.agreements = agreements;
    }

    Arrival read(String account, Channel channel, byte[] bytes) {
        List<PlatformFile> files = PlatformReader.agreedWith(agreements.profile(account)).readAll(bytes);
        boolean taken = files.stream().anyMatch(PlatformFile::accepted);
        return new Arrival(account, channel, "PLATFORM", ReadingRoom.cut(files.get(0).type(), 20),
                List.of(ReadingRoom.ofBytes(bytes)), bytes, files.size(), false,
                taken ? MessageStatus.PARKED : MessageStatus.REJECTED, taken ? ReadingRoom.NOT_HANDLED : "FAULTS",
                files.stream().flatMap(file -> file.faults().stream()).toList(), new Content.Nothing(), List.of());
    }
}
