package kpireport.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Locale;
import java.util.stream.Collectors;
import kpireport.diagnostics.Diagnostics;
import kpireport.diagnostics.Language;
import kpireport.diagnostics.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a person reads who has made every mistake at once. */
class FaultsTest {

    private static final Path RESOURCES = Path.of("src/test/resources/kpireport/plan");

    private final Diagnostics diagnostics = new Diagnostics();

    @ParameterizedTest
    @EnumSource
    void allFaultsOfAPlanAreReportedInOnePass(Language language) throws IOException {
        assertThat(new PlanReader().read(RESOURCES.resolve("faults"), diagnostics)).isEmpty();
        assertThat(findings(language)).isEqualTo(expected("plan", language));
    }

    @ParameterizedTest
    @EnumSource
    void allFaultsOfTheNotesAreReportedInOnePass(Language language) throws IOException {
        Plan plan =
                new PlanReader().read(RESOURCES.resolve("every-key"), diagnostics).orElseThrow();
        new MonthNotesReader()
                .read(RESOURCES.resolve("faults"), YearMonth.of(2024, 5), plan, diagnostics);
        assertThat(findings(language)).isEqualTo(expected("month", language));
    }

    private String findings(Language language) {
        Wording wording = new Wording(language);
        return diagnostics.list().stream()
                .map(finding -> wording.line(finding) + "\n")
                .collect(Collectors.joining());
    }

    private static String expected(String file, Language language) throws IOException {
        String name = file + "_" + language.name().toLowerCase(Locale.ROOT) + ".expected.txt";
        return Files.readString(RESOURCES.resolve("faults").resolve(name));
    }
}
