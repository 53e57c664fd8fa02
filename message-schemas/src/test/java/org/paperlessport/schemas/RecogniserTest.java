package org.paperlessport.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paperlessport.schemas.Format.CEB;
import static org.paperlessport.schemas.Format.DXP;
import static org.paperlessport.schemas.Format.EDIFACT;
import static org.paperlessport.schemas.Format.EMPTY;
import static org.paperlessport.schemas.Format.MANIFEST;
import static org.paperlessport.schemas.Format.UNKNOWN;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecogniserTest {

    @Test
    void aCustomsMessageIsKnownByItsRootElement() {
        assertThat(of("<CEB311Message guid='x'>")).isEqualTo(new Recognised(CEB, "CEB311"));
        assertThat(of("\uFEFF\n <?xml version='1.0'?><!-- a <CEB411Message> --><ceb:CEB621Message\nguid='x'"))
                .isEqualTo(new Recognised(CEB, "CEB621"));
        assertThat(of("<CEB999Message/>")).isEqualTo(new Recognised(CEB, "CEB999"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE a>", "<!DOCTYPE a SYSTEM 'file:///etc/passwd'>\n", "<!DOCTYPE a [<!ENTITY b 'c]>'>]>",
        "<?xml version='1.0'?><!DOCTYPE a PUBLIC \"-//x>\" \"y\" [<!-- ]> ' --> %b; ] >"})
    void aDocumentTypeIsPassedOver(String before) {
        assertThat(of(before + "<CEB311Message/>")).isEqualTo(new Recognised(CEB, "CEB311"));
    }

    @Test
    void aDocumentTypeWithoutEndIsNotGuessedBeyond() {
        assertThat(of("<!DOCTYPE a [<!ENTITY b 'c> <CEB311Message/>")).isEqualTo(new Recognised(CEB, ""));
        assertThat(of("<!DOCTYPE a [" + "<!ENTITY b \"c\">".repeat(400))).isEqualTo(new Recognised(CEB, ""));
    }

    @Test
    void otherXmlIsLeftToTheReaderOfCustomsMessages() {
        assertThat(of("<html>")).isEqualTo(new Recognised(CEB, ""));
        assertThat(Recogniser.recognise("<CEB311Message/>".getBytes(StandardCharsets.UTF_16)).format())
                .isEqualTo(CEB);
    }

    @Test
    void anEnvelopeAndAManifestAreKnownByTheirRootElements() {
        assertThat(of("<dxp:DxpMsg xmlns:dxp='http://www.chinaport.gov.cn/dxp' ver='1.0'>"))
                .isEqualTo(new Recognised(DXP, "DxpMsg"));
        assertThat(of("<?xml version='1.0'?>\n<DxpMsgSv>")).isEqualTo(new Recognised(DXP, "DxpMsgSv"));
        assertThat(of("<DxpRep/>")).isEqualTo(new Recognised(DXP, "DxpRep"));
        assertThat(of("<Manifest><Head><MessageType> MT3101 </MessageType>"))
                .isEqualTo(new Recognised(MANIFEST, "MT3101"));
        assertThat(of("<MFTMessage><MFTHead/>")).isEqualTo(new Recognised(MANIFEST, ""));
    }

    @Test
    void utf16IsLookedThrough() {
        String envelope = "<?xml version='1.0' encoding='UTF-16'?><DxpMsg ver='1.0'>";
        assertThat(Recogniser.recognise(envelope.getBytes(StandardCharsets.UTF_16)))
                .isEqualTo(new Recognised(DXP, "DxpMsg"));
        assertThat(Recogniser.recognise(envelope.getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(new Recognised(DXP, "DxpMsg"));
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
