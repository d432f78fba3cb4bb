package kpireport.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kpireport.inspection.InspectedColumn;
import kpireport.inspection.InspectedColumn.Holds;
import kpireport.inspection.InspectedUnit;
import kpireport.inspection.InspectedUnit.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A total in the first column, its parts in the second and third. */
class RowSumsTest {

    @Test
    void aTotalIsTheSumOfItsPartsInEveryRowThatCanBeRead() {
        assertThat(sums("3;1;2", "1.500;1.000;500", "-;1;2").areEqual(2)).isTrue();
        assertThat(sums("3;1;2", "1.500;1.000;500", "-;1;2").areEqual(3)).isFalse();
        assertThat(sums("3;1;2", "7;3;4", "9;4;4").areEqual(2)).isFalse();
    }

    @Test
    void halfOfTheRowsAreEnoughToBeMostlyEqualAndSoAreNone() {
        assertThat(sums("3;1;2", "9;4;4").areMostlyEqual()).isTrue();
        assertThat(sums("3;1;2", "9;4;4", "8;3;4").areMostlyEqual()).isFalse();
        assertThat(sums("-;1;2").areMostlyEqual()).isTrue();
    }

    @Test
    void oneRowAboveTheOthersIsNotWithinThem() {
        assertThat(sums("3;1;2", "2;1;2").areWithin()).isTrue();
        assertThat(sums("3;1;2", "4;1;2").areWithin()).isFalse();
        assertThat(sums("-;1;2").areWithin()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "1.234, 1234", "1 234, 1234", "' 7 ', 7"})
    void aCountMayHaveItsThousandsParted(String text, BigDecimal count) {
        assertThat(RowSums.sum(Map.of(1, text), List.of(column(1)))).contains(count);
    }

    @ParameterizedTest
    @CsvSource({"''", "-3", "1.5", "12%", "1.23.456"})
    void whatIsNoCountMakesNoSum(String text) {
        Map<Integer, String> figures = Map.of(1, text, 2, "3");
        assertThat(RowSums.sum(figures, List.of(column(1), column(2)))).isEmpty();
    }

    private static RowSums sums(String... rows) {
        return new RowSums(
                Arrays.stream(rows).map(RowSumsTest::row).toList(),
                List.of(column(1)),
                List.of(column(2), column(3)));
    }

    private static InspectedUnit row(String figures) {
        String[] texts = figures.split(";");
        Map<Integer, String> byColumn = new LinkedHashMap<>();
        IntStream.range(0, texts.length).forEach(i -> byColumn.put(i + 1, texts[i]));
        return new InspectedUnit(
                "xã An Vinh",
                Optional.empty(),
                Optional.empty(),
                5,
                Match.FOUND,
                List.of(),
                byColumn);
    }

    private static InspectedColumn column(int number) {
        return new InspectedColumn(
                number,
                List.of("Tiếp nhận"),
                Holds.COUNT,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                0);
    }
}
