package kpireport.explanation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import kpireport.assessment.Assessment;
import kpireport.assessment.Assessor;
import kpireport.diagnostics.Diagnostics;
import kpireport.diagnostics.Language;
import kpireport.ingest.ExportReader;
import kpireport.plan.MonthNotes;
import kpireport.plan.MonthNotesReader;
import kpireport.plan.Plan;
import kpireport.plan.PlanReader;

/** A workspace of two communes, May 2024. */
final class Office {

    static final YearMonth MAY = YearMonth.of(2024, 5);

    private static final String PLAN =
            """
            version: 1
            office: {name: [UBND], title: UBND huyện, place: An Lão, symbol: UBND, signer: {post: CT}}
            levels:
              xa: {label: Cấp xã, members: các xã}
            units:
              - {id: an-dung, name: xã An Dũng, level: xa, head: Chủ tịch UBND xã An Dũng}
              - {id: an-vinh, name: xã An Vinh, level: xa, head: Chủ tịch UBND xã An Vinh}
            sources:
              - files: "thanh-toan*.csv"
                unit: Đơn vị
                measures:
                  phai-nop: Phải nộp
                  truc-tuyen: Trực tuyến
                  qua-cong: Qua cổng
            indicators:
              - id: thanh-toan
                name: Tỷ lệ thanh toán
                rate: {numerator: [truc-tuyen, qua-cong], denominator: phai-nop}
                targets: {xa: {2024-01: 40, 2024-05: 55}}
              - id: diem
                name: Điểm thanh toán
                score: {points-from: thanh-toan, maximum: 20, full-from: 90}
              - id: tong
                name: Tổng điểm
                score: {sum-of: [diem]}
            rules:
              criticise:
                - {name: thieu, level: xa, missed: {at-least: 1}}
            documents:
              - {name: dispatch, template: x.ftlh, formats: [docx], subject: s, addressees: [a], recipients: [b]}
            """;

    private final Path root;

    Office(Path root) throws IOException {
        this.root = root;
        file("kpi-report.yaml", PLAN);
        file(
                "exports/2024-05/thanh-toan.csv",
                "Đơn vị,Phải nộp,Trực tuyến,Qua cổng\nXã An Dũng,23,7,2\nXã An Vinh,KPS,KPS,KPS\n");
    }

    Office file(String name, String content) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content, StandardCharsets.UTF_8);
        return this;
    }

    Office april(String row) throws IOException {
        return file(
                "exports/2024-04/thanh-toan.csv", "Đơn vị,Phải nộp,Trực tuyến,Qua cổng\n" + row);
    }

    Explanations explanations() {
        Diagnostics diagnostics = new Diagnostics();
        Plan plan = new PlanReader().read(root, diagnostics).orElseThrow();
        MonthNotes notes = new MonthNotesReader().read(root, MAY, plan, diagnostics);
        Assessment assessment =
                new Assessor()
                        .assess(
                                new ExportReader().read(root, plan, MAY, diagnostics),
                                plan,
                                notes,
                                MAY,
                                diagnostics);
        return new Explanations(assessment, plan);
    }

    Explanation explanation(String unit, String indicator) {
        return explanations().find(unit, indicator).orElseThrow();
    }

    /** As a person reads it; what rests on a line stands further in. */
    List<String> lines(String unit, String indicator) {
        return new ExplanationText(Language.EN)
                .lines(explanation(unit, indicator)).stream()
                        .map(line -> "  ".repeat(line.depth()) + line)
                        .toList();
    }
}
