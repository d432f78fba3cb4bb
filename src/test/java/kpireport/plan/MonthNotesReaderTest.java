package kpireport.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostic;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.ConfigKey;
import kpireport.plan.MonthNotes.BaseReport;
import kpireport.plan.MonthNotes.Cause;
import kpireport.plan.MonthNotes.FigureNote;
import kpireport.plan.MonthNotes.ListOverride;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonthNotesReaderTest {

    private static final Path EVERY_KEY = Path.of("src/test/resources/kpireport/plan/every-key");
    private static final YearMonth MAY = YearMonth.of(2024, 5);
    private static final String FILE = "exports/2024-05/month.yaml";

    @TempDir Path workspace;

    private final Diagnostics diagnostics = new Diagnostics();
    private final Plan plan = new PlanReader().read(EVERY_KEY, diagnostics).orElseThrow();

    @Test
    void everyKeyIsReadWithoutAFinding() {
        assertThat(new MonthNotesReader().read(EVERY_KEY, MAY, plan, diagnostics))
                .isEqualTo(
                        new MonthNotes(
                                Optional.of(
                                        new BaseReport(
                                                "Báo cáo",
                                                "58/BC-VP",
                                                LocalDate.of(2024, 6, 10),
                                                "Văn phòng HĐND và UBND huyện")),
                                Optional.of(LocalDate.of(2024, 6, 17)),
                                List.of(
                                        new Cause(
                                                "phong-noi-vu",
                                                "thanh-toan",
                                                "phát sinh thủ tục không thu phí",
                                                true,
                                                at("causes[1]", 4)),
                                        new Cause(
                                                "an-thu",
                                                "thanh-toan",
                                                "chưa cập nhật phần mềm",
                                                false,
                                                at("causes[2]", 5))),
                                List.of(
                                        new ListOverride(
                                                NamedList.CRITICISED,
                                                "an-thu",
                                                false,
                                                "mới sáp nhập",
                                                at("overrides[1]", 7)),
                                        new ListOverride(
                                                NamedList.COMMENDED,
                                                "an-thu",
                                                true,
                                                "nhiều cách làm mới",
                                                at("overrides[2]", 8))),
                                List.of(
                                        new FigureNote(
                                                "tuyen-truyen",
                                                Optional.empty(),
                                                Optional.of(LocalDate.of(2024, 5, 31)),
                                                "Báo cáo số 58/BC-VP",
                                                "đã có tin, bài",
                                                "thêm một hình thức mới",
                                                at("figures[1]", 10)),
                                        new FigureNote(
                                                "thanh-toan",
                                                Optional.of("an-thu"),
                                                Optional.empty(),
                                                "",
                                                "mới có máy quét",
                                                "",
                                                at("figures[2]", 15))),
                                Map.of("so-chi-tieu", "07", "tam-thoi", false)));
        assertFound();
    }

    @Test
    void aMonthWithoutNotesHasNone() {
        assertThat(new MonthNotesReader().read(EVERY_KEY, MAY.plusMonths(1), plan, diagnostics))
                .isEqualTo(MonthNotes.NONE);
        assertFound();
    }

    @Test
    void notesWithNothingInThemAreNone() throws IOException {
        assertThat(read("# deadline: 2024-06-17\n")).isEqualTo(MonthNotes.NONE);
        assertFound();
    }

    @Test
    void aUnitMayBeNamedAsThePlanNamesIt() throws IOException {
        MonthNotes notes =
                read("overrides: [{list: explain, unit: xã An Thử, action: include, reason: a}]");
        assertThat(notes.overrides()).extracting(ListOverride::unit).containsExactly("an-thu");
        assertFound();
    }

    @Test
    void aUnitOutsideThePlanIsReported() throws IOException {
        read("overrides: [{list: explain, unit: An Thu, action: include, reason: a}]");
        assertFound(tuple(Code.PLAN_UNKNOWN_REFERENCE, FILE + ":1:35"));
    }

    @Test
    void oneUnitCannotBeBothTakenInAndLeftOut() throws IOException {
        read(
                """
                overrides:
                  - {list: explain, unit: an-thu, action: include, reason: a}
                  - {list: explain, unit: xã An Thử, action: exclude, reason: b}
                """);
        assertFound(tuple(Code.PLAN_STATED_TWICE, FILE + ":3:5"));
    }

    @Test
    void anOverrideWithoutAReasonIsRefused() throws IOException {
        read("overrides: [{list: explain, unit: an-thu, action: include}]");
        assertFound(tuple(Code.PLAN_MISSING_KEY, FILE + ":1:13"));
    }

    @Test
    void aCauseForAnIndicatorOfAnotherLevelIsReported() throws IOException {
        read("causes: [{unit: phong-noi-vu, indicator: dich-vu, cause: a}]");
        assertFound(tuple(Code.PLAN_INDICATOR_NOT_AT_LEVEL, FILE + ":1:42"));
    }

    @Test
    void aTextHasNoShortfallToBeTheCauseOf() throws IOException {
        read("causes: [{unit: an-thu, indicator: tuyen-truyen, cause: a}]");
        assertFound(tuple(Code.PLAN_INDICATOR_WITHOUT_FIGURE, FILE + ":1:36"));
    }

    @Test
    void aFigureIsSpokenOfOnceForAllUnitsAndOnceForEach() throws IOException {
        read(
                """
                figures:
                  - {indicator: dich-vu, text: a}
                  - {indicator: dich-vu, unit: an-thu, text: b}
                  - {indicator: dich-vu, text: c}
                """);
        assertFound(tuple(Code.PLAN_STATED_TWICE, FILE + ":4:5"));
    }

    @Test
    void aFigureOfAUnitThatHasNoneIsReported() throws IOException {
        read("figures: [{indicator: dich-vu, unit: phong-noi-vu, text: a}]");
        assertFound(tuple(Code.PLAN_INDICATOR_NOT_AT_LEVEL, FILE + ":1:23"));
    }

    private MonthNotes read(String yaml) throws IOException {
        Path file = workspace.resolve(FILE);
        Files.createDirectories(file.getParent());
        Files.writeString(file, yaml);
        return new MonthNotesReader().read(workspace, MAY, plan, diagnostics);
    }

    private void assertFound(Tuple... codesAndPlaces) {
        assertThat(diagnostics.list())
                .extracting(Diagnostic::code, d -> d.where().describe())
                .containsExactly(codesAndPlaces);
    }

    private static ConfigKey at(String path, int line) {
        return new ConfigKey(FILE, path, line, 5);
    }
}
