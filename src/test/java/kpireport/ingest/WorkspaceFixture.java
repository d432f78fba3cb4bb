package kpireport.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import kpireport.diagnostics.Diagnostic;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.Evidence;
import kpireport.measures.Observation;
import kpireport.measures.Observation.Measured;
import kpireport.measures.Observation.NotApplicable;
import kpireport.measures.Observations;
import kpireport.measures.SourceRef;
import kpireport.measures.Value;
import kpireport.plan.Plan;

/** A workspace on disk, filled file by file and read for May 2024. */
final class WorkspaceFixture {

    static final YearMonth MAY = YearMonth.of(2024, 5);

    private final Path root;
    private final Diagnostics diagnostics = new Diagnostics();

    WorkspaceFixture(Path root) {
        this.root = root;
        folder("exports/2024-05");
    }

    Path root() {
        return root;
    }

    WorkspaceFixture folder(String name) {
        try {
            Files.createDirectories(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /**
     * @param name workspace-relative; in May's exports when it has no folder
     */
    WorkspaceFixture file(String name, String... lines) {
        try {
            Path file = root.resolve(name.contains("/") ? name : "exports/2024-05/" + name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, String.join("\n", lines), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** One of the fixtures of this room, put into May's exports. */
    WorkspaceFixture fixture(String name) {
        try (InputStream stream = WorkspaceFixture.class.getResourceAsStream(name)) {
            Path exports = root.resolve("exports/2024-05");
            Files.copy(stream, exports.resolve(Path.of(name).getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Observations read(Plan plan) {
        return new ExportReader().read(root, plan, MAY, diagnostics);
    }

    /** "xa-an-vinh thanh-toan 9/23", month by month where there are several. */
    List<String> list(Plan plan) {
        Observations observations = read(plan);
        return observations.list().stream()
                .map(
                        observation ->
                                (observation.month().equals(MAY) ? "" : observation.month() + " ")
                                        + describe(observation))
                .toList();
    }

    List<Diagnostic> diagnostics() {
        return diagnostics.list();
    }

    /** Code and place, without the note that there is no month before. */
    List<String> findings() {
        return diagnostics.list().stream()
                .filter(finding -> !finding.code().name().equals("NO_PREVIOUS_MONTH"))
                .map(finding -> finding.code() + " " + place(finding.where()))
                .toList();
    }

    /** What the first finding of the code tells. */
    Map<String, String> details(String code) {
        return diagnostics.list().stream()
                .filter(finding -> finding.code().name().equals(code))
                .findFirst()
                .orElseThrow()
                .details();
    }

    private static String place(SourceRef where) {
        return where.describe().replace("exports/2024-05/", "");
    }

    private static String describe(Observation observation) {
        return observation.unit().id()
                + " "
                + observation.indicator().id()
                + " "
                + value(observation);
    }

    private static String value(Observation observation) {
        if (observation instanceof NotApplicable none) return "n/a " + none.reason();
        Value value = ((Measured) observation).value();
        return value instanceof Value.Rate rate
                ? rate.numerator().toPlainString() + "/" + rate.denominator().toPlainString()
                : ((Value.Printed) value).amount().toPlainString();
    }

    /** "NUMERATOR ho-so 9 xa.csv · C2". */
    static List<String> evidence(Observation observation) {
        return observation.evidence().stream()
                .map(
                        (Evidence evidence) ->
                                evidence.role()
                                        + " "
                                        + evidence.measure()
                                        + " "
                                        + evidence.amount().toPlainString()
                                        + " "
                                        + place(evidence.where()))
                .toList();
    }
}
