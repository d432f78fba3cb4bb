package kpireport.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Where the process starts and ends. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int exitCode = run(out, err, System.getenv(), args);
        out.flush();
        err.flush();
        System.exit(exitCode);
    }

    static int run(
            PrintWriter out, PrintWriter err, Map<String, String> environment, String... args) {
        return new KpiReport(out, err, environment).run(TypedArguments.of(args, environment));
    }

    /** UTF-8 whatever the console says: Java 17 on Windows would take the ANSI page for a pipe. */
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
