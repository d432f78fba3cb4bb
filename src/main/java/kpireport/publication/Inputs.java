package kpireport.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kpireport.measures.Observations;
import kpireport.measures.Observations.InputFile;
import kpireport.measures.Sha256;
import kpireport.plan.MonthNotesReader;
import kpireport.plan.PlanReader;

/** Whatever a report is made from: the plan, the month's notes, own templates, the exports. */
public final class Inputs {

    private Inputs() {}

    public static List<InputFile> list(Path workspace, YearMonth month, Observations observations)
            throws IOException {
        List<String> names = new ArrayList<>();
        names.add(PlanReader.FILE);
        names.add(MonthNotesReader.file(month));
        Path templates = workspace.resolve("templates");
        if (Files.isDirectory(templates)) {
            try (Stream<Path> files = Files.list(templates)) {
                files.map(file -> "templates/" + file.getFileName()).sorted().forEach(names::add);
            }
        }
        List<InputFile> inputs = new ArrayList<>();
        for (String name : names) {
            Path file = workspace.resolve(name);
            if (Files.isRegularFile(file)) inputs.add(new InputFile(name, Sha256.of(file)));
        }
        inputs.addAll(observations.listInputs());
        return inputs;
    }
}
