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
