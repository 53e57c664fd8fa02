package org.paperlessport.schemas.ceb;

import java.math.BigDecimal;
import java.util.Base64;

/**
 * The facets of a value.
 *
 * @param kind     what is written
 * @param min      TEXT: fewest characters
 * @param max      TEXT: most characters; DECIMAL, WHOLE: most digits
 * @param fraction DECIMAL: most digits after the point
 * @param collapse TEXT: outer blanks and runs of blanks do not count
 * @param fixed    the only value besides empty, or null
 * @param preset   what an empty element means, or null
 */
record Value(Kind kind, int min, int max, int fraction, boolean collapse, String fixed, String preset)
        implements Content {

    static final int ANY_NUMBER = Integer.MAX_VALUE;

    /** WHOLE is a number of 32 bits, NAME an XML name that is unique in the message. */
    enum Kind { TEXT, DECIMAL, WHOLE, BASE64, NAME, DATE_TIME, DATE }

    /** Why a value does not fit. */
    enum Misfit { TYPE, LENGTH, DIGITS, FIXED }

    /** The first reason why this text does not fit, or null when it does. */
    Misfit misfit(String text) {
        if (text.isEmpty() && (fixed != null || preset != null)) {
            return null;
        }
        if (fixed != null) {
            return fixed.equals(collapse ? Lexical.collapsed(text) : text) ? null : Misfit.FIXED;
        }
        return switch (kind) {
            case TEXT -> lengthMisfit(collapse ? Lexical.collapsed(text) : text);
            case DECIMAL -> Lexical.decimal(text, max, fraction);
            case WHOLE -> Lexical.whole(text, max);
            case BASE64 -> Lexical.isBase64(text) ? null : Misfit.TYPE;
            case NAME -> Lexical.isName(text.strip()) ? null : Misfit.TYPE;
            case DATE_TIME -> Days.isDateTime(text) ? null : Misfit.TYPE;
            case DATE -> Days.isDate(text) ? null : Misfit.TYPE;
        };
    }

    /** A text that fits, as the generated classes hold it: String, BigDecimal, Integer, bytes or a date. */
    Object bound(String text) {
        String meant = !text.isEmpty() ? text : fixed != null ? fixed : preset != null ? preset : text;
        return switch (kind) {
            case DECIMAL -> new BigDecimal(Lexical.bounded(meant));
            case WHOLE -> Integer.valueOf(meant.strip());
            case BASE64 -> Base64.getMimeDecoder().decode(meant);
            case DATE_TIME, DATE -> Days.bound(meant);
            default -> collapse ? Lexical.collapsed(meant) : meant;
        };
    }

    /** A character is a Unicode code point, as XML Schema counts. */
    private Misfit lengthMisfit(String text) {
        int length = text.codePointCount(0, text.length());
        return length < min || length > max ? Misfit.LENGTH : null;
    }
}
