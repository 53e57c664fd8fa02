package org.paperlessport.routes.validation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.paperlessport.fixtures.papers.Papers;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Fault.Layer;
import org.paperlessport.schemas.NotJudged;
import org.paperlessport.schemas.Place;
import org.paperlessport.schemas.Validator;
import org.paperlessport.schemas.Verdict;
import org.paperlessport.schemas.Verdict.Finding;
import org.paperlessport.schemas.Verdict.Kind;
import org.paperlessport.schemas.ceb.FieldReference;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** The verdict on a message by itself: that of the schema, that of the values, and the answer. */
class HubValidatorTest {

    private static final String GATE = new String(EdiPapers.bytes("gate-in-terminal.edi"), StandardCharsets.UTF_8);

    private final Validator validator = HubValidator.at(Clock.systemUTC());

    static List<Papers.Paper> customsPapers() {
        return Papers.all();
    }

    static List<EdiPapers.Paper> interchanges() {
        return EdiPapers.all();
    }

    @ParameterizedTest
    @MethodSource
    void customsPapers(Papers.Paper paper) {
        Verdict verdict = validator.judge(paper.bytes());

        switch (paper.fate()) {
            case ACCEPTED, MISMATCHED -> {
                assertThat(verdict.errors()).filteredOn(Finding::refuses)
                        .allMatch(one -> paper.fate() == Papers.Fate.MISMATCHED)
                        .allMatch(one -> one.fault().code().equals("CEB-VALUE"));
                assertThat(verdict.schemaValid()).isTrue();
                assertThat(verdict.kind().edition()).isEqualTo("202205");
                assertThat(verdict.notJudged()).contains(NotJudged.MATCH);
            }
            case ANSWERED -> {
                assertThat(verdict.schemaValid()).isTrue();
                assertThat(verdict.valid()).isFalse();
                assertThat(verdict.errors()).allSatisfy(HubValidatorTest::isToldWithItsPlace)
                        .extracting(one -> one.fault().layer()).containsOnly(Layer.RULE);
                assertThat(verdict.answer().text().get()).contains("<returnStatus>"
                        + verdict.errors().get(0).fault().code() + "<");
            }
            case UNREADABLE -> {
                assertThat(verdict.schemaValid()).isFalse();
                assertThat(verdict.errors()).anyMatch(Finding::refuses)
                        .extracting(one -> one.fault().layer()).containsOnly(Layer.SCHEMA);
                assertThat(verdict.answer().type()).isEqualTo("CEB900");
                assertThat(verdict.answer().text().get()).contains("<CEB900Message");
            }
            default -> throw new AssertionError(paper.fate());
        }
    }

    @Test
    void aMessageInAnEnvelopeIsJudgedAsTheMessageItIs() {
        Verdict good = validator.judge(inEnvelope(example("CEB621")));
        assertThat(good.kind()).isEqualTo(new Kind("DXP", "DxpMsg", "202205"));
        assertThat(good.schemaValid()).isTrue();
        assertThat(good.messages()).extracting(Verdict.Message::type).containsExactly("CEB621");

        Verdict bad = validator.judge(inEnvelope(example("CEB621").replace("<currency>142<", "<currency>14211<")));
        assertThat(bad.schemaValid()).isFalse();
        assertThat(bad.errors()).extracting(one -> ((Place.InXml) one.fault().where()).path())
                .contains("CEB621Message/Inventory[1]/InventoryHead/currency");
    }

    static Stream<String> everyMessageOfTheTable() {
        return FieldReference.messages().stream().map(FieldReference.Message::root)
                .filter(root -> !root.equals("DxpMsg") && !root.equals("DxpMsgSv"));
    }

