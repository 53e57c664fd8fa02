package org.paperlessport.routes;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.paperlessport.fixtures.papers.Basket;
import org.paperlessport.fixtures.papers.Firm;
import org.paperlessport.fixtures.papers.PaperSet;
import org.paperlessport.fixtures.papers.Purchase;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.ArrayList;
import java.util.List;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The officer, the merchant and the gate, each in a browser of their own, around one bottle of wine. */
@RunningHub
class BrowserTest {

    /** Not a promise of speed: how long a busy machine is waited for. */
    private static final double PATIENCE_MILLIS = 120_000;

    private static Chromium chromium;

    @LocalServerPort
    private int port;
    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void startChromium() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        chromium = Chromium.start();
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

    private static void scan(Page gate, String waybillNo) {
        gate.locator("#scan").fill(waybillNo);
        gate.locator("#scan").press("Enter");
    }

    private Page signedIn(String account) {
        BrowserContext context = chromium.browser().newContext(
                new Browser.NewContextOptions().setLocale("en-GB"));
        context.setDefaultTimeout(PATIENCE_MILLIS);
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
