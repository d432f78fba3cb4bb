package kpireport.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kpi-report completion}: a script by which bash and zsh complete the command line. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        addMethodSubcommands = false)
final class CompletionCommand implements Callable<Integer> {

    /** One script serves both. */
    enum Shell {
        BASH,
        ZSH
    }

    @Parameters(arity = "0..1", paramLabel = "bash|zsh", descriptionKey = "shell")
    private Shell shell;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        out.print(CompletionScript.of(spec.root().commandLine()));
        out.flush();
        return ExitCode.DONE;
    }
}
