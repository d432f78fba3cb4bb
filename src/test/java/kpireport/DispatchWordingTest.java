package kpireport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import kpireport.Request.FailOn;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostic;
import kpireport.rendering.WordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the dispatch on the month's indicators says, and what it leaves unsaid. */
class DispatchWordingTest {

    private static final String MANY = "  - {name: nhieu, missed: {at-least: 2}}";

    @TempDir Path folder;

    @Test
    void theGroundOfCriticismIsWhatTheRuleSays() throws IOException {
        assertThat(
                        about(
                                "phê bình",
                                new SmallOffice()
                                        .commune("Đông", "70;70;90")
                                        .commune("Tây", "70;70;70")
                                        .commune("Nam", "70;90;90")
                                        .rules("criticise:", MANY)))
                .containsExactly(
                        "[NoiDung] Qua kết quả tháng 5/2024, UBND huyện Thử phê bình vì chưa đạt từ 02 chỉ tiêu trở lên:"
                                + " Chủ tịch UBND xã Đông, Chủ tịch UBND xã Tây.");
    }

    @Test
    void unitsThatDifferentRulesFitAreNamedEachForItsOwn() throws IOException {
        assertThat(
                        about(
                                "Vì ",
                                new SmallOffice()
                                        .commune("Đông", "70;70;90")
                                        .commune("Tây", "5;70;90")
                                        .commune("Nam", "5;90;90")
                                        .commune("Bắc", "79;90;90")
                                        .rules(
                                                "criticise:",
                                                MANY,
                                                "  - {name: thap, any-value: {below: 10.5}}",
                                                "  - {name: mot, any-value: {below: 80, indicator: mot}}")))
                .containsExactly(
                        "[GachDauDong] Vì chưa đạt từ 02 chỉ tiêu trở lên và tỷ lệ một chỉ đạt dưới 80%: Chủ tịch UBND xã Đông;",
                        "[GachDauDong] Vì chưa đạt từ 02 chỉ tiêu trở lên và có chỉ tiêu chỉ đạt dưới 10,5% và"
                                + " tỷ lệ một chỉ đạt dưới 80%: Chủ tịch UBND xã Tây;",
                        "[GachDauDong] Vì có chỉ tiêu chỉ đạt dưới 10,5% và tỷ lệ một chỉ đạt dưới 80%: Chủ tịch UBND xã Nam;",
                        "[GachDauDong] Vì tỷ lệ một chỉ đạt dưới 80%: Chủ tịch UBND xã Bắc.");
    }

    @Test
    void whomAPersonPutInTheListIsNamedForTheReasonGiven() throws IOException {
        assertThat(
                        about(
                                "phê bình",
                                new SmallOffice()
                                        .commune("Đông", "90;90;90")
                                        .monthNotes(
                                                "overrides:\n  - {list: criticise, unit: xa-1, action: include, reason: đã nhắc nhở hai lần}\n")))
                .singleElement()
                .asString()
                .endsWith("phê bình vì đã nhắc nhở hai lần: Chủ tịch UBND xã Đông.");
    }

    @Test
    void aTargetOfItsOwnIsNamedBesideTheUnit() throws IOException {
        SmallOffice office =
                new SmallOffice()
                        .indicators(1)
                        .commune("Đông", "79")
                        .commune("Tây", "85")
                        .commune("Nam", "85")
                        .ownTarget("xa-2", "90");
        assertThat(about("Tỷ lệ một", office))
                .containsExactly(
                        "[ChiMuc] Tỷ lệ một (mức giao 80%): Đông 79% (79/100);"
                                + " Tây 85% (85/100), mức giao 90%.");
    }

    @Test
    void anExplanationIsAskedForWhatIsTrueOfTheUnit() throws IOException {
        assertThat(
                        about(
                                "giải trình",
                                new SmallOffice()
                                        .commune("Đông", "70;70;0")
                                        .rules(
                                                "explain:",
                                                MANY,
                                                "  - {name: khong, zero-months: 1}")))
                .satisfiesExactly(
                        asked ->
                                assertThat(asked)
                                        .contains(
                                                "làm rõ trách nhiệm về việc chưa đạt 03 chỉ tiêu và TTHC ba bằng 0%; gửi"),
                        collected ->
                                assertThat(collected)
                                        .contains("và báo cáo giải trình của các đơn vị, trình"));
    }

    @Test
    void nothingIsAskedOfThoseWhoMissedNothing() throws IOException {
        List<String> said = new SmallOffice().commune("Đông", "90;90;90").says(folder, "dispatch");
        assertThat(said)
                .contains(
                        "[NoiDung] Cấp xã: các xã được giao 03 chỉ tiêu; không có đơn vị nào chưa đạt.",
                        "[NoiDung] Để giữ vững kết quả trong tháng 6/2024, UBND huyện Thử yêu cầu:")
                .noneMatch(line -> line.contains("rà soát") || line.contains("giải trình"));
    }

