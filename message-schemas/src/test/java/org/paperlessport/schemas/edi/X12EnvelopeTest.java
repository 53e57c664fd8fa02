package org.paperlessport.schemas.edi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.paperlessport.schemas.edi.X12Papers.STATUS;
import static org.paperlessport.schemas.edi.X12Papers.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Place;

/** Envelopes as they should be, and wrong in every way that TA1 and AK9 have a code for. */
class X12EnvelopeTest {

    @Test
    void aGoodInterchangeSaysWhoSentWhat() {
        X12Interchange read = read(STATUS);

        assertThat(read.allFaults()).isEmpty();
        assertThat(read.envelope().sender()).isEqualTo(new EdiParty("HARBORLINE", "ZZ", ""));
        assertThat(read.envelope().recipient().id()).isEqualTo("PAPERPORT");
        assertThat(read.envelope().reference()).isEqualTo("000000042");
        assertThat(read.groups()).extracting(X12Group::identifier).containsExactly("QO");
        assertThat(read.acceptedSets()).extracting(X12Set::type).containsExactly("315");
        assertThat(read.sets().get(0).segments().get(1).value(8)).isEqualTo("123456");
        assertThat(X12Writer.asRead(read)).isEqualTo(STATUS.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void otherSeparatorsAndNoLineEndsAreReadAlike() {
        String other = STATUS.replace("~\n", "\u001c").replace('*', '\u001d').replace('>', '\u001f');
        String lines = STATUS.replace("~\n", "\n");

        assertThat(read(other).allFaults()).isEmpty();
        assertThat(X12Papers.text(X12Writer.asRead(read(other)))).isEqualTo(other);
        assertThat(read(lines).allFaults()).isEmpty();
        assertThat(X12Papers.text(X12Writer.asRead(read(lines)))).isEqualTo(lines);
        assertThat(read("\uFEFF\r\n" + STATUS).allFaults()).isEmpty();
    }

    @Test
    void aTrailerHoldsNoMoreThanCountAndNumberAndAGroupAtLeastOneSet() {
        expect("SE*7*0001~", "SE*7*0001*X~", "AK502-5", "SE", 3);
        expect("GE*1*42~", "GE*1*42*X~", "AK905-5", "GE", 3);
        expect("IEA*1*000000042~", "IEA*1*000000042*X~", "TA1-024", "IEA", 3);

        String empty = STATUS.replaceAll("(?s)ST\\*.*GE\\*1", "GE*0");
        assertThat(codes(empty)).containsExactly("X12-AK905-5");
        assertThat(read(empty).groups().get(0).accepted()).isFalse();
    }

    @Test
    void aByteOrderMarkComesBackAndOnlyWhereItWas() {
        byte[] two = ("\uFEFF" + STATUS + STATUS.replace("000000042", "000000043")).getBytes(StandardCharsets.UTF_8);
        List<X12Interchange> read = X12Papers.read(two);

        assertThat(read).extracting(one -> one.envelope().marks().marked()).containsExactly(true, false);
        assertThat(X12Papers.text(X12Writer.asRead(read.get(0))) + X12Papers.text(X12Writer.asRead(read.get(1))))
                .isEqualTo(X12Papers.text(two));
    }

    @Test
    void elementsRepeatFromVersion402On() {
        String newer = STATUS.replace("*U*00401*", "*^*00501*").replace("004010", "005010");

        assertThat(read(newer).envelope().marks().repetition()).isEqualTo('^');
        assertThat(codes(newer.replace("N9*BM*HLNB26110042", "N9*BM*HLNB26110042^OTHER")))
                .containsExactly("X12-AK403-12");
        assertThat(codes(STATUS.replace("HLNB26110042", "HLNB^26110042"))).isEmpty();
    }

    @Test
    void everyWrongEnvelopeHasItsNote() {
        expect("HARBORLINE     *ZZ", "HARBORLINE*ZZ", "TA1-006", "ISA", 6);
        expect("*00*          *00*", "*00**00*", "TA1-011", "ISA", 2);
        expect("*ZZ*HARBORLINE  ", "*--*HARBORLINE  ", "TA1-005", "ISA", 5);
        expect("PAPERPORT      *", "               *", "TA1-008", "ISA", 8);
        expect("*261121*0830*U", "*261321*0830*U", "TA1-014", "ISA", 9);
        expect("*0830*U", "*2530*U", "TA1-015", "ISA", 10);
        expect("*00401*", "*00601*", "TA1-017", "ISA", 12);
        expect("*000000042*0", "*00000004X*0", "TA1-018", "ISA", 13, "X12-TA1-001");
        expect("*0*P*", "*7*P*", "TA1-019", "ISA", 14);
        expect("*0*P*", "*0*X*", "TA1-020", "ISA", 15);
        expect("*0*P*>", "*0*P**", "TA1-027", "ISA", 16);
        expect("*0*P*>~", "*0*P*>A", "TA1-004", "ISA", 17);
        expect("IEA*1*", "IEA*2*", "TA1-021", "IEA", 1);
        expect("IEA*1*000000042", "IEA*1*000000043", "TA1-001", "IEA", 2);
        expect("IEA*1*000000042~\n", "", "TA1-023", "IEA", 0);
        expect("ISA*", "XSA*", "TA1-022", "ISA", 0);
        expect("ISA*", "ISA ", "TA1-026", "ISA", 0);
        expect("GS*QO*", "GS**", "TA1-024", "GS", 1);
        expect("ST*315*0001~\n", "", "TA1-024", "B4", 0, "X12-AK905-5");
        expect("*42*X*", "*4X*X*", "AK905-6", "GS", 6, "X12-AK905-4");
        expect("004010", "002040", "AK905-2", "GS", 8, "X12-NO-TABLE");
        expect("GE*1*", "GE*2*", "AK905-5", "GE", 1);
        expect("GE*1*42", "GE*1*43", "AK905-4", "GE", 2);
        expect("GE*1*42~\n", "", "AK905-3", "GE", 0);
        expect("SE*7*", "SE*8*", "AK502-4", "SE", 1);
        expect("SE*7*0001", "SE*7*0002", "AK502-3", "SE", 2);
        expect("SE*7*0001~\n", "", "AK502-2", "SE", 0);
        expect("ST*315*0001", "ST*315*", "AK502-7", "ST", 2, "X12-AK502-3");
        expect("ST*315", "ST*3155", "AK502-6", "ST", 1, "X12-NO-TABLE");
    }

    @Test
    void structureHasItsCodes() {
        expect("B4***UV*20261120*1410**HLXU*123456*L*45G1*CNNGB*UN*7~\n", "", "AK304-3", "B4", 0, "X12-AK502-4");
        expect("N9*BM", "QQQ*1~\nN9*BM", "AK304-1", "QQQ", 0, "X12-AK502-4");
        expect("N9*BM", "AK1*QO*1~\nN9*BM", "AK304-6", "AK1", 0, "X12-AK502-4");
        expect("Q2*9330141", "Q2*1~\nQ2*9330141", "AK304-5", "Q2", 0, "X12-AK502-4");
        expect("SE*7", "N9*BM*LATE~\nSE*7", "AK304-7", "N9", 0, "X12-AK502-4");
    }

    @Test
    void aNestedInterchangeEndsTheOneBefore() {
        String inside = STATUS.substring(0, STATUS.indexOf("Q2")) + STATUS;
        List<X12Interchange> read = X12Papers.read(inside.getBytes(StandardCharsets.UTF_8));

        assertThat(read).hasSize(2);
        assertThat(read.get(0).accepted()).isFalse();
        assertThat(read.get(0).faults()).extracting(Fault::code).contains("X12-TA1-022");
        assertThat(read.get(1).allFaults()).isEmpty();
    }

    @Test
    void severalInterchangesAndGroupsAreJudgedOneByOne() {
        String group = STATUS.substring(STATUS.indexOf("GS*"), STATUS.indexOf("IEA"));
        String two = STATUS.replace("IEA*1", group.replace("*42*X", "*43*X").replace("GE*1*42", "GE*1*43")
                .replace("SE*7", "SE*9") + "IEA*2");
        List<X12Interchange> read = X12Papers.read((two + STATUS).getBytes(StandardCharsets.UTF_8));

        assertThat(read).hasSize(2);
        assertThat(read.get(0).groups()).hasSize(2);
        assertThat(read.get(0).acceptedSets()).hasSize(1);
        assertThat(read.get(0).allFaults()).extracting(Fault::code).containsExactly("X12-AK502-4");
        assertThat(read.get(1).acceptedSets()).hasSize(1);
    }

    @Test
    void aSetWithoutTableIsJudgedByItsCountsAndSaidToBe() {
        X12Interchange read = read(STATUS.replace("ST*315", "ST*858"));

        assertThat(read.acceptedSets()).hasSize(1);
        assertThat(read.allFaults()).extracting(Fault::code).containsExactly("X12-NO-TABLE");
        assertThat(codes(STATUS.replace("ST*315", "ST*858").replace("SE*7", "SE*6")))
                .containsExactly("X12-NO-TABLE", "X12-AK502-4");
    }

    @Test
    void theProfileForgivesWhatWasAgreed() {
        String shortIsa = STATUS.replace("HARBORLINE     *ZZ", "HARBORLINE*ZZ").replace("SE*7", "SE*9");
        X12Interchange read = X12Reader.agreedWith(EdiProfile.named("lenient"))
                .readAll(shortIsa.getBytes(StandardCharsets.UTF_8)).get(0);

        assertThat(read.acceptedSets()).hasSize(1);
        assertThat(read.allFaults()).hasSize(2).allMatch(fault -> fault.severity() == Fault.Severity.WARNING);
    }

    @Test
    void binaryDataMayHoldSeparators() {
        String binary = STATUS.replace("ST*315", "ST*858").replace("SE*7", "BIN*6*A*~~\n>~\nSE*8");
        X12Interchange read = read(binary);

        assertThat(read.acceptedSets()).hasSize(1);
        assertThat(X12Papers.text(X12Writer.asRead(read))).isEqualTo(binary);
    }

    @Test
    void theWriterRefusesWhatX12CannotCarry() {
        var writer = X12Papers.writer("00401", X12Papers.MARKS);

        assertThatThrownBy(() -> writer.acknowledgement(EdiSegment.of("TA1", EdiSegment.el("A*B"))))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("A*B");
    }

    private static List<String> codes(String text) {
        return read(text).allFaults().stream().map(Fault::code).toList();
    }

    private static void expect(String instead, String of, String code, String tag, int element, String... beside) {
        String broken = STATUS.replace(instead, of);
        assertThat(broken).isNotEqualTo(STATUS);
        List<Fault> faults = read(broken).allFaults();
        Fault fault = faults.stream().filter(one -> one.code().equals("X12-" + code)).findFirst()
                .orElseThrow(() -> new AssertionError(code + " not in " + faults));
        var place = (Place.InEdi) fault.where();
        assertThat(place.tag()).as(code).isEqualTo(tag);
        assertThat(place.element()).as(code).isEqualTo(element);
        assertThat(faults).as(code).allMatch(one -> one.code().equals("X12-" + code)
                || List.of(beside).contains(one.code()));
    }
}
