package org.paperlessport.schemas.edi;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.paperlessport.schemas.Place;

/**
 * Holds a segment's values against its layout: presence, number, length in characters, type and repetition.
 * Sign and decimal mark of a number are not counted; the mark may be a point or a comma, whatever UNA says,
 * as both are sent.
 */
final class ElementCheck {

    private final SegmentTokens tokens;
    private final EdiProfile profile;
    private boolean multiByte;
    private Charset charset;
    private SegmentPlan plan;
    private CodeList[] codes;
    private int position;
    private Findings findings;

    /**
     * @param charset in UTF-8 and GB 18030 a character may take several bytes
     * @param profile which codes are agreed on beside the published ones
     */
    ElementCheck(SegmentTokens tokens, Charset charset, EdiProfile profile) {
        this.tokens = tokens;
        this.profile = profile;
        speak(charset);
    }

    /** From here on the bytes are of another charset. */
    void speak(Charset other) {
        charset = other;
        multiByte = other.newEncoder().maxBytesPerChar() > 1;
    }

    void check(SegmentPlan layout, int segment, Findings told) {
        plan = layout;
        codes = profile.codes(layout);
        position = segment;
        findings = told;
        elements();
        if (!layout.shape().conditions().isEmpty()) {
            conditions();
        }
    }

    private void elements() {
        int values = tokens.values();
        int value = 0;
        int element = 0;
        while (value < values) {
            if (element >= plan.elements()) {
                tell(SyntaxFault.TOO_MANY_PARTS, element, 0, value);
                return;
            }
            int end = afterOccurrence(value, values);
            occurrence(element, value, end);
            int times = 1;
            while (end < values && tokens.kind(end) == Delimiters.REPETITION) {
                value = end;
                end = afterOccurrence(value, values);
                if (++times == plan.repeats(element) + 1) {
                    tell(SyntaxFault.SEGMENT_REPEATED, element, 0, value);
                }
                occurrence(element, value, end);
            }
            value = end;
            element += times > 1 ? plan.row(element) : 1;
        }
        for (; element < plan.elements(); element++) {
            if (plan.mandatoryElement(element)) {
                tell(SyntaxFault.MISSING, element, 0, -1);
            }
        }
    }

    private void conditions() {
        long comes = 0;
        int element = -1;
        for (int value = 0; value < tokens.values(); value++) {
            element += tokens.kind(value) == Delimiters.ELEMENT ? 1 : 0;
            comes |= tokens.to(value) > tokens.from(value) && element < Long.SIZE ? 1L << element : 0;
        }
        for (Condition condition : plan.shape().conditions()) {
            for (Condition.Breach breach : condition.breaches(plan.shape().tag(), comes)) {
                var place = new Place.InEdi(position, plan.shape().tag(), breach.element() + 1, 0);
                if (condition.proven()) {
                    findings.tell(breach.why(), place, "", breach.expected());
                } else {
                    findings.warn(breach.why(), place, "", breach.expected());
                }
            }
        }
    }

    private int afterOccurrence(int value, int values) {
        int end = value + 1;
        while (end < values && tokens.kind(end) == Delimiters.COMPONENT) {
            end++;
        }
        return end;
    }

    private void occurrence(int element, int from, int to) {
        if (isEmpty(from, to)) {
            if (plan.mandatoryElement(element)) {
                tell(SyntaxFault.MISSING, element, 0, -1);
            }
            return;
        }
        int first = plan.firstValue(element);
        int most = plan.firstValue(element + 1) - first;
        boolean composite = plan.composite(element);
        for (int i = 0; i < most; i++) {
            int value = from + i;
            if (value < to && tokens.to(value) > tokens.from(value)) {
                value(first + i, element, composite ? i + 1 : 0, value);
            } else if (plan.mandatory(first + i)) {
                tell(SyntaxFault.MISSING, element, composite ? i + 1 : 0, -1);
            }
        }
        if (to - from > most) {
            tell(SyntaxFault.TOO_MANY_PARTS, element, most + 1, from + most);
        }
    }

