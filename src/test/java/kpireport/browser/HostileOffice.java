package kpireport.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Set;
import kpireport.MonthlyReport;
import kpireport.Outcome;
import kpireport.Outcome.Verdict;
import kpireport.Request;
import kpireport.Request.FailOn;

/** A workspace whose names and findings try to be markup. */
final class HostileOffice {

    static final String SCRIPT = "<script>window.harmed = 1</script>";
    static final String ATTRIBUTE = "\" onmouseover=\"window.harmed = 2";

    private static final String PLAN =
            """
            version: 1
            office: {name: [UBND], title: UBND huyện, place: An Lão, symbol: UBND, signer: {post: CT}}
            levels:
              xa: {label: "<img src=x onerror=window.harmed=3>", members: các xã}
            units:
              - {id: a, name: '%s', level: xa, head: Chủ tịch}
              - {id: b, name: xã An Vinh, level: xa, head: Chủ tịch}
            sources:
              - files: "a*.csv"
                unit: Đơn vị
                measures: {tong: Tổng, dat: Đạt}
            indicators:
              - {id: i, name: '%s', rate: {numerator: dat, denominator: tong}, targets: {xa: 50}}
            rules:
              criticise:
                - {name: thieu, level: xa, missed: {at-least: 1}}
            documents:
              - {name: x, template: x.ftlh, formats: [html], subject: s, addressees: [a], recipients: [b]}
            """;

    private HostileOffice() {}

    /** The page of its month. */
    static Path preview(Path folder) throws IOException {
        write(folder.resolve("kpi-report.yaml"), PLAN.formatted(SCRIPT, ATTRIBUTE));
        write(
                folder.resolve("exports/2024-05/a.csv"),
                "Đơn vị,Tổng,Đạt\n" + SCRIPT + ",10,4\nxã An Vinh,10,12\n");
        write(
                folder.resolve("exports/2024-05/month.yaml"),
                "causes: [{unit: a, indicator: i, cause: '<b onclick=\"window.harmed=4\">'}]\n");
        write(
                folder.resolve("templates/x.ftlh"),
                "<#list levels as level><#list level.units as line><p>${line.unit.name}"
                        + " ${line.cells[0].value}</p></#list></#list>");
        Outcome outcome =
                new MonthlyReport()
                        .generate(
                                new Request(
                                        folder,
                                        YearMonth.of(2024, 5),
                                        folder.resolve("report"),
                                        Set.of(),
                                        FailOn.ERROR,
                                        true,
                                        false));
        assertThat(outcome.verdict()).as("%s", outcome.findings()).isEqualTo(Verdict.PUBLISHED);
        return folder.resolve("report/preview.html");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
