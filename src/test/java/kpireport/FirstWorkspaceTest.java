package kpireport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kpireport.FirstWorkspace.Made;
import kpireport.Outcome.Verdict;
import kpireport.Request.FailOn;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FirstWorkspaceTest {

    /** Their columns fit nothing that form II.06 or Decision 766 know. */
    private static final Set<String> OF_NO_KNOWN_INDICATOR = Set.of("doanh-nghiep-moi", "hai-long");

    @TempDir Path folder;

    /** The ids in the hand-written plan of a sample, and what the first plan calls the same. */
    private static Map<String, String> sameIndicators(Sample sample) {
        return switch (sample) {
            case AN_LAO ->
                    Stream.of(
                                    "ho-so-truc-tuyen",
                                    "thanh-toan-truc-tuyen",
                                    "so-hoa",
                                    "cap-ket-qua-dien-tu",
                                    "khai-thac-su-dung-lai",
                                    "dich-vu-co-ho-so-truc-tuyen",
                                    "thu-tuc-co-giao-dich")
                            .collect(Collectors.toMap(it -> it, it -> it));
            case MINH_LONG ->
                    Map.of(
                            "giai-quyet-dung-han", "giai-quyet-dung-han",
                            "so-hoa-thanh-phan", "so-hoa-thanh-phan",
                            "so-hoa-ket-qua", "so-hoa-ket-qua");
            case TIEN_LU ->
                    Map.of(
                            "tong-diem", "tong-diem",
                            "tien-do", "giai-quyet-dung-han",
                            "thanh-toan-truc-tuyen", "thanh-toan-truc-tuyen");
            case TINH_2026 ->
                    Map.of(
                            "ty-le-dung-han", "giai-quyet-dung-han",
                            "ty-le-ho-so-truc-tuyen", "ho-so-truc-tuyen",
                            "ty-le-thanh-toan", "thanh-toan-truc-tuyen",
                            "ty-le-so-hoa", "so-hoa",
                            "ty-le-ket-qua-dien-tu", "cap-ket-qua-dien-tu",
                            "ty-le-khai-thac-lai", "khai-thac-su-dung-lai",
                            "ty-le-dvctt-co-ho-so", "dich-vu-co-ho-so-truc-tuyen",
                            "ty-le-tthc-giao-dich", "thu-tuc-co-giao-dich");
            case BAC_SON -> Map.of("so-hoa", "so-hoa");
            case HO_SO ->
                    Map.ofEntries(
                            Map.entry("ho-so-truc-tuyen", "ho-so-truc-tuyen"),
                            Map.entry("thanh-toan", "thanh-toan-truc-tuyen"),
                            Map.entry("so-hoa", "so-hoa"),
                            Map.entry("khai-thac", "khai-thac-su-dung-lai"),
                            Map.entry("ket-qua-dien-tu", "cap-ket-qua-dien-tu"),
                            Map.entry("dich-vu", "dich-vu-co-ho-so-truc-tuyen"),
                            Map.entry("giao-dich", "thu-tuc-co-giao-dich"),
                            Map.entry("tien-do", "giai-quyet-dung-han"),
                            Map.entry("qua-han", "qua-han-chua-tra"));
        };
    }

    @ParameterizedTest
    @EnumSource
    void theExportsOfASampleAloneMakeADraftWithTheFiguresOfThePlanByHand(Sample sample)
            throws IOException {
        Made made = makeFrom(sample);
        assertThat(made.month()).contains(sample.month());
        assertThat(made.useless().keySet())
                .extracting(file -> file.getFileName().toString().replaceFirst("_.*", ""))
                .isSubsetOf(OF_NO_KNOWN_INDICATOR);
        assertThat(made.leftOver()).isEmpty();

        Map<String, String> same = sameIndicators(sample);
        for (String indicator : same.values()) takeUp(indicator);
        assertThat(generate(sample.month()).verdict()).isEqualTo(Verdict.PUBLISHED);
        sample.generate(folder.resolve("by-hand"));
        same.forEach(
                (byHand, found) -> {
                    Map<String, String> expected =
                            figures(folder.resolve("by-hand/report"), byHand);
                    assertThat(expected).as(byHand).isNotEmpty();
                    assertThat(figures(folder.resolve("report"), found))
                            .as(found)
                            .isEqualTo(expected);
                });
    }

    private Made makeFrom(Sample sample) throws IOException {
        List<Path> exports;
        try (Stream<Path> files = Files.walk(Path.of("samples", sample.folder(), "exports"))) {
            exports =
                    files.filter(Files::isRegularFile)
                            .filter(file -> !file.endsWith("month.yaml"))
                            .sorted()
                            .toList();
        }
        return new FirstWorkspace().make(folder.resolve("made"), exports, Optional.empty());
    }

    private Outcome generate(YearMonth month) throws IOException {
        return new MonthlyReport()
                .generate(
                        new Request(
                                folder.resolve("made"),
                                month,
                                folder.resolve("report"),
                                Set.of(),
                                FailOn.ERROR,
                                true,
                                false));
    }

    /** Takes the # away from an indicator that waits in the plan. */
    private void takeUp(String indicator) throws IOException {
        Path plan = folder.resolve("made/kpi-report.yaml");
        StringBuilder text = new StringBuilder();
        boolean within = false;
        for (String line : Files.readAllLines(plan)) {
            if (line.startsWith("  # - id: ")) within = line.endsWith(": " + indicator);
            boolean part = within && line.startsWith("  # ");
            text.append(part ? line.replaceFirst("# ", "") : line).append('\n');
        }
        Files.writeString(plan, text);
    }

    /**
     * The exact value of each unit that has one, by the unit's name without accents: what exports
     * mistype, only a person can put right.
     */
    private static Map<String, String> figures(Path report, String indicator) {
        JsonNode results;
        try {
            results = new ObjectMapper().readTree(report.resolve("results.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> figures = new LinkedHashMap<>();
        for (JsonNode unit : results.get("units")) {
            for (JsonNode result : unit.get("results")) {
                boolean asked = result.get("indicator").asText().equals(indicator);
                if (asked && !result.get("exact").isNull()) {
                    String name =
                            Normalizer.normalize(unit.get("name").asText(), Normalizer.Form.NFD)
                                    .replaceAll("\\p{M}", "")
                                    .replaceFirst(" (huyen|tinh)$", "");
                    figures.put(name, result.get("exact").asText());
                }
            }
        }
        return figures;
    }
}
