package org.paperlessport.routes;

import org.paperlessport.adapters.casebook.Content;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was read from messages that wait to be applied, so that they need not be read twice. Only a convenience: what is
 * not here is read again from the archive.
 */
final class RecentlyRead {

    private static final int MOST_DOCUMENTS = 20_000;

    private final Map<Long, Entry> entries = new HashMap<>();
    private int documents;

    synchronized void put(long messageId, Content content, int count) {
        if (documents + count <= MOST_DOCUMENTS && entries.put(messageId, new Entry(content, count)) == null) {
            documents += count;
        }
    }

    synchronized Optional<Content> take(long messageId) {
        Entry entry = entries.remove(messageId);
        if (entry == null) {
            return Optional.empty();
        }
        documents -= entry.count();
        return Optional.of(entry.content());
    }

    private record Entry(Content content, int count) {
    }
}
