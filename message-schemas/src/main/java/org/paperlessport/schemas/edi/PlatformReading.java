package org.paperlessport.schemas.edi;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import org.paperlessport.schemas.Place;

/** One platform file while its records come in. */
final class PlatformReading {

    private static final int HEADER = SegmentTokens.packed("00");
    private static final int TRAILER = SegmentTokens.packed("99");

    private final SegmentTokens tokens;
    private final PlatformStyle style;
    private final EdiLimits limits;
    private final EdiProfile profile;
    private final ElementCheck fields;
    private final List<EdiSegment> records = new ArrayList<>();
    private Findings findings;
    private StructureMatcher matcher;
    private String table = "";
    private boolean closed;
    private boolean stopped;

    PlatformReading(SegmentTokens tokens, PlatformStyle style, EdiLimits limits, EdiProfile profile) {
        this.tokens = tokens;
        this.style = style;
        this.limits = limits;
        this.profile = profile;
        this.fields = new ElementCheck(tokens, style.charset());
        this.findings = findings("");
    }

    private Findings findings(String message) {
        return new Findings(profile, limits.faults(), new PlatformWording(message, profile));
    }

    PlatformFile file() throws IOException {
        boolean any = tokens.next();
        if (!any || tokens.tag() != HEADER) {
            stopped = true;
            findings.tell(SyntaxFault.MISSING, new Place.InEdi(1, "00", 0, 0), any ? shortened(tokens.tagText()) : "",
                    "record 00 first");
            return new PlatformFile(List.of(), "", style, findings.list());
        }
        open();
        while (!closed && !stopped && tokens.next()) {
            take(tokens.tag());
        }
        finish();
        return new PlatformFile(List.copyOf(records), table, style, findings.list());
    }

    /** Whether another file follows. */
    boolean another() throws IOException {
        return !stopped && tokens.toSegment();
    }

    private void open() {
        keep();
        String message = records.get(0).value(1).strip();
        findings = findings(message);
        fields.check(EdiTables.PLATFORM.segmentPlan(message, "00"), 1, findings);
        characters();
        String wanted = message + " " + message;
        if (EdiTables.PLATFORM.holds(wanted)) {
            table = message;
            matcher = new StructureMatcher(EdiTables.PLATFORM.plan(wanted).orElseThrow(), TRAILER, findings);
        } else {
            findings.warn(SyntaxFault.NO_AGREEMENT, new Place.InEdi(1, "00", 2, 0), message, "");
        }
        function();
        unterminated();
    }

    private void function() {
        String function = records.get(0).value(3);
        if (!function.isEmpty() && !function.matches("[2349]")) {
            findings.tell(SyntaxFault.INVALID_VALUE, new Place.InEdi(1, "00", 4, 0), function,
                    "9 original, 2 add, 3 delete, 4 change");
        }
        String time = records.get(0).value(6);
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
        int number = records.size();
        if (number > limits.segments()) {
            stopped = true;
            findings.tell(SyntaxFault.UNSPECIFIED, place("99", 0), "", "at most " + limits.segments() + " records");
        } else if (tag == TRAILER) {
            close(number);
        } else if (matcher != null && !findings.full()) {
            SegmentPlan layout = matcher.take(tag, tokens.nextTag(), number, tokens);
            if (layout != null) {
                fields.check(layout, number, findings);
            }
        } else if (tag == 0 || !tokens.tagText().matches("[0-9]{2}")) {
            findings.tell(SyntaxFault.NOT_HERE, place(shortened(tokens.tagText()), 0), shortened(tokens.tagText()),
                    "a record id of two digits");
        }
        characters();
        unterminated();
    }

    private void close(int number) {
        closed = true;
        if (matcher != null && !findings.full()) {
            matcher.end(number);
        }
        fields.check(EdiTables.PLATFORM.segmentPlan("", "99"), number, findings);
        String told = records.get(number - 1).value(1);
        if (told.matches("[0-9]+") && !MessageReading.isNumber(told, number)) {
            findings.tell(Deviation.RECORD_COUNT, SyntaxFault.COUNT_DIFFERS, place("99", 2), told,
                    String.valueOf(number));
        }
    }

    private void keep() {
        records.add(SegmentText.segment(tokens.bytes(), tokens.start(), tokens.end(), PlatformReader.delimiters(),
                style.charset()));
    }

    /** The last record ends with the bytes. */
    private void unterminated() {
        if (tokens.unfinished()) {
            stopped = true;
            findings.tell(SyntaxFault.MISSING, place(shortened(tokens.tagText()), 0), shortened(tokens.tagText()),
                    "' at the end of the record");
        }
    }

    private void characters() {
        boolean doubtful = tokens.holds(Delimiters.CONTROL);
        if (!doubtful && tokens.holds(Delimiters.BEYOND_ASCII)) {
            try {
                style.charset().newDecoder().decode(ByteBuffer.wrap(tokens.bytes(), tokens.start(),
                        tokens.end() - tokens.start()));
            } catch (CharacterCodingException e) {
                doubtful = true;
            }
        }
        if (doubtful) {
            findings.tell(SyntaxFault.INVALID_CHARACTERS, place(shortened(tokens.tagText()), 0),
                    records.get(records.size() - 1).tag(), "UTF-8 or GB 18030, no control characters");
        }
    }

    private void finish() throws IOException {
        if (!closed) {
            findings.tell(SyntaxFault.MISSING, new Place.InEdi(records.size() + 1, "99", 0, 0), "", "record 99");
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
        return new Place.InEdi(records.size(), tag, field, 0);
    }

    private static String shortened(String tag) {
        return tag.length() <= 3 ? tag : tag.substring(0, 3);
    }
}
