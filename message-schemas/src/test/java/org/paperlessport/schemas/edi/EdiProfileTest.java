package org.paperlessport.schemas.edi;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Fault.Severity;
import org.paperlessport.schemas.Place;

class EdiProfileTest {

    private static final EdiReader LENIENT = EdiReader.agreedWith(EdiProfile.named("lenient"));

    @Test
    void wrongCountsAreRepairedForWhoeverAgreedOnIt() {
        byte[] bytes = Papers.bytes("gate-wrong-segment-count.edi");
        EdiInterchange read = LENIENT.read(bytes);

        assertThat(EdiReader.standard().read(bytes).acceptedMessages()).isEmpty();
        assertThat(read.acceptedMessages()).hasSize(1);
        assertThat(read.allFaults()).extracting(Fault::code, Fault::severity)
                .containsExactly(tuple("EDI-29", Severity.WARNING));
        var segments = read.messages().get(0).segments();
        assertThat(segments.get(segments.size() - 1).value(1)).isEqualTo(String.valueOf(segments.size()));
    }

    @Test
    void aVersionWithoutATableIsReadByTheOneAgreedOn() {
        byte[] bytes = new String(Papers.bytes("gate-out-terminal.edi"), US_ASCII).replace("CODECO:D:95B",
                "CODECO:D:98A").getBytes(US_ASCII);
        EdiMessage read = EdiReader.agreedWith(EdiProfile.of("alias CODECO D:98A = D:95B # as their manual says"))
                .read(bytes).messages().get(0);

        assertThat(EdiReader.standard().read(bytes).allFaults()).extracting(Fault::code).containsExactly("EDI-17");
        assertThat(read.faults()).isEmpty();
        assertThat(read.type().directory()).isEqualTo("D:98A");
        assertThat(read.table()).isEqualTo("CODECO D:95B");
    }

    @Test
    void aSegmentOutOfOrderIsLeftWhereItStands() {
        String text = new String(Papers.bytes("gate-out-terminal.edi"), US_ASCII);
        String swapped = text.replaceFirst("(?s)(RFF[^']*'\\s*)(DTM[^']*'\\s*)", "$2$1");

        assertThat(swapped).isNotEqualTo(text);
        assertThat(EdiReader.standard().read(swapped.getBytes(US_ASCII)).acceptedMessages()).isEmpty();
        assertThat(LENIENT.read(swapped.getBytes(US_ASCII)).acceptedMessages()).hasSize(1);
    }

    @Test
    void aFlockOfWarningsHidesNoFault() {
        var findings = new Findings(EdiProfile.named("lenient"), 3);
        var place = new Place.InEdi(4, "FTX", 0, 0);
        for (int i = 0; i < 5; i++) {
            findings.tell(Deviation.SEGMENT_ORDER, SyntaxFault.NOT_HERE, place, "FTX", "");
        }
        assertThat(findings.full()).isFalse();

        findings.tell(SyntaxFault.TOO_LONG, place, "X", "");

        assertThat(findings.list()).extracting(Fault::code).containsExactly("EDI-15", "EDI-15", "EDI-39");
        assertThat(findings.full()).isTrue();
    }

    @Test
    void aDateOfTheOtherLengthIsGivenAsTheSyntaxHasIt() {
        byte[] bytes = new String(Papers.bytes("gate-out-terminal.edi"), US_ASCII).replace("+261121:", "+20261121:")
                .getBytes(US_ASCII);

        assertThat(LENIENT.read(bytes).envelope().date()).isEqualTo("261121");
        assertThat(EdiReader.standard().read(bytes).envelope().date()).isEqualTo("20261121");
        assertThat(EdiReader.standard().read(bytes).accepted()).isFalse();
        assertThat(EdiReader.agreedWith(EdiProfile.of("DATE_LENGTH warn")).read(bytes).accepted()).isTrue();
    }

    @Test
    void whatAProfileCannotSayIsRefusedWhenItIsMade() {
        for (String line : new String[] {"SEGMENT_COUNT perhaps", "COUNTS warn", "SEGMENT_ORDER repair", "alias X",
            "alias CODECO D:98A = D:97A"}) {
            assertThatThrownBy(() -> EdiProfile.of(line)).as(line).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> EdiProfile.named("unheard")).hasMessageContaining("standard and lenient");
    }

    @Test
    void everyLineThatMeansNothingIsToldOfWithItsNumberAndRemedyInBothTongues() {
        assertThatThrownBy(() -> EdiProfile.of("""
                # our terminal
                SEGMENT_COUNT perhaps
                accept CODECO
                accept CODECO D:97A
                accept CODECO D:96B   # good, for the alias below
                alias CODECO D:96B = D:95B
                alias X
                codes 8169 + 7
                codes 99999 = 1
                codes 8169
                SEGMENT_ORDER repair
                """)).isInstanceOfSatisfying(UnreadableProfile.class, bad -> {
                    assertThat(bad.faults()).extracting(one -> one.en().replaceAll(":.*", ""))
                            .containsExactly("Line 2", "Line 3", "Line 4", "Line 7", "Line 8", "Line 9", "Line 10",
                                    "Line 11");
                    assertThat(bad.faults()).allSatisfy(one -> assertThat(one.zh()).startsWith("第 ").contains("行：")
                            .containsPattern("请|应写作|应以"));
                    assertThat(bad).hasMessageContaining("there is no table of CODECO D:97A; correct the version");
                });
    }

