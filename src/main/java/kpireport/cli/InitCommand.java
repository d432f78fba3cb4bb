package kpireport.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kpireport.FirstWorkspace;
import kpireport.FirstWorkspace.Made;
import kpireport.diagnostics.Sentences;
import kpireport.plan.PlanReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code kpi-report init}: a first workspace from the exports at hand. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        addMethodSubcommands = false)
final class InitCommand implements Callable<Integer> {

    @ParentCommand private KpiReport kpiReport;

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "DIR", arity = "0..1", descriptionKey = "newWorkspace")
    private Path folder;

    @Option(names = "--from", paramLabel = "FILE", arity = "1..*")
    private List<String> from = List.of();

    @Option(
            names = {"-m", "--month"},
            paramLabel = "YYYY-MM",
            descriptionKey = "initMonth",
            converter = MonthConverter.class)
    private YearMonth month;

    @Override
    public Integer call() throws IOException {
        Sentences sentences = kpiReport.sentences();
        PrintWriter err = spec.commandLine().getErr();
        if (folder == null) folder = takeLast();
        if (Files.exists(folder.resolve(PlanReader.FILE))) {
            err.println(sentences.text("init.exists", "folder", folder));
            return ExitCode.USAGE;
        }
        InitText text =
                new InitText(
                        kpiReport.page(spec.commandLine().getOut()),
                        kpiReport.page(err),
                        kpiReport.language(),
                        folder,
                        kpiReport.next());
        try {
            Made made =
                    new FirstWorkspace().make(folder, listExports(), Optional.ofNullable(month));
            if (made.draft().isEmpty()) {
                text.tellNothingMade(made);
                return ExitCode.WITHHELD;
            }
            if (!kpiReport.quiet()) text.tell(made);
            return ExitCode.PUBLISHED;
        } catch (FileAlreadyExistsException e) {
            err.println(sentences.text("init.taken", "file", e.getFile()));
            return ExitCode.CANNOT_READ_OR_WRITE;
        }
    }

    /** Out of {@code --from a.xlsx b.xlsx new-folder}, the order in which people copy files. */
    private Path takeLast() {
        int last = from.size() - 1;
        Path named = last < 1 ? null : path(from.get(last));
        if (named == null || Files.exists(named)) {
            throw new ParameterException(
                    spec.commandLine(), kpiReport.sentences().text("init.noFolder"));
        }
        from = from.subList(0, last);
        return named;
    }

    /** Null for a pattern, and for what can be no path. */
    private static Path path(String text) {
        try {
            return text.matches(".*[*?].*") ? null : Path.of(text);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** Those named, or what lies in the folder's own exports already. */
    private List<Path> listExports() throws IOException {
        if (from.isEmpty()) {
            Path there = folder.resolve("exports");
            if (Files.isDirectory(there)) return List.of(there);
            throw new ParameterException(
                    spec.commandLine(), kpiReport.sentences().text("init.noFrom"));
        }
        List<Path> paths = new ArrayList<>();
        for (String file : from) {
            List<Path> expanded = expand(file);
            if (expanded.isEmpty()) {
                throw new ParameterException(
                        spec.commandLine(),
                        kpiReport.sentences().text("inspect.noMatch", "file", file));
            }
            paths.addAll(expanded);
        }
        return paths;
    }

    private static List<Path> expand(String file) throws IOException {
        try {
            return Wildcards.expand(file);
        } catch (InvalidPathException e) {
            return List.of();
        }
    }
}
