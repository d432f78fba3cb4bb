package kpireport.inspection;

import static org.assertj.core.api.Assertions.assertThat;

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
}
