package kpireport.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import kpireport.measures.SourceCell;
import kpireport.spreadsheet.Cell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DossierDateTest {

    @ParameterizedTest
    @CsvSource({
        "31/05/2024, 2024-05-31T00:00",
        "5/6/2024, 2024-06-05T00:00",
        "05-06-2024, 2024-06-05T00:00",
        "5.6.2024 8:05, 2024-06-05T08:05",
        "31/05/2024 14:30, 2024-05-31T14:30",
        "31/05/2024 14:30:59, 2024-05-31T14:30:59",
        "31/05/2024 14h30, 2024-05-31T14:30",
        "14:30 31/05/2024, 2024-05-31T14:30",
        "31/05/2024 2:30 CH, 2024-05-31T14:30",
        "31/05/2024 12:30 SA, 2024-05-31T00:30",
        "2024-05-31, 2024-05-31T00:00",
        "31/05/2024 02:30 PM, 2024-05-31T14:30",
        "05/06/2024 12:30:00 am, 2024-06-05T00:30",
        "02:30 PM 05/06/2024, 2024-06-05T14:30",
        "2024-6-5 2:30 PM, 2024-06-05T14:30",
        "20240531143059, 2024-05-31T14:30:59",
        "20240531, 2024-05-31T00:00",
        "45443, 2024-05-31T00:00",
        "45443.604166667, 2024-05-31T14:30",
        "29/02/2024, 2024-02-29T00:00",
        "01/01/1990, 1990-01-01T00:00"
    })
    void aDateIsReadAsOfficesWriteIt(String text, String moment) {
        assertThat(DossierDate.moment(read(text))).hasToString(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "05/31/2024",
                "31/06/2024",
                "29/02/2023",
                "31/05/24",
                "31/05/2024 24:30",
                "31/05/2024 14:60",
                "5/6/2024 2:30 PM",
                "05/6/2024 2:30 PM",
                "2:30 PM 5/6/2024",
                "05/06/2024 14:30 PM",
                "31/05/2024 14:30-15:30",
                "2024-05-31T14:30:00+19:00",
                "01/01/0001",
                "31/12/1989",
                "hôm qua",
                "5/2024",
                "123456"
            })
    void whatCanBeReadInTwoWaysOrNoneIsUnreadable(String text) {
        assertThat(read(text)).isEqualTo(DossierDate.UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-31T18:30:00Z, 2024-06-01T01:30",
        "2024-05-31T17:00:00.000Z, 2024-06-01T00:00",
        "2024-05-31T16:59:59Z, 2024-05-31T23:59:59",
        "2024-05-31T18:30:00+07:00, 2024-05-31T18:30",
        "2024-05-31 18:30:00+07, 2024-05-31T18:30",
        "2024-05-31 18:30:00.0000000 +07:00, 2024-05-31T18:30",
        "2024-05-31T18:30:00+0900, 2024-05-31T16:30",
        "2024-05-31T18:30:00-05:00, 2024-06-01T06:30",
        "31/05/2024 18:30:00Z, 2024-06-01T01:30"
    })
    void aTimeOfAnotherZoneIsWhatTheClockShowsInVietnam(String text, String moment) {
        assertThat(DossierDate.moment(read(text))).hasToString(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-06-05T00:00:00.000Z", "2024-06-05T00:00:00+00:00"})
    void midnightInGreenwichIsADayWithoutATime(String text) {
        assertThat(DossierDate.moment(read(text))).hasToString("2024-06-05T00:00");
    }

    @ParameterizedTest
    @CsvSource({"45443, false, 2024-05-31", "43981, true, 2024-05-31"})
    void aStoredNumberIsADayOfItsFilesCalendar(BigDecimal number, boolean date1904, String day) {
        Cell cell =
                new Cell(
                        new SourceCell("a.xlsx", "", 1, 1, number.toPlainString()),
                        Cell.Type.NUMBER,
                        Optional.of(number),
                        "");
        assertThat(DossierDate.day(DossierDate.read(cell, date1904))).hasToString(day);
    }

    private static long read(String text) {
        return DossierDate.read(
                new Cell(
                        new SourceCell("a.csv", "", 1, 1, text),
                        Cell.Type.TEXT,
                        Optional.empty(),
                        ""),
                false);
    }
}
