package kpireport.ingest;

import java.time.YearMonth;
import java.util.List;
import kpireport.measures.Observations.Correction;
import kpireport.measures.Observations.FormerFormula;
import kpireport.measures.Observations.FormerName;
import kpireport.measures.Observations.InputFile;
import kpireport.measures.Observations.Origin;
import kpireport.measures.Observations.PublishedTarget;

/**
 * A month before the report's.
 *
 * @param targets what published results were held against
 * @param formulas of the indicators that were computed otherwise then
 * @param names of the units that were called otherwise then
 * @param corrections of what was published, by exports that were replaced since
 * @param exports the exports that its values come from, be it by way of what was published
 */
record PastMonth(
        YearMonth month,
        Origin origin,
        MonthReading reading,
        List<PublishedTarget> targets,
        List<FormerFormula> formulas,
        List<FormerName> names,
        List<Correction> corrections,
        List<InputFile> exports) {

    PastMonth {
        targets = List.copyOf(targets);
        formulas = List.copyOf(formulas);
        names = List.copyOf(names);
        corrections = List.copyOf(corrections);
        exports = List.copyOf(exports);
    }
}
