package org.paperlessport.adapters.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.paperlessport.adapters.console.PortPapers.Card;
import org.paperlessport.adapters.console.PortPapers.Fact;
import org.paperlessport.adapters.console.PortPapers.Sheet;
import org.paperlessport.schemas.port.Container;
import org.paperlessport.schemas.port.CustomsAnswer;
import org.paperlessport.schemas.port.Location;
import org.paperlessport.schemas.port.Moment;
import org.paperlessport.schemas.port.Party;
import org.paperlessport.schemas.port.Reference;
import org.paperlessport.schemas.port.StatusEvent;
import org.paperlessport.schemas.port.Weight;
import org.springframework.context.i18n.LocaleContextHolder;

/** What a port message says, read to a person in either language. */
class PortPapersTest {

    private static final String VESSEL = "TDT+20+048W+1++DHLINE:172:ZZZ+++9876543:146::MORNING STAR'";
    private static final String GATE_OUT = VESSEL + "EQD+CN+PPLU2600010+45G1:102:5++3+5'RFF+BM:DHNB1'"
            + "DTM+7:202611211530:203'LOC+165+CNNGB:139:6+NBTERM:TER:ZZZ'SEL+DH88+CA'MEA+AAE+G+KGM:20300'";

    private final Wording wording = new Wording(ConsoleWeb.messageSource());

    @BeforeEach
    void inEnglish() {
        LocaleContextHolder.setLocale(Tongue.ENGLISH);
    }

    @AfterEach
    void asBefore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void aGateMoveTellsItsContainerAndWhatHoldsForAllOnce() {
        Sheet sheet = edifact("CODECO", "BGM+36+GO7+9'" + GATE_OUT).sheets().get(0);

        assertThat(sheet.facts()).containsExactly(new Fact("Document number", List.of("GO7")),
                new Fact("Function", List.of("9 · original")),
                new Fact("Main carriage", List.of("sea · MORNING STAR · 9876543 · 048W · DHLINE")));
        assertThat(sheet.cards()).containsExactly(new Card("Gate out", "PPLU2600010", List.of(
                new Fact("Size and type", List.of("45G1 · 40 ft high cube (9′6″) general purpose")),
                new Fact("Full or empty", List.of("full")), new Fact("Trade", List.of("3 · import")),
                new Fact("Seals", List.of("DH88 · CA · carrier")), new Fact("Weights", List.of("gross 20,300 kg")),
                new Fact("Reported by", List.of("CNNGB · China · NBTERM")),
                new Fact("Moved", List.of("2026-11-21 15:30")), new Fact("Bill of lading", List.of("DHNB1")))));
        assertThat(sheet.taken()).isFalse();
    }

    @Test
    void theSameIsReadInChinese() {
        LocaleContextHolder.setLocale(Tongue.CHINESE);

        Card card = edifact("CODECO", "BGM+36+GO7+9'" + GATE_OUT).sheets().get(0).cards().get(0);

        assertThat(card.title()).isEqualTo("出闸");
        assertThat(card.facts()).contains(new Fact("箱型尺寸", List.of("45G1 · 40 英尺 高箱 (9′6″) 通用箱")),
                new Fact("重空", List.of("重箱")), new Fact("报告地点", List.of("CNNGB · 中国 · NBTERM")));
    }

