package kpireport.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import kpireport.FirstWorkspace.Made;
import kpireport.Outcome;
import kpireport.Outcome.Verdict;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports of offices that the project never saw; each file is named for what is odd in it. */
class FirstPlanTest {

    @TempDir Path folder;

    private FirstPlan plan(String... exports) {
        return FirstPlan.of(folder.resolve(exports[0]), exports);
    }

    @Test
    void thePlannedFigureIsNoResult() {
        assertThat(plan("plan-columns-beside-results-10-2026.xlsx").lines("ty-le-"))
                .containsExactly(
                        "ty-le-ho-so-truc-tuyen: {header: Hồ sơ trực tuyến > Thực hiện, type: percent}",
                        "ty-le-thanh-toan-truc-tuyen: {header: Thanh toán trực tuyến > Thực hiện, type: percent}",
                        "ty-le-so-hoa: {header: Số hóa hồ sơ > Thực hiện, type: percent}",
                        "ty-le-cap-ket-qua-dien-tu: {header: Cấp kết quả điện tử > Thực hiện, type: percent}");
    }

    @Test
    void lastMonthAndTheChangeAreNoResultsAndNextMonthReadsItsOwnColumn() {
        FirstPlan plan = plan("last-month-beside-this-month.xlsx");
        assertThat(plan.lines("ty-le-ho-so-truc-tuyen"))
                .containsExactly(
                        "ty-le-ho-so-truc-tuyen: {header: \"Tỷ lệ hồ sơ trực tuyến > Tháng {month}\", type: percent}");
        assertThat(plan.figures("ho-so-truc-tuyen")).containsEntry("xã Thủ Sỹ", "647/10");
    }

    @Test
    void theMonthGoesBeforeTheSumSinceJanuary() {
        FirstPlan plan = plan("cumulative-block-first.xlsx");
        assertThat(plan.figures("thanh-toan-truc-tuyen")).containsEntry("xã Sa Thầy", "54/87");
    }

    @Test
    void ofTwoColumnsThatFitTheFirstIsTakenAndTheOtherNamed() {
        FirstPlan plan =
                FirstPlan.ofText(
                        folder,
                        "Tháng 5/2024",
                        "Đơn vị,Hồ sơ tiếp nhận,Tiếp nhận trực tuyến qua Cổng tỉnh,Tiếp nhận trực tuyến qua Cổng quốc gia",
                        "Xã An Vinh,40,20,5",
                        "Xã An Hòa,30,10,2");
        assertThat(plan.lines("nop-truc-tuyen"))
                .containsExactly(
                        "nop-truc-tuyen: Tiếp nhận trực tuyến qua Cổng tỉnh"
                                + " # CẦN XEM: cột \"Tiếp nhận trực tuyến qua Cổng quốc gia\" cũng khớp");
    }

    @Test
    void aTableBelowWithItsColumnsInAnotherOrderIsReadByItsOwnHead() {
        FirstPlan plan =
                FirstPlan.ofText(
                        folder,
                        "Tháng 5/2024",
                        "STT,Đơn vị,Tổng số hồ sơ tiếp nhận,Hồ sơ trực tuyến,Hồ sơ trực tiếp",
                        "1,Sở Tư pháp,143,135,8",
                        "2,Sở Y tế,139,7,132",
                        "",
                        "Bảng 2. Các xã",
                        "STT,Đơn vị,Tổng số hồ sơ tiếp nhận,Hồ sơ trực tiếp,Hồ sơ trực tuyến",
                        "1,Xã An Vinh,159,59,100",
                        "2,Xã An Hòa,123,30,93",
                        "STT,Đơn vị,Tổng số hồ sơ tiếp nhận,Hồ sơ trực tiếp,Hồ sơ trực tuyến",
                        "3,Xã An Dũng,10,8,2");
        assertThat(plan.figures("ho-so-truc-tuyen"))
                .containsExactly(
                        entry("Sở Tư pháp", "135/143"),
                        entry("Sở Y tế", "7/139"),
                        entry("xã An Vinh", "100/159"),
                        entry("xã An Hòa", "93/123"),
                        entry("xã An Dũng", "2/10"));
    }

    @Test
    void aHeaderThatDiffersInAColumnThatIsReadBeginsAnotherTableAndThatIsSaid() {
        FirstPlan plan =
                FirstPlan.ofText(
                        folder,
                        "Tháng 5/2024",
                        "STT,Đơn vị,Tổng số hồ sơ tiếp nhận,Hồ sơ trực tuyến",
                        "1,Xã An Vinh,143,135",
                        "2,Xã An Hòa,139,7");
        plan.append(
                "exports/2024-05/so-lieu.csv",
                "\nSTT,Đơn vị,Tổng số hồ sơ tiếp nhận,Hồ sơ quá hạn\n1,Xã An Hòa,139,5\n");
        Outcome outcome = plan.generate();
        assertThat(outcome.verdict()).isEqualTo(Verdict.PUBLISHED);
        assertThat(outcome.findings().stream().map(Diagnostic::code)).contains(Code.TABLE_UNREAD);
        assertThat(plan.figures("ho-so-truc-tuyen")).containsEntry("xã An Hòa", "7/139");
    }

