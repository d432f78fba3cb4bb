package kpireport.publication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import kpireport.assessment.Naming;
import kpireport.diagnostics.Diagnostic;
import kpireport.explanation.Explanation;
import kpireport.explanation.Term;
import kpireport.measures.OrgUnit;

/** Explanations for other programs; the keys are those of results.json where they say the same. */
public final class ExplanationJson {

    private static final int SCHEMA_VERSION = 1;

    private ExplanationJson() {}

    /** One document, with a line feed at its end. */
    public static String of(
            YearMonth month, List<Explanation> explanations, List<Diagnostic> findings) {
        byte[] document =
                JsonObject.document(
                        json -> {
                            json.number("schemaVersion", SCHEMA_VERSION);
                            json.text("month", month.toString());
                            json.objects("figures", explanations, ExplanationJson::figure);
                            json.objects("findings", findings, ResultsFile::finding);
                        });
        return new String(document, StandardCharsets.UTF_8);
    }

    private static void figure(JsonObject json, Explanation explanation) throws IOException {
        json.object("unit", unit -> unit(unit, explanation.unit()));
        chain(json, explanation);
        json.objects("lists", explanation.namings(), ExplanationJson::naming);
    }

    static void unit(JsonObject json, OrgUnit unit) throws IOException {
        json.text("id", unit.id());
        json.text("name", unit.name());
        json.text("level", unit.level().id());
    }

    /** A figure and, within it, those that it follows from. */
    private static void chain(JsonObject json, Explanation explanation) throws IOException {
        json.object(
                "indicator",
                indicator -> ResultsFile.indicator(indicator, explanation.indicator()));
        UnitJson.facts(json, explanation.result());
        json.object("published", explanation.published(), PastJson::facts);
        json.objects("terms", explanation.terms(), ExplanationJson::term);
        json.objects("parts", explanation.parts(), ExplanationJson::chain);
    }

    private static void term(JsonObject json, Term term) throws IOException {
        json.text("role", UnitJson.key(term.role()));
        json.text("measure", term.measure());
        json.text("header", term.header());
        json.number("amount", term.amount());
        json.objects("sources", term.sources(), UnitJson::evidence);
    }

    private static void naming(JsonObject json, Naming naming) throws IOException {
        json.yesNo("named", naming.isNamed());
        ResultsFile.naming(json, naming);
    }
}