    @ParameterizedTest
    @MethodSource
    void everyMessageOfTheTable(String root) {
        Verdict verdict = validator.judge(utf8(example(root)));

        assertThat(verdict.valid()).as("%s", verdict.errors()).isTrue();
        assertThat(verdict.schemaValid()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "CEB311, orderType, E, Order[1]/OrderHead/orderType, -301008",
        "CEB513, logisticsStatus, R, LogisticsStatus[1]/logisticsStatus, CEB-VALUE",
        "CEB621, packNo, 2, Inventory[1]/InventoryHead/packNo, CEB-VALUE",
        "CEB621, totalPrice, 2, Inventory[1]/InventoryList[1]/totalPrice, CEB-VALUE",
        "CEB623, appType, 2, InvtCancel[1]/appType, CEB-VALUE",
        "CEB303, orderType, I, Order[1]/OrderHead/orderType, CEB-VALUE",
        "CEB303, totalPrice, 7, Order[1]/OrderList[1]/totalPrice, CEB-VALUE",
        "CEB509, leaveTime, 20240230101010, Departure[1]/DepartureHead/leaveTime, CEB-VALUE",
        "CEB603, ieDate, 20991231, Inventory[1]/InventoryHead/ieDate, CEB-VALUE",
        "CEB603, tradeMode, 1239, Inventory[1]/InventoryHead/tradeMode, CEB-VALUE",
        "CEB701, summaryFlag, 3, SummaryApply[1]/SummaryApplyHead/summaryFlag, CEB-VALUE",
        "CEB818, status, 4, Tax[1]/TaxHeadStatus/status, CEB-VALUE",
        "MT3101, FunctionCode, 7, Head/FunctionCode, CEB-VALUE"})
    void aValueThatItsMeaningForbidsIsAFaultOfTheValues(String code, String element, String instead, String place,
                                                        String fault) {
        Verdict verdict = validator.judge(utf8(said(example(code), element, instead)));

        assertThat(verdict.schemaValid()).as("%s", verdict.errors()).isTrue();
        assertThat(verdict.valid()).isFalse();
        assertThat(verdict.messages()).singleElement().matches(message -> !message.valid());
        assertThat(verdict.errors()).filteredOn(Finding::refuses).hasSizeGreaterThanOrEqualTo(1)
                .allSatisfy(HubValidatorTest::isToldWithItsPlace).first().satisfies(finding -> {
                    assertThat(finding.fault().code()).isEqualTo(fault);
                    assertThat(finding.fault().layer()).isEqualTo(Layer.RULE);
                    assertThat(((Place.InXml) finding.fault().where()).path()).endsWith(place);
                    assertThat(finding.fault().found()).isEqualTo(instead);
                });
    }

    @Test
    void aPaperThatIsOnlySavedIsWarnedAndOneThatDeletesIsAskedForItsSubmission() {
        String wrong = said(example("CEB623"), "buyerIdType", "2");

        assertThat(validator.judge(utf8(wrong)).valid()).isFalse();
        Verdict saved = validator.judge(utf8(said(wrong, "appStatus", "1")));
        assertThat(saved.valid()).isTrue();
        assertThat(saved.errors()).anyMatch(one -> one.fault().code().equals("CEB-VALUE") && !one.refuses());
        assertThat(validator.judge(utf8(said(said(example("CEB303"), "orderType", "I"), "appType", "3"))).valid())
                .isTrue();
    }

    @Test
    void aManifestIsOfTheTypeThatItSays() {
        Verdict verdict = validator.judge(utf8(example("MT3101").replace("MT3101", "MT1101")));

        assertThat(verdict.kind()).isEqualTo(new Kind("MANIFEST", "MT1101", ""));
        assertThat(verdict.schemaValid()).isFalse();
        assertThat(validator.judge(utf8(example("MT3101"))).messages()).singleElement()
                .matches(message -> message.reference().equals("MessageID"));
    }

    private static String said(String message, String element, String instead) {
        return message.replaceFirst("<" + element + ">[^<]*<", "<" + element + ">" + instead + "<");
    }

    @Test
    void manifestsAndAnswersOfTheExchangePlatformAreNamed() {
        assertThat(validator.judge(utf8(example("MT3101"))).kind().format()).isEqualTo("MANIFEST");
        assertThat(validator.judge(utf8(example("DxpRep"))).kind()).isEqualTo(new Kind("DXP", "DxpRep", ""));
        assertThat(validator.judge(utf8(example("MT3101"))).valid()).isTrue();
    }

    private static String example(String code) {
        return FieldReference.example(FieldReference.find(code).orElseThrow());
    }

