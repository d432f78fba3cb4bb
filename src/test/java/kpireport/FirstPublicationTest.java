package kpireport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kpireport.FirstWorkspace.Made;
import kpireport.Outcome.Verdict;
import kpireport.Request.FailOn;
import kpireport.rendering.WordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code init} makes of exports that hold points instead of counts. */
class FirstPublicationTest {

    private static final Path SCORES = Path.of("src/test/resources/kpireport/setup/scores");

    @TempDir Path folder;

    @Test
    void groupsThatNobodyKnowsAndTheirTotalBecomeAPublicationWithARanking() throws IOException {
        makeFrom("five-groups-and-a-total");
        for (String document : List.of("dispatch", "appendix")) {
            Path expected = SCORES.resolve(document + ".expected.txt");
            List<String> said = lines(document);
            if ("write".equals(System.getProperty("expected"))) {
                Files.writeString(expected, String.join("\n", said) + "\n");
            }
            assertThat(said).as(document).containsExactlyElementsOf(Files.readAllLines(expected));
        }
    }

    @Test
    void aSingleGroupRanksTheUnits() throws IOException {
        makeFrom("one-group");
        assertThat(lines("dispatch"))
                .contains(
                        "[GachDauDong] Điểm số hóa hồ sơ trong nhóm cao nhất: xã An Hòa 19,25.",
                        "[GachDauDong] Điểm số hóa hồ sơ dưới mức 17,6\u00a0[mức\u00a0tạm]: 01 đơn vị là xã Cẩm Lĩnh 17,55.");
    }

    @Test
    void groupsWithoutATotalAreAddedUpAndMarked() throws IOException {
        makeFrom("groups-without-total");
        assertThat(Files.readString(folder.resolve("made/kpi-report.yaml")))
                .contains(
                        "score: {sum-of: [diem-ha-tang-so, diem-nhan-luc-so], maximum: 55} # CẦN XEM")
                .doesNotContain("diem-xep-hang");
        assertThat(lines("dispatch"))
                .contains("[GachDauDong] Tổng điểm trong nhóm cao nhất: An Hòa 47,00.");
    }

    @Test
    void thePartsOfAGroupWaitWhereItsSumIsThere() throws IOException {
        Made made = makeFrom("parts-beside-their-group");
        assertThat(made.draft().orElseThrow().indicatorNames())
                .containsExactly("Tổng điểm", "Điểm công khai, minh bạch", "Điểm tiến độ");
    }

    private Made makeFrom(String exports) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(SCORES.resolve(exports))) {
            files = all.sorted().toList();
        }
        Made made = new FirstWorkspace().make(folder.resolve("made"), files, Optional.empty());
        Outcome outcome =
                new MonthlyReport()
                        .generate(
                                new Request(
                                        folder.resolve("made"),
                                        YearMonth.of(2026, 8),
                                        folder.resolve("report"),
                                        Set.of(),
                                        FailOn.ERROR,
                                        true,
                                        false));
        assertThat(outcome.verdict()).isEqualTo(Verdict.PUBLISHED);
        return made;
    }

    private List<String> lines(String document) throws IOException {
        byte[] word = Files.readAllBytes(folder.resolve("report/" + document + ".docx"));
        return new WordFile(word).lines().stream().map(line -> line.replace("\n", " / ")).toList();
    }
}
