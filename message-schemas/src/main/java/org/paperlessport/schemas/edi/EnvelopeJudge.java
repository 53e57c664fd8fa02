package org.paperlessport.schemas.edi;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import org.paperlessport.schemas.Place;
import org.paperlessport.schemas.edi.EdiProfile.Treatment;

/**
 * Reads UNB and judges its elements. A date as the other syntax versions write it is common: what becomes of it the
 * profile says.
 */
final class EnvelopeJudge {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    private final EdiSegment unb;
    private final Findings findings;
    private boolean dateRepaired;

    EnvelopeJudge(EdiSegment unb, Findings findings) {
        this.unb = unb;
        this.findings = findings;
    }

    EdiEnvelope envelope() {
        var envelope = new EdiEnvelope(new EdiSyntax(unb.value(1, 1), unb.value(1, 2)), party(2), party(3),
                unb.value(4, 1), unb.value(4, 2), unb.value(5), unb.value(7), unb.value(9).equals("1"),
                unb.value(11).equals("1"));
        judge(envelope);
        return dateRepaired ? withUsualDate(envelope) : envelope;
    }

    private EdiParty party(int element) {
        return new EdiParty(unb.value(element, 1), unb.value(element, 2), unb.value(element, 3));
    }

    private void judge(EdiEnvelope envelope) {
        EdiSyntax syntax = envelope.syntax();
        boolean named = given(2, syntax.identifier(), syntax.version());
        if (named && CharacterSet.of(syntax.identifier()) == null) {
            findings.tell(SyntaxFault.SYNTAX_UNSUPPORTED, place(2, 1), syntax.identifier(),
                    "UNOA to UNOL, UNOW to UNOY");
        }
        if (named && !syntax.version().matches("[1-4]")) {
            findings.tell(SyntaxFault.SYNTAX_UNSUPPORTED, place(2, 2), syntax.version(), "1 to 4");
        }
        text(3, envelope.sender().id(), 35);
        text(4, envelope.recipient().id(), 35);
        prepared(envelope);
        text(6, envelope.reference(), 14);
    }

    private void text(int element, String value, int longest) {
        int component = element == 6 ? 0 : 1;
        if (value.isBlank()) {
            findings.tell(SyntaxFault.MISSING, place(element, component), value, "1 to " + longest
                    + " characters");
        } else if (value.length() > longest) {
            findings.tell(SyntaxFault.TOO_LONG, place(element, component), value,
                    "at most " + longest + " characters");
        }
    }

    /** Whether both components stand there; what is missing is told. */
    private boolean given(int element, String first, String second) {
        if (first.isBlank() && second.isBlank()) {
            findings.tell(SyntaxFault.MISSING, place(element, 0), "", element == 2 ? "S001" : "S004");
        } else if (first.isBlank() || second.isBlank()) {
            int component = first.isBlank() ? 1 : 2;
            findings.tell(SyntaxFault.MISSING, place(element, component), "", element == 2
                    ? component == 1 ? "0001 a4" : "0002 n1" : component == 1 ? "0017 date" : "0019 HHmm");
        }
        return !first.isBlank() && !second.isBlank();
    }

    private void prepared(EdiEnvelope envelope) {
        given(5, envelope.date(), envelope.time());
        if (!envelope.date().isBlank()) {
            date(envelope.date(), envelope.syntax().isFour());
        }
        if (!envelope.time().isBlank()) {
            time(envelope.time());
        }
    }

    private void date(String date, boolean four) {
        String expected = four ? "yyyyMMdd" : "yyMMdd";
        boolean ofOtherSyntax = date.length() == 14 - expected.length();
        if (!date.matches("[0-9]+")) {
            findings.tell(SyntaxFault.WRONG_TYPE, place(5, 1), date, expected);
        } else if (ofOtherSyntax && isDay(date)) {
            dateLength(four ? SyntaxFault.TOO_SHORT : SyntaxFault.TOO_LONG, date, expected);
        } else {
            digits(1, date, expected, isDay(date));
        }
    }

    private void time(String time) {
        if (!time.matches("[0-9]+")) {
            findings.tell(SyntaxFault.WRONG_TYPE, place(5, 2), time, "HHmm");
        } else {
            digits(2, time, "HHmm", time.matches("([01][0-9]|2[0-3])[0-5][0-9]"));
        }
    }

    private void digits(int component, String value, String expected, boolean valid) {
        if (value.length() != expected.length()) {
            findings.tell(value.length() < expected.length() ? SyntaxFault.TOO_SHORT : SyntaxFault.TOO_LONG,
                    place(5, component), value, expected);
        } else if (!valid) {
            findings.tell(SyntaxFault.INVALID_VALUE, place(5, component), value, expected);
        }
    }

    private void dateLength(SyntaxFault why, String date, String expected) {
        dateRepaired = findings.tell(Deviation.DATE_LENGTH, why, place(5, 1), date, expected) == Treatment.REPAIR;
    }

    private static EdiEnvelope withUsualDate(EdiEnvelope given) {
        String date = given.syntax().isFour() ? "20" + given.date() : given.date().substring(2);
        return new EdiEnvelope(given.syntax(), given.sender(), given.recipient(), date, given.time(),
                given.reference(), given.application(), given.acknowledgementRequested(), given.test());
    }

    private static boolean isDay(String date) {
        if (!date.matches("[0-9]{6}([0-9]{2})?")) {
            return false;
        }
        try {
            LocalDate.parse(date.length() == 6 ? "20" + date : date, DAY);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static Place.InEdi place(int element, int component) {
        return new Place.InEdi(0, "UNB", element, component);
    }
}
