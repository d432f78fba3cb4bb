package kpireport.rendering;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kpireport.diagnostics.Diagnostics;
import kpireport.document.Document;
import kpireport.document.Figure;
import kpireport.measures.Evidence;
import kpireport.measures.Fraction;
import kpireport.measures.SourceCell;
import kpireport.overview.Overview;
import kpireport.plan.DocumentSpec.Format;
import kpireport.plan.PlainDocument;

/** A document that uses every part of the macro library, with invented data. */
final class Demo {

    static final Path SHIPPED = Path.of("templates");
    static final Path TESTED = Path.of("src/test/resources/kpireport/rendering/templates");

    private Demo() {}

    static Map<String, RenderedFile> render() {
        return render(job("demo.ftlh", data()));
    }

    static Map<String, RenderedFile> render(Document job) {
        return render(TESTED, job);
    }

    static Map<String, RenderedFile> render(Path folder, Document job) {
        Diagnostics diagnostics = new Diagnostics();
        List<RenderedFile> files =
                new Renderer()
                        .render(List.of(folder, SHIPPED), List.of(job), Overview.NONE, diagnostics);
        if (!diagnostics.list().isEmpty()) {
            throw new AssertionError(diagnostics.list());
        }
        Map<String, RenderedFile> byName = new LinkedHashMap<>();
        files.forEach(file -> byName.put(file.name(), file));
        return byName;
    }

    static Document job(String template, Map<String, Object> data) {
        return new Document(PlainDocument.of("demo", template, Set.of(Format.values())), data);
    }

    static Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(
                "office",
                Map.of(
                        "superior",
                        List.of(),
                        "name",
                        List.of("ỦY BAN NHÂN DÂN", "HUYỆN AN LÃO"),
                        "title",
                        "UBND huyện An Lão",
                        "place",
                        "An Lão",
                        "symbol",
                        "UBND-VP",
                        "signer",
                        Map.of(
                                "authority",
                                "KT.",
                                "post",
                                List.of("CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
                                "name",
                                "")));
        data.put(
                "document",
                Map.of(
                        "type",
                        "",
                        "abbreviation",
                        "",
                        "appendixNumber",
                        "",
                        "values",
                        Map.of(),
                        "subject",
                        "chấn chỉnh, nâng cao kết quả thực hiện các chỉ tiêu cải cách thủ tục hành chính",
                        "addressees",
                        List.of(
                                "Các cơ quan chuyên môn thuộc Ủy ban nhân dân huyện",
                                "Chi nhánh Văn phòng Đăng ký đất đai huyện và các đơn vị sự nghiệp công lập thuộc huyện",
                                "Ủy ban nhân dân các xã, thị trấn"),
                        "bases",
                        List.of(
                                "Căn cứ Quyết định số 766/QĐ-TTg ngày 23 tháng 6 năm 2022 của Thủ tướng Chính phủ",
                                "Theo Báo cáo số 58/BC-VP ngày 10/6/2024 của Văn phòng"),
                        "recipients",
                        List.of(
                                "Như trên",
                                "Chủ tịch, các Phó Chủ tịch UBND huyện",
                                "Lưu: VT, VP")));
        data.put("main", data.get("document"));
        data.put("period", Map.of("year", 2024, "month", 5, "quarter", 2));
        data.put(
                "indicators",
                List.of(
                        indicator("Tỷ lệ thanh toán trực tuyến", "55%"),
                        indicator("Tỷ lệ cấp kết quả điện tử", "100%")));
        data.put(
                "requests",
                List.of(
                        "Thủ trưởng các cơ quan, đơn vị rà soát từng chỉ tiêu chưa đạt, xác định nguyên nhân và có giải pháp khắc phục ngay trong tháng 6/2024",
                        "Chủ tịch UBND các xã báo cáo giải trình trước ngày 17/6/2024."));
        data.put("tasks", List.of("một;", "hai;", "ba;", "bốn;", "năm;", "sáu;", "bảy."));
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            rows.add(
                    Map.of(
                            "name",
                            "xã An Dũng " + i,
                            "missed",
                            i % 3 == 0,
                            "figure",
                            rate(9, 23),
                            "gap",
                            points("15,9", "159/10"),
                            "change",
                            points("+0,5", "1/2")));
        }
        data.put("rows", rows);
        return data;
    }

    private static Map<String, Object> indicator(String name, String target) {
        return Map.of(
                "name",
                name,
                "target",
                target,
                "units",
                List.of(
                        Map.of("name", "xã An Dũng", "figure", rate(9, 23), "cause", ""),
                        Map.of(
                                "name",
                                "xã An Toàn",
                                "figure",
                                rate(2, 3),
                                "cause",
                                "phát sinh thủ tục không thu phí")));
    }

    static Figure rate(int numerator, int denominator) {
        Fraction exact = Fraction.of(100L * numerator).dividedBy(Fraction.of(denominator));
        return new Figure(
                exact.roundedHalfUp(1).toPlainString().replace('.', ',') + "%",
                exact,
                "%",
                1,
                "r" + numerator + "-" + denominator,
                List.of(
                        evidence(Evidence.Role.NUMERATOR, numerator, 4),
                        evidence(Evidence.Role.DENOMINATOR, denominator, 3)));
    }

    private static Figure points(String text, String exact) {
        return new Figure(text, Fraction.parse(exact), " điểm %", 1, "", List.of());
    }

    private static Evidence evidence(Evidence.Role role, int amount, int column) {
        return new Evidence(
                role,
                "ho-so",
                BigDecimal.valueOf(amount),
                new SourceCell(
                        "exports/2024-05/thanh-toan.xlsx", "Cấp xã", 9, column, "" + amount));
    }
}