    private static byte[] inEnvelope(String message) {
        return utf8(example("DxpMsg").replaceFirst("<Data>.*<",
                "<Data>" + Base64.getEncoder().encodeToString(utf8(message)) + "<"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void isToldWithItsPlace(Finding finding) {
        Fault fault = finding.fault();
        assertThat(((Place.InXml) fault.where()).line()).isPositive();
        assertThat(fault.expected()).isNotEmpty();
        assertThat(fault.message().zh()).isNotEmpty();
        assertThat(fault.message().en()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void interchanges(EdiPapers.Paper paper) {
        Verdict verdict = validator.judge(paper.bytes());

        boolean good = paper.fate().equals("ACCEPTED");
        assertThat(verdict.valid()).as("%s", verdict.errors()).isEqualTo(good);
        assertThat(verdict.schemaValid()).isEqualTo(good);
        assertThat(verdict.kind().recognised()).isEqualTo(!paper.fate().equals("UNREADABLE"));
        if (paper.fate().equals("PARTLY")) {
            assertThat(verdict.messages()).anyMatch(message -> !message.valid());
            assertThat(verdict.errors()).filteredOn(Finding::refuses).allMatch(finding -> finding.message() > 0);
            assertThat(verdict.answer().text().get()).contains("UCM+");
        } else if (paper.fate().equals("REFUSED")) {
            assertThat(verdict.errors()).anyMatch(finding -> finding.message() == 0);
        }
    }

    @Test
    void eachMessageOfAnInterchangeHasItsOwnVerdict() {
        Verdict verdict = validator.judge(EdiPapers.bytes("gate-three-messages-second-bad.edi"));

        assertThat(verdict.messages()).extracting(Verdict.Message::valid).containsExactly(true, false, true);
        assertThat(verdict.errors()).singleElement().satisfies(finding -> {
            assertThat(finding.message()).isEqualTo(2);
            assertThat(finding.fault().where()).isEqualTo(new Place.InEdi(5, "EQD", 3, 1));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "DTM\\+7:\\d{12}, DTM+7:203501011200, P02, 5, EQD",
        "DTM\\+7:\\d{12}, DTM+7:202613011200, P12, 5, EQD",
        "BGM\\+34, BGM+99, P12, 2, BGM"})
    void whatThePortWouldAskToBeMendedIsAFaultOfTheValues(String said, String instead, String code, int segment,
                                                          String tag) {
        Verdict verdict = validator.judge(GATE.replaceAll(said, instead).getBytes(StandardCharsets.UTF_8));

        assertThat(verdict.schemaValid()).as("%s", verdict.errors()).isTrue();
        assertThat(verdict.valid()).isFalse();
        assertThat(verdict.errors()).singleElement().satisfies(finding -> {
            assertThat(finding.fault().code()).isEqualTo(code);
            assertThat(finding.fault().layer()).isEqualTo(Layer.RULE);
            assertThat(finding.fault().where()).isInstanceOfSatisfying(Place.InEdi.class, place -> {
                assertThat(place.segment()).isEqualTo(segment);
                assertThat(place.tag()).isEqualTo(tag);
            });
        });
    }

    @Test
    void theTypeOfABareMessageIsReadThoughItsEnvelopeIsMissing() {
        String bare = GATE.substring(GATE.indexOf("UNH"), GATE.indexOf("UNZ"));

        Verdict verdict = validator.judge(bare.getBytes(StandardCharsets.UTF_8));

        assertThat(verdict.kind().format()).isEqualTo("EDIFACT");
        assertThat(verdict.kind().type()).isEqualTo("CODECO");
        assertThat(verdict.schemaValid()).isFalse();
        assertThat(verdict.answer()).isEqualTo(Verdict.Answer.NONE);
    }

    @Test
    void theTypeIsReadThoughNoTableKnowsIt() {
        Verdict verdict = validator.judge(EdiPapers.bytes("gate-unknown-message.edi"));

        assertThat(verdict.kind()).isEqualTo(new Kind("EDIFACT", "QUOTES", "D.96A"));
        assertThat(verdict.schemaValid()).isFalse();
    }

    @Test
    void whatOnlyTheEarlierEditionTakesIsNotValidByTheSchema() {
        byte[] declaration = new String(Papers.bytes("declaration.xml"), StandardCharsets.UTF_8)
                .replaceFirst("itemNo>[^<]*<", "itemNo>" + "7".repeat(30) + "<").getBytes(StandardCharsets.UTF_8);

        Verdict verdict = validator.judge(declaration);

        assertThat(verdict.kind()).isEqualTo(new Kind("CEB", "CEB621", "2018"));
        assertThat(verdict.schemaValid()).isFalse();
        assertThat(verdict.valid()).isFalse();
        assertThat(verdict.errors()).singleElement().satisfies(finding -> {
            assertThat(finding.refuses()).isFalse();
            assertThat(((Place.InXml) finding.fault().where()).path()).endsWith("itemNo");
        });
    }

    @Test
    void aTypeWithoutBusinessIsJudgedByItsSchemaAlone() {
        byte[] receipt = validator.judge(Papers.bytes("order-app-type-unknown.xml")).answer().text().get()
                .getBytes(StandardCharsets.UTF_8);

        Verdict verdict = validator.judge(receipt);

        assertThat(verdict.kind().type()).isEqualTo("CEB312");
        assertThat(verdict.valid()).as("%s", verdict.errors()).isTrue();
        assertThat(verdict.notJudged()).contains(NotJudged.MEANING);
    }

    /** Other people's samples: {@code -Dsamples=FOLDER}. Each has a verdict, and says why when it is a bad one. */
    @Test
    @EnabledIfSystemProperty(named = "samples", matches = ".+")
    void samplesOfOthers() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("samples")))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Verdict verdict = validator.judge(Files.readAllBytes(file));

                assertThat(verdict.valid() || verdict.errors().stream().anyMatch(Finding::refuses))
                        .as("%s", file).isTrue();
                assertThat(verdict.errors()).allSatisfy(finding -> {
                    assertThat(finding.fault().message().zh()).isNotEmpty();
                    assertThat(finding.fault().message().en()).isNotEmpty();
                });
            }
        }
    }
}
