package org.paperlessport.routes;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.paperlessport.fixtures.papers.Basket;
import org.paperlessport.fixtures.papers.Firm;
import org.paperlessport.fixtures.papers.PaperSet;
import org.paperlessport.fixtures.papers.Purchase;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The officer, the merchant and the gate, each in a browser of their own, around one bottle of wine. */
@RunningHub
class BrowserTest {

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

    @Test
    void theOfficerReleasesTheWineAndTheGateOpensAndTheMerchantSeesItWithoutReloading() {
        Town town = new Town(port, "browse");
        PaperSet papers = town.papers(Basket.WINE);
        Purchase purchase = papers.purchase();
        town.settleAll(papers);

        Page merchant = signedIn("merchant");
        merchant.navigate(url("/merchant/orders/" + Firm.PLATFORM.code() + "/" + purchase.orderNo()));
        Page gate = signedIn("warehouse");
        gate.navigate(url("/gate"));
        scan(gate, purchase.logisticsNo());
        assertThat(gate.locator(".gate.stop")).isVisible();
        assertThat(merchant.locator("#now")).not().containsText("800");

        Page officer = signedIn("officer");
        officer.navigate(url("/officer/declarations/" + town.track(purchase).declarationNo()));
        officer.locator("input[name=kind][value=RELEASE]").check();
        officer.locator("#reasonCode").selectOption(new SelectOption().setIndex(1));
        officer.locator("#finding").selectOption("AS_DECLARED");
        officer.locator("#decision button").click();
        assertThat(officer.locator("main")).containsText("Released");

        assertThat(merchant.locator("#now")).containsText("800");
        scan(gate, purchase.logisticsNo());
        assertThat(gate.locator(".gate.go")).isVisible();
        gate.locator("form.depart button").click();
        assertThat(merchant.locator("#now")).containsText("899");
        org.assertj.core.api.Assertions.assertThat(complaints).isEmpty();
    }

    @Test
    void theFieldReferenceIsReadOnAPhoneInBothLanguages() {
        BrowserContext phone = chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(390, 800));
        Page page = phone.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add("reference: " + message.text());
            }
        });
        page.navigate(url("/reference?lang=zh"));
        page.locator("a[href='/reference/CEB621Message']").click();
        assertThat(page.locator("table.field-table")).containsText("商品编码");
        shoot(page, "reference-zh-390");
        page.navigate(url("/reference/CEB621Message?lang=en"));
        assertThat(page.locator("table.field-table")).containsText("2018: 0..1, at most 30 characters");

        org.assertj.core.api.Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .isEqualTo(390);
        page.setViewportSize(1300, 900);
        shoot(page, "reference-en-1300");
        org.assertj.core.api.Assertions.assertThat(complaints).isEmpty();
    }

    /** Kept with the test's output, for whoever wants to see it. */
    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
    }

    private static void scan(Page gate, String waybillNo) {
        gate.locator("#scan").fill(waybillNo);
        gate.locator("#scan").press("Enter");
    }

    private Page signedIn(String account) {
        BrowserContext context = chromium.browser().newContext(new Browser.NewContextOptions().setLocale("en-GB"));
        context.setDefaultTimeout(Chromium.PATIENCE_MILLIS);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(account + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(account + ": " + error));
        page.navigate(url("/login"));
        page.locator("#username").fill(account);
        page.locator("#password").fill("demo");
        page.locator("#password").press("Enter");
        page.waitForURL(there -> !there.endsWith("/login"));
        return page;
    }

    private String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
