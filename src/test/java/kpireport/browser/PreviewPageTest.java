package kpireport.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kpireport.Sample;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The preview of a sample in a real browser: what a person can do there, with the mouse or without,
 * with scripts or without. Skipped where Chromium is not installed; the pipeline installs it.
 */
class PreviewPageTest {

    /** A link of the heat map: An Dũng pays online, short of its target. */
    private static final String FIGURE = "document.querySelector('.heat [href$=\"%s\"]')";

    private static final String AN_DUNG = FIGURE.formatted("an-dung/thanh-toan-truc-tuyen");

    @TempDir private static Path folder;
    private static Browser browser;
    private static Path page;
    private static Path hostile;

    @BeforeAll
    static void openTheBrowser() throws IOException {
        assumeTrue(Browser.find().isPresent(), "Chromium is not installed");
        browser = new Browser(Browser.find().get(), folder.resolve("profile"));
        Sample.AN_LAO.generate(folder.resolve("an-lao"));
        page = folder.resolve("an-lao/report/preview.html");
        hostile = HostileOffice.preview(folder.resolve("hostile"));
    }

    @AfterAll
    static void closeTheBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"375, true", "1280, true", "375, false", "1280, false"})
    void onlyTablesScrollSideways(int width, boolean scripts) {
        Browser.Tab tab = browser.open(page, width, scripts);
        assertThat(tab.evaluate("document.documentElement.scrollWidth").asInt())
                .isLessThanOrEqualTo(width);
    }

    @Test
    void nothingFailsAndNothingIsFetched() {
        Browser.Tab tab = browser.open(page, 1280, true);
        assertThat(tab.events("Runtime.exceptionThrown")).isEmpty();
        assertThat(tab.events("Log.entryAdded")).isEmpty();
        assertThat(tab.events("Network.requestWillBeSent"))
                .extracting(sent -> sent.at("/request/url").asText())
                .containsExactly(page.toUri().toString());
    }

    @Test
    void enterOpensTheOriginAndEscapeLeadsBack() {
        Browser.Tab tab = browser.open(page, 1280, true);
        tab.evaluate(AN_DUNG + ".focus()");
        tab.press("Enter");
        assertThat(tab.text("document.querySelector('dialog[open]').innerText"))
                .contains(
                        "An Dũng · Tỷ lệ thanh toán trực tuyến",
                        "39,1% (chưa đạt)",
                        "Thanh toan truc tuyen T5-2024.xlsx",
                        "kpi-report.yaml:");
        tab.press("Escape");
        assertThat(tab.evaluate("document.querySelector('dialog').open").asBoolean()).isFalse();
        assertThat(tab.evaluate("document.activeElement === " + AN_DUNG).asBoolean()).isTrue();
    }

    @Test
    void aFigureOfTheDraftOpensTheSameOrigin() {
        Browser.Tab tab = browser.open(page, 1280, true);
        tab.evaluate(
                "document.querySelector('.page a[href$=\"an-dung/thanh-toan-truc-tuyen\"]').click()");
        assertThat(tab.text("document.querySelector('dialog[open] h2').textContent"))
                .isEqualTo("An Dũng · Tỷ lệ thanh toán trực tuyến");
    }

    @Test
    void aTargetOpensItsPlaceInThePlan() {
        Browser.Tab tab = browser.open(page, 1280, true);
        tab.evaluate("document.querySelector('.page a[href^=\"#o/target/\"]').click()");
        assertThat(tab.text("document.querySelector('dialog[open]').innerText"))
                .contains("Mức giao: ", "Nơi đặt: kpi-report.yaml:");
    }

    @Test
    void aColumnSortsUpAndThenDown() {
        Browser.Tab tab = browser.open(page, 1280, true);
        tab.evaluate("document.querySelectorAll('.results thead button')[3].focus()");
        tab.press("Enter");
        assertThat(values(tab)).startsWith("0,0%");
        assertThat(sorting(tab)).isEqualTo("ascending");
        tab.press("Enter");
        assertThat(values(tab)).startsWith("100,0%");
        assertThat(sorting(tab)).isEqualTo("descending");
    }

    @Test
    void filtersLeaveWhatFitsAllOfThem() {
        Browser.Tab tab = browser.open(page, 1280, true);
        tab.evaluate(
                """
                for (const [column, value] of [[0, 'An Dũng'], [6, 'chưa đạt']]) {
                  const choice = document.querySelector(`[data-column="${column}"]`);
                  choice.value = value;
                  choice.dispatchEvent(new Event('input', {bubbles: true}));
                }""");
        assertThat(values(tab)).containsExactly("39,1%", "0,0%");
        assertThat(tab.text("document.querySelector('.filters [role=status]').textContent"))
                .isEqualTo("2/98 kết quả phù hợp; đang xem 2");
    }

    @ParameterizedTest
    @CsvSource({
        "an dung, 7",
        "AN DŨNG, 7",
        "An Du\u0303ng, 7",
        "truc tuyen dang ky, 0",
        "'39,1', 1",
        "9/23, 1"
    })
    void aSearchFindsWhatIsTypedWithOrWithoutAccentsInTheWholeRow(String typed, int rows) {
        Browser.Tab tab = browser.open(page, 1280, true);
        tab.evaluate(
                """
                const box = document.querySelector('.filters input');
                box.value = '%s';
                box.dispatchEvent(new Event('input', {bubbles: true}));"""
                        .formatted(typed));
        assertThat(values(tab)).hasSize(rows);
    }

    @Test
    void withoutScriptsEverythingIsThereAndLinksLeadToOrigins() {
        Browser.Tab tab = browser.open(page, 1280, false);
        assertThat(values(tab)).hasSize(98);
        assertThat(tab.evaluate("document.querySelector('.filters').checkVisibility()").asBoolean())
                .isFalse();
        tab.evaluate(AN_DUNG + ".focus()");
        tab.press("Enter");
        String place = "document.getElementById('o/an-dung/thanh-toan-truc-tuyen')";
        assertThat(tab.evaluate(place + ".checkVisibility()").asBoolean()).isTrue();
        assertThat(tab.text(place + ".innerText")).contains("39,1% (chưa đạt)");
    }

    @Test
    void onPaperThereAreTheDraftsAlone() {
        Browser.Tab tab = browser.open(page, 1280, true);
        tab.call("Emulation.setEmulatedMedia", java.util.Map.of("media", "print"));
        assertThat(
                        tab.evaluate(
                                "[...document.querySelectorAll('main > section')]"
                                        + ".filter(part => part.checkVisibility()).map(part => part.id)"))
                .extracting(JsonNode::asText)
                .containsExactly("draft");
        assertThat(tab.evaluate("document.querySelector('.review').checkVisibility()").asBoolean())
                .isFalse();
    }

    @Test
    void theButtonPrintsTheMapAndWhoIsNamed() {
        Browser.Tab tab = browser.open(page, 1280, true);
        tab.evaluate("window.print = () => {}; document.querySelector('.print').click()");
        tab.call("Emulation.setEmulatedMedia", java.util.Map.of("media", "print"));
        String printed =
                "[...document.querySelectorAll('main > section')]"
                        + ".filter(part => part.checkVisibility()).map(part => part.id)";
        assertThat(tab.evaluate(printed))
                .extracting(JsonNode::asText)
                .containsExactly("map", "names");
        tab.evaluate("window.dispatchEvent(new Event('afterprint'))");
        assertThat(tab.evaluate(printed)).extracting(JsonNode::asText).containsExactly("draft");
    }

    @Test
    void noTwoRegionsHaveTheSameName() {
        Browser.Tab tab = browser.open(page, 1280, true);
        List<String> names = new ArrayList<>();
        for (JsonNode node : tab.call("Accessibility.getFullAXTree").get("nodes")) {
            if (node.at("/role/value").asText().equals("region")) {
                names.add(node.at("/name/value").asText());
            }
        }
        assertThat(names).hasSizeGreaterThan(5).doesNotHaveDuplicates();
    }

    @Test
    void namesInDataRunNothing() {
        Browser.Tab tab = browser.open(hostile, 1280, true);
        tab.evaluate("document.querySelector('.heat td a').click()");
        assertThat(tab.evaluate("window.harmed === undefined").asBoolean()).isTrue();
        assertThat(tab.evaluate("document.scripts.length").asInt()).isEqualTo(1);
        assertThat(tab.evaluate("document.querySelectorAll('[onmouseover], img').length").asInt())
                .isZero();
        assertThat(tab.text("document.querySelector('dialog[open] h2').textContent"))
                .contains(HostileOffice.SCRIPT, HostileOffice.ATTRIBUTE);
        assertThat(tab.events("Log.entryAdded")).isEmpty();
    }

    @Test
    void aScreenReaderFindsItsWay() {
        Browser.Tab tab = browser.open(page, 1280, true);
        List<String> nameless = new ArrayList<>();
        List<String> roles = new ArrayList<>();
        for (JsonNode node : tab.call("Accessibility.getFullAXTree").get("nodes")) {
            String role = node.at("/role/value").asText();
            roles.add(role);
            if (List.of("link", "button", "combobox", "searchbox", "region", "image", "table")
                            .contains(role)
                    && node.at("/name/value").asText().isBlank()) {
                nameless.add(node.toString());
            }
        }
        assertThat(nameless).isEmpty();
        assertThat(roles).contains("main", "banner", "navigation", "heading", "columnheader");
        assertThat(roles).filteredOn("rowheader"::equals).hasSizeGreaterThan(98);
        assertThat(
                        tab.text(
                                "[...document.querySelectorAll('h1,h2,h3')].filter(h =>"
                                        + " !h.closest('dialog')).map(h => h.tagName[1]).join('')"))
                .matches("1(23*)+");
        assertThat(
                        tab.evaluate(
                                "[...document.querySelectorAll('[id]')].map(e => e.id).filter((id,"
                                        + " i, all) => all.indexOf(id) !== i)"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {375, 1280})
    void everyTextStandsOutFromItsGround(int width) throws IOException {
        Browser.Tab tab = browser.open(page, width, true);
        assertThat(tab.evaluate(script("contrast.js"))).isEmpty();
    }

    @Test
    void theFirstTabLeadsPastTheNavigation() {
        Browser.Tab tab = browser.open(page, 1280, true);
        tab.press("Tab");
        assertThat(tab.text("document.activeElement.textContent")).isEqualTo("Đến nội dung chính");
        assertThat(
                        tab.evaluate("document.activeElement.getBoundingClientRect().left >= 0")
                                .asBoolean())
                .isTrue();
        tab.press("Enter");
        assertThat(tab.text("document.activeElement.id")).isEqualTo("main");
    }

    private static List<String> values(Browser.Tab tab) {
        List<String> values = new ArrayList<>();
        tab.evaluate(
                        "[...document.querySelectorAll('.results tbody tr')].filter(row =>"
                                + " !row.hidden).map(row => row.cells[3].textContent)")
                .forEach(value -> values.add(value.asText()));
        return values;
    }

    private static String sorting(Browser.Tab tab) {
        return tab.text("document.querySelectorAll('.results thead th')[3].ariaSort");
    }

    private static String script(String name) throws IOException {
        try (InputStream in = PreviewPageTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
