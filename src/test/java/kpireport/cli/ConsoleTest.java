package kpireport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kpireport.Outcome;
import kpireport.Outcome.Verdict;
import kpireport.Request;
import kpireport.Request.FailOn;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostic;
import kpireport.diagnostics.Language;
import kpireport.measures.ConfigKey;
import kpireport.measures.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleTest {

    private static final Diagnostic MISSING =
            Diagnostic.of(Code.MISSING_MONTH, new SourceFile("exports"), "month", "2024-05");

    private final StringWriter err = new StringWriter();

    @Test
    void onAScreenAnErrorIsRedAndAWarningYellow() {
        console(true).tell(MISSING);
        console(true).tell(gap(3, "tên"));
        assertThat(err.toString().lines())
                .satisfiesExactly(
                        line ->
                                assertThat(line)
                                        .startsWith(
                                                "exports: \u001b[1;31merror MISSING_MONTH\u001b[0m: "),
                        line -> assertThat(line).contains("\u001b[33mwarning PLAN_GAP\u001b[0m: "));
    }

    @Test
    void elsewhereNothingHasAColour() {
        console(false).tell(MISSING);
        assertThat(err.toString()).startsWith("exports: error MISSING_MONTH: ");
    }

    @ParameterizedTest
    @CsvSource({"12, true", "11, false"})
    void theFirstErrorIsSaidAgainBelowMoreWarningsThanAScreenShows(int gaps, boolean again) {
        List<Diagnostic> findings = new ArrayList<>(List.of(MISSING));
        for (int line = 1; line <= gaps; line++) findings.add(gap(line, "tên " + line));
        console(false).tell(withheld(findings));
        List<String> lines = err.toString().lines().toList();
        String error = lines.get(0);
        assertThat(error).startsWith("exports: error MISSING_MONTH: ");
        assertThat(lines.contains("Mend this first: " + error)).isEqualTo(again);
    }

    @Test
    void whatTheAnswerDoesNotHangOnIsOneLine() {
        console(false)
                .tellBeside(List.of(gap(1, "tên"), gap(2, "mức"), MISSING), YearMonth.of(2024, 5));
        assertThat(err.toString().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("exports: error MISSING_MONTH: "),
                        line ->
                                assertThat(line)
                                        .isEqualTo(
                                                "The plan has 2 places to fill in or look at:"
                                                        + " kpi-report check --month 2024-05"));
    }

    private static Diagnostic gap(int line, String text) {
        return Diagnostic.of(
                Code.PLAN_GAP, new ConfigKey("kpi-report.yaml", "", line, 1), "text", text);
    }

    private static Outcome withheld(List<Diagnostic> findings) {
        Path here = Path.of(".");
        Request request =
                new Request(
                        here, YearMonth.of(2024, 5), here, Set.of(), FailOn.ERROR, false, false);
        return new Outcome(request, Verdict.WITHHELD, List.of(), findings, Optional.empty());
    }

    private Console console(boolean colours) {
        CommonOptions options = new CommonOptions();
        options.workspace = Path.of(".");
        return new Console(
                new PrintWriter(err),
                new PrintWriter(err),
                Language.EN,
                options,
                new NextCommand(Map.of()),
                colours);
    }
}
