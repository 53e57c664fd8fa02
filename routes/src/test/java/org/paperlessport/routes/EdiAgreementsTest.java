package org.paperlessport.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paperlessport.routes.EdiAgreements.Settings;
import org.paperlessport.schemas.edi.EdiProfile;
import org.paperlessport.schemas.edi.EdiReader;
import org.paperlessport.schemas.edi.X12Reader;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Profiles of partners: ours by name, theirs from files, and what becomes of a bad one. */
class EdiAgreementsTest {

    private static final String GATE = "UNB+UNOA:3+TERM+HUB+261121:0830+1'UNH+1+CODECO:D:95B:UN'BGM+36+1+9'NAD+CF+X'"
            + "EQD+CN+PPLU2600010'CNT+16:1'UNT+7+1'UNZ+1+1'";
    private static final String STATUS = """
            ISA*00*          *00*          *ZZ*HARBORLINE     *ZZ*PAPERPORT      *261121*0830*U*00401*000000042*0*P*>~
            GS*QO*HARBORLINE*PAPERPORT*20261121*0830*42*X*004010~
            ST*315*0001~
            B4***UV*20261120*1410**HLXU*123456*L*45G1*CNNGB*UN*7~
            R4*L*UN*CNNGB*NINGBO*CN~
            DTM*140*20261102*0900*ZX~
            SE*5*0001~
            GE*1*42~
            IEA*1*000000042~
            """;

    @TempDir
    private Path data;

    @Test
    void oursAreNamedAndEveryoneElseIsReadByTheStandardOne() {
        EdiAgreements agreements = agreements(Map.of("terminal", "lenient", "line", "standard"));

        assertThat(gatesOf(agreements.profile("terminal"))).isEqualTo(1);
        assertThat(gatesOf(agreements.profile("line"))).isZero();
        assertThat(agreements.profile("stranger")).isSameAs(EdiProfile.STANDARD);
    }

    @Test
    void aFileIsFoundByItsPathBelowTheDataOrByTheAccountsName() throws IOException {
        Path elsewhere = Files.writeString(data.resolve("agreed.conf"), "SEGMENT_COUNT warn\n");
        file("shared.txt", "\uFEFFSEGMENT_COUNT warn # as their manual says\r\n");
        file("depot.txt", "SEGMENT_COUNT warn\n");
        EdiAgreements agreements = agreements(Map.of("one", elsewhere.toString(), "two", "shared", "three",
                "shared.txt"));

        for (String account : new String[] {"one", "two", "three", "depot"}) {
            assertThat(gatesOf(agreements.profile(account))).as(account).isEqualTo(1);
        }
    }

    @Test
    void aPartnersOwnCodeIsTakenFromThatPartnerAndAVersionThatIsNotAgreedIsNot() throws IOException {
        file("line.txt", "codes x12:623 + ZX\n");
        file("terminal.txt", "SEGMENT_COUNT warn\naccept CODECO D:00B\n");
        EdiAgreements agreements = agreements(Map.of());

        assertThat(setsOf(agreements.profile("line"))).isEqualTo(1);
        assertThat(setsOf(agreements.profile("stranger"))).isZero();
        assertThat(gatesOf(agreements.profile("terminal"))).isZero();
    }

    @Test
    void everyBadLineOfEveryFileIsToldOfInBothTonguesBeforeTheHubStarts() throws IOException {
        file("line.txt", "SEGMENT_COUNT perhaps\naccept CODECO D:95B\nalias X\n");
        Files.write(Files.createDirectories(data.resolve("profiles")).resolve("gbk.txt"),
                "# 约定\n".getBytes(Charset.forName("GBK")));

        assertThatThrownBy(() -> agreements(Map.of("terminal", "nowhere"))).isInstanceOfSatisfying(
                UnreadableAgreements.class, bad -> {
                    assertThat(bad.faults()).hasSize(4);
                    assertThat(bad.faults()).extracting(one -> one.en()).anySatisfy(en -> assertThat(en).startsWith(
                            "hub.edi.profiles.line: ").contains("line.txt: Line 3: an alias is written"));
                    assertThat(bad.faults()).extracting(one -> one.zh()).anySatisfy(zh -> assertThat(zh).startsWith(
                            "hub.edi.profiles.terminal：没有可读的文件 ").contains("standard"));
                    var told = new AgreementsAnalyzer().analyze(bad, bad);
                    assertThat(told.getDescription()).contains("约定无法读取", "no text in UTF-8", "第 1 行");
                    assertThat(told.getAction()).contains("Mend each line");
                });
    }

    private EdiAgreements agreements(Map<String, String> profiles) {
        return new EdiAgreements(new Settings(profiles), data);
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(Files.createDirectories(data.resolve("profiles")).resolve(name), text);
    }

    /** The count in UNT is wrong. */
    private static int gatesOf(EdiProfile profile) {
        return EdiReader.agreedWith(profile).read(GATE.getBytes(StandardCharsets.US_ASCII)).acceptedMessages().size();
    }

    /** The time code is none of the published. */
    private static int setsOf(EdiProfile profile) {
        return X12Reader.agreedWith(profile).readAll(STATUS.getBytes(StandardCharsets.US_ASCII)).get(0).acceptedSets()
                .size();
    }
}
