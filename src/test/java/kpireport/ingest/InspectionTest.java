package kpireport.ingest;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kpireport.diagnostics.Diagnostic;
import kpireport.diagnostics.Diagnostics;
import kpireport.inspection.InspectedFile;
import kpireport.inspection.InspectedTable;
import kpireport.inspection.InspectedUnit;
import kpireport.measures.Observation;
import kpireport.measures.Observations;
import kpireport.plan.DossierMeasure;
import kpireport.plan.Plan;
import kpireport.plan.PlanReader;
import kpireport.plan.Source;
import kpireport.plan.Source.MeasureColumn;
import kpireport.plan.SourcesText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class InspectionTest {

    private static final YearMonth MAY = YearMonth.of(2024, 5);

    @TempDir private Path workspace;

    static Stream<Path> sampleExports() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("samples"))) {
            return files
                    .filter(
                            file ->
                                    file.toString()
                                            .matches(".*[\\\\/]exports[\\\\/].*\\.(xlsx|csv)"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sampleExports")
    void theProposedSourcesReadTheFile(Path export) throws IOException {
        InspectedFile inspected = new Inspection(Optional.empty()).inspect(export, "export");
        assertThat(inspected.sources()).isNotEmpty();
        if (inspected.sources().get(0).rows() == Source.Rows.INDICATORS) return;

        Plan plan = paste(inspected);
        YearMonth month =
                inspected.sheets().stream()
                        .flatMap(sheet -> sheet.tables().stream())
                        .flatMap(table -> table.month().stream())
                        .findFirst()
                        .orElse(MAY);
        copy(export, month);
        Diagnostics diagnostics = new Diagnostics();
        Observations observations = new ExportReader().read(workspace, plan, month, diagnostics);
        assertThat(diagnostics.list())
                .extracting(Diagnostic::code)
                .map(Enum::name)
                .noneMatch(code -> code.startsWith("HEADER_") || code.contains("UNKNOWN_UNIT"));
        assertThat(observations.list().stream().map(Observation::unit).distinct())
                .hasSize((int) units(inspected).count());
    }

    @Test
    void aLongLayoutIsReadByIndicators() throws IOException {
        Path export = workspace.resolve("chi-tieu.csv");
        Files.writeString(
                export,
                """
                Xã, phường;Chỉ tiêu;Tử số;Mẫu số
                xã An Vinh;Thanh toán;9;23
                xã An Vinh;Nộp trực tuyến;10;20
                xã An Hòa;Thanh toán;1;2
                xã An Hòa;Nộp trực tuyến;3;4
                """);
        InspectedFile inspected = new Inspection(Optional.empty()).inspect(export, "export");
        assertThat(SourcesText.of(inspected.sources()))
                .isEqualTo(
                        """
                        sources:
                          - files: "chi-tieu.csv"
                            rows: indicators
                            unit: Xã, phường
                            indicator: Chỉ tiêu
                            numerator: Tử số
                            denominator: Mẫu số
                        """);
    }

    @Test
    void anotherTableInTheSheetIsTold() throws IOException {
        assertThat(tables("STT;Đơn vị;Phải nộp phí;Đã nộp", "xã An Vinh")).containsExactly(1, 6);
    }

    @Test
    void theHeadOfTheNextPageIsNoOtherTable() throws IOException {
        assertThat(tables("STT;Đơn vị;Tiếp nhận;Đã giải quyết", "xã An Dũng")).containsExactly(1);
    }

    @Test
    void eachTableOfASheetHasASourceOfItsOwn() throws IOException {
        Path export = workspace.resolve("hai-bang.csv");
        Files.writeString(
                export,
                """
                Đơn vị;Tiếp nhận;Tỷ lệ đúng hạn (%)
                xã An Vinh;9;90,5
                xã An Hòa;7;88,0
                Tổng;16;89,1

                Đơn vị;Phải nộp phí;Tỷ lệ đúng hạn (%)
                xã An Vinh;3;71,5
                xã An Hòa;5;65,2
                """);
        InspectedFile inspected = new Inspection(Optional.empty()).inspect(export, "export");
        assertThat(SourcesText.of(inspected.sources()))
                .isEqualTo(
                        """
                        sources:
                          - files: "hai-bang.csv"
                            table: 1
                            unit: Đơn vị
                            measures:
                              tiep-nhan: Tiếp nhận
                              ty-le-dung-han-phan-tram: {header: "Tỷ lệ đúng hạn (%)", type: percent}
                          - files: "hai-bang.csv"
                            table: 2
                            unit: Đơn vị
                            measures:
                              phai-nop-phi: Phải nộp phí
                              ty-le-dung-han-phan-tram-2: {header: "Tỷ lệ đúng hạn (%)", type: percent}
                        """);
    }

    @Test
    void theSameHeadOverTheSameUnitsIsAnotherTable() throws IOException {
        assertThat(tables("STT;Đơn vị;Tiếp nhận;Đã giải quyết", "xã An Vinh"))
                .containsExactly(1, 6);
    }

    /** The first rows of the tables, the last with this head and unit. */
    private List<Integer> tables(String head, String unit) throws IOException {
        Path export = workspace.resolve("hai-bang.csv");
        Files.writeString(
                export,
                """
                STT;Đơn vị;Tiếp nhận;Đã giải quyết
                1;xã An Vinh;9;8
                2;xã An Hòa;7;7

                Trang 2
                %s
                1;%s;3;2
                2;xã An Toàn;5;1
                """
                        .formatted(head, unit));
        return new Inspection(Optional.empty())
                .inspect(export, "export").sheets().get(0).tables().stream()
                        .map(InspectedTable::firstHeaderRow)
                        .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Bieu II.06 thang 5.2024.xlsx,           Bieu II.06 thang *.xlsx",
        "ket-qua-dien-tu-dvctt_202405.csv,       ket-qua-dien-tu-dvctt_*.csv",
        "Số hóa 766 - T5.2024.xlsx,              Số hóa 766 - T*.xlsx",
        "Thanh toan T05-2024 (1).xls,            Thanh toan T**.xls",
        "tieu-chi_9T-2023.csv,                   tieu-chi_*.csv",
        "Báo cáo 9 tháng năm 2024.xlsx,          Báo cáo 9 tháng năm *.xlsx",
        "Báo cáo tháng 12 năm 2024.xlsx,         Báo cáo tháng *.xlsx",
        "export_20240531_153000.xlsx,            export_*.xlsx",
        "31.5.2024.xlsx,                         *.xlsx",
        "2024-05.csv,                            *.csv",
        "Biểu 766.xlsx,                          Biểu 766.xlsx",
        "danh sach.xlsx,                         danh sach.xlsx",
        "danh-sach_26-31.8.2026.csv,             danh-sach_*.csv",
        "muc T3.xlsx,                            muc T*.xlsx",
        "thongke_0626.xls,                       thongke_*.xls",
        "Tiến độ 1226.xls,                       Tiến độ *.xls",
        "Biểu 1326.xls,                          Biểu 1326.xls",
        "QD 0618.xls,                            QD 0618.xls"
    })
    void whatChangesWithTheMonthIsLeftOpenInTheFileName(String name, String pattern) {
        assertThat(NamePattern.of(name)).isEqualTo(pattern.replace("**", "*"));
        assertThat(new FilePattern(NamePattern.of(name)).matches(name)).isTrue();
    }

    private Plan paste(InspectedFile inspected) throws IOException {
        String units =
                units(inspected)
                        .map(
                                unit ->
                                        "  - {id: u%d, name: \"%s\", level: xa, head: Chủ tịch}"
                                                .formatted(
                                                        unit.row(),
                                                        unit.text().replace("\"", "\\\"")))
                        .collect(joining("\n"));
        Stream<String> counted =
                inspected.sources().stream()
                        .flatMap(source -> source.dossiers().stream())
                        .flatMap(list -> list.measures().stream())
                        .map(DossierMeasure::measure)
                        .map("  - {id: %1$s, name: %1$s, count: {value: %1$s}}"::formatted);
        String indicators =
                Stream.concat(
                                inspected.sources().stream()
                                        .flatMap(source -> source.measures().stream())
                                        .map(InspectionTest::indicator),
                                counted)
                        .distinct()
                        .collect(joining("\n"));
        Files.writeString(
                workspace.resolve("kpi-report.yaml"),
                """
                version: 1
                office:
                  name: [ỦY BAN NHÂN DÂN, HUYỆN AN LÃO]
                  title: UBND huyện An Lão
                  place: An Lão
                  symbol: UBND
                  signer: {authority: Q., post: CHỦ TỊCH, name: ""}
                levels:
                  xa: {label: Cấp xã, members: các xã}
                units:
                %s
                %sindicators:
                %s
                """
                        .formatted(units, SourcesText.of(inspected.sources()), indicators));
        Diagnostics diagnostics = new Diagnostics();
        Optional<Plan> plan = new PlanReader().read(workspace, diagnostics);
        assertThat(diagnostics.list()).isEmpty();
        return plan.orElseThrow();
    }

    private static Stream<InspectedUnit> units(InspectedFile inspected) {
        return inspected.sheets().stream()
                .flatMap(sheet -> sheet.tables().stream())
                .flatMap(table -> table.units().stream())
                .collect(
                        Collectors.toMap(
                                InspectedUnit::text, unit -> unit, (a, b) -> a, LinkedHashMap::new))
                .values()
                .stream();
    }

    private static String indicator(MeasureColumn column) {
        String figure =
                switch (column.role()) {
                    case COUNT -> "count: {value: %s}";
                    case AMOUNT -> "score: {value: %s, decimals: 2}";
                    case PERCENT, FRACTION -> "rate: {value: %s, decimals: 2}";
                };
        return "  - {id: %s, name: %s, %s}"
                .formatted(column.measure(), column.measure(), figure.formatted(column.measure()));
    }

    private void copy(Path export, YearMonth month) throws IOException {
        Path folder = Files.createDirectories(workspace.resolve("exports/" + month));
        Files.copy(export, folder.resolve(export.getFileName().toString()));
    }
}
