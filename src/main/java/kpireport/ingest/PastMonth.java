package kpireport.ingest;

import java.time.YearMonth;
import java.util.List;
import kpireport.measures.Observations.InputFile;
import kpireport.measures.Observations.Origin;

/**
 * A month before the report's.
 *
 * @param exports the exports that its values come from, be it by way of what was published
 */
record PastMonth(YearMonth month, Origin origin, MonthReading reading, List<InputFile> exports) {

    PastMonth {
        exports = List.copyOf(exports);
    }
}
