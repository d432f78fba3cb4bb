package kpireport.ingest;

import static kpireport.ingest.PlanFixture.wide;
import static org.assertj.core.api.Assertions.assertThat;

import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.diagnostics.Language;
import kpireport.diagnostics.Wording;
import kpireport.measures.SourceCell;
import kpireport.plan.Plan;
import kpireport.plan.Source;
import kpireport.plan.Source.EmptyCell;
import kpireport.plan.Source.MeasureColumn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFindingsTest {

    @ParameterizedTest
    @CsvSource({
        "#0.922018348623853 0.00, '\"0.92\" (stored in the file: 0.922018348623853) in column'",
        "#0.922018348623853, '\"0.922018348623853\" in column'",
        "#0.9 0.0, '\"0.9\" in column'",
        "'0,92', '\"0,92\" in column'"
    })
    void anUnclearPercentageIsQuotedAsTheCellShowsIt(String cell, String quoted) {
        assertThat(message(Code.AMBIGUOUS_PERCENTAGE, cell)).startsWith(quoted);
    }

    private static String message(Code code, String cell) {
        Plan plan = new PlanFixture().communes("xã An Vinh").build();
        Source source = wide("form.xlsx").percent("ty-le", "Tỷ lệ").build();
        Grid grid = SheetFixture.grid("Đơn vị | Tỷ lệ\nxã An Vinh | " + cell);
        MeasureColumn measure = source.measures().get(0);
        SourceCell where = grid.place(2, 2);
        Diagnostics diagnostics = new Diagnostics();
        new NumberFindings(diagnostics)
                .reportFaulty(
                        new Found(
                                plan.units().get(0),
                                measure.measure(),
                                measure.header(),
                                measure.role(),
                                new Reading.Faulty(code, where),
                                new TableFinder(source).find(grid).orElseThrow(),
                                EmptyCell.ASK),
                        code);
        return new Wording(Language.EN).message(diagnostics.list().get(0));
    }
}
