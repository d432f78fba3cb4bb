package kpireport.publication;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kpireport.assessment.Assessment;
import kpireport.assessment.Naming;
import kpireport.diagnostics.Diagnostic;
import kpireport.diagnostics.Diagnostics;
import kpireport.diagnostics.Language;
import kpireport.diagnostics.Wording;
import kpireport.measures.Indicator;
import kpireport.measures.Observations.InputFile;
import kpireport.plan.NamedList;
import kpireport.plan.Plan;
import kpireport.rendering.RenderedFile;

/**
 * {@code results.json}: every fact of the month for other programs, and for next month's run. Its
 * shape is described in the README; {@value #SCHEMA_VERSION} is raised when a key changes meaning.
 */
final class ResultsFile {

    static final String NAME = "results.json";
    static final int SCHEMA_VERSION = 1;

    private ResultsFile() {}

    /**
     * @param outputs the other files of the report, whose fingerprints tell later whether someone
     *     edited them
     * @param kept fingerprints of files of an earlier report that belong to this one too
     */
    static RenderedFile of(
            Assessment assessment,
            Plan plan,
            List<InputFile> inputs,
            Diagnostics diagnostics,
            List<RenderedFile> outputs,
            Map<String, String> kept) {
        byte[] document =
                JsonObject.document(
                        json -> {
                            month(json, assessment, plan);
                            json.objects("indicators", plan.indicators(), ResultsFile::indicator);
                            json.objects("units", assessment.units(), UnitJson::write);
                            json.object("lists", lists -> lists(lists, assessment));
                            json.objects(
                                    "keptOut",
                                    assessment.namings().stream()
                                            .filter(naming -> !naming.isNamed())
                                            .toList(),
                                    ResultsFile::naming);
                            json.objects("inputs", inputs, ResultsFile::file);
                            json.objects("outputs", fingerprints(outputs, kept), ResultsFile::file);
                            json.objects("findings", diagnostics.list(), ResultsFile::finding);
                        });
        return new RenderedFile(NAME, document);
    }

    private static void month(JsonObject json, Assessment assessment, Plan plan)
            throws IOException {
        json.number("schemaVersion", SCHEMA_VERSION);
        json.text("month", assessment.month().toString());
        json.text("office", plan.office().title());
        json.object(
                "previous",
                previous -> {
                    previous.text("month", assessment.month().minusMonths(1).toString());
                    previous.text(
                            "origin",
                            assessment.previousOrigin().map(UnitJson::key).orElse("none"));
                });
        json.text("deadline", assessment.deadline().map(Object::toString));
    }

    static void indicator(JsonObject json, Indicator indicator) throws IOException {
        json.text("id", indicator.id());
        json.text("name", indicator.name());
        json.text("kind", UnitJson.key(indicator.kind()));
        json.text("direction", UnitJson.key(indicator.direction()));
        json.number("decimals", indicator.decimals());
        json.text("unitOfMeasure", indicator.unitOfMeasure());
        json.texts("numerator", indicator.formula().numerator());
        json.texts("denominator", indicator.formula().denominator());
        json.text("formula", indicator.formulaText());
    }

    private static void lists(JsonObject json, Assessment assessment) throws IOException {
        for (NamedList list : NamedList.values()) {
            json.objects(key(list), assessment.listNamed(list), ResultsFile::naming);
        }
    }

    static void naming(JsonObject json, Naming naming) throws IOException {
        json.text("unit", naming.unit().id());
        json.text("list", key(naming.list()));
        json.objects("grounds", naming.grounds(), ResultsFile::ground);
        json.object(
                "override",
                naming.override(),
                (decision, override) -> {
                    decision.yesNo("include", override.include());
                    decision.text("reason", override.reason());
                    decision.text("where", override.where().describe());
                });
    }

    private static void ground(JsonObject json, Naming.Ground ground) throws IOException {
        json.text("rule", ground.rule().name());
        json.text("where", ground.rule().where().describe());
        json.objects(
                "conditions",
                ground.facts(),
                (condition, fact) -> {
                    condition.text("test", UnitJson.key(fact.condition().test()));
                    condition.text("bound", fact.condition().bound().toString());
                    condition.texts(
                            "indicators",
                            fact.because().stream()
                                    .map(result -> result.indicator().id())
                                    .toList());
                });
    }

    private static void file(JsonObject json, InputFile file) throws IOException {
        json.text("file", file.file());
        json.text("sha256", file.sha256());
    }

    private static List<InputFile> fingerprints(List<RenderedFile> files, Map<String, String> kept)
            throws IOException {
        List<InputFile> outputs = new ArrayList<>();
        for (RenderedFile file : files) {
            outputs.add(new InputFile(file.name(), file.sha256()));
        }
        kept.forEach((name, sha256) -> outputs.add(new InputFile(name, sha256)));
        return outputs;
    }

    static void finding(JsonObject json, Diagnostic finding) throws IOException {
        json.text("code", finding.code().name());
        json.text("severity", UnitJson.key(finding.severity()));
        json.text("where", finding.where().describe());
        json.text("message", new Wording(Language.VI).message(finding));
    }

    static String key(NamedList list) {
        return switch (list) {
            case CRITICISED -> "criticised";
            case COMMENDED -> "commended";
            case MUST_EXPLAIN -> "mustExplain";
        };
    }
}
