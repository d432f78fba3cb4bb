package kpireport;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kpireport.assessment.Assessment;
import kpireport.diagnostics.Diagnostic;
import kpireport.diagnostics.Diagnostics;
import kpireport.diagnostics.Language;
import kpireport.publication.SummaryJson;
import kpireport.publication.WrittenFile;

/**
 * How a run ended.
 *
 * @param written what was written, or would have been
 * @param assessment empty when the run did not get that far
 */
public record Outcome(
        Request request,
        Verdict verdict,
        List<WrittenFile> written,
        List<Diagnostic> findings,
        Optional<Assessment> assessment) {

    public enum Verdict {
        PUBLISHED,
        /** The data has errors, or a finding that the request does not accept. */
        WITHHELD,
        /** The plan, the month's notes or a template has errors. */
        PLAN_WRONG
    }

    public Outcome {
        written = List.copyOf(written);
        findings = List.copyOf(findings);
    }

    /** The same end of a run that got as far as the results. */
    Outcome after(Assessment results) {
        return new Outcome(request, verdict, written, findings, Optional.of(results));
    }

    /** How many results miss their target; 0 when the run did not get that far. */
    public int missedTargets() {
        return assessment.stream()
                .flatMap(month -> month.units().stream())
                .mapToInt(unit -> unit.standing().missed())
                .sum();
    }

    public List<Path> files() {
        return written.stream().map(file -> request.output().resolve(file.name())).toList();
    }

    /** The run in one JSON document, for the program that started it. */
    public String json(int exitCode, Language language) {
        String word = verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new SummaryJson(
                        request.month().toString(),
                        word,
                        exitCode,
                        request.write(),
                        folder(request),
                        written,
                        assessment,
                        findings.stream().sorted(Diagnostics.WORST_FIRST).toList(),
                        Optional.empty())
                .text(language);
    }

    /** The same document for a run that could not go on. */
    public static String failureJson(
            Request request, int exitCode, String sentence, Language language) {
        return new SummaryJson(
                        request.month().toString(),
                        "failed",
                        exitCode,
                        request.write(),
                        folder(request),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        Optional.of(sentence))
                .text(language);
    }

    private static String folder(Request request) {
        return request.output().normalize().toString().replace('\\', '/');
    }
}