    @Test
    void theTextPointsToItsAppendices() throws IOException {
        assertThat(about("như sau", office())).singleElement().asString().endsWith("như sau:");
        assertThat(about("như sau", office().appendix("mot")))
                .singleElement()
                .asString()
                .endsWith("như sau (chi tiết tại Phụ lục kèm theo):");
        assertThat(about("như sau", office().appendix("mot").appendix("hai")))
                .singleElement()
                .asString()
                .endsWith("như sau (chi tiết tại Phụ lục I, Phụ lục II kèm theo):");
    }

    @Test
    void ofMoreUnitsThanThePlanAllowsTheFurthestFromTheTargetAreNamed() throws IOException {
        assertThat(about("Tỷ lệ một", office().value("names: 2").appendix("mot")))
                .containsExactly(
                        "[ChiMuc] Tỷ lệ một (mức giao 80%): 3 đơn vị, xa mức giao nhất là Tây 50% (50/100);"
                                + " Nam 60% (60/100) và 01 đơn vị khác (chi tiết tại Phụ lục kèm theo).");
        assertThat(about("Tỷ lệ một", office().value("names: 3").appendix("mot")))
                .containsExactly(
                        "[ChiMuc] Tỷ lệ một (mức giao 80%): Đông 70% (70/100); Tây 50% (50/100); Nam 60% (60/100).");
    }

    @Test
    void ofElevenUnitsTheFiveFurthestFromTheTargetAreNamed() throws IOException {
        assertThat(about("Tỷ lệ một", communes(10).appendix("mot")))
                .singleElement()
                .asString()
                .contains("Thôn 10")
                .doesNotContain("đơn vị khác");
        assertThat(about("Tỷ lệ một", communes(11).appendix("mot")))
                .containsExactly(
                        "[ChiMuc] Tỷ lệ một (mức giao 80%): 11 đơn vị, xa mức giao nhất là"
                                + " Thôn 1 1% (1/100); Thôn 2 2% (2/100); Thôn 3 3% (3/100);"
                                + " Thôn 4 4% (4/100); Thôn 5 5% (5/100) và 06 đơn vị khác"
                                + " (chi tiết tại Phụ lục kèm theo).");
    }

    @Test
    void elevenHeadsOfOnePostAreCountedAndTheirUnitsNamed() throws IOException {
        String few = "  - {name: it, missed: {at-least: 1}}";
        assertThat(about("phê bình", communes(10).rules("criticise:", few)))
                .singleElement()
                .asString()
                .contains("Chủ tịch UBND xã Thôn 1, Chủ tịch UBND xã Thôn 2,");
        assertThat(about("phê bình", communes(11).rules("criticise:", few)))
                .singleElement()
                .asString()
                .contains(": Chủ tịch UBND 11 đơn vị: xã Thôn 1, xã Thôn 2,")
                .endsWith("xã Thôn 10, xã Thôn 11.");
    }

    private static SmallOffice communes(int count) {
        SmallOffice office = new SmallOffice();
        for (int i = 1; i <= count; i++) {
            office.commune("Thôn " + i, i + ";90;90");
        }
        return office;
    }

    @Test
    void theCommentOnAListSaysWhatHoldsOfEachUnitAndNoRulesName() throws IOException {
        Path reports =
                new SmallOffice()
                        .commune("Đông", "5;90;90")
                        .rules("criticise:", "  - {name: rat-thap, any-value: {below: 10}}")
                        .generate(folder);
        String comments =
                new WordFile(Files.readAllBytes(reports.resolve("dispatch.docx")))
                        .part("word/comments.xml");
        assertThat(comments).contains("Đông: Tỷ lệ một 5% (dưới 10%).").doesNotContain("rat-thap");
    }

    @Test
    void withoutAnAppendixEveryUnitIsNamed() throws IOException {
        assertThat(about("Tỷ lệ một", office().value("names: 2")))
                .singleElement()
                .asString()
                .contains("Đông", "Tây", "Nam");
    }

    @Test
    void unitsThatMetAsManyIndicatorsAreCommendedTogether() throws IOException {
        assertThat(
                        about(
                                "biểu dương",
                                new SmallOffice()
                                        .commune("Đông", "90;90;90")
                                        .commune("Tây", "90;90;")
                                        .commune("Nam", "80;80;80")
                                        .rules("commend:", "  - {name: dat, met: all-applicable}")))
                .containsExactly(
                        "[NoiDung] UBND huyện Thử biểu dương 02 đơn vị đạt 3/3 chỉ tiêu: xã Đông, xã Nam;"
                                + " xã Tây đạt 2/3 chỉ tiêu.");
    }

