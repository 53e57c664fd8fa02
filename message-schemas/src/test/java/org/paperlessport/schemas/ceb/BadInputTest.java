package org.paperlessport.schemas.ceb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paperlessport.schemas.ceb.CebReaderTest.places;
import static org.paperlessport.schemas.ceb.Papers.bytes;
import static org.paperlessport.schemas.ceb.Papers.paper;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Place;
import org.paperlessport.schemas.ceb.imports.CEB311Message;

class BadInputTest {

    private static final String ORDER = paper("CEB311");

    private final CebReader reader = new CebReader();

    @Test
    void nothingAtAllIsSaidToBeEmpty() {
        assertThat(codes("")).containsExactly("XML-EMPTY");
        assertThat(codes("\uFEFF \r\n")).containsExactly("XML-EMPTY");
    }

    @Test
    void whatIsNotXmlIsRefusedAtItsBeginning() {
        assertThat(codes("{\"order\":1}")).containsExactly("XML-MALFORMED");
        assertThat(codes("UNB+UNOA:2'")).containsExactly("XML-MALFORMED");
        assertThat(codes("\u0000\u0001")).containsExactly("XML-MALFORMED");
        assertThat(codes(" " + ORDER)).containsExactly("XML-MALFORMED");
    }

    @Test
    void aByteOrderMarkIsTaken() {
        assertThat(reader.read(bytes("\uFEFF" + ORDER)).isReadable()).isTrue();
        assertThat(reader.read(bytes("\uFEFF" + ORDER.substring(ORDER.indexOf("<CEB")))).isReadable())
                .isTrue();
    }

