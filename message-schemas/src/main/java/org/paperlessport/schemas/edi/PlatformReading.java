package org.paperlessport.schemas.edi;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.paperlessport.schemas.Place;

/** One platform file while its records come in. */
final class PlatformReading {

    /**
     * How it is read.
     *
     * @param passing the bytes go once they are read, so each record takes its own along
     */
    record Rules(EdiLimits limits, EdiProfile profile, boolean passing) {
    }

    private static final int HEADER = SegmentTokens.packed("00");
    private static final int TRAILER = SegmentTokens.packed("99");
    /** So much of a stream shows how its records end. */
    private static final int STYLE_REACH = 4096;

    private final SegmentTokens tokens;
    private final EncodingGuess encoding;
    private final boolean marked;
    private final Rules rules;
    private final PlatformListener listener;
    private final ElementCheck fields;
    private final StringBuilder released = new StringBuilder(":'?");
    private String lineEnd = "";
    private Findings findings;
    private StructureMatcher matcher;
    private EdiSegment header;
    private EdiSegment trailer;
    private EdiSegment record;
    private int records;
    private String table = "";
    private boolean closed;
    private boolean stopped;

    /** @param marked a byte order mark stood in front of it */
    PlatformReading(SegmentTokens tokens, EncodingGuess encoding, boolean marked, Rules rules,
                    PlatformListener listener) {
        this.tokens = tokens;
        this.encoding = encoding;
        this.marked = marked;
        this.rules = rules;
        this.listener = listener;
        this.fields = new ElementCheck(tokens, encoding.charset(), rules.profile());
        this.findings = findings("");
    }

    private Findings findings(String message) {
        return new Findings(rules.profile(), rules.limits().faults(), new PlatformWording(message, rules.profile()));
    }

    /** Reads it to its end; its records have been told of by then. */
    PlatformFile file() throws IOException {
        tokens.reach(STYLE_REACH);
        boolean any = next();
        if (!any || tokens.tag() != HEADER) {
            stopped = true;
            findings.tell(SyntaxFault.MISSING, new Place.InEdi(1, "00", 0, 0), any ? shortened(tokens.tagText()) : "",
                    "record 00 first");
            return new PlatformFile(List.of(), "", style(), findings.list());
        }
        open();
        while (!closed && !stopped && next()) {
            take(tokens.tag());
        }
        finish();
        return new PlatformFile(trailer == null ? List.of(header) : List.of(header, trailer), table, style(),
                findings.list());
    }

    private PlatformStyle style() {
        return new PlatformStyle(encoding.charset(), marked && encoding.charset().equals(StandardCharsets.UTF_8),
                lineEnd, released.toString());
    }

    private boolean next() throws IOException {
        boolean more = tokens.next();
        if (more && encoding.changedBy(tokens)) {
            fields.speak(encoding.charset());
            tokens.speak(PlatformReader.delimiters().kinds(null), encoding.charset());
        }
        return more;
    }

    /** Whether another file follows. */
    boolean another() throws IOException {
        return !stopped && tokens.toSegment();
    }

    private void open() {
        keep();
        header = record;
        lineEnd = lineEnd();
        listener.begins(header);
        String message = header.value(1).strip();
        findings = findings(message);
        fields.check(EdiTables.PLATFORM.segmentPlan(message, "00"), 1, findings);
        characters();
        String wanted = message + " " + message;
        if (!rules.profile().accepts(message, EdiProfile.PLATFORM)) {
            findings.tell(SyntaxFault.NO_AGREEMENT, new Place.InEdi(1, "00", 2, 0), message, "");
        } else if (EdiTables.PLATFORM.holds(wanted)) {
            table = message;
            matcher = new StructureMatcher(EdiTables.PLATFORM.plan(wanted).orElseThrow(), TRAILER, findings);
        } else {
            findings.warn(SyntaxFault.NO_AGREEMENT, new Place.InEdi(1, "00", 2, 0), message, "");
        }
        created();
        unterminated();
    }

    private String lineEnd() {
        int end = tokens.behind();
        while (end < tokens.limit() && (tokens.bytes()[end] == '\r' || tokens.bytes()[end] == '\n')) {
            end++;
        }
        return new String(tokens.bytes(), tokens.behind(), end - tokens.behind(), StandardCharsets.US_ASCII);
    }

