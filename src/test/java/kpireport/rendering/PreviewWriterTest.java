package kpireport.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import kpireport.plan.DocumentSpec.Format;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewWriterTest {

    @TempDir Path folder;

    @Test
    void aNumberTellsItsCells() {
        Document page =
                page(new Scratch(folder).write("x.ftlh", "<p>đạt ${x}</p>"), Demo.rate(9, 23));

        Element figure = page.selectFirst(".figure");
        assertThat(figure.text()).isEqualTo("39,1%");
        assertThat(figure.attr("title"))
                .isEqualTo(
                        "exports/2024-05/thanh-toan.xlsx · Cấp xã!D9;"
                                + " exports/2024-05/thanh-toan.xlsx · Cấp xã!C9");
        assertThat(figure.attr("data-value")).isEqualTo("39.130434782608696");
        assertThat(figure.id()).isEqualTo("r9-23");
        assertThat(figure.attr("tabindex")).isEqualTo("0");
    }

    @Test
    void anIdIsThereOnceHoweverOftenTheNumberIsPrinted() {
        Document page =
                page(new Scratch(folder).write("x.ftlh", "<p>${x} ${x}</p>"), Demo.rate(9, 23));

        assertThat(page.select("#r9-23")).hasSize(1);
        assertThat(page.select(".figure")).hasSize(2);
    }

    @Test
    void aNoteForReviewStandsBesideItsParagraph() {
        Document page =
                page(new Scratch(folder).write("x.ftlh", "<p data-review=\"Xác nhận\">a</p>"), "");

        assertThat(page.select("aside.review + p.reviewed").text()).isEqualTo("a");
        assertThat(page.select("aside.review").text()).isEqualTo("Xác nhận");
    }

    @Test
    void listsAreNumberedAsInWord() {
        Document page =
                page(
                        new Scratch(folder)
                                .write(
                                        "x.ftlh",
                                        "<h2 class=\"KhoanTieuDe\">Kết quả</h2>",
                                        "<ol class=\"ChiMuc\"><li>a</li><li>b<ul><li>c</li></ul></li></ol>"),
                        "");

        assertThat(page.select(".page p").eachText())
                .containsExactly("1. Kết quả", "(i) a", "(ii) b", "- c");
    }

    @Test
    void aHeadingBelowAnotherRepeatsItsNumber() {
        Document page =
                page(
                        new Scratch(folder)
                                .write(
                                        "x.ftlh",
                                        "<p class=\"KhoanTieuDe\">A</p><p class=\"TieuKhoan\">a</p>",
                                        "<p class=\"TieuKhoan\">b</p><p class=\"KhoanTieuDe\">B</p>",
                                        "<p class=\"TieuKhoan\">c</p>"),
                        "");

        assertThat(page.select(".page p").eachText())
                .containsExactly("1. A", "1.1. a", "1.2. b", "2. B", "2.1. c");
    }

    @Test
    void nothingIsFetchedAndNothingRunsButItsOwnScript() {
        String page =
                new String(Demo.render().get("preview.html").content(), StandardCharsets.UTF_8);

        assertThat(page)
                .containsOnlyOnce("<script")
                .doesNotContain(
                        "<link",
                        "<img",
                        " style=",
                        " onclick=",
                        "src=",
                        "url(",
                        "http://",
                        "https://",
                        "@import");
        assertThat(page).contains("default-src 'none'").doesNotContain("unsafe");
    }

    private static Document page(Scratch scratch, Object x) {
        return Jsoup.parse(
                new String(
                        scratch.with("x", x).file(Format.HTML).content(), StandardCharsets.UTF_8));
    }
}
