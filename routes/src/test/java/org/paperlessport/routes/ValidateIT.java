package org.paperlessport.routes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paperlessport.fixtures.papers.Papers;
import org.paperlessport.routes.HubProcess.Ended;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** The packaged check of messages, run as its users run it: a process of its own, without a server. */
class ValidateIT {

    @TempDir
    private Path directory;

    @Test
    void aGoodMessageIsSaidToBeValid() throws Exception {
        put("order.xml");

        Ended ended = validate("--lang", "en", "papers/order.xml");

        assertThat(ended.exitCode()).isZero();
        assertThat(ended.said().lines()).hasSize(2).last().asString().matches("papers/order.xml +CEB +CEB311 +202205 +yes +yes +0 .*");
        assertThat(directory.resolve("data")).doesNotExist();
    }

    @Test
    void everyFaultIsToldWithItsPlaceAndItsLine() throws Exception {
        put("many-faults.xml");

        Ended ended = validate("--lang=zh", "papers/many-faults.xml");

        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.said().lines().filter(line -> line.startsWith("    > "))).hasSize(5);
        assertThat(ended.said()).contains("CEB311Message/Order[1]/", "应为").doesNotContain("\tat ", "\u001b");
    }

    @Test
    void jsonIsTheVerdictOfTheInterface() throws Exception {
        put("order-app-type-unknown.xml");

        Ended ended = validate("--json", "papers/order-app-type-unknown.xml");

        assertThat(ended.exitCode()).isEqualTo(1);
        JsonNode verdict = JsonMapper.shared().readTree(ended.said());
        assertThat(verdict.propertyNames()).contains("format", "type", "edition", "schemaValid", "valid", "errors",
                "messages", "notJudged", "answer");
        assertThat(verdict.path("schemaValid").asBoolean()).isTrue();
        assertThat(verdict.path("valid").asBoolean(true)).isFalse();
        assertThat(verdict.path("errors").path(0).path("layer").asString()).isEqualTo("rule");
        assertThat(verdict.path("answer").asString()).contains("<CEB312Message");
    }

    @Test
    void aFolderIsJudgedWholeAndTheWorstFileDecides() throws Exception {
        put("order.xml");
        put("truncated.xml");

        Ended faulty = validate("--json", "papers");
        put("not-xml.txt");
        Ended unreadable = validate("--json", "papers");

        assertThat(faulty.exitCode()).isEqualTo(1);
        assertThat(JsonMapper.shared().readTree(faulty.said())).extracting(one -> one.path("type").asString())
                .containsExactly("CEB311", "CEB311");
        assertThat(unreadable.exitCode()).isEqualTo(2);
    }

    @Test
    void aFileThatIsNotThereIsUnreadable() throws Exception {
        Ended ended = validate("nowhere.xml");

        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.said()).contains("FILE-UNREADABLE").doesNotContain("\tat ");
    }

    @Test
    void theHelpSpeaksBothTongues() throws Exception {
        assertThat(validate("--help", "--lang", "zh").said()).contains("退出码");
        assertThat(validate("--help", "--lang", "en").said()).contains("Exit code");
    }

    /** More than 40 MB in a heap that cannot hold them. */
    @Test
    void aLargeInterchangeIsJudgedWhileItIsRead() throws Exception {
        String message = "UNH+%s+CODECO:D:95B:UN'BGM+36+GO%1$s+9'NAD+CF+PPL'EQD+CN+PPLU2600010'DTM+7:202611210815:203'"
                + "CNT+16:1'UNT+7+%1$s'\n";
        int messages = 400_000;
        try (var out = Files.newBufferedWriter(directory.resolve("large.edi"))) {
            out.write("UNB+UNOA:3+A+B+261121:0830+1'");
            for (int i = 1; i <= messages; i++) {
                String one = message.formatted(i);
                out.write(i == 7 ? one.replace("BGM+36", "BGM+36666") : one);
            }
            out.write("UNZ+" + messages + "+1'");
        }
        assertThat(Files.size(directory.resolve("large.edi"))).isGreaterThan(33_000_000);

        Ended ended = new HubProcess(directory, Map.of(), "-Xmx64m").run("validate", "--json", "large.edi");

        JsonNode verdict = JsonMapper.shared().readTree(ended.said());
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(verdict.path("type").asString()).isEqualTo("CODECO");
        assertThat(verdict.path("messages")).hasSize(1);
        assertThat(verdict.path("messages").path(0).path("reference").asString()).isEqualTo("7");
        assertThat(verdict.path("errors").path(0).path("messageNumber").asInt()).isEqualTo(7);
        assertThat(verdict.path("notJudged").path(0).path("code").asString()).isEqualTo("LARGE");
    }

    private void put(String paper) throws IOException {
        Files.createDirectories(directory.resolve("papers"));
        Files.write(directory.resolve("papers").resolve(paper), Papers.bytes(paper));
    }

    private Ended validate(String... arguments) throws IOException, InterruptedException {
        String[] all = new String[arguments.length + 1];
        all[0] = "validate";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return new HubProcess(directory, Map.of()).run(all);
    }
}
