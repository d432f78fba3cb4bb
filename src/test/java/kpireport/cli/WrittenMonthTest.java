package kpireport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenMonthTest {

    @ParameterizedTest
    @ValueSource(strings = {"2024-05", "2024-5", "05/2024", "5-2024", "T5/2024", "tháng 5/2024"})
    void aMonthIsReadHoweverPeopleWriteIt(String text) {
        assertThat(WrittenMonth.read(text)).contains(YearMonth.of(2024, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-13", "2024-0", "5", "2024", "05/24", ""})
    void whatNamesNoMonthIsNotGuessed(String text) {
        assertThat(WrittenMonth.read(text)).isEmpty();
    }
}
