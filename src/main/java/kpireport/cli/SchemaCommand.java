package kpireport.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kpireport.plan.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code kpi-report schema}: what the YAML files may hold, for editors. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        addMethodSubcommands = false)
final class SchemaCommand implements Callable<Integer> {

    @ParentCommand private KpiReport kpiReport;

    @Spec private CommandSpec spec;

    @Parameters(
            paramLabel = "plan|month",
            arity = "0..1",
            defaultValue = "plan",
            descriptionKey = "schemaOf")
    private Schemas schema;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "schemaOutput")
    private Path output;

    @Override
    public Integer call() throws IOException {
        if (output == null) {
            spec.commandLine().getOut().print(schema.text());
            spec.commandLine().getOut().flush();
            return ExitCode.DONE;
        }
        Path file = Files.isDirectory(output) ? output.resolve(schema.file()) : output;
        Files.writeString(file, schema.text(), StandardCharsets.UTF_8);
        if (!kpiReport.quiet()) {
            String pointer = "# yaml-language-server: $schema=" + file.getFileName();
            spec.commandLine()
                    .getOut()
                    .println(
                            kpiReport
                                    .sentences()
                                    .text("schema.written", "file", file, "pointer", pointer));
            spec.commandLine().getOut().flush();
        }
        return ExitCode.DONE;
    }
}
