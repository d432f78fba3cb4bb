package kpireport.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitlePeriodTest {

    @ParameterizedTest
    @CsvSource({
        "(Từ ngày 01/08/2026 đến ngày 07/08/2026), 01/08/2026 – 07/08/2026",
        "TUẦN 2 (từ 08/9/2026 đến hết 14/9/2026), 08/09/2026 – 14/09/2026",
        "Từ 26/12 đến 02/01/2026, ''",
        "Từ 29/7 đến 04/8/2026, 29/07/2026 – 04/08/2026",
        "từ ngày 15 đến ngày 21 tháng 8 năm 2026, 15/08/2026 – 21/08/2026",
        "15.08.2026 - 21.08.2026, 15/08/2026 – 21/08/2026",
        "Từ ngày 31/12/2025 đến 03/01/2026, 31/12/2025 – 03/01/2026"
    })
    void twoDaysAreAPeriod(String title, String period) {
        assertThat(TitlePeriod.find(title).map(TitlePeriod::text).orElse("")).isEqualTo(period);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tháng 8/2026",
                "Đến ngày 31/08/2026",
                "Từ ngày 01/08/2026",
                "Từ ngày 32/08/2026 đến ngày 07/09/2026",
                "Từ ngày 07/08/2026 đến ngày 01/08/2026"
            })
    void oneDayOrNoneIsNoPeriod(String title) {
        assertThat(TitlePeriod.find(title)).isEmpty();
    }

    @Test
    void periodsOverlapThatShareTheirLastDay() {
        TitlePeriod week = TitlePeriod.find("01/08/2026 - 07/08/2026").orElseThrow();
        assertThat(week.overlaps(TitlePeriod.find("07/08/2026 - 14/08/2026").orElseThrow()))
                .isTrue();
        assertThat(week.overlaps(TitlePeriod.find("08/08/2026 - 14/08/2026").orElseThrow()))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "tu 01 8 den 07 8, 01/08/2026 – 07/08/2026",
        "tu ngay 01 thang 8 nam 2025 den het ngay 31 thang 8 nam 2025, 01/08/2025 – 31/08/2025",
        "01 08 2025 31 08 2025, 01/08/2025 – 31/08/2025",
        "tu 01 9 den 31 9, 01/09/2026 – 30/09/2026",
        "tu 15 12 den 14 8, 15/12/2025 – 14/08/2026",
        "muc 1 2 3 4, ''",
        "tu 45 8 den 60 8, ''"
    })
    void wordsWithoutSignsAreReadAsLikelyMeant(String words, String period) {
        assertThat(TitlePeriod.guess(words, 2026).map(TitlePeriod::text).orElse(""))
                .isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource({
        "den het ngay 20 5 2024, 2024-05",
        "tu ngay 21 thang 4 nam 2024 den ngay 20 thang 5 nam 2024, 2024-05",
        "chot so lieu ngay 31 12 2024, 2024-12",
        "den ngay 20 5, ''",
        "den ngay 20 13 2024, ''",
        "an lao ngay 05 thang 6 nam 2024, ''"
    })
    void theMonthOfTheLastDayIsThatOfAPeriodWithoutAFirstToo(String words, String month) {
        assertThat(TitlePeriod.listEnds(words).stream().map(YearMonth::toString).toList())
                .isEqualTo(month.isEmpty() ? List.of() : List.of(month));
    }

    @Test
    void theFirstAndTheLastDayAreBothCounted() {
        assertThat(TitlePeriod.find("01/08/2026 - 31/08/2026").orElseThrow().days()).isEqualTo(31);
    }
}
