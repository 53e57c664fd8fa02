package org.paperlessport.schemas.edi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.paperlessport.schemas.edi.EdiSegment.el;

import java.util.List;
import org.junit.jupiter.api.Test;

class EdiWriterTest {

    private static final EdiType APERAK = EdiType.of("APERAK", "D", "96B");
    private static final EdiSegment BGM = EdiSegment.of("BGM", el("313"), el("1"), el("9"));

    @Test
    void whatIsWrittenReadsBackAlike() {
        var text = EdiSegment.of("FTX", el("AAI"), el(""), el(""), el("it's 5+5:10?", "'", "x"));

        var read = EdiReader.standard().read(new EdiWriter(envelope("UNOC", "3", "261121"))
                .message("1", APERAK, List.of(BGM, text)).message("2", APERAK, List.of(BGM)).bytes());

        assertThat(read.allFaults()).isEmpty();
        assertThat(read.envelope()).isEqualTo(envelope("UNOC", "3", "261121"));
        assertThat(read.messages()).hasSize(2);
        assertThat(read.messages().get(0).segments().subList(1, 3)).containsExactly(BGM, text);
    }

    @Test
    void emptyEndsAreCut() {
        var bytes = new EdiWriter(envelope("UNOC", "3", "261121"))
                .message("1", APERAK, List.of(EdiSegment.of("BGM", el("313", "", ""), el(""), el(""))))
                    .bytes();

        assertThat(new String(bytes, UTF_8)).contains("'BGM+313'UNT+3+1'UNZ+1+R1'");
    }

    @Test
    void chineseIsCarriedByUnowAndRefusedForUnoc() {
        var chinese = EdiSegment.of("FTX", el("AAI"), el(""), el(""), el("集装箱未知"));

        var read = EdiReader.standard().read(new EdiWriter(envelope("UNOW", "4", "20261121"))
                .message("1", APERAK, List.of(BGM, chinese)).bytes());
        assertThat(read.messages().get(0).segments()).contains(chinese);

        var narrow = new EdiWriter(envelope("UNOC", "3", "261121"))
                .message("1", APERAK, List.of(BGM, chinese));
        assertThatThrownBy(narrow::bytes).isInstanceOf(IllegalArgumentException.class);
        assertThat(EdiWriter.carries("UNOC", "集装箱")).isFalse();
    }

    private static EdiEnvelope envelope(String set, String version, String date) {
        return new EdiEnvelope(new EdiSyntax(set, version), new EdiParty("PAPERLESSPORT", "ZZZ", ""),
                new EdiParty("NBTERM", "ZZZ", "GATE'1"), date, "0830", "R1", "APERAK", false, false);
    }
}
