package org.paperlessport.schemas.ceb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Place;
import org.paperlessport.schemas.ceb.imports.CEB311Message;

class EncodingTest {

    private final CebReader reader = new CebReader();

    @ParameterizedTest
    @CsvSource({"UTF-8,UTF-8,''", "UTF-8,UTF-8,\uFEFF", "utf-8,UTF-8,''", "GBK,GBK,''", "gbk,GBK,''", "GB2312,GBK,''",
        "GB18030,GB18030,''", "UTF-16,UTF-16,''", "UTF-16LE,UTF-16LE,''", "UTF-16BE,UTF-16BE,''",
        "UTF-16,UTF-16LE,\uFEFF", "UTF-16,UTF-16BE,\uFEFF"})
    void whatTheDeclarationSaysIsRead(String declared, String charset, String mark) {
        String paper = mark + Papers.paper("CEB311").replace("UTF-8", declared);

        CebMessage message = reader.read(paper.getBytes(Charset.forName(charset)));

        assertThat(message.faults()).isEmpty();
        assertThat(message.as(CEB311Message.class).getOrder().get(0).getOrderHead().getBuyerName()).startsWith("宁波");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,GBK,''", "UTF-8,UTF-16,''", "UTF-16,UTF-8,''", "GBK,UTF-8,\uFEFF", "Big5,Big5,''",
        "ISO-8859-1,UTF-8,''", "UTF-32,UTF-32,''", "UTF-7,UTF-8,''", "GBK,UTF-16LE,\uFEFF"})
    void bytesThatAreNotWhatTheDeclarationSaysAreRefused(String declared, String charset, String mark)
            throws IOException {
        byte[] paper = (mark + Papers.paper("CEB311").replace("UTF-8", declared)).getBytes(Charset.forName(charset));

        assertThat(codes(reader.read(paper))).containsExactly("XML-ENCODING");
        assertThat(codes(reader.read(new ByteArrayInputStream(paper), new Counted()))).containsExactly("XML-ENCODING");
    }

    @Test
    void bytesThatAreNotGbkAreFoundInTheirLine() {
        String paper = Papers.paper("CEB311").replace("UTF-8", "GBK");
        byte[] bytes = paper.getBytes(Charset.forName("GBK"));
        int at = paper.substring(0, paper.indexOf("<note>")).getBytes(Charset.forName("GBK")).length + 6;
        bytes[at] = (byte) 0xFF;

        CebMessage message = reader.read(bytes);

        assertThat(codes(message)).containsExactly("XML-ENCODING");
        assertThat(((Place.InXml) message.faults().get(0).where()).line())
                .isEqualTo((int) paper.substring(0, paper.indexOf("<note>")).lines().count() + 1);
    }

    @Test
    void aDocumentTypeInUtf16IsRefusedToo() {
        String paper = Papers.paper("CEB311").replace("UTF-8", "UTF-16")
                .replace("<CEB", "<!DOCTYPE a [<!ENTITY b 'c'>]>\n<CEB");

        CebMessage message = reader.read(paper.getBytes(java.nio.charset.StandardCharsets.UTF_16));

        assertThat(codes(message)).containsExactly("XML-DOCTYPE");
        assertThat(message.faults().get(0).where()).isEqualTo(new Place.InXml(2, 1, ""));
    }

    private static List<String> codes(CebMessage message) {
        return message.faults().stream().map(Fault::code).toList();
    }
}
