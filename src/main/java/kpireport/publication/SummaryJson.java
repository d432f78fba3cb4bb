package kpireport.publication;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import kpireport.assessment.Assessment;
import kpireport.assessment.Naming;
import kpireport.assessment.Standing;
import kpireport.assessment.UnitResult;
import kpireport.diagnostics.Diagnostic;
import kpireport.diagnostics.Language;
import kpireport.diagnostics.Severity;
import kpireport.diagnostics.Wording;
import kpireport.measures.ConfigKey;
import kpireport.measures.Level;
import kpireport.measures.SourceCell;
import kpireport.measures.SourceRef;
import kpireport.plan.NamedList;

/**
 * How a run ended, for the pipeline that started it: what was written, what was found, who is
 * named. Its shape is described in the README; every key is always there, in every language.
 *
 * @param month "2024-05"
 * @param verdict published, withheld, plan-wrong or failed
 * @param written false when everything was done but writing
 * @param folder the month's report folder, with forward slashes
 * @param assessment empty when the run did not get that far
 * @param failure the sentence of a run that could not go on
 */
public record SummaryJson(
        String month,
        String verdict,
        int exitCode,
        boolean written,
        String folder,
        List<WrittenFile> files,
        Optional<Assessment> assessment,
        List<Diagnostic> findings,
        Optional<String> failure) {

    private static final int SCHEMA_VERSION = 1;

    public SummaryJson {
        files = List.copyOf(files);
        findings = List.copyOf(findings);
    }

    /** One document, with a line feed at its end. */
    public String text(Language language) {
        Wording wording = new Wording(language);
        byte[] document =
                JsonObject.document(
                        json -> {
                            json.number("schemaVersion", SCHEMA_VERSION);
                            json.text("month", month);
                            json.text("verdict", verdict);
                            json.number("exitCode", exitCode);
                            json.yesNo("written", written);
                            json.text("folder", folder);
                            json.objects("files", files, SummaryJson::file);
                            json.object("counts", this::counts);
                            json.objects("levels", levels(), this::level);
                            json.object("lists", this::lists);
                            json.objects(
                                    "findings",
                                    findings,
                                    (object, finding) -> finding(object, finding, wording));
                            json.text("failure", failure);
                        });
        return new String(document, StandardCharsets.UTF_8);
    }

    private static void file(JsonObject json, WrittenFile file) throws IOException {
        json.text("file", file.name());
        json.text("kind", kind(file.name()));
        json.number("bytes", BigDecimal.valueOf(file.bytes()));
        json.text("sha256", file.sha256());
    }

    private static String kind(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "docx" -> "word";
            case "xlsx" -> "excel";
            case "html" -> "preview";
            case "json" -> "results";
            case "txt" -> "findings";
            default -> "pdf";
        };
    }

    private void counts(JsonObject json) throws IOException {
        for (Severity severity : Severity.values()) {
            json.number(
                    UnitJson.key(severity),
                    (int) findings.stream().filter(f -> f.severity() == severity).count());
        }
    }

    private List<Level> levels() {
        return assessment.stream()
                .flatMap(month -> month.units().stream())
                .map(unit -> unit.unit().level())
                .distinct()
                .toList();
    }

    private void level(JsonObject json, Level level) throws IOException {
        List<UnitResult> units = assessment.orElseThrow().listUnits(level);
        List<Standing> standings = units.stream().map(UnitResult::standing).toList();
        json.text("id", level.id());
        json.text("label", level.label());
        json.number("units", units.size());
        json.number(
                "unitsWithMisses", (int) standings.stream().filter(s -> s.missed() > 0).count());
        json.number("met", standings.stream().mapToInt(Standing::met).sum());
        json.number("missed", standings.stream().mapToInt(Standing::missed).sum());
        json.number("notApplicable", standings.stream().mapToInt(Standing::notApplicable).sum());
        json.number("absent", standings.stream().mapToInt(Standing::absent).sum());
    }

    private void lists(JsonObject json) throws IOException {
        for (NamedList list : NamedList.values()) {
            json.objects(
                    ResultsFile.key(list),
                    assessment.map(month -> month.listNamed(list)).orElse(List.of()),
                    SummaryJson::naming);
        }
    }

    private static void naming(JsonObject json, Naming naming) throws IOException {
        ResultsFile.naming(json, naming);
        json.text("name", naming.unit().name());
        json.text("level", naming.unit().level().id());
    }

    private static void finding(JsonObject json, Diagnostic finding, Wording wording)
            throws IOException {
        json.text("code", finding.code().name());
        json.text("severity", UnitJson.key(finding.severity()));
        json.text("where", finding.where().describe());
        json.text("file", finding.where().file());
        json.number("line", line(finding.where()).map(BigDecimal::valueOf));
        json.text(
                "value",
                Optional.ofNullable(finding.details().get("text"))
                        .or(() -> Optional.ofNullable(finding.details().get("value"))));
        json.text("message", wording.message(finding));
    }

    private static Optional<Integer> line(SourceRef where) {
        if (where instanceof SourceCell cell) return Optional.of(cell.row());
        return where instanceof ConfigKey key ? Optional.of(key.line()) : Optional.empty();
    }
}