    @Test
    void theSheetOfTheWholeMonthIsReadAndTheWeeksAreNamed() {
        FirstPlan plan = plan("weeks-beside-the-whole-month.xlsx");
        assertThat(plan.lines("sheet: "))
                .containsExactly(
                        "sheet: Cả tháng # CẦN XEM: không đọc các trang tính cùng cột, cùng đơn vị:"
                                + " \"Tuần 1\", \"Tuần 2\"");
        assertThat(plan.figures("ho-so-truc-tuyen")).containsEntry("xã Đông Sơn", "90/120");
        assertThat(plan.made().draft().orElseThrow().remarks())
                .contains(
                        new Remark(
                                Remark.Kind.OTHER_SHEETS,
                                "weeks-beside-the-whole-month.xlsx",
                                "\"Cả tháng\", \"Tuần 1\", \"Tuần 2\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1. Cùng kỳ năm trước | 2. Tháng 5 năm 2024 | 2",
                "I. Lũy kế 5 tháng năm 2024 | II. Trong tháng 5/2024 | 2",
                "A. Tháng 5 năm 2024 | B. Cùng kỳ năm 2023 | 1",
            })
    void ofTwoTablesOfOneSheetTheMonthsOwnIsReadAndTheOtherNamed(
            String first, String second, int read) {
        FirstPlan plan = twoTables(first, second);
        assertThat(plan.lines("table: "))
                .containsExactly(
                        "table: "
                                + read
                                + " # CẦN XEM: không đọc các bảng cùng cột, cùng đơn vị: \""
                                + (read == 1 ? second : first)
                                + '"');
        assertThat(plan.figures("ho-so-truc-tuyen"))
                .containsEntry("xã An Vinh", read == 1 ? "41/167" : "69/99");
    }

    @Test
    void amongTablesThatNothingTellsApartAPersonHasToChoose() {
        FirstPlan plan = twoTables("Bảng 1. Thanh toán", "Bảng 2. Nộp hồ sơ");
        assertThat(plan.generate().findings().stream().map(Diagnostic::code))
                .contains(Code.UNIT_TWICE);
    }

    private FirstPlan twoTables(String first, String second) {
        String head = "STT,Đơn vị,Tổng số hồ sơ tiếp nhận,Hồ sơ trực tuyến";
        return FirstPlan.ofText(
                folder,
                "BÁO CÁO THÁNG 5/2024",
                first,
                head,
                "1,Xã An Vinh,167,41",
                "2,Xã An Hòa,50,20",
                "",
                second,
                head,
                "1,Xã An Vinh,99,69",
                "2,Xã An Hòa,40,30");
    }

    @Test
    void amongSheetsThatNothingTellsApartAPersonHasToChoose() throws IOException {
        FirstPlan plan = plan("a-sheet-for-each-field-of-law.xlsx");
        assertThat(plan.generate().findings().stream().map(Diagnostic::code))
                .contains(Code.MEASURE_TWICE);
        plan.rewrite(plan.text().replace("# sheet: Đất đai", "sheet: Hộ tịch"));
        assertThat(plan.figures("ho-so-truc-tuyen")).containsEntry("xã Đông Sơn", "3/10");
        plan.rewrite(plan.text().replace("sheet: Hộ tịch", "repeated-units: add"));
        assertThat(plan.figures("ho-so-truc-tuyen")).containsEntry("xã Đông Sơn", "73/110");
    }

    @Test
    void ofTwoWaysToCountARateTheOneThatAllLevelsHaveIsTaken() throws IOException {
        Path departments =
                Files.writeString(
                        folder.resolve("khoi-so.csv"),
                        "Tháng 5/2024\nĐơn vị,Tổng số hồ sơ tiếp nhận,Hồ sơ trực tuyến,Hồ sơ trực tiếp\n"
                                + "Sở Tư pháp,100,60,40\nSở Y tế,50,20,30\n");
        Path communes =
                Files.writeString(
                        folder.resolve("khoi-xa.csv"),
                        "Tháng 5/2024\nTên xã phường,Số hồ sơ nộp trực tuyến,Tổng hồ sơ nhận\n"
                                + "Xã An Vinh,62,140\nXã An Hòa,11,125\n");
        assertThat(FirstPlan.ofFiles(folder, departments, communes).figures("ho-so-truc-tuyen"))
                .containsExactly(
                        entry("Sở Tư pháp", "60/100"),
                        entry("Sở Y tế", "20/50"),
                        entry("xã An Vinh", "62/140"),
                        entry("xã An Hòa", "11/125"));
    }

    @Test
    void aRateWithoutANameIsOfTheCountOnItsLeft() {
        FirstPlan plan =
                FirstPlan.ofText(
                        folder,
                        "Tháng 5/2024",
                        "Đơn vị,Tổng số hồ sơ tiếp nhận,Hồ sơ trực tuyến,Hồ sơ chưa số hóa TPHS,Tỷ lệ (%)",
                        "Xã An Vinh,100,60,8,8.0",
                        "Xã An Hòa,50,40,10,20.0");
        assertThat(plan.lines("name: Tỷ lệ")).containsExactly("name: Tỷ lệ hồ sơ trực tuyến");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trong đó: qua Cổng DVCQG",
                "Số tiền thanh toán trực tuyến (nghìn đồng)",
            })
    void aPartOfAnotherCountAndMoneyAreNoOnlineDossiers(String header) {
        FirstPlan plan =
                FirstPlan.ofText(
                        folder,
                        "Tháng 5/2024",
                        "Đơn vị,Tổng số hồ sơ tiếp nhận,Hồ sơ có nghĩa vụ tài chính,Hồ sơ thanh toán trực tuyến,"
                                + header,
                        "Xã An Vinh,100,60,50,40",
                        "Xã An Hòa,50,40,10,5");
        assertThat(plan.lines("- id: ")).containsExactly("- id: thanh-toan-truc-tuyen");
        assertThat(plan.figures("thanh-toan-truc-tuyen")).containsValues("50/60", "10/40");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tỷ lệ kết nối chia sẻ dữ liệu số hóa (%)",
                "Tỷ lệ cán bộ tập huấn kết quả điện tử (%)",
            })
    void aRateOfOtherMattersKeepsItsOwnName(String header) {
        FirstPlan plan =
                FirstPlan.ofText(
                        folder,
                        "Tháng 5/2024",
                        "Đơn vị," + header,
                        "Xã An Vinh,60.1",
                        "Xã An Hòa,55.2");
        assertThat(plan.lines("name: Tỷ lệ"))
                .containsExactly("name: " + header.replace(" (%)", ""));
    }

    @Test
    void headersInCapitalsWithoutMarksAreNoUnits() {
        FirstPlan plan =
                FirstPlan.ofText(
                        folder,
                        "THANG 5/2024",
                        "STT,TEN DON VI,TONG HS TIEP NHAN,HS QUA MANG,TY LE QUA MANG (%),TY LE DUNG HAN (%)",
                        "1,XA DONG SON,100,59,59,94.2",
                        "2,XA HOP TIEN,50,20,40,81.5");
        assertThat(plan.lines("- {id: ")).hasSize(2);
        assertThat(plan.figures("ho-so-truc-tuyen")).containsValues("59/100", "20/50");
    }

    @Test
    void aUnitIsOneWhetherTheNationalPortalsCodeStandsBeforeItsNameOrNot() throws IOException {
        Path own =
                Files.writeString(
                        folder.resolve("mot-cua.csv"),
                        "Tháng 5/2024\nĐơn vị,Tổng số hồ sơ tiếp nhận,Hồ sơ trực tuyến\n"
                                + "Xã Tân Lập,103,66\nPhường Tân Lập,158,118\n");
        Path portal =
                Files.writeString(
                        folder.resolve("cong-quoc-gia.csv"),
                        "Tháng 5/2024\nCơ quan thực hiện,Hồ sơ có nghĩa vụ tài chính,Hồ sơ thanh toán trực tuyến\n"
                                + "H55.31 - UBND xã Tân Lập - Tỉnh Thái Nguyên,146,71\n"
                                + "H55.32 - UBND Phường Tân Lập - Tỉnh Thái Nguyên,191,86\n");
        FirstPlan plan = FirstPlan.ofFiles(folder, own, portal);
        assertThat(plan.lines("- {id: "))
                .containsExactly(
                        "- {id: tan-lap, code: \"H55.31\", name: xã Tân Lập, level: xa, head: Chủ tịch UBND xã Tân Lập}",
                        "- {id: phuong-tan-lap, code: \"H55.32\", name: phường Tân Lập, level: xa, head: Chủ tịch UBND phường Tân Lập}");
        assertThat(plan.figures("thanh-toan-truc-tuyen"))
                .containsExactly(entry("xã Tân Lập", "71/146"), entry("phường Tân Lập", "86/191"));
    }

    @Test
    void sumsSinceJanuaryAreTakenWhereThereIsNothingElseAndMarked() {
        FirstPlan plan =
                FirstPlan.ofText(
                        folder,
                        "Tháng 5/2024",
                        "Đơn vị,Lũy kế hồ sơ tiếp nhận,Lũy kế tiếp nhận trực tuyến",
                        "Xã An Vinh,40,20",
                        "Xã An Hòa,30,10");
        assertThat(plan.lines("nop-truc-tuyen"))
                .containsExactly(
                        "nop-truc-tuyen: Lũy kế tiếp nhận trực tuyến"
                                + " # CẦN XEM: số lũy kế, không phải của riêng tháng");
    }

    @Test
    void theColumnOfTargetsBesideTheResultsStatesThem() {
        assertThat(plan("plan-columns-beside-results-10-2026.xlsx").lines("targets:"))
                .containsExactly(
                        "targets: {phong: 50} # CẦN XEM: theo cột \"Hồ sơ trực tuyến > Kế hoạch giao\" của tệp",
                        "targets: {phong: 80} # CẦN XEM: theo cột \"Thanh toán trực tuyến > Kế hoạch giao\" của tệp",
                        "targets: {phong: 80} # CẦN XEM: theo cột \"Số hóa hồ sơ > Kế hoạch giao\" của tệp",
                        "targets: {phong: 100} # CẦN XEM: theo cột \"Cấp kết quả điện tử > Kế hoạch giao\" của tệp");
    }

    @Test
    void aUnitWhoseTargetIsAnotherHasItsOwn() {
        FirstPlan plan =
                FirstPlan.ofText(
                        folder,
                        "Tháng 5/2024",
                        "Đơn vị;Mức giao;Tỷ lệ hồ sơ trực tuyến",
                        "Xã An Vinh;60%;61,5%",
                        "Xã An Hòa;60%;40%",
                        "TT. An Lão;75,5%;70%");
        assertThat(plan.lines("targets:"))
                .containsExactly(
                        "targets: {xa: 60, an-lao: 75.5} # CẦN XEM: theo cột \"Mức giao\" của tệp");
    }

    @Test
    void aPrintedRateKeepsTheDecimalsOfItsCells() {
        assertThat(plan("last-month-beside-this-month.xlsx").lines("rate:"))
                .allMatch(it -> it.endsWith("decimals: 1}"));
        assertThat(plan("plan-columns-beside-results-10-2026.xlsx").lines("rate:"))
                .allMatch(it -> it.endsWith("decimals: 2}"));
    }

    @Test
    void tablesSideBySideAreEachRead() {
        assertThat(plan("two-tables-side-by-side.xlsx").figures("ho-so-truc-tuyen"))
                .containsExactly(
                        entry("xã Một Ngàn", "475/846"),
                        entry("xã Hòa An", "225/384"),
                        entry("xã Hiệp Hưng", "200/655"),
                        entry("xã Tân Bình", "239/581"),
                        entry("phường Ngã Bảy", "301/705"),
                        entry("xã Phương Bình", "4/561"));
    }

    @Test
    void theTargetOfOneIndicatorIsNoneOfAnother() {
        FirstPlan plan = plan("target-of-the-same-name.xlsx");
        assertThat(plan.figures("ho-so-truc-tuyen")).containsEntry("xã Ea Kar", "13/66");
        assertThat(plan.lines("targets:"))
                .containsExactly(
                        "targets: {xa: 50} # CẦN ĐIỀN: mức được giao",
                        "targets: {xa: 60} # CẦN XEM: theo cột"
                                + " \"Chỉ tiêu thanh toán trực tuyến (%)\" của tệp");
    }

    @Test
    void fieldsOfLawAndIndicatorsAreNoUnits() {
        assertThat(reasons("fields-of-law-for-units.xlsx")).containsExactly(Code.NO_UNIT_COLUMN);
        assertThat(reasons("units-across.xlsx")).containsExactly(Code.UNITS_ACROSS);
        assertThat(
                        reasonsOfText(
                                "TT;Nội dung;ĐVT;Toàn tỉnh;Xã An Vinh;Xã An Hòa;Xã An Dũng",
                                "I;Tiếp nhận;;;;;",
                                "1;Số hồ sơ tiếp nhận;hồ sơ;60;10;20;30",
                                "2;Tỷ lệ hồ sơ trực tuyến;%;50;40;50;60"))
                .containsExactly(Code.UNITS_ACROSS);
    }

    private List<Code> reasons(String export) {
        Made made = plan(export).made();
        assertThat(made.draft()).isEmpty();
        return made.useless().values().stream()
                .flatMap(file -> file.findings().stream())
                .map(Diagnostic::code)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"45/60 (75%)", "45/60", "1.045 / 2.060 (50,73 %)", "45 (75%)"})
    void cellsOfSeveralNumbersAreToldToBeSplit(String cell) {
        assertThat(reasonsOfColumn("Hồ sơ trực tuyến/tổng số hồ sơ", cell))
                .containsExactly(Code.COMPOSITE_CELLS);
    }

    @ParameterizedTest
    @CsvSource({"Thời gian,05/2024", "Ngày,1/5/2024", "Văn bản,45/BC-UBND", "Kỳ báo cáo,5/24"})
    void aMonthADayOrANumberOfADocumentIsNotSeveralNumbers(String header, String cell) {
        assertThat(reasonsOfColumn(header, cell)).doesNotContain(Code.COMPOSITE_CELLS);
    }

    private List<Code> reasonsOfColumn(String header, String cell) {
        return reasonsOfText(
                "TT;Đơn vị;" + header,
                "1;Xã An Vinh;" + cell,
                "2;Xã An Hòa;" + cell,
                "3;Xã An Dũng;" + cell);
    }

    private List<Code> reasonsOfText(String... lines) {
        return FirstPlan.ofText(folder, lines).made().useless().values().stream()
                .flatMap(file -> file.findings().stream())
                .map(Diagnostic::code)
                .toList();
    }

    @Test
    void theCountsUnderOneHeaderGoBeforeTheRateBesideThem() {
        FirstPlan plan = plan("number-and-rate-under-one-header.xlsx");
        assertThat(plan.figures("thanh-toan-truc-tuyen")).containsEntry("Phòng Kinh tế", "9/75");
        assertThat(plan.lines("in-san-thanh-toan-truc-tuyen"))
                .containsExactly(
                        "in-san-thanh-toan-truc-tuyen: {header: Thanh toán trực tuyến > Tỷ lệ (%),"
                                + " checks: thanh-toan-truc-tuyen} # tỷ lệ in sẵn, chỉ để đối chiếu");
    }

    @Test
    void onlineDossiersOfBothKindsAreAddedUp() {
        assertThat(plan("online-wholly-and-partly.xlsx").figures("ho-so-truc-tuyen"))
                .containsEntry("xã Nà Phặc", "313/837");
    }

    @Test
    void countsThatExcelReadAsFractionsAreAnErrorOfTheData() {
        assertThat(plan("thousands-read-as-fractions.xlsx").generate().findings())
                .extracting(Diagnostic::code)
                .contains(Code.COUNT_NOT_WHOLE);
    }

    @Test
    void anEmptyRateInALongListIsNothingToCount() {
        FirstPlan plan = plan("long-with-empty-rates.csv");
        assertThat(plan.made().month()).contains(YearMonth.of(2024, 5));
        assertThat(plan.figures("thanh-toan-truc-tuyen"))
                .containsEntry("xã An Dũng", "65/348")
                .containsEntry("xã An Vinh", "0/0");
        assertThat(plan.lines("empty:")).isEmpty();
    }

    @Test
    void anEmptyPrintedRateIsNotNought() {
        FirstPlan plan =
                FirstPlan.ofText(
                        folder,
                        "Tháng 5/2024",
                        "Đơn vị;Tỷ lệ hồ sơ trực tuyến;Tỷ lệ thanh toán trực tuyến",
                        "Xã An Vinh;61,5%;70,1%",
                        "Xã An Hòa;;40%");
        assertThat(plan.lines("empty:"))
                .containsExactly(
                        "empty: not-applicable # CẦN XEM: tệp có ô trống,"
                                + " tạm coi là không phát sinh (zero: là số 0)");
    }

    @Test
    void ofABookWithASheetForEachMonthTheMonthsOwnIsRead() {
        FirstPlan plan = plan("sheet-for-each-month-2025.xlsx");
        assertThat(plan.lines("sheet:")).containsExactly("sheet: \"Tháng {month}\"");
        assertThat(plan.figures("ho-so-truc-tuyen")).containsEntry("xã Tiên Lữ", "579/990");
        assertThat(plan.generate().findings())
                .extracting(Diagnostic::code)
                .containsOnly(Code.PLAN_GAP, Code.TARGETS_PROVISIONAL, Code.RULES_PROVISIONAL);
    }

    @Test
    void aBookWithASheetForEachMonthStandsInTheFoldersOfAll() {
        FirstPlan plan = plan("sheet-for-each-month-2025.xlsx");
        assertThat(plan.made().exports())
                .extracting(export -> export.month().toString())
                .containsExactly("2025-08", "2025-07", "2025-06");
    }

    @Test
    void aTableWithColumnsForTwoMonthsStandsInTheFoldersOfBoth() {
        assertThat(plan("last-month-beside-this-month.xlsx").made().exports())
                .extracting(export -> export.month().toString())
                .containsExactly("2024-08", "2024-07");
        assertThat(plan("cumulative-block-first.xlsx").made().exports()).hasSize(1);
    }

    @Test
    void sumsSinceJanuaryAreMarkedAndTheFileOfEachMonthIsFound() {
        FirstPlan plan = plan("since-january/kqdt-8.xlsx", "since-january/kqdt-9.xlsx");
        assertThat(plan.lines("- files:")).containsExactly("- files: \"kqdt-*.xlsx\"");
        assertThat(plan.text())
                .contains(
                        "# CẦN XEM: tiêu đề ghi \"Lũy kế từ 01/01/2026 đến 30/09/2026\":"
                                + " số lũy kế, không phải của riêng tháng");
    }

    @Test
    void thatAListMayLackDossiersOfEarlierMonthsIsMarked() {
        assertThat(FirstPlan.ofText(folder, LIST).lines("giai-quyet:"))
                .singleElement()
                .asString()
                .endsWith(
                        "count: all} # CẦN XEM: chỉ đếm được hồ sơ có trong danh sách; danh sách"
                                + " phải có cả hồ sơ nhận từ các tháng trước, xong trong tháng");
    }

    @Test
    void aListOfLateDossiersIsMarked() {
        FirstPlan plan =
                FirstPlan.ofText(
                        folder,
                        "DANH SÁCH HỒ SƠ TRỄ HẠN THÁNG 9/2026",
                        "Mã hồ sơ,Đơn vị xử lý,Ngày tiếp nhận,Ngày hẹn trả,Ngày trả kết quả",
                        "H1.1,UBND xã Nà Phặc,01/09/2026,05/09/2026,07/09/2026",
                        "H1.2,UBND xã Văn Lang,02/09/2026,06/09/2026,09/09/2026",
                        "H1.3,UBND xã Văn Lang,03/09/2026,07/09/2026,10/09/2026");
        assertThat(plan.lines("# CẦN XEM: tiêu đề"))
                .containsExactly(
                        "# CẦN XEM: tiêu đề ghi \"DANH SÁCH HỒ SƠ TRỄ HẠN THÁNG 9/2026\":"
                                + " danh sách này có thể không gồm mọi hồ sơ tiếp nhận");
    }

    @Test
    void aColumnNamedRateIsHeldAgainstTheCountsOnItsLeft() {
        FirstPlan plan = plan("three-columns-named-rate.xlsx");
        assertThat(plan.lines("in-san-"))
                .allMatch(it -> it.contains("{header: Tỷ lệ (%), checks: "))
                .hasSize(3);
        assertThat(plan.lines("# - id:")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fractions-without-percent-t9.xlsx",
                "three-columns-named-rate.xlsx",
                "number-and-rate-under-one-header.xlsx",
                "plan-columns-beside-results-10-2026.xlsx",
                "last-month-beside-this-month.xlsx",
                "cumulative-block-first.xlsx"
            })
    void whatWaitsBehindASignRunsOnceTheSignIsTakenAway(String export) throws IOException {
        FirstPlan plan = plan(export);
        plan.rewrite(plan.text().replaceAll("(?m)^( +)# (- id|  \\w|[\\w-]+: \\{)", "$1$2"));
        assertThat(plan.generate().verdict()).isEqualTo(Verdict.PUBLISHED);
    }

    @Test
    void namesInCapitalsGetThoseOfAnOfficialPaper() {
        assertThat(plan("names-in-capitals-T11-2025.xlsx").lines("- {id:"))
                .extracting(it -> it.replaceAll(".*\\bid: [^,]*, name: ([^,]*),.*", "$1"))
                .containsExactly(
                        "Sở Tài chính",
                        "Sở Công Thương",
                        "Sở Giáo dục và Đào tạo",
                        "xã Đức Phú",
                        "xã Đức Tín",
                        "phường Phan Thiết",
                        "đặc khu Phú Quý",
                        "xã Đức Linh");
    }

    @Test
    void unitsKeepTheOrderOfTheFileAndAHeadThatIsGuessedIsMarked() {
        FirstPlan plan =
                FirstPlan.ofText(
                        folder,
                        "Tháng 5/2024",
                        "Đơn vị;Tỷ lệ hồ sơ trực tuyến",
                        "VP HĐND&UBND;61,5%",
                        "Phòng Tư pháp;40%",
                        "Ban Chỉ huy Quân sự;30%",
                        "Hội Nông dân;20%");
        assertThat(plan.lines("- {id:"))
                .extracting(it -> it.replaceFirst(".*head: ", ""))
                .containsExactly(
                        "\"Chánh Văn phòng HĐND&UBND\"}",
                        "Trưởng phòng Tư pháp}",
                        "Chỉ huy trưởng Ban Chỉ huy Quân sự}",
                        "Thủ trưởng Hội Nông dân} # CẦN XEM: tên đơn vị, chức danh người đứng đầu");
    }

    @Test
    void theRowOfTheOfficeItselfIsNoCommune() {
        assertThat(plan("last-month-beside-this-month.xlsx").lines("- {id: tien-lu"))
                .containsExactly(
                        "- {id: tien-lu, name: huyện Tiên Lữ, level: toan-dia-ban,"
                                + " head: Chủ tịch UBND huyện Tiên Lữ, aliases: [UBND huyện]}"
                                + " # CẦN XEM: \"UBND huyện\" có đúng là đơn vị này không");
    }

    private static final String[] LIST = {
        "Mã hồ sơ;Đơn vị xử lý;Ngày tiếp nhận;Ngày hẹn trả;Ngày kết thúc xử lý;Phí, lệ phí;TTTT"
                + ";Thành phần hồ sơ số hóa;Kết quả số hóa;Lĩnh vực",
        "A1;Xã An Vinh;02/05/2024;10/05/2024;12/05/2024;8.000;x;Đầy đủ;Có;Đất đai",
        "A2;Xã An Vinh;03/05/2024;10/05/2024;13/05/2024;8.000;;Một phần;Không;Hộ tịch",
        "A3;Xã An Hòa;03/05/2024;10/05/2024;;0;;Không;;Hộ tịch"
    };

    @Test
    void ofAListWhatWasPaidOnlineAndDigitisedIsCountedAndTheRestIsNamed() {
        FirstPlan plan = FirstPlan.ofText(folder, LIST);
        assertThat(plan.figures("thanh-toan-truc-tuyen")).containsEntry("xã An Vinh", "1/2");
        assertThat(plan.figures("so-hoa-thanh-phan")).containsEntry("xã An Vinh", "1/2");
        assertThat(plan.figures("so-hoa-ket-qua")).containsEntry("xã An Vinh", "1/2");
        assertThat(plan.lines("# Cột chưa")).containsExactly("# Cột chưa dùng đến: Lĩnh vực");
    }

    @ParameterizedTest
    @CsvSource({
        "Thanh toán,Trực tuyến,Không trực tuyến,true",
        "Trạng thái thanh toán,Đã thanh toán trực tuyến,Chưa thanh toán,true",
        "Thanh toán,Đã thanh toán,Chưa thanh toán,false",
        "Hình thức thanh toán,Có,Không,false",
    })
    void onlyWordsForOnlineSayThatAFeeWasPaidOnline(
            String header, String yes, String no, boolean told) {
        FirstPlan plan =
                FirstPlan.ofText(
                        folder,
                        "Mã hồ sơ;Đơn vị xử lý;Ngày tiếp nhận;Phí, lệ phí;" + header,
                        "A1;Xã An Vinh;02/05/2024;8.000;" + yes,
                        "A2;Xã An Vinh;03/05/2024;8.000;" + no,
                        "A3;Xã An Hòa;03/05/2024;0;",
                        "A4;Xã An Hòa;04/05/2024;9.000;" + yes);
        boolean counted = plan.made().draft().isPresent();
        assertThat(counted).isEqualTo(told);
        if (told) {
            assertThat(plan.figures("thanh-toan-truc-tuyen"))
                    .containsExactly(entry("xã An Vinh", "1/2"), entry("xã An Hòa", "1/1"));
        }
    }

    @Test
    void aListOfLateDossiersGivesNoRates() {
        String[] late =
                Stream.concat(Stream.of("DANH SÁCH HỒ SƠ TRỄ HẠN"), Stream.of(LIST))
                        .toArray(String[]::new);
        FirstPlan plan = FirstPlan.ofText(folder, late);
        assertThat(plan.lines("- id: ")).containsExactly("- id: qua-han-chua-tra");
        assertThat(plan.made().draft().orElseThrow().remarks())
                .contains(
                        new Remark(
                                Remark.Kind.SOME_DOSSIERS,
                                "so-lieu.csv",
                                "DANH SÁCH HỒ SƠ TRỄ HẠN"));
    }

    @Test
    void aFormThatOnlyAnEarlierMonthHasIsMissedAloud() throws IOException {
        Path april = Files.writeString(folder.resolve("tttt_t4_2024.csv"), PAID);
        Path may = Files.writeString(folder.resolve("mot-cua_t5_2024.csv"), ONLINE);
        FirstPlan plan = FirstPlan.ofFiles(folder, april, may);
        assertThat(plan.made().draft().orElseThrow().remarks())
                .extracting(Remark::kind)
                .containsExactly(Remark.Kind.NOT_THIS_MONTH);
        assertThat(plan.generate().findings())
                .extracting(Diagnostic::code)
                .contains(Code.OPTIONAL_FILE_MISSING);
    }

    private static final String PAID =
            "Đơn vị;Hồ sơ phải nộp phí;Thanh toán trực tuyến\nXã An Vinh;8;5\nXã An Hòa;9;4\n";
    private static final String ONLINE =
            "Đơn vị;Hồ sơ tiếp nhận;Tiếp nhận trực tuyến\nXã An Vinh;8;5\nXã An Hòa;9;4\n";

    @Test
    void aListOfRefusedDossiersGivesNothing() {
        String[] refused =
                Stream.concat(Stream.of("DANH SÁCH HỒ SƠ TỪ CHỐI TIẾP NHẬN"), Stream.of(LIST))
                        .toArray(String[]::new);
        assertThat(FirstPlan.ofText(folder, refused).made().draft()).isEmpty();
    }

    @Test
    void componentsAndResultsAreTwoRatesAndTheirMixtureWaits() {
        FirstPlan plan =
                FirstPlan.ofText(
                        folder,
                        "Tháng 5/2024",
                        "Đơn vị;Tiếp nhận;Có số hóa TPHS;Đã giải quyết;Đã số hóa kết quả",
                        "Xã An Vinh;40;20;30;10",
                        "Xã An Hòa;30;10;20;5");
        assertThat(plan.figures("so-hoa-thanh-phan")).containsEntry("xã An Vinh", "20/40");
        assertThat(plan.figures("so-hoa-ket-qua")).containsEntry("xã An Vinh", "10/30");
        assertThat(plan.lines("# - id:")).containsExactly("# - id: so-hoa");
    }

    @Test
    void theHeadingOfAWebPageThatIsATableItselfTellsTheMonthAndTheOffice() {
        FirstPlan plan = plan("heading-laid-out-as-a-table.xls");
        assertThat(plan.made().month()).contains(YearMonth.of(2026, 9));
        assertThat(plan.lines("title:")).first().asString().contains("UBND tỉnh Thanh Hóa");
    }

    @Test
    void whatIsTheSameForAllIsNoResultBesideAColumnOfTheSameRate() {
        FirstPlan plan =
                FirstPlan.ofText(
                        folder,
                        "Tháng 5/2024",
                        "Đơn vị;TTTT theo QĐ 766 (%);TTTT của đơn vị (%);Hồ sơ trực tuyến (%)",
                        "Xã An Vinh;75,0%;61,5%;80,0%",
                        "Xã An Hòa;75,0%;40,2%;80,0%",
                        "Phong Sơn (TT);75,0%;75,0%;80,0%");
        assertThat(plan.figures("thanh-toan-truc-tuyen")).containsEntry("xã An Hòa", "201/5");
        assertThat(plan.lines("- {id: phong-son"))
                .containsExactly(
                        "- {id: phong-son, name: thị trấn Phong Sơn, short-name: TT Phong Sơn,"
                                + " level: xa, head: Chủ tịch UBND thị trấn Phong Sơn,"
                                + " aliases: [Phong Sơn (TT)]}");
    }

    @Test
    void aPlaceThatBeginsAsAnAgencyDoesHasNoHeadOfAnAgency() {
        FirstPlan plan =
                FirstPlan.ofText(
                        folder,
                        "Tháng 5/2024",
                        "Xã, thị trấn;Tỷ lệ hồ sơ trực tuyến",
                        "Phong Sơn;61,5%",
                        "An Hòa;40,2%");
        assertThat(plan.lines("- {id: phong-son")).first().asString().contains("UBND Phong Sơn");
    }

    @Test
    void theRateOfTheMonthIsHeldAgainstTheCountsOnItsLeft() {
        FirstPlan plan =
                FirstPlan.ofText(
                        folder,
                        "Tháng 5/2024",
                        "Đơn vị;Tiếp nhận;Có khai thác lại;Tỷ lệ tháng 05 (%);Tỷ lệ tháng 04 (%)",
                        "Xã An Vinh;40;20;50,0%;20,0%",
                        "Xã An Hòa;30;12;40,0%;30,0%");
        assertThat(plan.lines("in-san"))
                .containsExactly(
                        "in-san-khai-thac-su-dung-lai: {header: \"Tỷ lệ tháng {mm} (%)\","
                                + " checks: khai-thac-su-dung-lai} # tỷ lệ in sẵn, chỉ để đối chiếu");
    }

    @Test
    void ofABookKeptOverTheYearTheLastMonthIsReported() {
        FirstPlan plan =
                FirstPlan.ofText(
                        folder,
                        "TỔNG HỢP NĂM 2025",
                        "Tháng;Tên xã;Tổng hồ sơ tiếp nhận;Hồ sơ trực tuyến",
                        "Tháng 9;Xã Ia Grai;100;50",
                        "Tháng 9;Xã Ia O;80;20",
                        "Tháng 10;Xã Ia Grai;40;30",
                        "Tháng 10;Xã Ia O;60;12");
        assertThat(plan.made().month()).contains(YearMonth.of(2025, 10));
        assertThat(plan.figures("ho-so-truc-tuyen"))
                .containsExactly(entry("xã Ia Grai", "30/40"), entry("xã Ia O", "12/60"));
    }

    @Test
    void countsUnderTheNameOfTheMonthAreKnownAsWithoutIt() {
        FirstPlan plan =
                FirstPlan.ofText(
                        folder,
                        "Thời điểm: 31/5/2026",
                        "Đơn vị;Tháng 4/2026;Tháng 4/2026;Tháng 5/2026;Tháng 5/2026;Tháng 5/2026",
                        ";Tổng HS;HS trực tuyến;Tổng HS;HS trực tuyến;Tỷ lệ",
                        "Xã An Vinh;90;45;40;20;50,0%",
                        "Xã An Hòa;80;30;30;12;40,0%");
        assertThat(plan.made().month()).contains(YearMonth.of(2026, 5));
        assertThat(plan.figures("ho-so-truc-tuyen"))
                .containsExactly(entry("xã An Vinh", "20/40"), entry("xã An Hòa", "12/30"));
        assertThat(plan.lines("in-san")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "thanhtoan_08_2025.csv, 2025-08",
        "766_9_2026.csv, 2026-09",
    })
    void theMonthMayStandInTheNameOfTheFile(String name, YearMonth month) throws IOException {
        Path file = Files.writeString(folder.resolve(name), ONLINE);
        assertThat(FirstPlan.ofFiles(folder, file).made().month()).contains(month);
    }

    @Test
    void aRateOfWhatWasNotDoneIsNoResult() {
        FirstPlan plan =
                FirstPlan.ofText(
                        folder,
                        "Tháng 5/2024",
                        "Đơn vị;Tỷ lệ hồ sơ chưa số hóa;Tỷ lệ giải quyết không đúng hạn;Tỷ lệ TTTT",
                        "Xã An Vinh;20,5%;1,5%;60,0%",
                        "Xã An Hòa;21,5%;2,5%;70,0%");
        assertThat(plan.lines("- id: ")).containsExactly("- id: thanh-toan-truc-tuyen");
        assertThat(plan.lines("# Cột chưa"))
                .containsExactly(
                        "# Cột chưa dùng đến: Tỷ lệ hồ sơ chưa số hóa;"
                                + " Tỷ lệ giải quyết không đúng hạn");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    X.Tân Lập (Hữu Lũng) | xã Tân Lập (Hữu Lũng) | Chủ tịch UBND xã Tân Lập (Hữu Lũng)
                    H. Lạng Giang        | huyện Lạng Giang      | Chủ tịch UBND huyện Lạng Giang
                    PHƯỜNG 12            | phường 12             | Chủ tịch UBND phường 12
                    XÃ K'DANG            | xã K'Dang             | Chủ tịch UBND xã K'Dang
                    Trạm Y tế            | Trạm Y tế             | Trưởng Trạm Y tế
                    Ban CHQS xã          | Ban CHQS xã           | Chỉ huy trưởng Ban CHQS xã
                    Công an tỉnh         | Công an tỉnh          | Giám đốc Công an tỉnh
                    """)
    void aUnitIsCalledAsTheExportCallsItWrittenOut(String written, String name, String head) {
        FirstPlan plan =
                FirstPlan.ofText(
                        folder,
                        "UBND XÃ TÂN TIẾN THÁNG 5/2024",
                        "STT;Đơn vị;Tiếp nhận;Trực tuyến",
                        "1;Văn phòng HĐND;40;20",
                        "2;" + written + ";30;10",
                        "3;Phòng Kinh tế;20;10");
        assertThat(plan.lines("- {id:"))
                .filteredOn(it -> it.replace("\"", "").contains("name: " + name + ","))
                .singleElement()
                .asString()
                .matches(it -> it.replace("\"", "").contains("head: " + head + "}"));
        assertThat(plan.lines("title:")).first().asString().startsWith("title: UBND xã Tân Tiến #");
    }
}
