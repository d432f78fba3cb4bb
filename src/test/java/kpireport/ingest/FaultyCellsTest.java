package kpireport.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kpireport.diagnostics.Language;
import kpireport.diagnostics.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cells of a list that hold something, but nothing that answers what the plan asks. */
class FaultyCellsTest {

    private static final String ONLINE = "m: {count: {Hình thức: Trực tuyến}}";
    private static final String FILLED = "m: {count: {Hình thức: not-empty}}";

    private static final String PROPOSED =
            "not-applicable: [-, –, …, ..., x, KPS, Không phát sinh, N/A, NA, Miễn phí]";

    @TempDir private Path folder;

    @Test
    void aDateInAnAmountColumnIsNoNumber() {
        DossierFixture fixture =
                typed(
                        "m: {count: {Phí: {above: 0}}}",
                        "Phí",
                        "[2024-06-05]",
                        "[5]",
                        "[2024-06-05]");
        assertThat(fixture.list()).contains("an-hoa m 1");
        assertThat(fixture.findings()).containsExactly("DATE_FOR_NUMBER ds.xls · DS!C2");
        assertThat(sentence(fixture))
                .startsWith(
                        "\"05/06/2024\" in column \"Phí\" is stored as a date, and the plan compares"
                                + " this column with a number; 2 cells are like it (row 2, 4).");
    }

    @Test
    void anErrorOrAFormulaNeverCalculatedInAColumnOfWordsIsFound() {
        for (String measure : List.of(ONLINE, FILLED, "m: {count: {Hình thức: {not: Giấy}}}")) {
            DossierFixture fixture =
                    typed(measure, "Hình thức", "Trực tuyến", "[#REF!]", "[=A1]", "[=A2]");
            fixture.list();
            assertThat(fixture.findings())
                    .contains("ERROR_CELL ds.xls · DS!C3", "FORMULA_WITHOUT_VALUE ds.xls · DS!C4");
            assertThat(fixture.workspace().details("FORMULA_WITHOUT_VALUE"))
                    .containsEntry("count", "2")
                    .containsEntry("rows", "4, 5");
        }
    }

    @Test
    void anErrorInACodeAValueOrADateIsFound() {
        DossierFixture fixture =
                typed(
                                "m: {distinct: Mã TTHC, count: {Ngày trả: in-period}}",
                                "Mã;Mã TTHC;Ngày trả",
                                "[#N/A];1.001;06/05/2024",
                                "[#N/A];[#NAME?];06/05/2024",
                                "3;1.001;[=B2]")
                        .source("dossier: Mã");
        fixture.list();
        assertThat(fixture.findings())
                .containsExactly(
                        "ERROR_CELL ds.xls · DS!C2",
                        "ERROR_CELL ds.xls · DS!D3",
                        "FORMULA_WITHOUT_VALUE ds.xls · DS!E4");
    }

    @Test
    void anErrorSavedAsTextIsOneToo() {
        DossierFixture fixture =
                new DossierFixture(folder)
                        .measure(FILLED)
                        .file("ds.csv", DossierFixture.rows("Hình thức", "#REF!", "#1", "# REF"));
        assertThat(fixture.list()).contains("an-hoa m 3");
        assertThat(fixture.findings()).containsExactly("ERROR_CELL ds.csv · C2");
    }

    @Test
    void anErrorThatThePlanNamesIsAnAnswer() {
        assertThat(typed("m: {count: {Hình thức: {not: \"#N/A\"}}}", "Hình thức", "[#N/A]", "x"))
                .satisfies(
                        named -> {
                            assertThat(named.list()).contains("an-hoa m 1");
                            assertThat(named.findings()).isEmpty();
                        });
        assertThat(typed(FILLED, "Hình thức", "[#N/A]").plan("not-applicable: [\"#N/A\"]"))
                .satisfies(
                        token -> {
                            token.list();
                            assertThat(token.findings()).isEmpty();
                        });
    }

    @Test
    void columnsAndRowsThatAreNotAskedForAreLeftAlone() {
        DossierFixture other = typed("m: count", "Hình thức", "[#REF!]", "[=A1]");
        assertThat(other.list()).contains("an-hoa m 2");
        assertThat(other.findings()).isEmpty();
        DossierFixture april =
                new DossierFixture(folder.resolve("april"))
                        .measure(FILLED)
                        .file(
                                "ds.csv",
                                "Đơn vị;Ngày tiếp nhận;Hình thức",
                                "xã An Hòa;05/05/2024;x",
                                "xã An Hòa;05/04/2024;#REF!");
        april.list();
        assertThat(april.findings()).containsExactly("DOSSIERS_OUTSIDE_PERIOD ds.csv");
    }

    @Test
    void aWordInAnAmountColumnIsProposedAsAToken() {
        DossierFixture fixture = fees("", "Miễn phí", "8.000");
        fixture.list();
        assertThat(fixture.findings()).containsExactly("UNREADABLE_AMOUNT ds.csv · C2");
        assertThat(sentence(fixture)).contains("write in the plan: " + PROPOSED + ";");
    }

    @Test
    void aTokenThatThePlanMustQuoteIsProposedInQuotationMarks() {
        DossierFixture fixture = fees("not-applicable: [-, \"#N/A\"]", "Miễn phí");
        fixture.list();
        assertThat(sentence(fixture)).contains("[-, \"#N/A\", Miễn phí]");
    }

    @Test
    void theProposalSettlesItAndIsNotTakenForNought() {
        DossierFixture fixture = fees(PROPOSED, "Miễn phí", "8.000", "0");
        assertThat(fixture.list()).contains("an-hoa m 1", "an-hoa khong 1");
        assertThat(fixture.findings()).isEmpty();
    }

    @Test
    void aNumberMistypedIsProposedForNothing() {
        DossierFixture fixture = fees("", "39,1O", "- 5", "5-");
        fixture.list();
        assertThat(fixture.workspace().details("UNREADABLE_AMOUNT")).containsEntry("count", "3");
        assertThat(sentence(fixture)).doesNotContain("not-applicable").endsWith("in the plan.");
    }

    private DossierFixture fees(String plan, String... fees) {
        return new DossierFixture(folder)
                .measure("m: {count: {Phí: {above: 0}}}")
                .measure("khong: {count: {Phí: {at-most: 0}}}")
                .plan(plan)
                .file("ds.csv", DossierFixture.rows("Phí", fees));
    }

    private DossierFixture typed(String measure, String header, String... rows) {
        Stream<String> all = Arrays.stream(rows).map(row -> "xã An Hòa;[2024-05-05];" + row);
        return new DossierFixture(folder.resolve("w" + Arrays.hashCode(rows) + measure.hashCode()))
                .measure(measure)
                .file(
                        "ds.xls",
                        TypedRows.lines(
                                Stream.concat(Stream.of("Đơn vị;Ngày tiếp nhận;" + header), all)
                                        .toArray(String[]::new)));
    }

    private static String sentence(DossierFixture fixture) {
        return new Wording(Language.EN).message(fixture.workspace().diagnostics().get(0));
    }
}
