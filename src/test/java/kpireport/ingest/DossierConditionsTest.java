package kpireport.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which rows of a list meet a condition; each column beside it holds what can be told apart. */
class DossierConditionsTest {

    @TempDir private Path folder;

    @Test
    void oneOfSeveralWordsIsMetHoweverItIsSpelt() {
        assertThat(
                        met(
                                "Hình thức: [Trực tuyến, Qua cổng DVC]",
                                "Trực tuyến",
                                "TRỰC  TUYẾN",
                                "qua cổng dvc",
                                "Tru\u031B\u0323c tuye\u0302\u0301n"))
                .isEqualTo("1111");
        assertThat(met("Hình thức: [Trực tuyến, Qua cổng DVC]", "Trực tiếp", "", "Truc tuyen"))
                .isEqualTo("000");
    }

    @Test
    void aNumberIsAWordToo() {
        assertThat(met("Hình thức: 2", "2", "1", "", "22")).isEqualTo("1000");
    }

    @Test
    void noneOfTheWordsIsMetByAnEmptyCell() {
        assertThat(met("Hình thức: {not: [Trực tuyến, 3]}", "Trực tuyến", "3", "Trực tiếp", ""))
                .isEqualTo("0011");
    }

    @Test
    void dashesAndDotsAreNothingButATickIsSomething() {
        assertThat(met("Hình thức: not-empty", "ketqua.pdf", "x", "✓", "0", "", "-", "…", "..."))
                .isEqualTo("11110000");
        assertThat(met("Hình thức: empty", "ketqua.pdf", "x", "✓", "0", "", "-", "…", "..."))
                .isEqualTo("00001111");
    }

    @Test
    void signsThatSaySomethingTellWordsApart() {
        assertThat(met("Hình thức: C+", "C+", "c +", "C-", "C", "(C)")).isEqualTo("11000");
        assertThat(met("Hình thức: \"> 5 ngày\"", "> 5 ngày", ">5 Ngày", "< 5 ngày", "5 ngày"))
                .isEqualTo("1100");
    }

    @Test
    void whatIsNotApplicableIsNothing() {
        assertThat(met("Hình thức: not-empty", "N/A", "KPS", "không phát sinh", "x", "Không có"))
                .isEqualTo("00011");
        assertThat(met("Hình thức: empty", "N/A", "KPS", "không phát sinh", "x", "Không có"))
                .isEqualTo("11100");
    }

    @Test
    void whatIsNotApplicableIsSaidWhereTheConditionNamesIt() {
        assertThat(met("Hình thức: KPS", "KPS", "kps", "N/A", "")).isEqualTo("1100");
        assertThat(met("Hình thức: {not: KPS}", "KPS", "N/A", "")).isEqualTo("011");
    }

    @Test
    void anXUnderDatesOrNumbersIsNothing() {
        String[] notReturned = {"x;06/05/2024", "N/A;06/05/2024", "–;06/05/2024", ";06/05/2024"};
        String late = "Trả: {after: Hẹn trả, when-empty: end-of-period}";
        assertThat(count("m: {count: {" + late + "}}", "Trả;Hẹn trả", notReturned))
                .isEqualTo("1111");
        assertThat(
                        count(
                                "m: {count: {Trả: not-empty, TRẢ: {on-or-after: start-of-period}}}",
                                "Trả;Hẹn trả",
                                notReturned))
                .isEqualTo("0000");
        assertThat(
                        count(
                                "m: {count: {Trả: empty, " + late.replace("Trả:", "TRẢ:") + "}}",
                                "Trả;Hẹn trả",
                                notReturned))
                .isEqualTo("1111");
        assertThat(count("m: {count: {Phí: empty, PHÍ: {below: 1, when-empty: 0}}}", "Phí", "x"))
                .isEqualTo("1");
    }

    @Test
    void aBoundIsMetOnItsOwnSide() {
        assertThat(met("Hình thức: {above: 0}", "0", "1", "50.000", "50.000 đ", ""))
                .isEqualTo("01110");
        assertThat(met("Hình thức: {at-least: 2}", "1", "2", "3")).isEqualTo("011");
        assertThat(met("Hình thức: {below: 2}", "1", "2", "")).isEqualTo("100");
        assertThat(met("Hình thức: {at-most: 2}", "1", "2", "3")).isEqualTo("110");
        assertThat(met("Hình thức: {above: 0, below: 2.5}", "0", "1", "2,5", "3"))
                .isEqualTo("0100");
    }

