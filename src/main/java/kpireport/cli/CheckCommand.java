package kpireport.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Set;
import java.util.concurrent.Callable;
import kpireport.Request;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code kpi-report check}: everything but writing. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        addMethodSubcommands = false)
final class CheckCommand implements Callable<Integer>, MonthCommand {

    @ParentCommand private KpiReport kpiReport;

    @Option(
            names = {"-m", "--month"},
            required = true,
            paramLabel = "YYYY-MM|last",
            converter = MonthConverter.class)
    private YearMonth month;

    @Mixin private MonthRun run;

    @Override
    public Integer call() throws IOException {
        Path folder = kpiReport.workspace().resolve("reports").resolve(month.toString());
        Request request =
                new Request(
                        kpiReport.workspace(), month, folder, Set.of(), run.failOn(), false, false);
        return run.through(kpiReport, request);
    }

    @Override
    public MonthRun run() {
        return run;
    }
}
