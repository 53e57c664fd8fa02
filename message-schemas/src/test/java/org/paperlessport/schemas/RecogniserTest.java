package org.paperlessport.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paperlessport.schemas.Format.CEB;
import static org.paperlessport.schemas.Format.EDIFACT;
import static org.paperlessport.schemas.Format.EMPTY;
import static org.paperlessport.schemas.Format.UNKNOWN;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RecogniserTest {

    @Test
    void aCustomsMessageIsKnownByItsRootElement() {
        assertThat(of("<CEB311Message guid='x'>")).isEqualTo(new Recognised(CEB, "CEB311"));
        assertThat(of("\uFEFF\n <?xml version='1.0'?><!-- a <CEB411Message> --><ceb:CEB621Message\nguid='x'"))
                .isEqualTo(new Recognised(CEB, "CEB621"));
        assertThat(of("<CEB999Message/>")).isEqualTo(new Recognised(CEB, "CEB999"));
    }

    @Test
    void otherXmlIsLeftToTheReaderOfCustomsMessages() {
        assertThat(of("<html>")).isEqualTo(new Recognised(CEB, ""));
        assertThat(of("<!DOCTYPE a [<!ENTITY b 'c'>]><CEB311Message/>")).isEqualTo(new Recognised(CEB, ""));
        assertThat(Recogniser.recognise("<CEB311Message/>".getBytes(StandardCharsets.UTF_16)).format())
                .isEqualTo(CEB);
    }

    @Test
    void anInterchangeIsKnownByItsFirstSegmentAndItsFirstMessage() {
        assertThat(of("UNB+UNOA:2+A+B+261111:0000+1'UNH+1+CODECO:D:95B:UN'"))
                .isEqualTo(new Recognised(EDIFACT, "CODECO"));
        assertThat(of("\r\nUNA:+.? '\r\nUNB+UNOA:2+A+B+261111:0000+1'\r\nUNH+1+IFTSTA:D:00B:UN'"))
                .isEqualTo(new Recognised(EDIFACT, "IFTSTA"));
        assertThat(of("UNH+1+CUSCAR:D:95B:UN'")).isEqualTo(new Recognised(EDIFACT, "CUSCAR"));
        assertThat(of("UNB+UNOA:2+A+B'")).isEqualTo(new Recognised(EDIFACT, ""));
    }

    @Test
    void anX12InterchangeIsKnownByIsaAndItsFirstSet() {
        assertThat(of("ISA*00*          *00*          *ZZ*A              *ZZ*B              *261121*0830*U*00401*"
                + "000000042*0*P*>~GS*QO*A*B*20261121*0830*42*X*004010~ST*315*0001~"))
                .isEqualTo(new Recognised(Format.X12, "315"));
        assertThat(of("ISA*00*   ")).isEqualTo(new Recognised(Format.X12, ""));
        assertThat(of("ST*350*0001~")).isEqualTo(new Recognised(Format.X12, "350"));
        assertThat(of("ISABELLA")).isEqualTo(new Recognised(UNKNOWN, ""));
        assertThat(of("ST. 350")).isEqualTo(new Recognised(UNKNOWN, ""));
    }

    @Test
    void aPlatformFileIsKnownByItsRecord00() {
        assertThat(of("00:IFCSUM:MANIFEST:9:A:B:2611211030'")).isEqualTo(new Recognised(Format.PLATFORM, "IFCSUM"));
        assertThat(of("\r\n00::'")).isEqualTo(new Recognised(Format.PLATFORM, ""));
        assertThat(of("00.00")).isEqualTo(new Recognised(UNKNOWN, ""));
    }

    @Test
    void nothingAndAnythingElseAreSaidToBeSo() {
        assertThat(of("")).isEqualTo(new Recognised(EMPTY, ""));
        assertThat(of("\uFEFF \r\n\t")).isEqualTo(new Recognised(EMPTY, ""));
        assertThat(of("UNBELIEVABLE")).isEqualTo(new Recognised(UNKNOWN, ""));
        assertThat(of("{}")).isEqualTo(new Recognised(UNKNOWN, ""));
        assertThat(Recogniser.recognise(new byte[] {0, 1, 2})).isEqualTo(new Recognised(UNKNOWN, ""));
    }

    private static Recognised of(String text) {
        return Recogniser.recognise(text.getBytes(StandardCharsets.UTF_8));
    }
}
