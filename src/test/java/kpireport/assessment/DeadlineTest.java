package kpireport.assessment;

import static kpireport.assessment.Setting.MAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import kpireport.plan.DeadlineRule;
import kpireport.plan.DeadlineRule.Anchor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    @ParameterizedTest
    @CsvSource({
        "2024-01,2024-03-31",
        "2024-03,2024-03-31",
        "2024-04,2024-06-30",
        "2024-05,2024-06-30",
        "2024-09,2024-09-30",
        "2024-10,2024-12-31",
        "2024-12,2024-12-31",
    })
    void theQuarterEndsWithItsThirdMonth(YearMonth month, LocalDate day) {
        assertThat(due(Anchor.END_OF_QUARTER, month)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02,2024-02-29",
        "2023-02,2023-02-28",
        "2024-04,2024-04-30",
        "2024-12,2024-12-31",
    })
    void theMonthEndsWithItsOwnLastDay(YearMonth month, LocalDate day) {
        assertThat(due(Anchor.END_OF_MONTH, month)).isEqualTo(day);
    }

    @Test
    void daysAreCountedFromTheBaseReport() {
        Setting setting = new Setting().deadline(daysAfterBaseReport(7));
        assertThat(setting.baseReport(LocalDate.of(2024, 6, 10)).assess().deadline())
                .contains(LocalDate.of(2024, 6, 17));
        assertThat(setting.baseReport(LocalDate.of(2024, 12, 30)).assess().deadline())
                .contains(LocalDate.of(2025, 1, 6));
    }

    @Test
    void withoutABaseReportThereIsNoDayToCountFrom() {
        assertThat(new Setting().deadline(daysAfterBaseReport(7)).assess().deadline()).isEmpty();
    }

    @Test
    void theDayInTheNotesGoesBeforeTheRule() {
        Setting setting =
                new Setting()
                        .deadline(daysAfterBaseReport(7))
                        .baseReport(LocalDate.of(2024, 6, 10))
                        .due(LocalDate.of(2024, 6, 20));
        assertThat(setting.assess().deadline()).contains(LocalDate.of(2024, 6, 20));
    }

    @Test
    void withoutARuleTheNotesAloneSetTheDay() {
        assertThat(new Setting().assess().deadline()).isEmpty();
        assertThat(new Setting().due(LocalDate.of(2024, 6, 20)).assess(MAY).deadline())
                .contains(LocalDate.of(2024, 6, 20));
    }

    private static DeadlineRule daysAfterBaseReport(int days) {
        return new DeadlineRule(Anchor.DAYS_AFTER_BASE_REPORT, days);
    }

    private static LocalDate due(Anchor anchor, YearMonth month) {
        return new Setting()
                .deadline(new DeadlineRule(anchor, 0))
                .assess(month)
                .deadline()
                .orElseThrow();
    }
}
