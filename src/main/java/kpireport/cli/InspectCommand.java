package kpireport.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import kpireport.ExportInspection;
import kpireport.diagnostics.Diagnostics;
import kpireport.diagnostics.Wording;
import kpireport.inspection.InspectedFile;
import kpireport.plan.Source;
import kpireport.publication.InspectionJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code kpi-report inspect}: what an export is, and how the plan could have it read. */
@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        addMethodSubcommands = false)
final class InspectCommand implements Callable<Integer> {

    @ParentCommand private KpiReport kpiReport;

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
    private List<String> files;

    @Option(names = "--json")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Wording wording = new Wording(kpiReport.language());
        Diagnostics planFindings = new Diagnostics();
        ExportInspection inspection = new ExportInspection(kpiReport.workspace(), planFindings);
        planFindings.list().forEach(kpiReport.console()::tell);

        InspectionText text =
                new InspectionText(
                        kpiReport.page(out), kpiReport.language(), inspection.withPlan());
        List<InspectedFile> inspected = new ArrayList<>();
        for (Path file : listFiles(inspection)) {
            InspectedFile found = inspection.inspect(file);
            inspected.add(found);
            if (!json && (!kpiReport.quiet() || !found.isReadable())) text.tell(found);
        }
        if (json) {
            out.print(InspectionJson.of(inspected, wording));
        } else if (!kpiReport.quiet()) {
            text.tell(sources(inspected));
        }
        out.flush();
        return inspected.stream().allMatch(InspectedFile::isReadable)
                ? ExitCode.RECOGNISED
                : ExitCode.NOT_ALL_READ;
    }

    private Set<Path> listFiles(ExportInspection inspection) throws IOException {
        Set<Path> paths = new LinkedHashSet<>();
        for (String file : files) {
            for (Path path : expand(file)) {
                paths.addAll(inspection.listFiles(path));
            }
        }
        return paths;
    }

    private List<Path> expand(String file) throws IOException {
        try {
            List<Path> paths = Wildcards.expand(file);
            if (!paths.isEmpty()) return paths;
        } catch (InvalidPathException e) {
            // No file of this system can be called so: nothing matches either.
        }
        throw new ParameterException(
                spec.commandLine(), kpiReport.sentences().text("inspect.noMatch", "file", file));
    }

    /** Two months of one form give the same source. */
    private static List<Source> sources(List<InspectedFile> files) {
        return files.stream().flatMap(file -> file.sources().stream()).distinct().toList();
    }
}
