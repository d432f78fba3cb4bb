package kpireport.publication;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import kpireport.assessment.Assessment;
import kpireport.assessment.Delta;
import kpireport.assessment.Goal;
import kpireport.assessment.IndicatorResult;
import kpireport.assessment.Naming;
import kpireport.assessment.Shortfall;
import kpireport.assessment.Standing;
import kpireport.assessment.Streaks;
import kpireport.assessment.UnitResult;
import kpireport.diagnostics.Diagnostic;
import kpireport.diagnostics.Diagnostics;
import kpireport.diagnostics.Language;
import kpireport.diagnostics.Wording;
import kpireport.document.Figure;
import kpireport.document.Figures;
import kpireport.measures.Evidence;
import kpireport.measures.Grade;
import kpireport.measures.Indicator;
import kpireport.measures.Observation;
import kpireport.measures.Observations;
import kpireport.measures.SourceCell;
import kpireport.measures.Value;
import kpireport.plan.MonthNotes.Cause;
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

    private final JsonGenerator json;

    private ResultsFile(JsonGenerator json) {
        this.json = json;
    }

    static RenderedFile of(
            Assessment assessment,
            Plan plan,
            Observations observations,
            Diagnostics diagnostics,
            List<RenderedFile> outputs) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // One line feed on every system: the same inputs give the same bytes.
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(lines);
        printer.indentArraysWith(lines);
        try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
            json.setPrettyPrinter(printer);
            json.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
            new ResultsFile(json).write(assessment, plan, observations, diagnostics, outputs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bytes.write('\n');
        return new RenderedFile(NAME, bytes.toByteArray());
    }

    private void write(
            Assessment assessment,
            Plan plan,
            Observations observations,
            Diagnostics diagnostics,
            List<RenderedFile> outputs)
            throws IOException {
        json.writeStartObject();
        json.writeNumberField("schemaVersion", SCHEMA_VERSION);
        json.writeStringField("month", assessment.month().toString());
        json.writeStringField("office", plan.office().title());
        json.writeObjectFieldStart("previous");
        json.writeStringField("month", assessment.month().minusMonths(1).toString());
        json.writeStringField(
                "origin", assessment.previousOrigin().map(ResultsFile::key).orElse("none"));
        json.writeEndObject();
        text("deadline", assessment.deadline().map(Object::toString));
        array("indicators", plan.indicators(), this::indicator);
        array("units", assessment.units(), this::unit);
        json.writeObjectFieldStart("lists");
        for (NamedList list : NamedList.values()) {
            List<Naming> namings =
                    assessment.namings().stream().filter(n -> n.list() == list).toList();
            array(listKey(list), namings.stream().filter(Naming::isNamed).toList(), this::naming);
        }
        json.writeEndObject();
        array(
                "keptOut",
                assessment.namings().stream().filter(naming -> !naming.isNamed()).toList(),
                this::naming);
        array("inputs", observations.listInputs(), this::input);
        array("outputs", outputs, this::output);
        array("findings", diagnostics.list(), this::finding);
        json.writeEndObject();
    }

    private void indicator(Indicator indicator) throws IOException {
        json.writeStringField("id", indicator.id());
        json.writeStringField("name", indicator.name());
        json.writeStringField("kind", key(indicator.kind()));
        json.writeStringField("direction", key(indicator.direction()));
        json.writeNumberField("decimals", indicator.decimals());
        json.writeStringField("unitOfMeasure", indicator.unitOfMeasure());
        texts("numerator", indicator.formula().numerator());
        texts("denominator", indicator.formula().denominator());
    }

    private void unit(UnitResult unit) throws IOException {
        json.writeStringField("id", unit.unit().id());
        json.writeStringField("name", unit.unit().name());
        json.writeStringField("level", unit.unit().level().id());
        standing(unit.standing());
        optional("previous", unit.previous(), this::standing);
        json.writeNumberField("rank", unit.rank());
        array("results", unit.results(), this::result);
    }

    private void standing(Standing standing) throws IOException {
        json.writeNumberField("met", standing.met());
        json.writeNumberField("missed", standing.missed());
        json.writeNumberField("notApplicable", standing.notApplicable());
        json.writeNumberField("absent", standing.absent());
        json.writeNumberField("total", standing.total());
    }

    private void result(IndicatorResult result) throws IOException {
        json.writeStringField("indicator", result.indicator().id());
        json.writeStringField("status", result.status().key());
        value(result.measured().map(Observation.Measured::value));
        text("displayed", displayed(Figures.value(result)));
        text(
                "reason",
                result.observation()
                        .filter(Observation.NotApplicable.class::isInstance)
                        .map(o -> ((Observation.NotApplicable) o).reason()));
        optional("target", result.goal(), goal -> target(goal, result));
        optional("shortfall", result.shortfall(), shortfall -> shortfall(shortfall, result));
        optional("delta", result.delta(), delta -> delta(delta, result));
        json.writeObjectFieldStart("streaks");
        streaks(result.streaks());
        json.writeEndObject();
        rank(result.rank());
        text("grade", result.grade().map(Grade::name));
        optional("cause", result.cause(), this::cause);
        array(
                "sources",
                result.observation().map(Observation::evidence).orElse(List.of()),
                this::evidence);
    }

    private void value(Optional<Value> value) throws IOException {
        Optional<Value.Rate> rate =
                value.filter(Value.Rate.class::isInstance).map(Value.Rate.class::cast);
        number("numerator", rate.map(Value.Rate::numerator));
        number("denominator", rate.map(Value.Rate::denominator));
        number(
                "value",
                value.filter(Value.Printed.class::isInstance)
                        .map(printed -> ((Value.Printed) printed).amount()));
        text("exact", value.map(Value::exact).map(Object::toString));
    }

    private void target(Goal goal, IndicatorResult result) throws IOException {
        json.writeStringField("exact", goal.threshold().toString());
        text("displayed", displayed(Figures.target(result)));
        json.writeStringField("scope", goal.target().scope());
        text("valueOf", goal.target().valueOf());
        json.writeStringField("where", goal.target().where().describe());
    }

    private void shortfall(Shortfall shortfall, IndicatorResult result) throws IOException {
        json.writeStringField("exact", shortfall.gap().toString());
        text("displayed", displayed(Figures.shortfall(result)));
        number("dossiers", shortfall.dossiers().map(BigDecimal::new));
    }

    private void delta(Delta delta, IndicatorResult result) throws IOException {
        json.writeStringField("exact", delta.change().toString());
        text("displayed", displayed(Figures.change(result)));
        json.writeObjectFieldStart("previous");
        value(Optional.of(delta.previous().value()));
        text("displayed", displayed(Figures.previous(result)));
        json.writeEndObject();
    }

    private void streaks(Streaks streaks) throws IOException {
        json.writeNumberField("zero", streaks.zero());
        json.writeNumberField("missed", streaks.missed());
        json.writeNumberField("falling", streaks.falling());
    }

    private void rank(OptionalInt rank) throws IOException {
        if (rank.isPresent()) {
            json.writeNumberField("rank", rank.getAsInt());
        } else {
            json.writeNullField("rank");
        }
    }

    private void cause(Cause cause) throws IOException {
        json.writeStringField("text", cause.text());
        json.writeBooleanField("accepted", cause.accepted());
        json.writeStringField("where", cause.where().describe());
    }

    private void evidence(Evidence evidence) throws IOException {
        json.writeStringField("role", key(evidence.role()));
        json.writeStringField("measure", evidence.measure());
        json.writeNumberField("amount", evidence.amount());
        json.writeStringField("file", evidence.where().file());
        if (evidence.where() instanceof SourceCell cell) {
            json.writeStringField("sheet", cell.sheet());
            json.writeStringField("cell", cell.address());
            json.writeStringField("text", cell.text());
        } else {
            json.writeStringField("place", evidence.where().describe());
        }
    }

    private void naming(Naming naming) throws IOException {
        json.writeStringField("unit", naming.unit().id());
        json.writeStringField("list", listKey(naming.list()));
        array("grounds", naming.grounds(), this::ground);
        optional(
                "override",
                naming.override(),
                override -> {
                    json.writeBooleanField("include", override.include());
                    json.writeStringField("reason", override.reason());
                    json.writeStringField("where", override.where().describe());
                });
    }

    private void ground(Naming.Ground ground) throws IOException {
        json.writeStringField("rule", ground.rule().name());
        json.writeStringField("where", ground.rule().where().describe());
        array(
                "conditions",
                ground.facts(),
                fact -> {
                    json.writeStringField("test", key(fact.condition().test()));
                    json.writeStringField("bound", fact.condition().bound().toString());
                    texts(
                            "indicators",
                            fact.because().stream().map(r -> r.indicator().id()).toList());
                });
    }

    private void input(Observations.InputFile input) throws IOException {
        json.writeStringField("file", input.file());
        json.writeStringField("sha256", input.sha256());
    }

    private void output(RenderedFile file) throws IOException {
        json.writeStringField("file", file.name());
        json.writeStringField("sha256", Sha256.of(file.content()));
    }

    private void finding(Diagnostic finding) throws IOException {
        json.writeStringField("code", finding.code().name());
        json.writeStringField("severity", key(finding.severity()));
        json.writeStringField("where", finding.where().describe());
        json.writeStringField("message", new Wording(Language.VI).message(finding));
    }

    private interface Writer<T> {
        void write(T part) throws IOException;
    }

    private <T> void array(String name, List<T> parts, Writer<T> writer) throws IOException {
        json.writeArrayFieldStart(name);
        for (T part : parts) {
            json.writeStartObject();
            writer.write(part);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private <T> void optional(String name, Optional<T> part, Writer<T> writer) throws IOException {
        if (part.isEmpty()) {
            json.writeNullField(name);
            return;
        }
        json.writeObjectFieldStart(name);
        writer.write(part.get());
        json.writeEndObject();
    }

    private void texts(String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private void text(String name, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(name, text.get());
        } else {
            json.writeNullField(name);
        }
    }

    private void number(String name, Optional<BigDecimal> number) throws IOException {
        if (number.isPresent()) {
            json.writeNumberField(name, number.get());
        } else {
            json.writeNullField(name);
        }
    }

    private static Optional<String> displayed(Figure figure) {
        return figure.equals(Figure.NONE) ? Optional.empty() : Optional.of(figure.text());
    }

    private static String listKey(NamedList list) {
        return switch (list) {
            case CRITICISED -> "criticised";
            case COMMENDED -> "commended";
            case MUST_EXPLAIN -> "mustExplain";
        };
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
