package kpireport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kpireport.Request.FailOn;
import kpireport.rendering.WordFile;

/** A workspace of a test's own: communes, three rates out of 100, rules, the shipped templates. */
final class SmallOffice {

    static final YearMonth MAY = YearMonth.of(2024, 5);

    private final Map<String, String> rows = new LinkedHashMap<>();
    private final List<String> documents = new ArrayList<>();
    private int indicators = 3;
    private String targetMark = "";
    private String ownTargets = "";
    private String rules = "";
    private String values = "";
    private String notes = "";

    /**
     * @param counts of 100 for each of the three rates, or empty cells: "90;100;"
     */
    SmallOffice commune(String name, String counts) {
        rows.put(name, counts);
        return this;
    }

    /** Fewer rates: the first one or two. */
    SmallOffice indicators(int count) {
        indicators = count;
        return this;
    }

    SmallOffice rules(String... lines) {
        rules = "rules:\n  " + String.join("\n  ", lines) + "\n";
        return this;
    }

    SmallOffice value(String line) {
        values += "      " + line + "\n";
        return this;
    }

    SmallOffice monthNotes(String text) {
        notes = text;
        return this;
    }

    /**
     * Besides the 80% of all communes.
     *
     * @param id "xa-2" is the second commune
     */
    SmallOffice ownTarget(String id, String percentage) {
        ownTargets += ", " + id + ": " + percentage;
        return this;
    }

    /** The targets are what a first plan makes up. */
    SmallOffice provisionalTargets() {
        targetMark = " # CẦN ĐIỀN: mức được giao";
        return this;
    }

    SmallOffice appendix(String name) {
        documents.add(name);
        return this;
    }

    Path write(Path folder) throws IOException {
        Path exports = Files.createDirectories(folder.resolve("exports/2024-05"));
        StringBuilder units = new StringBuilder();
        StringBuilder csv = new StringBuilder("Đơn vị;Tổng;Một;Hai;Ba\n");
        int id = 0;
        for (Map.Entry<String, String> row : rows.entrySet()) {
            units.append(
                    "  - {id: xa-%d, name: xã %s, short-name: %s, level: xa, head: Chủ tịch UBND xã %s}%n"
                            .formatted(++id, row.getKey(), row.getKey(), row.getKey()));
            csv.append("xã ")
                    .append(row.getKey())
                    .append(";100;")
                    .append(row.getValue())
                    .append('\n');
        }
        Files.writeString(exports.resolve("kq.csv"), csv);
        if (!notes.isEmpty()) Files.writeString(exports.resolve("month.yaml"), notes);
        Files.writeString(
                folder.resolve("kpi-report.yaml"),
                """
                version: 1
                office:
                  name: [ỦY BAN NHÂN DÂN, HUYỆN THỬ]
                  title: UBND huyện Thử
                  place: Thử
                  symbol: UBND
                  signer: {post: CHỦ TỊCH, name: ""}
                levels:
                  xa: {label: Cấp xã, members: các xã}
                units:
                """
                        + units
                        + """
                        sources:
                          - files: "kq.csv"
                            unit: Đơn vị
                            empty: not-applicable
                            measures: {tong: Tổng, mot: Một, hai: Hai, ba: Ba}
                        indicators:
                        """
                        + indicators()
                        + rules
                        + """
                        documents:
                          - name: dispatch
                            template: cong-van-chi-tieu.ftlh
                            formats: [docx, html]
                            subject: kết quả
                            addressees: [Chủ tịch UBND các xã]
                            recipients: [Như trên]
                            values:
                              everyone: Chủ tịch UBND các xã
                              local: UBND các xã
                              desk: Văn phòng
                              guide: Phòng Nội vụ
                              publicity: Trung tâm Văn hóa
                              system: Hệ thống
                        """
                        + values
                        + documents());
        return folder;
    }

    private String indicators() {
        return Stream.of(
                        indicator("mot", "Tỷ lệ một"),
                        indicator("hai", "Tỷ lệ hai"),
                        indicator("ba", "TTHC ba"))
                .limit(indicators)
                .collect(Collectors.joining());
    }

    private String indicator(String id, String name) {
        return "  - {id: %s, name: %s, rate: {numerator: %s, denominator: tong, decimals: 0}, targets: {xa: 80%s}}%s%n"
                .formatted(id, name, id, ownTargets, targetMark);
    }

    private String documents() {
        StringBuilder text = new StringBuilder();
        for (String name : documents) {
            text.append(
                    """
                      - name: %s
                        appendix: true
                        template: phu-luc-ket-qua.ftlh
                        formats: [docx, xlsx, html]
                        subject: Kết quả
                    """
                            .formatted(name));
        }
        return text.toString();
    }

    /** The published files of the month. */
    Path generate(Path folder) throws IOException {
        return published(write(folder));
    }

    /** The same of a workspace that was written, and maybe changed since. */
    static Path published(Path folder) throws IOException {
        Path reports = folder.resolve("reports/2024-05");
        Outcome outcome =
                new MonthlyReport()
                        .generate(
                                new Request(
                                        folder, MAY, reports, Set.of(), FailOn.ERROR, true, false));
        if (outcome.verdict() != Outcome.Verdict.PUBLISHED) {
            throw new AssertionError(outcome.findings());
        }
        return reports;
    }

    /** The paragraphs of a Word file of the month. */
    List<String> says(Path folder, String document) throws IOException {
        Path file = generate(folder).resolve(document + ".docx");
        return new WordFile(Files.readAllBytes(file)).lines();
    }
}
