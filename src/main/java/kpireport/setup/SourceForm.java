package kpireport.setup;

import java.util.List;
import kpireport.plan.HeaderPath;
import kpireport.plan.Source;
import kpireport.plan.Source.MeasureColumn;
import kpireport.plan.Source.Rows;

/**
 * The printed form that exports of the same kind are filled into, whatever their files, sheets and
 * months are called: what a row is, and the headers of units and figures.
 */
record SourceForm(Rows rows, HeaderPath unit, List<HeaderPath> measures) {

    static SourceForm of(Source source) {
        return new SourceForm(
                source.rows(),
                source.unit(),
                source.measures().stream().map(MeasureColumn::header).toList());
    }
}
