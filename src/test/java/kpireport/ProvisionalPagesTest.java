package kpireport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wherever the preview uses a target that nobody has confirmed, it says so in words. */
class ProvisionalPagesTest {

    @TempDir private Path folder;

    @Test
    void everyUseOfAProvisionalTargetSaysThatItIsOne() throws IOException {
        Document page = preview(office().provisionalTargets());
        assertThat(page.select(".heat thead a").eachText())
                .isNotEmpty()
                .allMatch("Mức giao 80% (mức tạm)"::equals);
        assertThat(page.select("#map .note strong, #names .note strong").eachText())
                .hasSize(2)
                .allMatch(text -> text.startsWith("Mức giao còn là mức tạm"));
        assertThat(page.select("#names li > p").eachText())
                .containsExactly(
                        "Quy tắc: chưa đạt từ 1 chỉ tiêu trở lên (theo mức tạm): 1 chỉ tiêu"
                                + " (kpi-report.yaml:23:15)");
        assertThat(page.select("#names li li").text()).endsWith("/ Mức giao 80% (mức tạm)");
        assertThat(page.select("#results tbody td:nth-child(6)").eachText())
                .containsOnly("80% (mức tạm)");
        assertThat(page.select("#targets tbody td:nth-child(2)").eachText())
                .containsOnly("80% (mức tạm)");
        assertThat(page.select("#draft .page > .provisional").eachText())
                .hasSize(2)
                .containsOnly("DỰ THẢO THEO MỨC TẠM, CHƯA PHẢI MỨC ĐƯỢC GIAO");
    }

    @Test
    void aConfirmedTargetIsCalledNothingElse() throws IOException {
        assertThat(preview(office()).text()).doesNotContain("tạm", "TẠM", "(*)");
    }

    private static SmallOffice office() {
        return new SmallOffice()
                .commune("Đông", "90;90;90")
                .commune("Tây", "70;90;90")
                .rules("criticise: [{name: mot, level: xa, missed: {at-least: 1}}]")
                .appendix("appendix");
    }

    private Document preview(SmallOffice office) throws IOException {
        return Jsoup.parse(office.generate(folder).resolve("preview.html"));
    }
}
