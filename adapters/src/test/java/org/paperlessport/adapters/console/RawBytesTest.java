package org.paperlessport.adapters.console;

import org.junit.jupiter.api.Test;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Place;
import org.paperlessport.schemas.Text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class RawBytesTest {

    @Test
    void theSegmentThatAFaultNamesIsMarked() {
        var bytes = bytes("UNB+UNOA:2+A+B'UNH+1+CODECO:D:95B:UN'BGM+34'NAD+CA+don?'t'UNT+4+1'UNZ+1+1'");

        var lines = RawBytes.of(bytes, "EDIFACT", List.of(at(new Place.InEdi(3, "NAD", 0, 0))), false);

        assertThat(lines).extracting(RawBytes.Line::label).containsExactly("", "1", "2", "3", "4", "");
        assertThat(lines).filteredOn(RawBytes.Line::faulty).extracting(RawBytes.Line::text)
                .containsExactly("NAD+CA+don?'t'");
    }

    @Test
    void theSegmentOfASetAndTheRecordOfAPlatformFileAreMarked() {
        var x12 = bytes("ISA*00*          *00*          *ZZ*NBTERM         *ZZ*PAPERLESSPORT  *261121*0830*U*00401*"
                + "000000881*0*P*>~GS*QO~ST*315*0001~B4***UV~SE*3*0001~GE*1*7~IEA*1*000000881~");
        var file = "00:CTNJJD::9:A:B:2611211030'11:MTIDE:晨潮?'轮'99:3'".getBytes(Charset.forName("GBK"));

        assertThat(RawBytes.of(x12, "X12", List.of(at(new Place.InEdi(2, "B4", 3, 0))), false))
                .filteredOn(RawBytes.Line::faulty).extracting(RawBytes.Line::text).containsExactly("B4***UV~");
        assertThat(RawBytes.of(file, "PLATFORM", List.of(at(new Place.InEdi(2, "11", 3, 0))), false))
                .filteredOn(RawBytes.Line::faulty).extracting(RawBytes.Line::text)
                .containsExactly("11:MTIDE:晨潮?'轮'");
    }

    @Test
    void oneLongLineIsBrokenBetweenElementsAndTheRightPieceIsMarked() {
        var elements = "<a>one</a>".repeat(40);
        var column = 10 * 25 + 3;

        var lines = RawBytes.of(bytes(elements), "CEB", List.of(at(new Place.InXml(1, column, "a"))), false);

        assertThat(lines).extracting(RawBytes.Line::text).allMatch(text -> text.startsWith("<a>"));
        assertThat(lines).filteredOn(RawBytes.Line::faulty).hasSize(1);
        assertThat(String.join("", lines.stream().map(RawBytes.Line::text).toList())).isEqualTo(elements);
    }

    @Test
    void ofAHugeMessageTheBeginningAndTheFaultsAreShown() {
        var lines = RawBytes.of(bytes("<a/>\n".repeat(5000)), "CEB",
                List.of(at(new Place.InXml(4000, 1, "a"))), false);

        assertThat(lines).hasSizeLessThan(1300).anyMatch(RawBytes.Line::faulty)
                .anyMatch(line -> line.gap() > 2000);
    }

    private static Fault at(Place place) {
        return new Fault("X", Fault.Severity.ERROR, Fault.Layer.SCHEMA, place, "", "",
                new Text("错", "wrong"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
