package kpireport.ingest;

import java.util.List;
import kpireport.measures.Observation;
import kpireport.measures.Observations.InputFile;

/** What one month gave, from its exports or from what was published. */
record MonthReading(
        List<Observation> observations, List<PrintedChange> changes, List<InputFile> inputs) {

    MonthReading {
        observations = List.copyOf(observations);
        changes = List.copyOf(changes);
        inputs = List.copyOf(inputs);
    }
}