    @Test
    void aUnitsRowsOfTheAppendixInWhichItHasNothingAreNotPrinted() throws IOException {
        SmallOffice two = new SmallOffice().commune("Đông", "90;90;90").commune("Tây", "70;90;");
        List<String> said = appendix(two);
        assertThat(said)
                .filteredOn(
                        List.of("Đông", "Tây", "Kết quả", "Số hồ sơ", "Còn thiếu (điểm %)")
                                ::contains)
                .containsExactly(
                        "Đông",
                        "Kết quả",
                        "Số hồ sơ",
                        "Tây",
                        "Kết quả",
                        "Số hồ sơ",
                        "Còn thiếu (điểm %)");
        assertThat(said).doesNotContain("So với tháng trước");
    }

    @Test
    void aUnitWithOneOrTwoIndicatorsHasOneRowOfTheAppendix() throws IOException {
        SmallOffice two =
                new SmallOffice().indicators(1).commune("Đông", "90").commune("Tây", "70");
        assertThat(appendix(two))
                .containsSubsequence("Tỷ lệ một", "Kết quả", "Số hồ sơ", "Còn thiếu (điểm %)")
                .containsSequence(
                        "1", "Đông", "90%", "90/100", "", "2", "Tây", "70%*", "70/100", "10")
                .doesNotContain("Số chỉ tiêu đạt", "Nội dung");
        SmallOffice three = new SmallOffice().indicators(2).commune("Đông", "90;70");
        assertThat(appendix(three))
                .containsSequence("Đông", "90%", "90/100", "", "70%*", "70/100", "10", "1/2");
    }

    @Test
    void aUnitWithNothingToMeasureIsNotTheWorst() throws IOException {
        List<String> lines =
                office().commune("Trung", ";;").appendix("appendix").says(folder, "appendix");
        int unit = lines.indexOf("    [BangChuNho] Trung");
        assertThat(lines.subList(unit, lines.size()))
                .contains("    [BangGiuaNho] –")
                .noneMatch(line -> line.contains("0/3"));
    }

    @Test
    void theOnlyLevelOfAnAppendixHasNoNumber() throws IOException {
        assertThat(office().appendix("appendix").says(folder, "appendix"))
                .contains("[NoiDung] Cấp xã")
                .noneMatch(line -> line.startsWith("[KhoanTieuDe]"));
    }

    private List<String> appendix(SmallOffice office) throws IOException {
        Path fresh = folder.resolve("w" + Math.abs(office.hashCode()));
        return office.appendix("appendix").says(fresh, "appendix").stream()
                .filter(line -> line.contains("["))
                .map(line -> line.replaceFirst("^\\s*\\[\\w+\\] ?", ""))
                .toList();
    }

    @Test
    void aTrialRunIsNotTakenForThePublishedMonthWithoutAWord() throws IOException {
        office().provisionalTargets().generate(folder);
        Files.move(folder.resolve("exports/2024-05"), folder.resolve("exports/2024-06"));
        Path plan = folder.resolve("kpi-report.yaml");
        Files.writeString(
                plan,
                Files.readString(plan)
                        .replace("xa: 80", "xa: 85")
                        .replace(" # CẦN ĐIỀN: mức được giao", ""));
        Outcome june =
                new MonthlyReport()
                        .generate(
                                new Request(
                                        folder,
                                        SmallOffice.MAY.plusMonths(1),
                                        folder.resolve("reports/2024-06"),
                                        Set.of(),
                                        FailOn.ERROR,
                                        false,
                                        false));
        assertThat(june.findings())
                .extracting(Diagnostic::code)
                .contains(Code.PUBLISHED_PROVISIONAL);
        assertThat(june.findings())
                .filteredOn(finding -> finding.code() == Code.TARGET_CHANGED)
                .hasSize(3)
                .first()
                .satisfies(
                        finding ->
                                assertThat(finding.details())
                                        .containsEntry("scope", "Cấp xã")
                                        .containsEntry("month", "2024-05"));
    }

    private static SmallOffice office() {
        return new SmallOffice()
                .commune("Đông", "70;90;90")
                .commune("Tây", "50;90;90")
                .commune("Nam", "60;90;90")
                .commune("Bắc", "90;90;90");
    }

    private List<String> about(String words, SmallOffice office) throws IOException {
        Path fresh = folder.resolve("w" + Math.abs(office.hashCode()));
        return office.says(fresh, "dispatch").stream()
                .filter(line -> line.contains(words))
                .toList();
    }
}