    private boolean isEmpty(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.to(i) > tokens.from(i)) {
                return false;
            }
        }
        return true;
    }

    private void value(int place, int element, int component, int value) {
        byte type = plan.type(place);
        int length;
        if (type == SegmentPlan.NUMERIC) {
            length = digits(element, component, value, plan.least(place));
        } else if (type > SegmentPlan.ALPHABETIC) {
            length = new TypedValue(tokens, value).length(plan, place,
                    why -> tell(why, element, component, value));
        } else {
            length = characters(value);
            if (type == SegmentPlan.ALPHABETIC && holdsDigit(value)) {
                tell(SyntaxFault.WRONG_TYPE, element, component, value);
            }
        }
        if (length > plan.most(place)) {
            tell(SyntaxFault.TOO_LONG, element, component, value);
        } else if (length < plan.least(place)) {
            tell(SyntaxFault.TOO_SHORT, element, component, value);
        } else if (codes != null && codes[place] != null) {
            code(codes[place], element, component, value);
        }
    }

    /** Blanks at the end of a code, which fill it up, say nothing. */
    private void code(CodeList list, int element, int component, int value) {
        String found = tokens.text(value);
        if (!list.holds(found) && !list.holds(found.stripTrailing())) {
            var place = new Place.InEdi(position, plan.shape().tag(), element + 2, component);
            if (list.proven()) {
                findings.tell(SyntaxFault.INVALID_VALUE, place, found, list.text());
            } else {
                findings.warn(SyntaxFault.INVALID_VALUE, place, found, list.text());
            }
        }
    }

    private int characters(int value) {
        int from = tokens.from(value);
        int to = tokens.to(value);
        boolean released = tokens.holds(Delimiters.RELEASE);
        boolean wide = multiByte && tokens.holds(Delimiters.BEYOND_ASCII);
        if (!released && !wide) {
            return to - from;
        }
        byte[] bytes = tokens.bytes();
        if (wide && !charset.equals(StandardCharsets.UTF_8)) {
            String text = new String(bytes, from, to - from, charset);
            return text.codePointCount(0, text.length()) - (released ? releases(from, to) : 0);
        }
        int length = 0;
        for (int i = from; i < to; i++) {
            if (released && tokens.isRelease(bytes[i]) && i + 1 < to) {
                i++;
            }
            length += wide && (bytes[i] & 0xC0) == 0x80 ? 0 : 1;
        }
        return length;
    }

    private int releases(int from, int to) {
        int releases = 0;
        for (int i = from; i < to; i++) {
            if (tokens.isRelease(tokens.bytes()[i])) {
                releases++;
                i++;
            }
        }
        return releases;
    }

    /** How many digits the number has; a fault of its own is told, and then it has the length expected. */
    private int digits(int element, int component, int value, int expected) {
        byte[] bytes = tokens.bytes();
        int to = tokens.to(value);
        int i = tokens.from(value);
        i += bytes[i] == '-' ? 1 : 0;
        int digits = 0;
        int mark = -1;
        for (; i < to; i++) {
            byte one = bytes[i];
            if (one >= '0' && one <= '9') {
                digits++;
            } else if ((one == '.' || one == ',') && mark < 0) {
                mark = digits;
            } else {
                boolean notation = one == '.' || one == ',';
                tell(notation ? SyntaxFault.DECIMAL_NOTATION : SyntaxFault.WRONG_TYPE, element, component, value);
                return expected;
            }
        }
        if (digits == 0) {
            tell(SyntaxFault.WRONG_TYPE, element, component, value);
            return expected;
        }
        if (mark == 0) {
            tell(SyntaxFault.NO_DIGIT_BEFORE_DECIMAL, element, component, value);
        } else if (mark == digits) {
            tell(SyntaxFault.DECIMAL_NOTATION, element, component, value);
        }
        return digits;
    }

    private boolean holdsDigit(int value) {
        for (int i = tokens.from(value); i < tokens.to(value); i++) {
            if (tokens.bytes()[i] >= '0' && tokens.bytes()[i] <= '9') {
                return true;
            }
        }
        return false;
    }

    /** @param value where it stands, or -1 when nothing does */
    private void tell(SyntaxFault why, int element, int component, int value) {
        var place = new Place.InEdi(position, plan.shape().tag(), element + 2, component);
        boolean surplus = why == SyntaxFault.TOO_MANY_PARTS;
        findings.tell(why, place, value < 0 ? "" : tokens.text(value),
                surplus ? "" : plan.shape().expected(element + 2, component));
    }
}
