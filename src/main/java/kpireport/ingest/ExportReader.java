package kpireport.ingest;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.Observation;
import kpireport.measures.Observations;
import kpireport.measures.Observations.InputFile;
import kpireport.measures.Observations.Origin;
import kpireport.plan.Plan;

/** Reads a month of exports, and the months before it for changes and streaks. */
public final class ExportReader {

    /** Everything observed in the month and in the months running back from it without a gap. */
    public Observations read(Path workspace, Plan plan, YearMonth month, Diagnostics diagnostics) {
        List<Observation> observations = new ArrayList<>();
        List<InputFile> inputs = new ArrayList<>();
        Map<YearMonth, Origin> origins = new TreeMap<>();

        if (new MonthFolder(workspace, month).exists()) {
            MonthReading reading = new ExportedMonth(workspace, plan, month, diagnostics).read();
            observations.addAll(reading.observations());
            inputs.addAll(reading.inputs());
            origins.put(month, Origin.EXPORTS);
        } else {
            diagnostics.report(Code.MISSING_MONTH, new MonthFolder(workspace, month).place());
        }

        inputs.sort(Comparator.comparing(InputFile::file));
        return new Observations(observations, origins, inputs);
    }
}
