package kpireport.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Where the process starts and ends. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        String[] typed = TypedArguments.of(args, System.getenv());
        int exitCode = new KpiReport(out, err, System.getenv()).run(typed);
        out.flush();
        err.flush();
        System.exit(exitCode);
    }

    /** UTF-8 whatever the console says: Java 17 on Windows would take the ANSI page for a pipe. */
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