    @Test
    void aBillTellsItsGoodsPartiesAndContainersALineEach() {
        Card bill = edifact("CUSCAR", "BGM+785+M1+9'" + VESSEL + "EQD+CN+PPLU2600010+45G1:102:5+++5'CNI+1'RFF+BM:DHNB1'"
                + "NAD+CN+NBCC01:160:ZZZ++NINGBO SITE NO 1'GID+1+120:CT'FTX+AAA+++FACIAL MASKS'MEA+AAE+G+KGM:2400.5'"
                + "SGP+PPLU2600010+120'").sheets().get(0).cards().get(0);

        assertThat(bill.title() + " " + bill.key()).isEqualTo("Bill of lading DHNB1");
        assertThat(bill.facts()).contains(new Fact("Consignee", List.of("NINGBO SITE NO 1 · NBCC01")),
                new Fact("Goods", List.of("120 CT · FACIAL MASKS · gross 2,400.5 kg · PPLU2600010")));
        assertThat(bill.facts()).filteredOn(fact -> fact.name().equals("Containers")).singleElement()
                .satisfies(fact -> assertThat(fact.values()).singleElement().asString().startsWith("PPLU2600010"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            COARRI | BGM+46+N1+9'                            | EQD+CN+PPLU2600010'           | Loaded PPLU2600010
            COPRAR | BGM+43+N1+9'                            | EQD+CN+PPLU2600010'           | To be discharged PPLU2600010
            COREOR | BGM+129+N1+9'                           | EQD+CN+PPLU2600010'           | Release order PPLU2600010
            IFTSTA | BGM+23+N1+9'                            | CNI+1+DHNB1'STS+1+48'         | Loaded
            CUSRES | BGM+962+A+9'                            | GIS+5'                        | To be examined by customs
            IFTMBC | BGM+770+DH7'                            | EQD+CN++45G1:102:5'EQN+2'     | Booking confirmed
            IFTMIN | BGM+340+DH7'                            | EQD+CN+PPLU2600010'           | Shipping instruction
            BAPLIE | BGM++M1+9'                              | LOC+147+0010282::5'EQD+CN+PPLU2600010' | Stow position 0010282
            """)
    void everyKindHasItsNameAndItsNumber(String message, String head, String rest, String said) {
        Card card = edifact(message, head + VESSEL + rest).sheets().get(0).cards().get(0);

        assertThat((card.title() + " " + card.key()).strip()).isEqualTo(said);
    }

    @Test
    void x12AndPlatformFilesAreReadToo() {
        PortPapers x12 = PortPapers.of(bytes("ISA*00*          *00*          *ZZ*NBTERM         *ZZ*PAPERLESSPORT  *"
                + "261121*0830*U*00401*000000881*0*P*>~GS*QO*A*B*20261121*0830*7*X*004010~ST*315*0001~"
                + "B4***AE*20261121*1530**PPLU*260001*L*45G1*CNNGB*UN*0~N9*BM*DHNB1~SE*4*0001~GE*1*7~IEA*1*000000881~"),
                "X12", wording);
        PortPapers platform = PortPapers.of("00:BAPLIE:X:9:A:B:2611211030'50:PPLU2600010:45G1:F:0010282'99:3'"
                .getBytes(StandardCharsets.UTF_8), "PLATFORM", wording);

        assertThat(x12.sheets()).singleElement().satisfies(sheet -> {
            assertThat(sheet.type() + " " + sheet.edition()).isEqualTo("315 004010");
            assertThat(sheet.cards()).singleElement().satisfies(card -> {
                assertThat(card.title() + " " + card.key()).isEqualTo("Loaded PPLU2600010");
                assertThat(card.facts()).contains(new Fact("Bill of lading", List.of("DHNB1")));
            });
        });
        assertThat(platform.sheets()).singleElement().satisfies(sheet ->
                assertThat(sheet.cards()).extracting(Card::title).containsExactly("Stow position"));
    }

    @Test
    void ofManyDocumentsTheFirstFiftyAreShownAndAllAreCounted() {
        PortPapers papers = edifact("CODECO", "BGM+34+GI1+9'" + many(62, number -> "EQD+CN+PPLU26%05d'"
                .formatted(number)));

        assertThat(papers.shown()).isEqualTo(50);
        assertThat(papers.count()).isEqualTo(62);
        assertThat(papers.sheets().get(0).cards()).hasSize(50).last()
                .satisfies(card -> assertThat(card.key()).isEqualTo("PPLU2600050"));
    }

    @Test
    void ofManyLinesOfOneNameTheRestIsCounted() {
        Card card = edifact("CODECO", "BGM+34+GI1+9'EQD+CN+PPLU2600010'" + many(33, number -> "RFF+BM:DHNB" + number
                + "'")).sheets().get(0).cards().get(0);

        assertThat(card.facts()).singleElement().satisfies(fact -> assertThat(fact.values()).hasSize(21)
                .last().isEqualTo("and 13 more, in the message itself"));
    }

    @Test
    void aMessageOfAnotherKindHasNoneAndOneThatIsTooLongSaysSo() {
        assertThat(edifact("APERAK", "BGM+23+A1+9'").sheets()).isEmpty();
        assertThat(PortPapers.of(bytes("<a/>"), "CEB", wording).count()).isZero();
        assertThat(PortPapers.of(new byte[4 * 1024 * 1024 + 1], "EDIFACT", wording).tooLong()).isTrue();
        assertThat(PortPapers.of(new byte[100], "EDIFACT", wording).sheets()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"22G1, 20 ft standard height (8′6″) general purpose", "2210, 20 ft standard height (8′6″) general purpose",
        "L5R1, 45 ft high cube (9′6″) refrigerated", "4532, 40 ft high cube (9′6″) refrigerated", "20DC, ''", "40HC, ''",
        "'', ''"})
    void aSizeIsToldOnlyWhereItIsCertain(String code, String said) {
        assertThat(new SizeType(code).said(wording)).isEqualTo(said);
    }

    static Stream<String> words() {
        return Stream.of(keys("port.place.", Location.Role.values()), keys("port.time.", Moment.Meaning.values()),
                keys("port.party.", Party.Role.values()), keys("port.reference.", Reference.Kind.values()),
                keys("port.decision.", CustomsAnswer.Decision.values()), keys("port.step.", StatusEvent.Step.values()),
                keys("port.weight.", Weight.Kind.GROSS, Weight.Kind.CONTAINER_GROSS, Weight.Kind.VERIFIED,
                        Weight.Kind.TARE, Weight.Kind.NET),
                keys("port.filling.", Container.Filling.FULL, Container.Filling.EMPTY)).flatMap(one -> one);
    }

    private static Stream<String> keys(String prefix, Enum<?>... codes) {
        return Stream.of(codes).map(code -> prefix + code.name());
    }

    @ParameterizedTest
    @MethodSource
    void words(String key) {
        for (Locale language : List.of(Tongue.CHINESE, Tongue.ENGLISH)) {
            assertThat(ConsoleWeb.messageSource().getMessage(key, null, "", language)).as(key).isNotEmpty();
        }
    }

    private static String many(int count, IntFunction<String> one) {
        return IntStream.rangeClosed(1, count).mapToObj(one).collect(Collectors.joining());
    }

    private PortPapers edifact(String type, String segments) {
        return PortPapers.of(bytes("UNB+UNOA:2+A+B+261121:0830+1'UNH+1+" + type + ":D:00B:UN'" + segments
                + "UNT+1+1'UNZ+1+1'"), "EDIFACT", wording);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