    @Test
    void aNegativeNumberIsOneWhetherItIsStoredOrWritten() {
        assertThat(met("Hình thức: {above: 0}", "-5", "5", "+5", "−5", "- -")).isEqualTo("01100");
        assertThat(met("Hình thức: {above: -6}", "-5", "-1.000", "–7", "-6,5")).isEqualTo("1000");
        assertThat(met("Hình thức: {at-most: -5}", "-5", "-5 đ", "5")).isEqualTo("110");
        DossierFixture stored =
                new DossierFixture(folder)
                        .measure("m: {count: {Phí: {above: -6}}}")
                        .measure("n: {count: {Phí: {above: 0}}}")
                        .file(
                                "ds.xls",
                                TypedRows.lines(DossierFixture.rows("Phí", "[-5]", "[-7]", "[5]")));
        assertThat(stored.list()).startsWith("an-hoa m 2", "an-hoa n 1");
        assertThat(stored.findings()).isEmpty();
    }

    @Test
    void theCurrencyBehindANumberMayBeWrittenInAnyWay() {
        assertThat(
                        met(
                                "Hình thức: {at-least: 50000}",
                                "50.000 VNĐ",
                                "50.000 VNÐ",
                                "50000VND",
                                "50.000 Đồng",
                                "50.000Đ",
                                "50.000 ₫",
                                "50.000 đ.",
                                "５０．０００ đ",
                                "49.999 VNĐ"))
                .isEqualTo("111111110");
    }

    @Test
    void aNumberCanStandInForAnEmptyCell() {
        assertThat(met("Hình thức: {at-most: 1, when-empty: 0}", "", "KPS", "1", "2"))
                .isEqualTo("1110");
    }

    @Test
    void theDueDayIsNotLateUntilItIsOver() {
        assertThat(finished("on-or-before: Hẹn trả", "05/05/2024;06/05/2024")).isEqualTo("1");
        assertThat(finished("on-or-before: Hẹn trả", "06/05/2024;06/05/2024")).isEqualTo("1");
        assertThat(finished("on-or-before: Hẹn trả", "07/05/2024;06/05/2024")).isEqualTo("0");
        assertThat(finished("before: Hẹn trả", "06/05/2024;06/05/2024")).isEqualTo("0");
        assertThat(finished("before: Hẹn trả", "05/05/2024;06/05/2024")).isEqualTo("1");
        assertThat(finished("after: Hẹn trả", "06/05/2024;06/05/2024")).isEqualTo("0");
        assertThat(finished("after: Hẹn trả", "07/05/2024;06/05/2024")).isEqualTo("1");
        assertThat(finished("on-or-after: Hẹn trả", "06/05/2024;06/05/2024")).isEqualTo("1");
        assertThat(finished("on-or-after: Hẹn trả", "05/05/2024;06/05/2024")).isEqualTo("0");
    }

    @Test
    void timesOfDayCountWhereBothDatesHaveOne() {
        String onTime = "on-or-before: Hẹn trả";
        assertThat(finished(onTime, "06/05/2024 16:00;06/05/2024 16:00")).isEqualTo("1");
        assertThat(finished(onTime, "06/05/2024 17:00;06/05/2024 16:00")).isEqualTo("0");
        assertThat(finished(onTime, "06/05/2024 16:00:01;06/05/2024 16:00")).isEqualTo("0");
        assertThat(finished(onTime, "06/05/2024 17:00;06/05/2024")).isEqualTo("1");
        assertThat(finished(onTime, "06/05/2024 17:00;06/05/2024 00:00")).isEqualTo("1");
        assertThat(finished(onTime, "06/05/2024;06/05/2024 08:00")).isEqualTo("1");
        assertThat(finished("before: Hẹn trả", "06/05/2024 08:00;06/05/2024")).isEqualTo("0");
    }

    @Test
    void aDueDayToldInGreenwichTimeIsKeptUntilItIsOverInVietnam() {
        String onTime = "on-or-before: Hẹn trả";
        String due = ";2024-05-05T17:00:00.000Z";
        assertThat(finished(onTime, "2024-05-06T02:00:00.000Z" + due)).isEqualTo("1");
        assertThat(finished(onTime, "2024-05-06T16:59:59.000Z" + due)).isEqualTo("1");
        assertThat(finished(onTime, "2024-05-06T17:00:00.000Z" + due)).isEqualTo("0");
    }

    @Test
    void whatIsNotFinishedIsNotOnTimeUnlessSomethingStandsIn() {
        assertThat(finished("on-or-before: Hẹn trả", ";06/05/2024")).isEqualTo("0");
        assertThat(finished("on-or-before: Hẹn trả", "06/05/2024;")).isEqualTo("0");
        String running = "on-or-before: Hẹn trả, when-empty: end-of-period";
        assertThat(finished(running, ";30/05/2024")).isEqualTo("0");
        assertThat(finished(running, ";31/05/2024")).isEqualTo("1");
        assertThat(finished(running, ";31/05/2024 00:00")).isEqualTo("1");
        assertThat(finished(running, ";31/05/2024 16:00")).isEqualTo("0");
        assertThat(finished(running, ";01/06/2024")).isEqualTo("1");
        assertThat(finished(running, "07/05/2024;06/05/2024")).isEqualTo("0");
    }

