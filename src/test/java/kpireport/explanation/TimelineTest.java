package kpireport.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kpireport.measures.Fraction;
import org.junit.jupiter.api.Test;

class TimelineTest {

    @Test
    void theLowestAndTheHighestValueSpanTheBars() {
        assertThat(bars("0", "100")).isEqualTo("▁▇");
        assertThat(bars("50", "51")).isEqualTo("▁▇");
    }

    @Test
    void aFifthOfTheSpanIsTheNextBarAndLessIsNot() {
        assertThat(bars("0", "20", "100")).isEqualTo("▁▂▇");
        assertThat(bars("0", "1999/100", "100")).isEqualTo("▁▁▇");
    }

    @Test
    void equalValuesAreNeitherHighNorLow() {
        assertThat(bars("7", "7")).isEqualTo("▃▃");
        assertThat(bars("0")).isEqualTo("▃");
    }

    private static String bars(String... values) {
        List<Fraction> all = Stream.of(values).map(Fraction::parse).toList();
        StringBuilder bars = new StringBuilder();
        all.forEach(value -> bars.append(Bar.of(value, all).sign()));
        return bars.toString();
    }
}
