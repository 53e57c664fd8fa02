package org.paperlessport.adapters.customs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paperlessport.schemas.ceb.CebMessage;
import org.paperlessport.schemas.ceb.CebReader;
import org.paperlessport.schemas.ceb.CebWriter;
import org.paperlessport.schemas.ceb.imports.CEB900Message;
import org.paperlessport.schemas.seal.SealFinding;

class FormatCheckTest {

    private final FormatCheck check = new FormatCheck(CebWriter.withDefaultNamespace(),
            Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC));

    @Test
    void theOriginalStandsInACdataSection() {
        String answer = new String(check.writeReused("G", "CEB311", "<a>1 & 2</a>".getBytes(UTF_8)), UTF_8);

        assertThat(answer).contains("<oriBizMessage><![CDATA[<a>1 & 2</a>]]></oriBizMessage>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "<a><![CDATA[x]]></a>", "]]>]]>", "_original_"})
    void theOriginalIsReadAsItWasSent(String original) {
        CebMessage answer = new CebReader().read(check.writeReused("_original_", "CEB311", original.getBytes(UTF_8)));

        assertThat(answer.faults()).isEmpty();
        assertThat(answer.as(CEB900Message.class).getMessageReturn().getOriBizMessage()).isEqualTo(original);
        assertThat(answer.as(CEB900Message.class).getMessageReturn().getOriCopMsgId()).isEqualTo("_original_");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,UTF-8,''", "UTF-8,UTF-8,\uFEFF", "GBK,GBK,''", "gb2312,GBK,''", "GB18030,GB18030,''",
        "UTF-16,UTF-16,''", "UTF-16,UTF-16LE,\uFEFF", "UTF-16LE,UTF-16LE,''", "UTF-32,UTF-32LE,\uFEFF", "UTF-32,UTF-32BE,''",
        "Big5,Big5,''", "UTF-16,UTF-8,''", "GBK,UTF-8,\uFEFF", "x-none,UTF-8,''", "?!,UTF-8,''"})
    void theOriginalIsQuotedAsItWasWritten(String declared, String charset, String mark) {
        String original = "<?xml version=\"1.0\" encoding=\"" + declared + "\"?>\n<CEB311Message>寧波港</CEB311Message>";
        byte[] bytes = (mark + original).getBytes(Charset.forName(charset));

        assertThat(quoted(bytes)).isEqualTo(original);
    }

    @Test
    void aLongOriginalIsCutBetweenTwoCharacters() {
        String head = "<?xml version=\"1.0\" encoding=\"GBK\"?><a>";
        for (String shift : List.of("", "x")) {
            String quoted = quoted((head + shift + "港".repeat(150_000)).getBytes(Charset.forName("GBK")));

            assertThat(quoted).startsWith(head + shift + "港港").endsWith("港").doesNotContain("\uFFFD")
                    .hasSizeBetween(100_000, 100_100);
        }
    }

    @Test
    void whatDoesNotFitTheEncodingIsMarked() {
        byte[] bytes = "<?xml version=\"1.0\" encoding=\"GBK\"?><a>?</a>\0".getBytes(UTF_8);
        bytes[bytes.length - 6] = (byte) 0xFF;

        assertThat(quoted(bytes)).endsWith("<a>\uFFFD</a>\uFFFD");
    }

    @ParameterizedTest
    @EnumSource(SealFinding.class)
    void aSignatureThatFailsIsAnsweredWithACodeOfTheExchangePlatform(SealFinding finding) {
        CebMessage answer = new CebReader().read(check.writeUnsigned("G", "CEB711", finding, "<a/>".getBytes(UTF_8)));

        assertThat(answer.faults()).isEmpty();
        var back = answer.as(CEB900Message.class).getMessageReturn();
        assertThat(back.getReturnStatus()).isIn("-1001", "-1002", "-1004", "-1999");
        assertThat(back.getReturnInfo()).isEqualTo("[Code:" + back.getReturnStatus() + ";Desc:" + finding.text().zh() + "]");
        assertThat(back.getOriMessageType()).isEqualTo("CEB711Message");
    }

    private String quoted(byte[] original) {
        CebMessage answer = new CebReader().read(check.writeReused("G", "CEB311", original));
        assertThat(answer.faults()).isEmpty();
        return answer.as(CEB900Message.class).getMessageReturn().getOriBizMessage();
    }
}
