package kpireport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryCommandTest {

    private static final String AN_LAO = "samples/an-lao";
    private static final String PLAN =
            """
            version: 1
            office: {name: [UBND], title: UBND huyện, place: X, symbol: UBND, signer: {post: CT}}
            levels:
              xa: {label: Cấp xã, members: các xã}
            units:
              - id: moi
                name: xã Mới
                level: xa
                head: Chủ tịch
                predecessors: {from: 2024-04, units: [{id: a, name: xã A}, {id: b, name: xã B}]}
            sources:
              - files: "so-lieu*.csv"
                unit: Đơn vị
                measures: {giao: Giao, xong: Xong}
            indicators:
              - id: ty-le
                name: Tỷ lệ
                rate: {numerator: xong, denominator: giao}
                targets: {xa: {2024-01: 50, 2024-05: 60}}
            documents:
              - {name: d, template: x.ftlh, formats: [docx], subject: s, addressees: [a], recipients: [b]}
            """;
    private static final String APRIL =
            """
            {"schemaVersion": 1, "month": "2024-04",
             "indicators": [{"id": "ty-le", "numerator": ["xong"], "denominator": ["giao"]}],
             "units": [{"id": "moi", "results": [{"indicator": "ty-le", "status": "missed",
               "numerator": 391, "denominator": 1000, "target": {"exact": "50"}}]}]}
            """;

    private final Terminal terminal = new Terminal();

    @TempDir private Path root;

    @Test
    void everyMonthTellsItsValueAndWhatElseChanged() throws IOException {
        workspace();
        assertThat(history(root, "--lang", "vi", "-u", "Mới", "-i", "ty-le")).isZero();
        assertThat(terminal.out())
                .isEqualTo(
                        """
                        xã Mới · Tỷ lệ
                          ▁·▅▇
                          Tháng    Kết quả  Mức giao  Đạt       Tăng, giảm  Nguồn
                          2024-02    30,0%       50%  chưa đạt              tệp số liệu
                                   trước đây là xã A, xã B
                          2024-03        –
                          2024-04    39,1%       50%  chưa đạt              báo cáo của tháng
                                   báo cáo tháng đó ghi 39,1%, nay số liệu của tháng đó cho 41,0%
                          2024-05    45,0%       60%  chưa đạt         5,9  tệp số liệu
                                   mức giao tháng trước là 50%
                        """);
    }

    @Test
    void withoutAnIndicatorTheMonthsOfEachStandInALine() throws IOException {
        workspace();
        assertThat(history(root, "--lang", "en", "-u", "Mới")).isZero();
        assertThat(terminal.out())
                .startsWith(
                        """
                        xã Mới · Tỷ lệ
                          ▁·▅▇
                          2024-02 30,0%*  2024-03 ·  2024-04 39,1%*  2024-05 45,0%*
                        * something else changed
                        """
                                .stripTrailing());
    }

    @Test
    void onlyTheMonthsAskedForAreRead() throws IOException {
        workspace();
        assertThat(history(root, "-u", "Mới", "-i", "ty-le", "--months", "1")).isZero();
        assertThat(terminal.out()).contains("2024-05").doesNotContain("2024-04");
    }

    @Test
    void aMonthThatIsAskedForIsTheLast() throws IOException {
        workspace();
        assertThat(history(root, "-u", "Mới", "-i", "ty-le", "-m", "2024-04")).isZero();
        assertThat(terminal.out()).contains("2024-04").doesNotContain("2024-05");
    }

    @Test
    void theMonthsAreOneJsonDocument() throws IOException {
        workspace();
        assertThat(history(root, "-u", "moi", "--json")).isZero();
        terminal.assertPrinted("history.expected.json");
    }

    @Test
    void aSampleIsToldFromItsExports() throws IOException {
        assertThat(history(Path.of(AN_LAO), "--lang", "vi", "-i", "thanh-toan-truc-tuyen"))
                .isZero();
        terminal.assertPrinted("history_vi.expected.txt");
    }

    @Test
    void withoutAnyMonthThereIsNothingToTell() throws IOException {
        Files.writeString(root.resolve("kpi-report.yaml"), PLAN);
        assertThat(history(root, "--lang", "en", "-u", "Mới")).isEqualTo(1);
        assertThat(terminal.err()).contains("No month");
    }

    @Test
    void noMonthsAtAllIsAUsageError() {
        assertThat(history(Path.of(AN_LAO), "-u", "An Dũng", "--months", "0")).isEqualTo(2);
    }

    @Test
    void nothingIsColouredWhereColoursAreNotWanted() throws IOException {
        workspace();
        history(root, "-u", "Mới", "-i", "ty-le");
        assertThat(terminal.out()).doesNotContain("\u001b");
    }

    /** February before the merger, no March, April published and corrected since, May. */
    private void workspace() throws IOException {
        Files.writeString(root.resolve("kpi-report.yaml"), PLAN);
        export("2024-02", "xã A,50,20\nxã B,50,10\n");
        export("2024-04", "xã Mới,1000,410\n");
        export("2024-05", "xã Mới,100,45\n");
        Path april = Files.createDirectories(root.resolve("reports/2024-04"));
        Files.writeString(april.resolve("results.json"), APRIL);
    }

    private void export(String month, String rows) throws IOException {
        Path folder = Files.createDirectories(root.resolve("exports").resolve(month));
        Files.writeString(folder.resolve("so-lieu.csv"), "Đơn vị,Giao,Xong\n" + rows);
    }

    private int history(Path workspace, String... others) {
        String[] args = new String[others.length + 3];
        args[0] = "history";
        args[1] = "--workspace";
        args[2] = workspace.toString();
        System.arraycopy(others, 0, args, 3, others.length);
        return terminal.run(args);
    }
}
