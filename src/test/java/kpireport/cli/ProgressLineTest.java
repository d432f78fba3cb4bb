package kpireport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import kpireport.diagnostics.Language;
import kpireport.diagnostics.Sentences;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    private static final long SECOND = 1_000_000_000;

    private final StringWriter err = new StringWriter();
    private long now;

    @Test
    void aListThatIsReadWithinASecondIsNotWorthAWord() {
        ProgressLine line = line(80, false);
        line.reached("a.csv", 1, 2, 10);
        now = SECOND - 1;
        line.reached("a.csv", 2, 2, 20);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aTerminalShowsRowsShareAndTimeLeftInOneLine() {
        ProgressLine line = line(80, false);
        readAQuarter(line, "a.csv");
        assertThat(err.toString()).isEqualTo("\ra.csv: 250 000 rows read, 25%, about 6 s left");
        line.close();
        assertThat(err.toString()).endsWith("\r" + " ".repeat(45) + "\r");
    }

    @Test
    void theLineNeverWraps() {
        ProgressLine line = line(40, false);
        readAQuarter(line, "exports/2024-05/danh-sach-ho-so.csv");
        assertThat(err.toString()).isEqualTo("\r…: 250 000 rows read, 25%, about 6 s le");
    }

    @Test
    void ofALongNameTheEndIsShown() {
        ProgressLine line = line(56, false);
        readAQuarter(line, "exports/2024-05/danh-sach-ho-so.csv");
        assertThat(err.toString())
                .isEqualTo("\r…sach-ho-so.csv: 250 000 rows read, 25%, about 6 s left")
                .hasSize(56);
    }

    @Test
    void elsewhereALineTellsThatAListWasRead() {
        ProgressLine line = line(0, false);
        readAQuarter(line, "a.csv");
        line.reached("a.csv", 400, 400, 1_000_000);
        assertThat(err.toString().strip()).isEqualTo("a.csv read: 1 000 000 rows.");
    }

    @Test
    void whoAskedForQuietHasIt() {
        ProgressLine line = line(0, true);
        readAQuarter(line, "a.csv");
        line.reached("a.csv", 400, 400, 1_000_000);
        assertThat(err.toString()).isEmpty();
    }

    /** In two seconds. */
    private void readAQuarter(ProgressLine line, String file) {
        line.reached(file, 0, 400, 0);
        now = 2 * SECOND;
        line.reached(file, 100, 400, 250_000);
    }

    private ProgressLine line(int columns, boolean quiet) {
        return new ProgressLine(
                new PrintWriter(err),
                new Sentences("kpireport.cli.console", Language.EN),
                columns,
                quiet,
                () -> now);
    }
}
