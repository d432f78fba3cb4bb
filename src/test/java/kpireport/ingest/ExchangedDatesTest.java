package kpireport.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Lists that were opened with American settings: Excel took the day for the month where it could.
 */
class ExchangedDatesTest {

    @TempDir private Path folder;

    @Test
    void aMonthWhoseFirstDaysBecameOtherMonthsIsAnError() {
        DossierFixture fixture = received(Stream.concat(exchanged(1, 12), texts(13, 31)));
        fixture.list();
        assertThat(fixture.findings())
                .containsExactly(
                        "DOSSIERS_OUTSIDE_PERIOD ds.xls · DS",
                        "DAY_AND_MONTH_EXCHANGED ds.xls · DS!B2");
        assertThat(fixture.workspace().details("DAY_AND_MONTH_EXCHANGED"))
                .containsEntry("header", "Ngày tiếp nhận")
                // 5 May is the same day either way.
                .containsEntry("count", "11")
                .containsEntry("cell", "B2")
                .containsEntry("text", "05/01/2024")
                .containsEntry("others", "19")
                .containsEntry("otherCell", "B14")
                .containsEntry("other", "13/05/2024");
    }

    @Test
    void aDueDateThatOnlyAConditionAsksForIsFoundToo() {
        DossierFixture fixture =
                new DossierFixture(folder)
                        .measure("m: {count: {Hẹn trả: in-period}}")
                        .file(
                                "ds.xls",
                                rows(
                                        "Hẹn trả",
                                        Stream.concat(exchanged(1, 12), texts(13, 31))
                                                .map(due -> "06/05/2024;" + due)));
        fixture.list();
        assertThat(fixture.findings()).containsExactly("DAY_AND_MONTH_EXCHANGED ds.xls · DS!C2");
    }

    @Test
    void itIsToldOfListsOfSeveralMonthsAndOfTimesOfDay() {
        Stream<String> stored =
                Stream.of("2024-10-05", "2024-11-05", "2024-12-05", "2024-01-06", "2024-02-06")
                        .map(day -> "[" + day + "]");
        DossierFixture fixture =
                received(Stream.concat(stored, texts(27, 31).map(text -> text + " 09:30")));
        fixture.list();
        assertThat(fixture.findings()).contains("DAY_AND_MONTH_EXCHANGED ds.xls · DS!B2");
    }

    @Test
    void aStoredDayAboveTwelveOrATextBelowShowsThatNothingWasExchanged() {
        Stream<String> late = Stream.of("[2024-05-13]");
        assertThat(found(Stream.of(exchanged(1, 12), texts(13, 31), late))).isEmpty();
        assertThat(found(Stream.of(exchanged(1, 11), texts(12, 31)))).isEmpty();
    }

    @Test
    void aHandfulOfEitherKindProvesNothing() {
        assertThat(found(Stream.of(exchanged(6, 9), texts(13, 31)))).isEmpty();
        assertThat(found(Stream.of(exchanged(6, 12), texts(13, 16)))).isEmpty();
        assertThat(found(Stream.of(exchanged(6, 10), texts(13, 17))))
                .containsExactly("DAY_AND_MONTH_EXCHANGED ds.xls · DS!B2");
    }

    @Test
    void theFirstDaysOfTheMonthStoredAsTheyAreWereNotExchanged() {
        Stream<String> stored = days(1, 12).mapToObj("[2024-05-%02d]"::formatted);
        assertThat(found(Stream.of(stored, texts(13, 31)))).isEmpty();
    }

    @Test
    void datesInTextWithTheYearFirstSayNothing() {
        Stream<String> texts = days(13, 31).mapToObj("2024-05-%02d"::formatted);
        assertThat(found(Stream.of(exchanged(1, 12), texts))).isEmpty();
    }

    private List<String> found(Stream<Stream<String>> received) {
        DossierFixture fixture = received(received.flatMap(it -> it));
        fixture.list();
        return fixture.findings().stream()
                .filter(finding -> !finding.startsWith("DOSSIERS_OUTSIDE_PERIOD"))
                .toList();
    }

    private DossierFixture received(Stream<String> days) {
        return new DossierFixture(folder)
                .measure("tiep-nhan: count")
                .file("ds.xls", rows("Hẹn trả", days.map(day -> day + ";")));
    }

    private static String[] rows(String header, Stream<String> rows) {
        Stream<String> all = rows.map(row -> "xã An Hòa;" + row);
        return TypedRows.lines(
                Stream.concat(Stream.of("Đơn vị;Ngày tiếp nhận;" + header), all)
                        .toArray(String[]::new));
    }

    /** Days of May as Excel stored them: the fifth of each month. */
    private static Stream<String> exchanged(int first, int last) {
        return days(first, last).mapToObj("[2024-%02d-05]"::formatted);
    }

    private static Stream<String> texts(int first, int last) {
        return days(first, last).mapToObj("%02d/05/2024"::formatted);
    }

    private static IntStream days(int first, int last) {
        return IntStream.rangeClosed(first, last);
    }
}
