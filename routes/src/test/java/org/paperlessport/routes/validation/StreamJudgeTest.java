package org.paperlessport.routes.validation;

import org.junit.jupiter.api.Test;
import org.paperlessport.fixtures.papers.Papers;
import org.paperlessport.schemas.NotJudged;
import org.paperlessport.schemas.Verdict;
import org.paperlessport.schemas.Verdict.Kind;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import static org.assertj.core.api.Assertions.assertThat;

/** What flows past is judged as what is held, as far as schema and syntax go. */
class StreamJudgeTest {

    private static final String X12 = "ISA*00*          *00*          *ZZ*HARBORLINE     *ZZ*PAPERPORT      "
            + "*261121*0830*U*00401*000000042*0*P*>~GS*QO*HARBORLINE*PAPERPORT*20261121*0830*42*X*004010~"
            + "ST*315*0001~B4***UV*20261120*1410**HLXU*123456*L*45G1*CNNGB*UN*7~R4*L*UN*CNNGB*NINGBO*CN~SE*4*0001~"
            + "GE*1*42~IEA*1*000000042~";
    private static final String PLATFORM = "00:IFCSUM:MANIFEST:9:NBPORT:PAPERPORT:202611211030'\n"
            + "10::MORNING TIDE:CN:042E::::20261122'\n11:HL'\n12:HLNB26110042'\n13:CNNGB:NINGBO'\n41:001'\n"
            + "51:001:HLXU1234567:S1:45G1:F:1:1.5'\n99:8'\n";

    @Test
    void interchangesOfEachDialect() throws IOException {
        Verdict gate = judge(new String(EdiPapers.bytes("gate-in-terminal.edi"), StandardCharsets.UTF_8));
        assertThat(gate.kind()).isEqualTo(new Kind("EDIFACT", "CODECO", "D.95B"));
        assertThat(gate.valid()).as("%s", gate.errors()).isTrue();
        assertThat(gate.notJudged()).containsOnly(NotJudged.LARGE);

        assertThat(judge(X12).kind()).isEqualTo(new Kind("X12", "315", "004010"));
        assertThat(judge(X12).valid()).as("%s", judge(X12).errors()).isTrue();
        assertThat(judge(PLATFORM).kind()).isEqualTo(new Kind("PLATFORM", "IFCSUM", ""));
        assertThat(judge(PLATFORM).valid()).as("%s", judge(PLATFORM).errors()).isTrue();
    }

    @Test
    void faultsOfMessagesAndEnvelopesRefuse() throws IOException {
        Verdict set = judge(X12.replace("SE*4", "SE*5"));
        assertThat(set.schemaValid()).isFalse();
        assertThat(set.messages()).containsExactly(new Verdict.Message("315", "0001", false));
        assertThat(set.errors().get(0).message()).isEqualTo(1);

        Verdict trailer = judge(X12.replace("IEA*1", "IEA*2"));
        assertThat(trailer.schemaValid()).isFalse();
        assertThat(trailer.messages()).isEmpty();
        assertThat(judge(PLATFORM.replace("99:8", "99:9")).errors()).isNotEmpty();
    }

    @Test
    void customsMessages() throws IOException {
        Verdict good = judge(new String(Papers.bytes("order.xml"), StandardCharsets.UTF_8));
        assertThat(good.kind()).isEqualTo(new Kind("CEB", "CEB311", "202205"));
        assertThat(good.valid()).isTrue();
        assertThat(judge("no message").kind()).isEqualTo(Kind.UNKNOWN);
        assertThat(judge("no message").valid()).isFalse();
    }

    private static Verdict judge(String message) throws IOException {
        return new StreamJudge().judge(new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8)));
    }
}
