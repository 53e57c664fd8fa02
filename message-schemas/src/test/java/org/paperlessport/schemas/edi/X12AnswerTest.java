package org.paperlessport.schemas.edi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paperlessport.schemas.edi.X12Papers.STATUS;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** TA1, 997 and 999 say what the verdict says, are valid themselves, and are never answered. */
class X12AnswerTest {

    @Test
    void aGoodSetIsAcknowledged() {
        assertThat(answer(STATUS)).isEqualTo("""
                ISA*00*          *00*          *ZZ*PAPERPORT      *ZZ*HARBORLINE     *261121*0900*U*00401*000000777*0*P*>~
                GS*FA*PAPERPORT*HARBORLINE*20261121*0900*777*X*004010~
                ST*997*0001~
                AK1*QO*42~
                AK2*315*0001~
                AK5*A~
                AK9*A*1*1*1~
                SE*6*0001~
                GE*1*777~
                IEA*1*000000777~
                """);
    }

    @Test
    void aBadSetIsRefusedWithItsPlaces() {
        String bad = STATUS.replace("*20261120*1410*", "*20261320*1410*").replace("*45G1*", "*45G12*")
                .replace("Q2*", "QQQ*1~\nQ2*");

        assertThat(answer(bad)).contains("""
                AK2*315*0001~
                AK3*B4*2**8~
                AK4*4**8*20261320~
                AK4*10**5*45G12~
                AK3*QQQ*4**1~
                AK5*R*4*5~
                AK9*R*1*1*0~
                """);
    }

    @Test
    void version5IsAnsweredBy999() {
        String newer = STATUS.replace("*U*00401*", "*^*00501*").replace("004010", "005010")
                .replace("HLNB26110042", "HLNB26110042^TWICE");

        assertThat(answer(newer)).contains("""
                GS*FA*PAPERPORT*HARBORLINE*20261121*0900*777*X*005010X231A1~
                ST*999*0001*005010X231A1~
                AK1*QO*42*005010~
                AK2*315*0001~
                IK3*N9*3**8~
                IK4*2**12*TWICE~
                IK5*R*5~
                AK9*R*1*1*0~
                """);
    }

    @Test
    void aBadGroupIsRefusedWithItsCode() {
        assertThat(answer(STATUS.replace("GE*1*42", "GE*3*43"))).contains("AK5*A~\nAK9*R*3*1*0*5*4~");
    }

    @Test
    void aRefusedEnvelopeGetsATa1AndNothingElse() {
        assertThat(answer(STATUS.replace("IEA*1", "IEA*4"))).contains("TA1*000000042*261121*0830*R*021~\nIEA*0*");
        assertThat(X12Answer.to(X12Papers.read(STATUS.replace("IEA*1", "IEA*4"))).orElseThrow().type())
                .isEqualTo("TA1");
    }

    @Test
    void aTa1IsGivenWhenAskedFor() {
        assertThat(answer(STATUS.replace("*0*P*>", "*1*T*>"))).contains("*0*T*>~\nTA1*000000042*261121*0830*A*000~\nGS*FA");
    }

    @Test
    void aRefusalBesideTheSyntaxIsToldByTa1() {
        X12Interchange again = X12Papers.read(STATUS).refused(X12Refusal.DUPLICATE, "000000042");

        assertThat(X12Papers.text(X12Answer.to(again).orElseThrow().bytes("777", LocalDateTime.of(2026, 11, 21, 9, 0))))
                .contains("TA1*000000042*261121*0830*R*025~");
    }

    @Test
    void answersAreNeverAnswered() {
        assertThat(X12Answer.to(X12Papers.read(answer(STATUS)))).isEmpty();
        assertThat(X12Answer.to(X12Papers.read(answer(STATUS).replace("AK9*A", "AK9*LONG")))).isEmpty();
        assertThat(X12Answer.to(X12Papers.read(answer(STATUS.replace("IEA*1", "IEA*4"))))).isEmpty();
        assertThat(X12Answer.to(X12Papers.read("ISA"))).isEqualTo(Optional.empty());
    }

    private static String answer(String received) {
        byte[] answer = X12Answer.to(X12Papers.read(received)).orElseThrow().bytes("777",
                LocalDateTime.of(2026, 11, 21, 9, 0));
        assertThat(X12Papers.read(answer).get(0).allFaults()).isEmpty();
        return X12Papers.text(answer);
    }
}
