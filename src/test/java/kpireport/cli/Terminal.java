package kpireport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Runs commands and keeps what they say. */
final class Terminal {

    private static final Path EXPECTED = Path.of("src/test/resources/kpireport/cli");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    int run(String... args) {
        return new KpiReport(new PrintWriter(out), new PrintWriter(err), Map.of("NO_COLOR", "1"))
                .run(args);
    }

    String out() {
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    String err() {
        return err.toString().replace(System.lineSeparator(), "\n");
    }

    /**
     * Holds what was printed against a file; {@code -Dexpected=write} writes it anew.
     *
     * @param name of the file
     */
    void assertPrinted(String name) throws IOException {
        Path expected = EXPECTED.resolve(name);
        if ("write".equals(System.getProperty("expected"))) {
            Files.writeString(expected, out());
        }
        assertThat(out()).isEqualTo(Files.readString(expected));
    }
}