    @Test
    void aVersionThatIsNotAcceptedIsRefusedAndTheAcceptedAreNamed() {
        byte[] old = Papers.bytes("gate-out-terminal.edi");
        byte[] manifest = Papers.bytes("manifest-two-bills.edi");
        EdiReader newer = EdiReader.agreedWith(EdiProfile.of("accept CODECO D:00B D:01B"));
        EdiReader alone = EdiReader.agreedWith(EdiProfile.of("accept CODECO D:95B\naccept nothing else"));

        assertThat(newer.read(old).allFaults()).extracting(Fault::code, Fault::found, Fault::expected)
                .containsExactly(tuple("EDI-17", "CODECO D:95B", "CODECO D:00B, D:01B"));
        assertThat(new String(Contrl.answerTo(newer.read(old)).orElseThrow().bytes("7", ContrlTest.NOW), US_ASCII))
                .contains("+4+17+UNH+3'");
        assertThat(newer.read(manifest).acceptedMessages()).hasSize(1);
        assertThat(alone.read(old).acceptedMessages()).hasSize(1);
        assertThat(alone.read(manifest).allFaults()).extracting(Fault::code).containsExactly("EDI-17");
        assertThat(alone.read(Contrl.answerTo(newer.read(old)).orElseThrow().bytes("7", ContrlTest.NOW)).allFaults())
                .isEmpty();
    }

    @Test
    void anAliasedVersionIsAcceptedByItsOwnName() {
        byte[] bytes = new String(Papers.bytes("gate-out-terminal.edi"), US_ASCII).replace("CODECO:D:95B",
                "CODECO:D:98A").getBytes(US_ASCII);
        EdiProfile profile = EdiProfile.of("accept CODECO D:98A\nalias CODECO D:98A = D:95B");

        assertThat(EdiReader.agreedWith(profile).read(bytes).acceptedMessages()).hasSize(1);
        assertThat(EdiReader.agreedWith(profile).read(Papers.bytes("gate-out-terminal.edi")).acceptedMessages())
                .isEmpty();
    }

    @Test
    void aSetOfAnotherVersionIsRefusedInThe997() {
        X12Reader reader = X12Reader.agreedWith(EdiProfile.of("accept 315 005"));
        X12Interchange read = reader.readAll(X12Papers.STATUS.getBytes(US_ASCII)).get(0);

        assertThat(read.acceptedSets()).isEmpty();
        assertThat(read.allFaults()).extracting(Fault::code, Fault::found, Fault::expected)
                .containsExactly(tuple("X12-AK502-1", "315 004", "315 005"));
        assertThat(X12Papers.text(X12Answer.to(read).orElseThrow().bytes("7", ContrlTest.NOW))).contains("AK5*R*1~");
        assertThat(X12Reader.agreedWith(EdiProfile.of("accept 315 004 005")).readAll(
                X12Papers.STATUS.getBytes(US_ASCII)).get(0).acceptedSets()).hasSize(1);
    }

    @Test
    void theThreeDialectsAreAcceptedEachForItself() {
        byte[] handover = PlatformFileTest.HANDOVER.getBytes(UTF_8);
        EdiProfile others = EdiProfile.of("accept CTNJJD platform\naccept nothing else");

        assertThat(PlatformReader.agreedWith(others).readAll(handover).get(0).faults()).isEmpty();
        assertThat(PlatformReader.agreedWith(EdiProfile.of("accept IFCSUM platform\naccept nothing else"))
                .readAll(handover).get(0).faults()).extracting(Fault::code, Fault::severity)
                .containsExactly(tuple("PLATFORM-NO-AGREEMENT", Severity.ERROR));
        assertThat(PlatformReader.agreedWith(EdiProfile.of("accept IFCSUM D:96B\naccept CTNJJD platform"))
                .readAll(handover).get(0).accepted()).isTrue();
        assertThat(X12Reader.agreedWith(others).readAll(X12Papers.STATUS.getBytes(US_ASCII)).get(0).acceptedSets())
                .isEmpty();
    }

    @Test
    void aPartnersOwnCodeIsTakenFromThatPartner() {
        byte[] status = X12Papers.STATUS.replace("*0900*LT~", "*0900*ZX~").getBytes(US_ASCII);
        byte[] handover = PlatformFileTest.HANDOVER.replace(":9:NBPORT", ":5:NBPORT")
                .getBytes(UTF_8);
        EdiProfile own = EdiProfile.of("codes x12:623 + ZX\ncodes platform:00/4 + 5");

        assertThat(X12Reader.standard().readAll(status).get(0).acceptedSets()).isEmpty();
        assertThat(X12Reader.agreedWith(own).readAll(status).get(0).allFaults()).isEmpty();
        assertThat(X12Reader.agreedWith(own).readAll(X12Papers.STATUS.getBytes(US_ASCII)).get(0).allFaults()).isEmpty();
        assertThat(PlatformReader.standard().readAll(handover).get(0).accepted()).isFalse();
        assertThat(PlatformReader.agreedWith(own).readAll(handover).get(0).faults()).isEmpty();
    }

    @Test
    void codesAgreedOnAloneRefuseEveryOther() {
        String text = new String(Papers.bytes("gate-out-terminal.edi"), US_ASCII);
        EdiReader reader = EdiReader.agreedWith(EdiProfile.of("codes 8053 = CH TE # chassis and trailers"));
        Fault fault = reader.read(text.getBytes(US_ASCII)).allFaults().get(0);

        assertThat(fault.code()).isEqualTo("EDI-12");
        assertThat(((Place.InEdi) fault.where()).tag()).isEqualTo("EQD");
        assertThat(fault.found()).isEqualTo("CN");
        assertThat(fault.expected()).isEqualTo("one of CH, TE");
        assertThat(reader.read(text.replace("EQD+CN+", "EQD+CH+").getBytes(US_ASCII)).allFaults()).isEmpty();
    }
}
