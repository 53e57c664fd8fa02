package org.paperlessport.routes;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.paperlessport.fixtures.papers.Papers;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A stranger has a message judged in a browser, with and without JavaScript, on a desk and on a telephone. */
@RunningHub
class ValidatePageTest {

    private static Chromium chromium;

    @LocalServerPort
    private int port;
    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void startChromium() {
        chromium = new Chromium();
    }

    @AfterAll
    static void stopChromium() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @AfterEach
    void theBrowserDidNotComplain() {
        org.assertj.core.api.Assertions.assertThat(complaints).isEmpty();
    }

    @Test
    void anUploadedOrderShowsItsFaultsBesideTheMarkedLinesAndTheAnswer() {
        Page page = open("en-GB", 1300, true);
        upload(page, "order-app-type-unknown.xml", "/papers/ceb/");

        assertThat(page.locator("#verdict")).containsText("CEB311");
        assertThat(page.locator("#verdict")).containsText("One fault");
        assertThat(page.locator(".faults tbody tr")).hasCount(1);
        assertThat(page.locator(".faults")).containsText("appType is 9");
        assertThat(page.locator(".raw mark")).hasCount(1);
        assertThat(page.locator(".raw mark")).containsText("appType>9<");
        assertThat(page.locator("main")).containsText("CEB312");
        page.locator(".faults a").first().click();
        assertThat(page.locator(".raw li:target")).containsText("appType>9<");
        picture(page, "order-1300");
    }

    @Test
    void aPastedInterchangeIsJudgedOnATelephoneWithoutJavaScriptInChinese() {
        Page page = open("zh-CN", 390, false);
        page.locator("#text").fill(text("/papers/edi/gate-three-messages-second-bad.edi"));
        page.locator("main form button").click();

        assertThat(page.locator("#verdict")).containsText("1 处错误");
        assertThat(page.locator("#messages tbody tr")).hasCount(3);
        assertThat(page.locator(".faults")).containsText("第 2 个报文");
        assertThat(page.locator(".raw mark")).hasCount(1);
        assertThat(page.locator(".raw mark")).containsText("TOOLONGFORIT");
        assertThat(page.locator("main")).containsText("CONTRL");
        org.assertj.core.api.Assertions.assertThat((Integer) page.evaluate(
                "document.documentElement.scrollWidth")).isLessThanOrEqualTo(390);
        picture(page, "interchange-390");
    }

    @Test
    void aGoodMessageIsCalledValidAndNothingGivenIsAskedFor() {
        Page page = open("en-GB", 1300, true);
        page.locator("main form button").click();
        assertThat(page.locator("[role=alert]")).containsText("choose a file");

        upload(page, "order.xml", "/papers/ceb/");
        assertThat(page.locator("#verdict")).containsText("Valid");
        assertThat(page.locator(".faults")).hasCount(0);
    }

    @Test
    void aFileThatIsTooLargeIsRefusedInWords() {
        Page page = open("en-GB", 1300, true);
        page.locator("#file").setInputFiles(new FilePayload("large.xml", "application/xml",
                new byte[33 * 1024 * 1024]));
        page.locator("main form button").click();

        assertThat(page.locator("main")).containsText("413");
        complaints.removeIf(complaint -> complaint.contains("413"));
    }

    @Test
    void aGateReportIsReadOutInWordsOnATelephoneInChinese() {
        Page page = open("zh-CN", 390, false);
        page.locator("#text").fill(text("/papers/edi/gate-in-terminal.edi"));
        page.locator("main form button").click();

        assertThat(page.locator(".card h4")).hasText("进闸 PPLU2600010");
        assertThat(page.locator(".papers")).containsText("40 英尺 高箱 (9′6″) 通用箱");
        assertThat(page.locator(".papers")).containsText("主程运输");
        org.assertj.core.api.Assertions.assertThat((Integer) page.evaluate(
                "document.documentElement.scrollWidth")).isLessThanOrEqualTo(390);
        picture(page, "gate-390");
    }

    @Test
    void aManifestIsReadOutBillByBill() {
        Page page = open("en-GB", 1300, true);
        upload(page, "manifest-two-bills.edi", "/papers/edi/");

        assertThat(page.locator(".card h4")).hasText(new String[] {"Bill of lading DHNB26110001",
            "Bill of lading DHNB26110002", "Container PPLU2600010", "Container PPLU2600025"});
        assertThat(page.locator(".papers")).containsText("FACIAL MASKS");
        picture(page, "manifest-1300");
    }

    /** What no browser of ours sends: a file under the name of the text, or several files. */
    @Test
    void oddRequestsAreAnsweredInWords() throws Exception {
        String file = "\r\n--b\r\nContent-Disposition: form-data; name=\"text\"; filename=\"order.xml\"\r\n\r\n"
                + text("/papers/ceb/order.xml");

        org.assertj.core.api.Assertions.assertThat(post(file + "\r\n--b--\r\n")).startsWith("200").contains("CEB311");
        org.assertj.core.api.Assertions.assertThat(post(file + file + "\r\n--b--\r\n")).startsWith("400")
                .contains("choose one file");
        org.assertj.core.api.Assertions.assertThat(post("\r\n--c--\r\n")).startsWith("400");
    }

    private String post(String body) throws Exception {
        var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port
                + "/validate?lang=en")).header("Content-Type", "multipart/form-data; boundary=b")
                .header("Accept", "text/html").POST(HttpRequest.BodyPublishers.ofString(body)).build(),
                HttpResponse.BodyHandlers.ofString());
        return answer.statusCode() + " " + answer.body();
    }

    private static void upload(Page page, String name, String shelf) {
        page.locator("#file").setInputFiles(new FilePayload(name, "application/xml",
                text(shelf + name).getBytes(StandardCharsets.UTF_8)));
        page.locator("main form button").click();
    }

    private static String text(String resource) {
        try (var paper = Papers.class.getResourceAsStream(resource)) {
            return new String(paper.readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private Page open(String locale, int width, boolean javaScript) {
        BrowserContext context = chromium.browser().newContext(new Browser.NewContextOptions().setLocale(locale)
                .setViewportSize(width, 900).setJavaScriptEnabled(javaScript));
        context.setDefaultTimeout(Chromium.PATIENCE_MILLIS);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate("http://127.0.0.1:" + port + "/validate");
        return page;
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(Path.of("target", "pictures", "validate-" + name + ".png")));
    }
}
