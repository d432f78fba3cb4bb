package kpireport.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A province's month: a plan of 120 communes, and one list of dossiers. */
record Workspace(Path folder, Path list) {

    static Workspace csv(Path home, int rows) throws IOException {
        Workspace workspace = of(home, "csv-" + rows, "danh-sach-ho-so.csv");
        if (!Files.exists(workspace.list)) DossierFiles.csv(workspace.list, rows);
        return workspace;
    }

    static Workspace xlsx(Path home, int rows) throws IOException {
        Workspace workspace = of(home, "xlsx-" + rows, "danh-sach-ho-so.xlsx");
        if (!Files.exists(workspace.list)) DossierFiles.xlsx(workspace.list, rows);
        return workspace;
    }

    private static Workspace of(Path home, String name, String list) throws IOException {
        Path folder = home.resolve("target/bench").resolve(name);
        Path exports = Files.createDirectories(folder.resolve("exports/2024-05"));
        Files.writeString(folder.resolve("kpi-report.yaml"), plan());
        return new Workspace(folder, exports.resolve(list));
    }

    /** Dossiers of the month by commune, and those of them that came online. */
    private static String plan() {
        StringBuilder plan =
                new StringBuilder(
                        """
                        version: 1
                        office:
                          name: [ỦY BAN NHÂN DÂN, TỈNH HẢI LÂM]
                          title: UBND tỉnh Hải Lâm
                          place: Hải Lâm
                          symbol: UBND
                          signer: {authority: KT., post: [CHỦ TỊCH, PHÓ CHỦ TỊCH], name: ""}
                        levels:
                          xa: {label: Cấp xã, members: các xã}
                        sources:
                          - files: "danh-sach-ho-so*"
                            rows: dossiers
                            unit: Đơn vị xử lý
                            month: Ngày tiếp nhận
                            measures:
                              tiep-nhan: count
                              truc-tuyen: {count: {Hình thức nộp: [Trực tuyến]}}
                        indicators:
                          - id: ho-so-truc-tuyen
                            name: Tỷ lệ hồ sơ trực tuyến
                            rate: {numerator: truc-tuyen, denominator: tiep-nhan, decimals: 1}
                            targets: {xa: 60}
                        documents:
                          - {name: appendix, template: phu-luc-ket-qua.ftlh, formats: [docx, xlsx, html], subject: Kết quả của các xã}
                        units:
                        """);
        for (int unit = 1; unit <= DossierRows.UNITS; unit++) {
            plan.append(
                    "  - {id: xa-%1$d, name: UBND xã số %1$d, level: xa, head: Chủ tịch UBND xã số %1$d}\n"
                            .formatted(unit));
        }
        return plan.toString();
    }
}
