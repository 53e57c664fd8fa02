package org.paperlessport.adapters.console;

import org.paperlessport.schemas.port.Container;
import org.paperlessport.schemas.port.Documents;
import org.paperlessport.schemas.port.Particulars;
import org.paperlessport.schemas.port.PortDocument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a port message says, in the reader's words: of each message a sheet, of each of its documents a card.
 *
 * @param shown   how many documents have a card
 * @param count   how many there are
 * @param tooLong it was too long to be read for a page; then there is no sheet
 */
public record PortPapers(List<Sheet> sheets, int shown, int count, boolean tooLong) {

    /** As many documents as a person looks through; the message as received has them all. */
    static final int MOST = 50;
    /** Bytes of a message that is read for a page. */
    private static final int LONGEST = 4 * 1024 * 1024;
    private static final PortPapers NONE = new PortPapers(List.of(), 0, 0, false);

    /** @param values one line each */
    public record Fact(String name, List<String> values) {
    }

    /**
     * @param title what it is, e.g. gate in
     * @param key   its own number: of the container, the bill, the cell; may be empty
     */
    public record Card(String title, String key, List<Fact> facts) {
    }

    /**
     * @param facts    what holds for all of its cards
     * @param unmapped segments with a value that no card shows
     */
    public record Sheet(String type, String edition, String reference, boolean taken, List<Fact> facts,
                        List<Card> cards, int unmapped) {
    }

    /** @param format as the message was recognised; formats without port documents have no sheet */
    static PortPapers of(byte[] bytes, String format, Wording wording) {
        if (!Set.of("EDIFACT", "X12", "PLATFORM").contains(format)) {
            return NONE;
        }
        if (bytes.length > LONGEST) {
            return new PortPapers(List.of(), 0, 0, true);
        }
        var words = new PortWords(wording);
        List<Sheet> sheets = new ArrayList<>();
        int count = 0;
        for (PortSpeech message : PortSpeech.of(bytes, format)) {
            Documents documents = message.documents().get();
            int left = Math.max(0, MOST - count);
            count += documents.documents().size();
            if (left > 0 && !documents.documents().isEmpty()) {
                sheets.add(sheet(message, documents, left, words));
            }
        }
        return new PortPapers(sheets, Math.min(count, MOST), count, false);
    }

    private static Sheet sheet(PortSpeech message, Documents documents, int most, PortWords words) {
        Particulars common = documents.common().equals(Particulars.NONE)
                ? PortInside.of(documents.documents().get(0)).common() : documents.common();
        var facts = new PortFacts(words);
        facts.add("port.number", documents.heading().number());
        facts.add("port.function", words.code("port.function.", documents.heading().function()));
        facts.addAll(common);
        return new Sheet(message.type(), message.edition(), message.reference(), message.taken(), facts.list(),
                billsFirst(documents.documents()).limit(most).map(document -> card(document, common, words)).toList(),
                documents.unmapped().size());
    }

    /** Before the equipment list of a manifest, which may be long. */
    private static Stream<PortDocument> billsFirst(List<PortDocument> documents) {
        return documents.stream().sorted(Comparator.comparing(document -> document instanceof Container));
    }

    /** What a document has in common with another is told of it alone when it differs from the first one's. */
    private static Card card(PortDocument document, Particulars common, PortWords words) {
        var facts = new PortFacts(words);
        words.tell(document, facts);
        Particulars itsCommon = PortInside.of(document).common();
        if (!itsCommon.equals(common) && !itsCommon.equals(Particulars.NONE)) {
            facts.addAll(itsCommon);
        }
        return new Card(words.title(document), words.key(document), facts.list());
    }
}
