package kpireport.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;
import kpireport.diagnostics.Diagnostics;
import org.junit.jupiter.api.Test;

class PlanReaderTest {

    private static final Path EVERY_KEY = Path.of("src/test/resources/kpireport/plan/every-key");

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void aPlanWithEveryKeyIsReadWithoutAFinding() {
        Optional<Plan> plan = new PlanReader().read(EVERY_KEY, diagnostics);

        assertThat(diagnostics.list()).isEmpty();
        assertThat(plan).isPresent();
    }

    @Test
    void notesWithEveryKeyAreReadWithoutAFinding() {
        Plan plan = new PlanReader().read(EVERY_KEY, diagnostics).orElseThrow();
        MonthNotes notes =
                new MonthNotesReader().read(EVERY_KEY, YearMonth.of(2024, 5), plan, diagnostics);

        assertThat(diagnostics.list()).isEmpty();
        assertThat(notes.causes())
                .extracting(MonthNotes.Cause::unit, MonthNotes.Cause::accepted)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("phong-noi-vu", true),
                        org.assertj.core.groups.Tuple.tuple("an-thu", false));
    }
}
