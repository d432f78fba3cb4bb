package kpireport.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import kpireport.diagnostics.Sentences;
import kpireport.machine.Condition;
import kpireport.machine.Condition.State;
import kpireport.machine.Machine;
import kpireport.publication.ConditionsJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code kpi-report doctor}: whether this machine has what the documents need. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        addMethodSubcommands = false)
final class DoctorCommand implements Callable<Integer> {

    @ParentCommand private KpiReport kpiReport;

    @Spec private CommandSpec spec;

    @Option(names = "--soffice", paramLabel = "PATH")
    private Path soffice;

    @Option(names = "--json")
    private boolean json;

    @Override
    public Integer call() {
        Machine machine =
                new Machine(
                        kpiReport.workspace(),
                        kpiReport.environment(),
                        kpiReport.libreOffice(soffice),
                        Version.number(),
                        new Machine.Settings(
                                locale(),
                                ZoneId.systemDefault(),
                                Charset.defaultCharset(),
                                terminal()));
        List<Condition> conditions = machine.list();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(ConditionsJson.of(conditions));
        } else {
            tell(conditions, kpiReport.page(out));
        }
        out.flush();
        boolean bad = conditions.stream().anyMatch(it -> it.state() == State.BAD);
        return bad ? ExitCode.CANNOT_READ_OR_WRITE : ExitCode.DONE;
    }

    /** Of the language that is spoken; the system's, if that is the same. */
    private Locale locale() {
        Locale spoken = kpiReport.language().locale();
        Locale system = Locale.getDefault();
        return system.getLanguage().equals(spoken.getLanguage()) ? system : spoken;
    }

    private Machine.Terminal terminal() {
        boolean attached = System.console() != null;
        String colourless = Console.whyNoColour(kpiReport.noColour(), kpiReport.environment());
        if (colourless.isEmpty() && !attached) colourless = "no-terminal";
        if (colourless.isEmpty() && !Ansi.AUTO.enabled()) colourless = "plain-console";
        int columns =
                Width.columns(kpiReport.environment())
                        .orElseGet(() -> spec.root().commandLine().getUsageHelpWidth());
        return new Machine.Terminal(attached, columns, colourless);
    }

    private static String found(Condition condition, Sentences sentences) {
        if (!condition.reason().isEmpty()) {
            return sentences.text("doctor." + condition.name() + "." + condition.reason());
        }
        return condition.value().isEmpty() ? sentences.text("doctor.none") : condition.value();
    }

    private void tell(List<Condition> conditions, Page page) {
        Sentences sentences = kpiReport.sentences();
        for (Condition condition : conditions) {
            if (kpiReport.quiet() && condition.state() != State.BAD) continue;
            page.line(
                    0,
                    sentences.text("doctor.state." + condition.state())
                            + " "
                            + sentences.text("doctor." + condition.name())
                            + ": "
                            + found(condition, sentences));
            if (condition.state() != State.GOOD) {
                page.line(6, sentences.text("doctor." + condition.name() + ".advice"));
            }
        }
    }
}
