package org.paperlessport.schemas.ceb;

import java.util.List;
import java.util.Optional;
import org.paperlessport.schemas.Fault;

/**
 * A customs message as it was read.
 *
 * @param type          e.g. {@code CEB621}, {@code DxpMsg}, {@code MT3101}; empty when the message does not begin as a published one
 * @param guid          of the message, 36 characters; empty when it has none
 * @param version       as written, usually {@code 1.0}; empty when it has none
 * @param edition       the newest edition that takes it; 202205 when none does
 * @param documentGuids one for each document, in order; empty text where a document has none
 * @param declared      a document in it is declared to customs (appStatus 2), not only saved
 * @param root          the generated class of the root element, in {@code imports}, {@code exports},
 *                      {@code exchanges} or {@code manifests}, without its signature; absent when the message is refused
 * @param faults        all of them, in the order of the message
 */
public record CebMessage(String type, String guid, String version, Edition edition,
                         List<String> documentGuids, boolean declared, Optional<Object> root, List<Fault> faults) {

    public CebMessage {
        documentGuids = List.copyOf(documentGuids);
        faults = List.copyOf(faults);
    }

    /** The same message judged by edition 202205 alone: what only edition 2018 takes refuses it. */
    public CebMessage strictly() {
        if (edition == Edition.E202205) {
            return this;
        }
        return new CebMessage(type, guid, version, Edition.E202205, documentGuids, declared, Optional.empty(),
                faults.stream().map(fault -> new Fault(fault.code(), Fault.Severity.ERROR, fault.layer(),
                        fault.where(), fault.found(), fault.expected(), fault.message())).toList());
    }

    /** How many documents it carries. */
    public int documents() {
        return documentGuids.size();
    }

    /** No fault refuses it; it may still carry warnings. */
    public boolean isReadable() {
        return root.isPresent();
    }

    /** The bound message of a readable one. */
    public <T> T as(Class<T> rootClass) {
        return rootClass.cast(root.orElseThrow(() -> new IllegalStateException(type + " has faults")));
    }
}
