package org.paperlessport.schemas.ceb;

import java.math.BigDecimal;

/** What an element that is left out or empty means to the reader: no text, or no amount. Text is freed of outer blanks. */
public final class Absent {

    private Absent() {
    }

    public static String orEmpty(String text) {
        return text == null ? "" : text.strip();
    }

    public static BigDecimal orZero(BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount;
    }
}
