package kpireport.ingest;

import java.time.YearMonth;
import java.util.List;
import kpireport.measures.Observations.InputFile;
import kpireport.measures.Observations.Origin;
import kpireport.measures.Observations.PublishedTarget;

/**
 * A month before the report's.
 *
 * @param targets what published results were held against
 * @param exports the exports that its values come from, be it by way of what was published
 */
record PastMonth(
        YearMonth month,
        Origin origin,
        MonthReading reading,
        List<PublishedTarget> targets,
        List<InputFile> exports) {

    PastMonth {
        targets = List.copyOf(targets);
        exports = List.copyOf(exports);
    }
}
