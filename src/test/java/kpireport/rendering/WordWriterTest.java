package kpireport.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordWriterTest {

    @TempDir Path folder;

    @Test
    void theDemonstrationReadsAsExpected() throws IOException {
        String expected =
                new String(
                        getClass().getResourceAsStream("demo.expected.txt").readAllBytes(),
                        StandardCharsets.UTF_8);

        assertThat(String.join("\n", demo().lines()) + "\n").isEqualTo(expected);
    }

    @Test
    void theLastRowStaysWithTheNoteBelowIt() {
        WordFile docx =
                new Scratch(folder)
                        .write(
                                "x.ftlh",
                                "<table data-columns=\"*\"><thead><tr><th>a</th></tr></thead>",
                                "<tbody><tr><td>b</td></tr><tr><td>c</td></tr></tbody></table>",
                                "<p class=\"GhiChu\">d</p>")
                        .word();

        assertThat(
                        docx.body().select("w|tr").stream()
                                .map(row -> !row.select("w|keepNext").isEmpty())
                                .toList())
                .containsExactly(false, false, true);
    }

    @Test
    void rowsThatACellSpansStayOnOnePage() {
        WordFile docx =
                new Scratch(folder)
                        .write(
                                "x.ftlh",
                                "<table data-columns=\"* *\"><thead><tr><th>a</th><th>b</th></tr></thead>",
                                "<tbody><tr><td rowspan=\"2\">c</td><td>d</td></tr>",
                                "<tr><td>e</td></tr><tr><td>f</td><td>g</td></tr></tbody></table>")
                        .word();

        assertThat(
                        docx.body().select("w|tr").stream()
                                .map(row -> !row.select("w|keepNext").isEmpty())
                                .toList())
                .containsExactly(false, true, false, false);
    }

    @Test
    void eachListCountsFromOne() {
        WordFile docx =
                new Scratch(folder)
                        .write(
                                "x.ftlh",
                                "<ol class=\"Khoan\"><li>a</li><li>b</li></ol>",
                                "<ol class=\"Khoan\"><li>c</li></ol>")
                        .word();

        List<String> lists = docx.body().select("w|numId").eachAttr("w:val");
        assertThat(lists).hasSize(3);
        assertThat(lists.get(0)).isEqualTo(lists.get(1)).isNotEqualTo(lists.get(2));
        for (String list : lists) {
            Element number =
                    docx.xml("word/numbering.xml").selectFirst("w|num[w:numId=" + list + "]");
            assertThat(number.select("w|startOverride").attr("w:val")).isEqualTo("1");
        }
    }

    @Test
    void headingsGoOnCountingAndStartAgainInAnAppendix() {
        WordFile docx =
                new Scratch(folder)
                        .write(
                                "x.ftlh",
                                "<h1 class=\"Muc\">MỘT</h1><h2 class=\"KhoanTieuDe\">a</h2>",
                                "<h2 class=\"KhoanTieuDe\">b</h2>",
                                "<section data-page-numbers=\"restart\">",
                                "<h1 class=\"Muc\">MỘT</h1></section>")
                        .word();

        assertThat(docx.body().select("w|numPr").stream().map(WordWriterTest::numbering))
                .containsExactly("8 level 0", "8 level 1", "8 level 1", "9 level 0");
    }

    @Test
    void aNoteForReviewIsACommentOnItsParagraph() {
        WordFile docx =
                new Scratch(folder)
                        .write(
                                "x.ftlh",
                                "<p>trước</p>",
                                "<p data-review=\"Xác nhận &quot;tên&quot;\">phê bình</p>")
                        .word();

        Element comment = docx.xml("word/comments.xml").selectFirst("w|comment");
        assertThat(WordFile.text(comment)).isEqualTo("Xác nhận \"tên\"");
        assertThat(comment.hasAttr("w:date")).as("no clock").isFalse();
        Element start = docx.body().selectFirst("w|commentRangeStart");
        assertThat(WordFile.text(start.parent())).isEqualTo("phê bình");
        assertThat(docx.part("[Content_Types].xml")).contains("/word/comments.xml");
        assertThat(docx.part("word/_rels/document.xml.rels")).contains("\"comments.xml\"");
    }

    @Test
    void aProvisionalNumberIsOnYellowAndTheFirstOfThemSaysWhatThatMeans() {
        String target =
                "<span class=\"figure\" data-value=\"80\" data-provisional=\"true\">80%</span>";
        WordFile docx =
                new Scratch(folder)
                        .write(
                                "x.ftlh",
                                "<p>mở đầu</p>",
                                "<table><tr><td><p>mức " + target + "</p></td></tr></table>",
                                "<p data-review=\"tên\">còn mức " + target + " nữa</p>")
                        .word();

        assertThat(docx.body().select("w|r:has(w|highlight)").stream().map(WordFile::text))
                .containsExactly("80%", "80%");
        assertThat(docx.body().select("w|highlight").eachAttr("w:val")).containsOnly("yellow");
        assertThat(docx.xml("word/comments.xml").select("w|comment").stream().map(WordFile::text))
                .satisfiesExactly(
                        first -> assertThat(first).contains("mức tạm", "nền vàng"),
                        other -> assertThat(other).isEqualTo("tên"));
        Element start = docx.body().selectFirst("w|commentRangeStart");
        assertThat(WordFile.text(start.parent())).isEqualTo("mức 80%");
    }

    @Test
    void aProvisionalTargetInASentenceSaysSoWithoutItsYellow() {
        String target =
                "<span class=\"figure\" id=\"target/so-hoa/xa\" data-value=\"80\""
                        + " data-provisional=\"true\">80%</span>";
        String value =
                "<span class=\"figure\" data-value=\"7\" data-provisional=\"true\">7%</span>";
        WordFile docx =
                new Scratch(folder)
                        .write(
                                "x.ftlh",
                                "<p>Số hóa (mức giao " + target + "): A " + value + ".</p>")
                        .word();

        assertThat(docx.body().select("w|p").stream().map(WordFile::text))
                .containsExactly("Số hóa (mức giao 80%\u00a0[mức\u00a0tạm]): A 7%.");
    }

    @Test
    void aProvisionalNumberInATableHasASignThatANoteBelowExplains() {
        String value =
                "<span class=\"figure\" data-value=\"7\" data-format=\"0%\""
                        + " data-provisional=\"true\">7%</span>";
        WordFile docx =
                new Scratch(folder)
                        .write(
                                "x.ftlh",
                                "<table data-columns=\"20 20 *\"><thead><tr><th>a</th><th>b</th>"
                                        + "<th>c</th></tr></thead>",
                                "<tr><td class=\"missed\">" + value + "</td>",
                                "<td class=\"missed\">8%</td><td>còn " + value + " nữa</td></tr>",
                                "</table>")
                        .word();

        List<String> lines = docx.body().select("w|p").stream().map(WordFile::text).toList();
        assertThat(lines.subList(0, 6))
                .containsExactly("a", "b", "c", "7%(*)", "8%*", "còn 7% (*) nữa");
        assertThat(lines.get(6)).startsWith("(*) Theo mức tạm");
    }

    @Test
    void withoutNotesThereAreNoComments() {
        assertThat(new Scratch(folder).write("x.ftlh", "<p>a</p>").word().has("word/comments.xml"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"full, 1.0", "0.4, 0.4"})
    void aRuleIsMeasuredByTheTextAboveIt(String share, String times) {
        WordFile docx =
                new Scratch(folder)
                        .write(
                                "x.ftlh",
                                "<p class=\"TieuNgu\" data-rule=\""
                                        + share
                                        + "\">Độc lập - Tự do - Hạnh phúc</p>")
                        .word();

        Element indent = docx.body().selectFirst("w|p:has(w|pStyle[w:val=DuongKe]) w|ind");
        int left = Integer.parseInt(indent.attr("w:left"));
        int column = Attributes.twips("165");
        // 56,1 mm in bold Times New Roman 13.
        int expected = Attributes.twips(share.equals("full") ? "56.1" : "22.5");
        assertThat(column - 2 * left).isBetween(expected - 10, expected + 10);
        assertThat(indent.attr("w:right")).isEqualTo(indent.attr("w:left"));
    }

    @Test
    void aTableKeepsItsWidthsItsHeaderAndItsRowsWhole() {
        WordFile docx = demo();

        Element table = docx.body().select("w|tbl").last();
        int width = Integer.parseInt(table.select("> w|tblPr > w|tblW").attr("w:w"));
        List<String> grid = table.select("> w|tblGrid > w|gridCol").eachAttr("w:w");
        assertThat(grid.stream().mapToInt(Integer::parseInt).sum()).isEqualTo(width);
        assertThat(table.select("> w|tblPr > w|tblLayout").attr("w:type")).isEqualTo("fixed");
        assertThat(table.select("> w|tr")).allMatch(row -> !row.select("w|cantSplit").isEmpty());
        assertThat(table.select("w|tblHeader")).hasSize(2);
    }

    @Test
    void theWidthsOfMergedCellsAddUpInEveryRow() {
        WordFile docx =
                new Scratch(folder)
                        .write(
                                "x.ftlh",
                                "<table data-columns=\"10 20 30 40\"><thead>",
                                "<tr><th rowspan=\"2\">a</th><th rowspan=\"2\">b</th>",
                                "<th colspan=\"2\">c</th></tr><tr><th>d</th><th>e</th></tr></thead>",
                                "<tbody><tr><td colspan=\"2\" rowspan=\"2\">f</td><td>g</td>",
                                "<td>h</td></tr><tr><td colspan=\"2\">i</td></tr></tbody></table>")
                        .word();

        assertThat(docx.body().select("w|tr"))
                .hasSize(4)
                .allSatisfy(
                        row ->
                                assertThat(
                                                row.select("w|tcW").eachAttr("w:w").stream()
                                                        .mapToInt(Integer::parseInt)
                                                        .sum())
                                        .isEqualTo(Attributes.twips("100") + 1));
        assertThat(docx.body().select("w|vMerge").eachAttr("w:val"))
                .containsExactly(
                        "restart", "restart", "continue", "continue", "restart", "continue");
    }

    @Test
    void sectionsTurnThePageAndKeepItsHeaders() {
        List<Element> sections = demo().body().select("w|sectPr");

        assertThat(sections).hasSize(2);
        assertThat(sections.get(1).select("w|pgSz").attr("w:w"))
                .isEqualTo(sections.get(0).select("w|pgSz").attr("w:h"));
        assertThat(sections)
                .allSatisfy(
                        section -> {
                            assertThat(section.select("w|headerReference")).hasSize(2);
                            assertThat(section.select("w|titlePg")).hasSize(1);
                        });
    }

    // Word calls a file damaged when properties come in another order than the schema's.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pPr   | pStyle keepNext pageBreakBefore numPr tabs ind sectPr",
                "rPr   | rStyle b bCs i iCs u vertAlign",
                "tblPr | tblStyle tblW tblLayout tblLook",
                "tbl   | tblPr tblGrid tr",
                "trPr  | cantSplit tblHeader",
                "tcPr  | tcW gridSpan vMerge shd",
                "sectPr| headerReference footerReference type pgSz pgMar pgNumType cols titlePg docGrid"
            })
    void propertiesComeInTheSchemasOrder(String parent, String order) {
        WordFile docx =
                new Scratch(folder)
                        .write(
                                "x.ftlh",
                                "<section data-orientation=\"landscape\" data-page-numbers=\"restart\">",
                                "<ol><li data-tabs=\"right 80\" data-keep-with-next data-page-break>",
                                "<span class=\"NhanManh\"><sup><u><i><b>a</b></i></u></sup></span>",
                                "<span data-tab>b</span></li></ol>",
                                "<table><thead><tr><th rowspan=\"2\" colspan=\"2\">a</th></tr>",
                                "<tr></tr></thead><tbody><tr><td class=\"missed\">b</td><td>c</td>",
                                "</tr></tbody></table></section><p>c</p>")
                        .word();

        List<String> expected = List.of(order.split(" "));
        List<Element> parents = docx.body().select("w|" + parent);
        assertThat(parents).isNotEmpty();
        for (Element element : parents) {
            List<Integer> places =
                    element.children().stream()
                            .map(child -> expected.indexOf(child.nodeName().substring(2)))
                            .toList();
            assertThat(places).doesNotContain(-1).isSorted();
        }
    }

    @Test
    void nobodyIsNamedInThePropertiesAndNoClock() {
        assertThat(demo().part("docProps/core.xml"))
                .doesNotContain("creator", "modified", "dcterms");
    }

    private static WordFile demo() {
        Map<String, RenderedFile> files = Demo.render();
        return new WordFile(files.get("demo.docx"));
    }

    private static String numbering(Element properties) {
        return properties.select("w|numId").attr("w:val")
                + " level "
                + properties.select("w|ilvl").attr("w:val");
    }
}
