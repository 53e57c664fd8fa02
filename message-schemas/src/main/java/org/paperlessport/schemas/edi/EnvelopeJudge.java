package org.paperlessport.schemas.edi;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import org.paperlessport.schemas.Place;
import org.paperlessport.schemas.edi.EdiProfile.Treatment;

/**
 * Reads UNB and judges its elements. Dates with the other syntax's century are common, and only warned of.
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
        if (CharacterSet.of(syntax.identifier()) == null) {
            findings.tell(SyntaxFault.SYNTAX_UNSUPPORTED, place(2, 1), syntax.identifier(),
                    "UNOA to UNOL, UNOW to UNOY");
        }
        if (!syntax.version().matches("[1-4]")) {
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

    private void prepared(EdiEnvelope envelope) {
        boolean four = envelope.syntax().isFour();
        String date = envelope.date();
        if (!isDay(date)) {
            findings.tell(SyntaxFault.INVALID_VALUE, place(5, 1), date, four ? "yyyyMMdd" : "yyMMdd");
        } else if (date.length() == 8 && !four) {
            dateLength(SyntaxFault.TOO_LONG, date, "yyMMdd");
        } else if (date.length() == 6 && four) {
            dateLength(SyntaxFault.TOO_SHORT, date, "yyyyMMdd");
        }
        if (!envelope.time().matches("([01][0-9]|2[0-3])[0-5][0-9]")) {
            findings.tell(SyntaxFault.INVALID_VALUE, place(5, 2), envelope.time(), "HHmm");
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
