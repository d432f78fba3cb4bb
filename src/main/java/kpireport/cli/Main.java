package kpireport.cli;

import java.io.FileDescriptor;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import kpireport.diagnostics.Sentences;

/** Where the process starts and ends. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Outlet outlet = new Outlet(FileDescriptor.out);
        PrintWriter out = utf8(outlet);
        PrintWriter err = utf8(new Outlet(FileDescriptor.err));
        Thread stopped = new Thread(() -> tell(err, sentences(args).text("stopped")));
        Runtime.getRuntime().addShutdownHook(stopped);

        int exitCode = run(out, err, System.getenv(), args);
        out.flush();
        Optional<String> unwritten = outlet.failure();
        unwritten.ifPresent(
                reason -> tell(err, sentences(args).text("failure.output", "reason", reason)));
        err.flush();
        try {
            Runtime.getRuntime().removeShutdownHook(stopped);
        } catch (IllegalStateException stoppedMeanwhile) {
            return;
        }
        boolean lost = unwritten.isPresent() && exitCode == ExitCode.DONE;
        System.exit(lost ? ExitCode.CANNOT_READ_OR_WRITE : exitCode);
    }

    static int run(
            PrintWriter out, PrintWriter err, Map<String, String> environment, String... args) {
        return new KpiReport(out, err, environment).run(TypedArguments.of(args, environment));
    }

    /** UTF-8 whatever the console says: Java 17 on Windows would take the ANSI page for a pipe. */
    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(stream, false, StandardCharsets.UTF_8);
    }

    private static Sentences sentences(String... args) {
        return new Sentences("kpireport.cli.console", LanguageChoice.of(args, System.getenv()));
    }

    private static void tell(PrintWriter err, String sentence) {
        err.println(sentence);
        err.flush();
    }
}
