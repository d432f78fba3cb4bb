package kpireport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthConverterTest {

    @ParameterizedTest
    @CsvSource({
        "2024-06-30T23:59:59Z,UTC,2024-05",
        "2024-07-01T00:00:00Z,UTC,2024-06",
        "2024-01-01T00:00:00Z,UTC,2023-12",
        // Half past midnight of the 1st in Vietnam, while Greenwich still has the 30th.
        "2024-06-30T17:30:00Z,Asia/Ho_Chi_Minh,2024-06",
        "2024-06-30T16:59:59Z,Asia/Ho_Chi_Minh,2024-05"
    })
    void lastIsTheMonthBeforeTheCurrentOneWhereTheMachineStands(
            Instant now, String zone, YearMonth expected) {
        Clock clock = Clock.fixed(now, ZoneId.of(zone));
        assertThat(new MonthConverter(clock).convert("last")).isEqualTo(expected);
    }
}
