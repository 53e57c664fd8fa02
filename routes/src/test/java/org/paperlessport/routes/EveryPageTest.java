package org.paperlessport.routes;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paperlessport.fixtures.papers.Basket;
import org.paperlessport.fixtures.papers.Firm;
import org.paperlessport.fixtures.papers.Kind;
import org.paperlessport.fixtures.papers.PaperSet;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page by the rules of WCAG 2.2 A and AA, in both languages, on a desk and on a telephone, by day and by night;
 * and every page and form without scripts.
 */
@RunningHub
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {

    private static final int DESK = 1300;
    private static final int TELEPHONE = 390;
    private static final int MOST_PAGES = 40;
    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");
    private static final List<String> COLOURS = List.of("color-contrast");

    private static final String LOOK = """
            async rules => {
              const found = await axe.run(document, { resultTypes: ['violations'], runOnly: rules });
              return found.violations.flatMap(rule => rule.nodes.map(node =>
                  rule.id + ': ' + node.target.join(' ') + ' ' + node.html.slice(0, 160)
                  + ' ' + node.any.concat(node.all, node.none).map(check => check.message).join('; ')));
            }""";
    /** Sideways scrolling of a whole page is nothing that a telephone's reader should have to do. */
    private static final String OVERFLOW = "() => document.documentElement.scrollWidth - window.innerWidth";

    @LocalServerPort
    private int port;
    private Chromium chromium;
    private String axe;
    private PaperSet wine;
    private PaperSet broken;
    private String manifest;

    @BeforeAll
    void somethingToShow() throws IOException {
        chromium = new Chromium();
        try (var script = getClass().getResourceAsStream("/axe.min.js")) {
            axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
        Town town = new Town(port, "page");
        wine = town.papers(Basket.WINE);
        town.settleAll(wine);
        broken = town.papers(Basket.EVERYDAY);
        town.settle(broken.of(Kind.ORDER));
        town.settle(broken.of(Kind.DECLARATION));
        town.as("carrier").send(paper("/papers/ceb/many-faults.xml"));
        town.fate(town.as("terminal"), town.as("terminal")
                .send(paper("/papers/edi/gate-out-without-manifest.edi"), "application/edifact"));
        manifest = town.as("shipping-line").send(paper("/papers/edi/manifest-two-bills.edi"), "application/edifact")
                .messageId();
    }

    @AfterAll
    void stopChromium() {
        chromium.close();
    }

    private byte[] paper(String name) {
        try (var paper = getClass().getResourceAsStream(name)) {
            return paper.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The pages of each role; each of them once. */
    private Map<String, List<String>> pages() {
        Town town = new Town(port, "page");
        String declaration = town.track(wine.purchase()).declarationNo();
        String order = "/merchant/orders/" + Firm.PLATFORM.code() + "/";
        Map<String, List<String>> pages = new LinkedHashMap<>();
        pages.put("", List.of("/", "/login", "/login?error", "/no-such-page", "/validate",
                "/reference", "/reference/CEB621Message"));
        pages.put("officer", List.of("/officer", "/officer?tab=held", "/officer?q=NONE",
                "/officer/declarations/" + declaration, "/officer/declarations/B1", "/messages?dir=out"));
        pages.put("merchant", List.of("/merchant", order + wine.purchase().orderNo(),
                order + broken.purchase().orderNo(), order + "NONE", "/officer"));
        pages.put("carrier", List.of("/merchant", order + wine.purchase().orderNo(), "/messages"));
        pages.put("payment", List.of(order + wine.purchase().orderNo()));
        pages.put("warehouse", List.of("/gate", "/gate?scan=" + wine.purchase().logisticsNo(), "/gate?scan=NONE"));
        pages.put("shipping-line", List.of("/messages/" + manifest));
        pages.put("operator", List.of("/messages", "/messages?status=REJECTED&time=hour", "/messages?q=NONE"));
        return pages;
    }

    @ParameterizedTest
    @CsvSource({"zh, LIGHT", "en, LIGHT", "en, DARK"})
    void everyPageCanBeReadByEverybody(String language, ColorScheme light) {
        List<String> faults = new ArrayList<>();
        pages().forEach((account, paths) -> {
            try (var context = reader(account, language, light)) {
                Page page = context.newPage();
                List<String> all = new ArrayList<>(paths);
                if (account.equals("operator")) {
                    all.addAll(messagesListed(page));
                }
                all.forEach(path -> look(page, path, light)
                        .forEach(fault -> faults.add(account + " " + path + " " + fault)));
            }
        });

        assertThat(faults).isEmpty();
    }

    /** One message of each fate, and an answer. */
    private List<String> messagesListed(Page page) {
        List<String> paths = new ArrayList<>();
        for (String list : List.of("/messages", "/messages?status=REJECTED", "/messages?dir=out")) {
            page.navigate(url(list));
            paths.add(page.locator("tbody th a").first().getAttribute("href"));
        }
        return paths;
    }

    /** By night only the colours are others, and they are the same at every width. */
    private List<String> look(Page page, String path, ColorScheme light) {
        page.navigate(url(path));
        return look(page, light);
    }

    private List<String> look(Page page, ColorScheme light) {
        page.evaluate(axe);
        List<String> faults = new ArrayList<>();
        if (light == ColorScheme.DARK) {
            found(page, COLOURS).forEach(fault -> faults.add("by night: " + fault));
            return faults;
        }
        for (int width : List.of(DESK, TELEPHONE)) {
            page.setViewportSize(width, 900);
            found(page, WCAG).forEach(fault -> faults.add("at " + width + ": " + fault));
            int sideways = ((Number) page.evaluate(OVERFLOW)).intValue();
            if (sideways > 0) {
                faults.add("is " + sideways + " pixels wider than the window of " + width);
            }
        }
        return faults;
    }

    private static List<String> found(Page page, List<String> rules) {
        return ((List<?>) page.evaluate(LOOK, rules)).stream().map(Object::toString).toList();
    }

    @ParameterizedTest
    @CsvSource({"zh, LIGHT", "en, LIGHT", "en, DARK"})
    void theVerdictOnAnInterchangeCanBeReadByEverybody(String language, ColorScheme light) {
        try (var context = reader("", language, light)) {
            Page page = context.newPage();
            page.navigate(url("/validate"));
            page.locator("#text").fill(new String(paper("/papers/edi/gate-three-messages-second-bad.edi"),
                    StandardCharsets.US_ASCII));
            page.locator("main form button").click();

            assertThat(page.locator(".card").count()).isPositive();
            assertThat(look(page, light)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"'', /", "officer, /officer", "merchant, /merchant", "carrier, /merchant", "payment, /merchant",
        "warehouse, /gate", "operator, /messages", "terminal, /messages", "shipping-line, /messages"})
    void everyPageThatALinkLeadsToOpensWithoutScripts(String account, String start) {
        try (var context = without(account)) {
            Page page = context.newPage();
            Set<String> seen = new LinkedHashSet<>(List.of(start));
            var open = new ArrayDeque<>(seen);
            List<String> faults = new ArrayList<>();
            for (int opened = 0; !open.isEmpty() && opened < MOST_PAGES; opened++) {
                String path = open.poll();
                Response answer = page.navigate(url(path));
                if (answer.status() != 200 || page.locator("h1, h2").count() == 0) {
                    faults.add(path + " answered " + answer.status());
                }
                for (Object link : (List<?>) page.locator("a[href]")
                        .evaluateAll("links => links.map(link => link.getAttribute('href'))")) {
                    String next = link.toString();
                    if (isAPage(next) && (account.isEmpty() || !next.startsWith("/reference/")) && seen.add(next)) {
                        open.add(next);
                    }
                }
            }

            assertThat(faults).isEmpty();
            assertThat(seen).hasSizeGreaterThan(2);
        }
    }

    /** Not a place on the same page, a download, the same page in the other language, or the API's own page. */
    private static boolean isAPage(String href) {
        return href.startsWith("/") && !href.contains("/content") && !href.contains("lang=")
                && !href.contains("swagger");
    }

    @Test
    void theWineIsReleasedAndLeavesWithoutScripts() {
        Town town = new Town(port, "plain");
        PaperSet papers = town.papers(Basket.WINE);
        town.settleAll(papers);
        try (var desk = without("officer"); var site = without("warehouse")) {
            Page officer = desk.newPage();
            officer.navigate(url("/officer"));
            officer.locator("#q").fill(papers.purchase().orderNo());
            officer.locator("#q").press("Enter");
            officer.locator("input[name=kind][value=RELEASE]").check();
            officer.locator("#reasonCode").selectOption("R01");
            officer.locator("#decision button").click();
            assertThat(officer.locator("main").innerText()).contains("Not done", "What fits now");

            officer.locator("input[name=kind][value=RELEASE]").check();
            officer.locator("#reasonCode").selectOption("R01");
            officer.locator("#finding").selectOption("AS_DECLARED");
            officer.locator("#decision button").click();
            assertThat(officer.locator("[role=status]").first().innerText()).contains("Released");

            Page gate = site.newPage();
            gate.navigate(url("/gate"));
            gate.locator("#scan").fill(papers.purchase().logisticsNo());
            gate.locator("form.scan button").click();
            gate.locator("form.depart button").click();
            assertThat(gate.locator(".gate").innerText()).contains("GONE");
        }
    }

    @Test
    void manyAreDecidedAndAnAlarmIsSeenWithoutScripts() {
        Town town = new Town(port, "many");
        PaperSet dear = town.papers(Basket.DEAR);
        town.settleAll(dear);
        String number = town.track(dear.purchase()).declarationNo();
        try (var desk = without("officer")) {
            Page officer = desk.newPage();
            officer.navigate(url("/officer?tab=yellow"));
            officer.locator("input[name=no][value='" + number + "']").check();
            officer.locator("input[name=kind][value=RELEASE]").check();
            officer.locator("#reasonCode").selectOption("R01");
            officer.locator("#decide button.main").click();
            assertThat(officer.locator("main").innerText()).contains("1 of 1 done", number);

            officer.navigate(url("/officer"));
            String alarm = officer.locator("#alarms form").first().getAttribute("action");
            officer.locator("#alarms form button").first().click();
            assertThat(officer.locator("form[action='" + alarm + "']").count()).isZero();
        }
    }

    private BrowserContext without(String account) {
        return signedIn(account, new Browser.NewContextOptions().setLocale("en-GB").setJavaScriptEnabled(false));
    }

    private BrowserContext reader(String account, String language, ColorScheme light) {
        return signedIn(account, new Browser.NewContextOptions().setLocale(language.equals("zh") ? "zh-CN" : "en-GB")
                .setViewportSize(DESK, 900).setColorScheme(light));
    }

    private BrowserContext signedIn(String account, Browser.NewContextOptions options) {
        BrowserContext context = chromium.browser().newContext(options);
        context.setDefaultTimeout(Chromium.PATIENCE_MILLIS);
        if (!account.isEmpty()) {
            Page page = context.newPage();
            page.navigate(url("/login"));
            page.locator("#username").fill(account);
            page.locator("#password").fill("demo");
            page.locator("#password").press("Enter");
            page.waitForURL(there -> !there.endsWith("/login"));
            page.close();
        }
        return context;
    }

    private String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
