package org.paperlessport.schemas.ceb;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;

/** How dates and times are written, after XML Schema part 2 (2004), with or without a time zone. */
final class Days {

    private static final String DAY = "(-?)(0*\\d{4,9})-(\\d\\d)-(\\d\\d)";
    private static final String ZONE = "(?:Z|[+-](?:(?:0\\d|1[0-3]):[0-5]\\d|14:00))?";
    private static final Pattern DATE = Pattern.compile(DAY + ZONE);
    private static final Pattern DATE_TIME = Pattern.compile(DAY
            + "T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?|24:00:00(?:\\.0+)?)" + ZONE);
    private static final int LONGEST = 64;
    private static final DatatypeFactory DATES = dates();

    private Days() {
    }

    /** Like {@code 2022-05-17T08:30:00}. */
    static boolean isDateTime(String text) {
        return fits(DATE_TIME, text);
    }

    /** Like {@code 2022-05-17}. */
    static boolean isDate(String text) {
        return fits(DATE, text);
    }

    /** One that fits, as the generated classes hold it. */
    static XMLGregorianCalendar bound(String text) {
        return DATES.newXMLGregorianCalendar(Lexical.collapsed(text));
    }

    private static boolean fits(Pattern form, String text) {
        String bare = text.length() <= LONGEST ? text : Lexical.collapsed(text);
        Matcher found = form.matcher(Lexical.collapsed(bare));
        if (bare.length() > LONGEST || !found.matches()) {
            return false;
        }
        String year = found.group(2);
        if (year.length() > 4 && year.startsWith("0")) {
            return false;
        }
        return isDay(Integer.parseInt(year), Integer.parseInt(found.group(3)), Integer.parseInt(found.group(4)));
    }

    /** There is no year 0. */
    private static boolean isDay(int year, int month, int day) {
        try {
            return year > 0 && LocalDate.of(year, month, day) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static DatatypeFactory dates() {
        try {
            return DatatypeFactory.newInstance();
        } catch (DatatypeConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