    @Test
    void anyOtherEncodingIsRefusedByName() {
        assertThat(codes(ORDER.replace("UTF-8", "Big5"))).containsExactly("XML-ENCODING");
        assertThat(codes(ORDER.replace("UTF-8", "no-such-thing"))).containsExactly("XML-ENCODING");
        for (Charset charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16BE,
                StandardCharsets.UTF_16LE, Charset.forName("UTF-32"))) {
            assertThat(reader.read(ORDER.getBytes(charset)).faults()).as(charset.name())
                    .extracting(Fault::code).containsExactly("XML-ENCODING");
        }
    }

    @Test
    void whatStandsWhereTheParserStoppedIsShown() {
        Fault fault = reader.read(bytes(ORDER.replaceFirst("<orderNo>", "<orderNo>A & B"))).faults().get(0);

        assertThat(fault.code()).isEqualTo("XML-MALFORMED");
        assertThat(fault.found()).startsWith(" B").endsWith("</orderNo>");
        assertThat(reader.read(bytes(ORDER.substring(0, ORDER.length() - 2))).faults().get(0).found()).hasSize(1);
    }

    @Test
    void aCharacterThatXmlDoesNotKnowIsNamedWithItsPlace() {
        Fault fault = reader.read(bytes(ORDER.replaceFirst("<orderNo>", "<orderNo>\uFFFE"))).faults().get(0);

        assertThat(fault.code()).isEqualTo("XML-MALFORMED");
        assertThat(fault.found()).isEqualTo("U+FFFE");
        assertThat(((Place.InXml) fault.where()).line())
                .isEqualTo((int) ORDER.substring(0, ORDER.indexOf("orderNo>")).lines().count());
    }

    @Test
    void bytesBeyondAsciiAreFoundWhereTheyStand() {
        Fault fault = reader.read(bytes(ORDER.replace("UTF-8", "US-ASCII"))).faults().get(0);

        assertThat(fault.code()).isEqualTo("XML-ENCODING");
        assertThat(fault.expected()).isEqualTo("US-ASCII");
        assertThat(((Place.InXml) fault.where()).line())
                .isEqualTo((int) ORDER.substring(0, ORDER.indexOf("宁")).lines().count());
    }

    @Test
    void bytesThatAreNotUtf8AreFound() {
        CebMessage message = reader.read(ORDER.getBytes(Charset.forName("GBK")));

        assertThat(message.type()).isEqualTo("CEB311");
        assertThat(message.faults()).extracting(Fault::code).containsExactly("XML-ENCODING");
        assertThat(((Place.InXml) message.faults().get(0).where()).line())
                .isEqualTo((int) ORDER.substring(0, ORDER.indexOf("宁")).lines().count());
        assertThat(codes(ORDER.replace("1.0\">", "1.0\">" + "<!--" + "x".repeat(9000) + "-->").getBytes(
                Charset.forName("GBK")))).containsExactly("XML-ENCODING");
    }

    @Test
    void aDocumentTypeOfAnyKindIsRefused() {
        String root = ORDER.substring(ORDER.indexOf("<CEB"));
        for (String docType : List.of("<!DOCTYPE CEB311Message>",
                "<!DOCTYPE a SYSTEM \"file:///etc/passwd\">",
                "<!DOCTYPE a PUBLIC \"b\" \"http://127.0.0.1:1/c\">",
                "<!DOCTYPE a [<!ENTITY b \"" + "c".repeat(100) + "\"><!ENTITY d \"&b;&b;\">]>",
                "<!DOCTYPE a [<!ENTITY % b SYSTEM \"http://127.0.0.1:1/\"> %b;]>",
                "<!-- x --><!DOCTYPE a [")) {
            assertThat(codes(docType + root)).as(docType).containsExactly("XML-DOCTYPE");
        }
    }

    @Test
    void entitiesOtherThanTheFiveOfXmlAreRefused() {
        assertThat(codes(ORDER.replace("<note>", "<note>&lt;&amp;&gt;&quot;&apos;&#20013;"))).isEmpty();
        assertThat(codes(ORDER.replace("<note>", "<note>&nbsp;"))).containsExactly("XML-MALFORMED");
        assertThat(codes(ORDER.replace("<note>", "<note>&#0;"))).containsExactly("XML-MALFORMED");
    }

    @Test
    void deepNestingIsRefused() {
        String deep = ORDER.replace("<note>", "<note>" + "<a>".repeat(100_000));

        assertThat(codes(deep)).containsExactly("CEB-UNEXPECTED", "XML-DEPTH");
        assertThat(codes("<a>".repeat(100_000))).containsExactly("XML-UNKNOWN-ROOT");
    }

    @Test
    void attributesWithoutEndAreRefused() {
        StringBuilder many = new StringBuilder("<CEB311Message");
        for (int i = 0; i < 1000; i++) {
            many.append(" a").append(i).append("='1'");
        }

        assertThat(codes(many + "/>")).containsExactly("XML-LIMIT");
        assertThat(codes("<CEB311Message version='" + "1".repeat(1_000_000) + "'/>"))
                .containsExactly("XML-LIMIT");
    }

    @Test
    void anUnknownRootIsNamed() {
        assertThat(reader.read(bytes("<html><body/></html>")).faults().get(0).found()).isEqualTo("html");
        assertThat(codes(ORDER.replace("CEB311Message", "CEB999Message")))
                .containsExactly("XML-UNKNOWN-ROOT");
    }

    @Test
    void aMessageCutOffAnywhereIsRefusedAndNeverThrows() {
        byte[] whole = bytes(paper("CEB621"));
        for (int length = 0; length < whole.length - 2; length++) {
            byte[] cut = java.util.Arrays.copyOf(whole, length);

            assertThat(reader.read(cut).isReadable()).as("cut after %d bytes", length).isFalse();
        }
    }

    @Test
    void bytesChangedAtRandomNeverMakeItThrow() {
        byte[] whole = bytes(paper("CEB603"));
        Random random = new Random(20261111);
        for (int i = 0; i < 20_000; i++) {
            byte[] changed = whole.clone();
            for (int n = random.nextInt(4); n >= 0; n--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            }

            assertThat(codes(changed)).doesNotContain("XML-UNREADABLE");
        }
    }

    @Test
    void aNumberPaddedWithAMillionNoughtsIsANumber() {
        String noughts = "0".repeat(1_000_000);
        String paper = ORDER.replaceFirst("<freight>.*<", "<freight>-" + noughts + "12.5" + noughts + "<");

        CEB311Message order = reader.read(bytes(paper)).as(CEB311Message.class);

        assertThat(order.getOrder().get(0).getOrderHead().getFreight()).isEqualTo("-12.5");
    }

    @Test
    void faultsBeyondTheLimitAreCountedNotListed() {
        String paper = ORDER.replaceFirst("<note>", "<nota/>".repeat(12_000) + "<note>");

        List<Fault> faults = reader.read(bytes(paper)).faults();

        assertThat(faults).hasSize(XmlLimits.MAX_FAULTS + 1);
        assertThat(faults.get(XmlLimits.MAX_FAULTS).code()).isEqualTo("CEB-MORE");
    }

    @Test
    void theFaultsBeforeTheBreakAreListedToo() {
        String paper = ORDER.replaceFirst("<orderType>.*</orderType>\n", "").replace("</BaseTransfer>", "");

        assertThat(places(reader.read(bytes(paper))))
                .startsWith("CEB-MISSING CEB311Message/Order[1]/OrderHead/orderType")
                .last().asString().startsWith("XML-MALFORMED");
    }

    private List<String> codes(String message) {
        return codes(bytes(message));
    }

    private List<String> codes(byte[] message) {
        return reader.read(message).faults().stream().map(Fault::code).toList();
    }
}
