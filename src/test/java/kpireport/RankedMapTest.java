package kpireport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order of units in the preview's map. */
class RankedMapTest {

    @TempDir private Path folder;

    @Test
    void aRankedMonthIsShownByRankWithTheRank() throws IOException {
        Sample.TIEN_LU.generate(folder.resolve("tien-lu"));
        Document page = Jsoup.parse(folder.resolve("tien-lu/report/preview.html"));
        assertThat(page.select(".heat").last().select("thead th").get(1).text()).isEqualTo("Hạng");
        var ranks =
                page.select(".heat").last().select("tbody td:nth-child(2)").eachText().stream()
                        .map(Integer::valueOf)
                        .toList();
        assertThat(ranks).hasSizeGreaterThan(5).isSorted();
    }

    @Test
    void otherMonthsKeepThePlansOrder() throws IOException {
        Path reports =
                new SmallOffice()
                        .commune("Đông", "70;90;90")
                        .commune("Tây", "90;90;90")
                        .generate(folder.resolve("small"));
        Document page = Jsoup.parse(reports.resolve("preview.html"));
        assertThat(page.select(".heat tbody th").eachText()).containsExactly("Đông", "Tây");
        assertThat(page.select(".heat thead").text()).doesNotContain("Hạng");
        assertThat(page.select(".legend li")).hasSize(6);
    }
}