    private void created() {
        String time = header.value(6);
        if (time.matches("[0-9]{10,14}") && !time.matches("([0-9]{2}|20[0-9]{2}|19[0-9]{2})(0[1-9]|1[0-2])"
                + "(0[1-9]|[12][0-9]|3[01])([01][0-9]|2[0-3])[0-5][0-9]([0-5][0-9])?")) {
            findings.tell(SyntaxFault.INVALID_VALUE, new Place.InEdi(1, "00", 7, 0), time,
                    "yyMMddHHmm, yyyyMMddHHmm or yyyyMMddHHmmss");
        }
    }

    private void take(int tag) {
        if (tag == HEADER) {
            closed = true;
            findings.tell(SyntaxFault.MISSING, place("99", 0), "00", "record 99");
            tokens.giveBack();
            return;
        }
        keep();
        if (records > rules.limits().segments()) {
            stopped = true;
            findings.tell(SyntaxFault.UNSPECIFIED, place("99", 0), "", "at most " + rules.limits().segments()
                    + " records");
        } else if (tag == TRAILER) {
            close();
        } else if (matcher != null && !findings.full()) {
            SegmentPlan layout = matcher.take(tag, tokens.nextTag(), records, tokens);
            if (layout != null) {
                fields.check(layout, records, findings);
            }
        } else if (tag == 0 || !tokens.tagText().matches("[0-9]{2}")) {
            findings.tell(SyntaxFault.NOT_HERE, place(shortened(tokens.tagText()), 0), shortened(tokens.tagText()),
                    "a record id of two digits");
        }
        characters();
        unterminated();
        if (trailer == null) {
            listener.record(records, record);
        }
    }

    private void close() {
        closed = true;
        trailer = record;
        if (matcher != null && !findings.full()) {
            matcher.end(records);
        }
        fields.check(EdiTables.PLATFORM.segmentPlan("", "99"), records, findings);
        String told = trailer.value(1);
        if (told.matches("-?[0-9]+") && !MessageReading.isNumber(told, records)) {
            findings.tell(Deviation.RECORD_COUNT, SyntaxFault.COUNT_DIFFERS, place("99", 2), told,
                    String.valueOf(records));
        }
    }

    private void keep() {
        records++;
        Delimiters delimiters = PlatformReader.delimiters();
        record = rules.passing() ? X12Speech.kept(tokens, delimiters, encoding.charset())
                : SegmentText.segment(tokens.bytes(), tokens.start(), tokens.end(), delimiters, encoding.charset());
        if (tokens.holds(Delimiters.RELEASE)) {
            addReleased();
        }
    }

    /** A sender that releases more than it must does so always. */
    private void addReleased() {
        byte[] bytes = tokens.bytes();
        for (int i = tokens.start(); i < tokens.end() - 1; i++) {
            if (bytes[i] == '?') {
                char one = (char) (bytes[++i] & 0xFF);
                if (one < 0x80 && released.indexOf(String.valueOf(one)) < 0) {
                    released.append(one);
                }
            }
        }
    }

    /** The last record ends with the bytes. */
    private void unterminated() {
        if (tokens.unfinished()) {
            stopped = true;
            findings.tell(SyntaxFault.MISSING, place(shortened(tokens.tagText()), 0), shortened(tokens.tagText()),
                    tokens.overfull() ? "at most " + rules.limits().bytes() + " bytes a record"
                            : "' at the end of the record");
        }
    }

    private void characters() {
        boolean doubtful = tokens.holds(Delimiters.CONTROL) || tokens.holds(Delimiters.BEYOND_ASCII)
                && !TextEncoding.is(encoding.charset(), tokens.bytes(), tokens.start(), tokens.end());
        if (doubtful) {
            findings.tell(SyntaxFault.INVALID_CHARACTERS, place(shortened(tokens.tagText()), 0), record.tag(),
                    "UTF-8 or GB 18030, no control characters");
        }
    }

    private void finish() throws IOException {
        if (!closed) {
            findings.tell(SyntaxFault.MISSING, new Place.InEdi(records + 1, "99", 0, 0), "", "record 99");
        } else if (!stopped && tokens.toSegment()) {
            tokens.next();
            stopped = tokens.tag() != HEADER;
            if (stopped) {
                findings.tell(SyntaxFault.NESTING, place("99", 0), shortened(tokens.tagText()), "record 00, or nothing");
            }
            tokens.giveBack();
        }
    }

    private Place.InEdi place(String tag, int field) {
        return new Place.InEdi(records, tag, field, 0);
    }

    private static String shortened(String tag) {
        return tag.length() <= 3 ? tag : tag.substring(0, 3);
    }
}
