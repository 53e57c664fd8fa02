package org.paperlessport.schemas.edi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContrlTest {

    static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 21, 16, 5);

    @Test
    void aGoodInterchangeIsAcknowledgedWithThePartiesAsReceived() {
        assertThat(text("gate-out-terminal.edi")).isEqualTo("UNA:+.? '"
                + "UNB+UNOA:3+PAPERLESSPORT:ZZZ+NBTERM:ZZZ+261121:1605+PP7'UNH+PP7+CONTRL:D:3:UN'"
                + "UCI+NB0001+NBTERM:ZZZ+PAPERLESSPORT:ZZZ+7'UNT+3+PP7'UNZ+1+PP7'");
    }

    @Test
    void aBadMessageIsRefusedAloneWithSegmentElementAndComponent() {
        assertThat(body("gate-three-messages-second-bad.edi"))
                .isEqualTo("UCI+NB0008+NBTERM:ZZZ+PAPERLESSPORT:ZZZ+7'"
                + "UCM+2+CODECO:D:95B:UN:ITG14+4'UCS+5'UCD+39+3:1'");
        assertThat(body("gate-segment-missing.edi")).endsWith("UCM+1+CODECO:D:95B:UN:ITG14+4'UCS+4+13'");
        assertThat(body("gate-segment-unknown.edi")).endsWith("UCM+1+CODECO:D:95B:UN:ITG14+4'UCS+10+15'");
    }

    @Test
    void aFaultOfHeaderOrTrailerIsToldWithTheMessage() {
        assertThat(body("gate-wrong-segment-count.edi")).endsWith("UCM+1+CODECO:D:95B:UN:ITG14+4+29+UNT+2'");
        assertThat(body("gate-unknown-message.edi")).endsWith("UCM+1+QUOTES:D:96A:UN+4+17+UNH+3'");
        assertThat(body("gate-same-reference-twice.edi")).endsWith("UCM+1+CODECO:D:95B:UN:ITG14+4+26+UNH+2'");
    }

    @Test
    void aFaultOfTheEnvelopeRefusesTheInterchange() {
        assertThat(body("gate-wrong-message-count.edi"))
                .isEqualTo("UCI+NB0012+NBTERM:ZZZ+PAPERLESSPORT:ZZZ+4+29+UNZ+2'");
        assertThat(body("gate-without-trailer.edi"))
                .isEqualTo("UCI+NB0014+NBTERM:ZZZ+PAPERLESSPORT:ZZZ+4+13+UNZ'");
    }

    @Test
    void aRefusalBesideTheSyntaxIsToldInItsPublishedCode() {
        var received = Papers.read("gate-out-terminal.edi").refused(EdiRefusal.UNKNOWN_SENDER, "NBTERM");

        assertThat(received.acceptedMessages()).isEmpty();
        assertThat(new String(Contrl.answerTo(received).orElseThrow().bytes("PP7", NOW), UTF_8))
                .contains("UCI+NB0001+NBTERM:ZZZ+PAPERLESSPORT:ZZZ+4+23+UNB+3'");
    }

    @Test
    void theTestIndicatorIsGivenBack() {
        var answer = EdiReader.standard().read(bytes("gate-test-indicator.edi"));

        assertThat(answer.envelope().test()).isTrue();
    }

    @Test
    void syntaxFourIsAnsweredInSyntaxFour() {
        assertThat(text("manifest-chinese-goods.edi"))
                .contains("UNB+UNOW:4+PAPERLESSPORT:ZZZ+DHLINE:ZZZ+20261121:1605")
                .contains("UNH+PP7+CONTRL:4:1:UN'");
    }

    @Test
    void aContrlAndWhatCannotBeReadGetNoAnswer() {
        assertThat(Contrl.answerTo(Papers.read("contrl-acknowledged.edi"))).isEmpty();
        assertThat(Contrl.answerTo(Papers.read("not-edi.txt"))).isEmpty();
        assertThat(Contrl.answerTo(Papers.read("empty.edi"))).isEmpty();
        assertThat(Contrl.answerTo(Interchanges.read("UNB+UNOA:2+ +PORT+261111:0830+1'UNZ+0+1'".getBytes(UTF_8))))
                .as("a blank is nobody").isEmpty();
    }

    @Test
    void whatMustBeRepeatedAndIsMissingIsADot() {
        assertThat(answerTo("UNH+1+CO'BGM+34'UNT+3+1'UNZ+1+1'")).contains("UCM+1+CO:.:.:.+4+13+UNH+3:2'");
        assertThat(answerTo("UNH++CODECO:D:95B:UN'UNT+2+'UNZ+1+1'")).contains("UCI+1+TERMINAL+PORT+4+13+UNH+2'");
    }

    @Test
    void aSegmentThatIsNoServiceSegmentIsNotNamedAsOne() {
        assertThat(answerTo("1'UNZ+0+1'")).contains("UCI+1+TERMINAL+PORT+4+33'");
    }

    @Test
    void everyAnswerReadsBackWithoutAFault() {
        for (var paper : Papers.all()) {
            var received = Papers.read(paper.getFileName().toString());
            Contrl.answerTo(received).ifPresent(contrl ->
                    assertThat(EdiReader.standard().read(contrl.bytes("PP7", NOW)).allFaults())
                            .as(paper.toString()).isEqualTo(List.of()));
        }
    }

    private static String answerTo(String content) {
        var received = Interchanges.read(("UNB+UNOA:2+TERMINAL+PORT+261111:0830+1'" + content).getBytes(UTF_8));
        byte[] answer = Contrl.answerTo(received).orElseThrow().bytes("PP7", NOW);
        assertThat(Interchanges.read(answer).allFaults()).isEmpty();
        return Interchanges.text(answer);
    }

    private static byte[] bytes(String paper) {
        return Contrl.answerTo(Papers.read(paper)).orElseThrow().bytes("PP7", NOW);
    }

    private static String text(String paper) {
        return new String(bytes(paper), UTF_8);
    }

    private static String body(String paper) {
        return text(paper).replaceAll("(?s).*(UCI\\+.*)UNT\\+.*", "$1");
    }
}
