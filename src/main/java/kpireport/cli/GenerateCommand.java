package kpireport.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import kpireport.Request;
import kpireport.plan.DocumentSpec.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code kpi-report generate}: a month's drafts. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        addMethodSubcommands = false)
final class GenerateCommand implements Callable<Integer>, MonthCommand {

    @ParentCommand private KpiReport kpiReport;

    @Option(
            names = {"-m", "--month"},
            required = true,
            paramLabel = "YYYY-MM|last",
            converter = MonthConverter.class)
    private YearMonth month;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR")
    private Path output;

    @Option(names = "--format", split = ",", paramLabel = "docx|xlsx|html|pdf")
    private Set<Format> formats = EnumSet.noneOf(Format.class);

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--force")
    private boolean force;

    @Mixin private MonthRun run;

    @Override
    public Integer call() throws IOException {
        Path folder =
                output == null
                        ? kpiReport.workspace().resolve("reports").resolve(month.toString())
                        : output;
        Request request =
                new Request(
                        kpiReport.workspace(),
                        month,
                        folder,
                        formats,
                        run.failOn(),
                        !dryRun,
                        force);
        return run.through(kpiReport, request);
    }

    @Override
    public MonthRun run() {
        return run;
    }
}