    @Test
    void anotherDateStandsInBeforeTheEndOfThePeriod() {
        String measure =
                "m: {count: {Trả: {on-or-before: Hẹn trả, when-empty: [Từ chối, end-of-period]}}}";
        String[] rows = {
            ";06/05/2024;05/05/2024", ";06/05/2024;07/05/2024", ";06/05/2024;", ";31/05/2024;",
        };
        assertThat(count(measure, "Trả;Hẹn trả;Từ chối", rows)).isEqualTo("1001");
    }

    @Test
    void aDateLiesInThePeriodFromItsFirstDayToItsLast() {
        assertThat(
                        met(
                                "Hình thức: in-period",
                                "30/04/2024 23:59",
                                "01/05/2024",
                                "31/05/2024 23:59",
                                "01/06/2024",
                                ""))
                .isEqualTo("01100");
        assertThat(
                        met(
                                "Hình thức: in-period",
                                "2024-04-30T16:59:59Z",
                                "2024-04-30T17:00:00Z",
                                "2024-05-31T16:59:59Z",
                                "2024-05-31T18:30:00Z"))
                .isEqualTo("0110");
    }

    @Test
    void anEdgeOfThePeriodIsADate() {
        assertThat(met("Hình thức: {before: end-of-period}", "30/05/2024", "31/05/2024", ""))
                .isEqualTo("100");
        assertThat(
                        met(
                                "Hình thức: {before: end-of-period}",
                                "31/05/2024 08:45",
                                "01/06/2024 08:45"))
                .isEqualTo("10");
        assertThat(met("Hình thức: {after: end-of-period}", "31/05/2024 16:00", "01/06/2024"))
                .isEqualTo("01");
        assertThat(met("Hình thức: {on-or-after: start-of-period}", "30/04/2024", "01/05/2024"))
                .isEqualTo("01");
    }

    @Test
    void conditionsOnSeveralColumnsMustAllHold() {
        String measure = "m: {count: {Hình thức: Trực tuyến, Phí: {above: 0}}}";
        assertThat(count(measure, "Hình thức;Phí", "Trực tuyến;5", "Trực tuyến;0", "Trực tiếp;5"))
                .isEqualTo("100");
    }

    @Test
    void differentValuesAreCountedOnceEach() {
        DossierFixture fixture =
                new DossierFixture(folder)
                        .measure("m: {distinct: Mã TTHC, count: {Hình thức: Trực tuyến}}")
                        .file(
                                "ds.csv",
                                DossierFixture.rows(
                                        "Mã TTHC;Hình thức",
                                        "1.001;Trực tuyến",
                                        "1.001;Trực tuyến",
                                        "1.002;Trực tiếp",
                                        "1.003;Trực tuyến",
                                        ";Trực tuyến"));
        assertThat(fixture.list()).containsExactly("an-hoa m 2", "an-vinh m 0");
    }

    @Test
    void valuesThatDifferInASignAreDifferentAndWhatIsNotApplicableIsNone() {
        DossierFixture fixture =
                new DossierFixture(folder)
                        .measure("m: {distinct: Mã TTHC, count: all}")
                        .file(
                                "ds.csv",
                                DossierFixture.rows(
                                        "Mã TTHC", "1/23", "1-23", "1.23", "1,23", "N/A", "KPS"));
        assertThat(fixture.list()).containsExactly("an-hoa m 3", "an-vinh m 0");
    }

    @Test
    void differentValuesOfTwoListsAreCountedOnceEach() {
        DossierFixture fixture =
                new DossierFixture(folder)
                        .measure("m: {distinct: Mã TTHC, count: all}")
                        .file("ds1.csv", DossierFixture.rows("Mã TTHC", "1.001", "1.002"))
                        .file("ds2.csv", DossierFixture.rows("Mã TTHC", "1.002", "1.003"));
        assertThat(fixture.list()).containsExactly("an-hoa m 3", "an-vinh m 0");
    }

    /** For each content of the one column whether a row with it is counted. */
    private String met(String condition, String... contents) {
        return count("m: {count: {" + condition + "}}", "Hình thức", contents);
    }

    private String finished(String tests, String dates) {
        return count("m: {count: {Trả: {" + tests + "}}}", "Trả;Hẹn trả", dates);
    }

    private String count(String measure, String header, String... rows) {
        StringBuilder counts = new StringBuilder();
        for (String row : rows) {
            Path workspace = folder.resolve("w" + Arrays.hashCode(rows) + counts.length());
            DossierFixture fixture =
                    new DossierFixture(workspace)
                            .measure(measure)
                            .file("ds.csv", DossierFixture.rows(header, row));
            String first = fixture.list().get(0);
            // A list of one row hardly says all words of the plan.
            assertThat(fixture.findings()).allMatch(finding -> finding.contains("WORD_NEVER_SAID"));
            counts.append(first.substring(first.lastIndexOf(' ') + 1));
        }
        return counts.toString();
    }
}
