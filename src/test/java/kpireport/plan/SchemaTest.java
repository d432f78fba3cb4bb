package kpireport.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostic;
import kpireport.diagnostics.Diagnostics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published schemas are written by hand; these tests hold them to what the reader does. */
class SchemaTest {

    /** What only the reader can see: how the parts hang together, and what Java can decode. */
    private static final Set<Code> BEYOND_SHAPE =
            EnumSet.of(
                    Code.PLAN_UNKNOWN_ENCODING,
                    Code.PLAN_UNKNOWN_REFERENCE,
                    Code.PLAN_DUPLICATE_ID,
                    Code.PLAN_SAME_NAME,
                    Code.PLAN_STATED_TWICE,
                    Code.PLAN_MEASURE_NOT_SUPPLIED,
                    Code.PLAN_INDICATOR_NOT_AT_LEVEL,
                    Code.PLAN_INDICATOR_WITHOUT_FIGURE,
                    Code.PLAN_WRONG_KIND,
                    Code.PLAN_NOTHING_TO_CHECK,
                    Code.PLAN_INCLUDES_ITSELF,
                    Code.PLAN_SUM_OF_ITSELF,
                    Code.PLAN_PREDECESSOR_LATER,
                    Code.PLAN_PREDECESSOR_TWICE,
                    Code.PLAN_CONTRADICTION,
                    Code.PLAN_KEYWORD_MISSPELT);

    private static final Path EVERY_KEY = Path.of("src/test/resources/kpireport/plan/every-key");
    private static final String MONTH_FILE = "exports/2024-05/month.yaml";

    private static final Plan PLAN =
            new PlanReader().read(EVERY_KEY, new Diagnostics()).orElseThrow();

    private static final Schema PLAN_SCHEMA = schema("kpi-report.schema.json");
    private static final Schema MONTH_SCHEMA = schema("month.schema.json");

    private static final String POINTER = "# yaml-language-server: $schema=";

    /** Parts of a schema that only say which keys go together. */
    private static final Set<String> NOT_EXPLAINED =
            Set.of("if", "then", "else", "not", "contains", "anyOf", "dependentSchemas");

    @TempDir Path workspace;

    @Test
    void thePlanWithEveryKeyFitsTheSchema() throws IOException {
        assertThat(PLAN_SCHEMA.validate(tree(PlanReader.FILE))).isEmpty();
    }

    @Test
    void theNotesWithEveryKeyFitTheSchema() throws IOException {
        assertThat(MONTH_SCHEMA.validate(tree(MONTH_FILE))).isEmpty();
    }

    @Test
    void everySampleFitsTheSchemas() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> samples = Files.walk(Path.of("samples"))) {
            samples.filter(file -> file.toString().endsWith(".yaml")).forEach(files::add);
        }
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            Schema schema = file.endsWith(PlanReader.FILE) ? PLAN_SCHEMA : MONTH_SCHEMA;
            JsonNode tree = new YAMLMapper().readTree(file.toFile());
            assertThat(schema.validate(tree)).as(file.toString()).isEmpty();
        }
    }

    @Test
    void everyObjectOfThePlanHasTheSameKeysInSchemaAndReader() throws IOException {
        Set<Set<String>> read = new HashSet<>();
        for (Mutant mutant : Mutant.withUnknownKeys(tree(PlanReader.FILE))) {
            read.addAll(knownKeys(readPlan(mutant)));
        }
        assertThat(read).isEqualTo(keys(PLAN_SCHEMA.getSchemaNode()));
    }

    @Test
    void everyObjectOfTheNotesHasTheSameKeysInSchemaAndReader() throws IOException {
        Set<Set<String>> read = new HashSet<>();
        for (Mutant mutant : Mutant.withUnknownKeys(tree(MONTH_FILE))) {
            read.addAll(knownKeys(readNotes(mutant)));
        }
        assertThat(read).isEqualTo(keys(MONTH_SCHEMA.getSchemaNode()));
    }

    @Test
    void everySpoiltPlanIsRefusedByBothOrByNeither() throws IOException {
        for (Mutant mutant : Mutant.all(tree(PlanReader.FILE))) {
            assertAgreed(mutant, PLAN_SCHEMA, readPlan(mutant));
        }
    }

    @Test
    void allSpoiltNotesAreRefusedByBothOrByNeither() throws IOException {
        for (Mutant mutant : Mutant.all(tree(MONTH_FILE))) {
            assertAgreed(mutant, MONTH_SCHEMA, readNotes(mutant));
        }
    }

    @Test
    void everyKeyIsExplainedInVietnamese() {
        for (Schema schema : List.of(PLAN_SCHEMA, MONTH_SCHEMA)) {
            assertThat(keysWithoutExplanation(schema.getSchemaNode(), "")).isEmpty();
        }
    }

    @Test
    void everySamplePointsEditorsToItsSchema() throws IOException {
        List<Path> files;
        try (Stream<Path> samples = Files.walk(Path.of("samples"))) {
            files = samples.filter(file -> file.toString().endsWith(".yaml")).toList();
        }
        for (Path file : files) {
            String first = Files.readAllLines(file).get(0);
            assertThat(first).as(file.toString()).startsWith(POINTER);
            Path schema = file.resolveSibling(first.substring(POINTER.length()));
            boolean plan = file.endsWith(PlanReader.FILE);
            assertThat(schema.getFileName())
                    .hasToString((plan ? Schemas.PLAN : Schemas.MONTH).file());
            assertThat(schema).exists();
        }
    }

    /** The keys that the schema tells of; those it only forbids or repeats need no words. */
    private static List<String> keysWithoutExplanation(JsonNode schema, String path) {
        List<String> silent = new ArrayList<>();
        schema.properties()
                .forEach(
                        entry -> {
                            String inside = path + "/" + entry.getKey();
                            if (NOT_EXPLAINED.contains(entry.getKey())) return;
                            if (entry.getKey().equals("properties")) {
                                entry.getValue().properties().stream()
                                        .filter(key -> !isVietnamese(key.getValue()))
                                        .forEach(key -> silent.add(inside + "/" + key.getKey()));
                            }
                            silent.addAll(keysWithoutExplanation(entry.getValue(), inside));
                        });
        for (int i = 0; schema.isArray() && i < schema.size(); i++) {
            silent.addAll(keysWithoutExplanation(schema.get(i), path));
        }
        return silent;
    }

    private static boolean isVietnamese(JsonNode key) {
        return key.path("description").asText().matches("(?s).*[^\\x00-\\x7F].*");
    }

    private List<Diagnostic> readPlan(Mutant mutant) throws IOException {
        // JSON is YAML, too.
        Files.writeString(workspace.resolve(PlanReader.FILE), mutant.tree().toString());
        Diagnostics diagnostics = new Diagnostics();
        new PlanReader().read(workspace, diagnostics);
        return diagnostics.list();
    }

    private List<Diagnostic> readNotes(Mutant mutant) throws IOException {
        Path file = workspace.resolve(MONTH_FILE);
        Files.createDirectories(file.getParent());
        Files.writeString(file, mutant.tree().toString());
        Diagnostics diagnostics = new Diagnostics();
        new MonthNotesReader().read(workspace, YearMonth.of(2024, 5), PLAN, diagnostics);
        return diagnostics.list();
    }

    private static void assertAgreed(Mutant mutant, Schema schema, List<Diagnostic> findings) {
        if (schema.validate(mutant.tree()).isEmpty()) {
            assertThat(findings)
                    .as("the schema accepts %s", mutant)
                    .allMatch(finding -> BEYOND_SHAPE.contains(finding.code()));
        } else {
            assertThat(findings).as("the schema refuses %s", mutant).isNotEmpty();
        }
    }

    /** For an unknown key that resembles none, the finding lists all the keys that are known. */
    private static Set<Set<String>> knownKeys(List<Diagnostic> findings) {
        Set<Set<String>> all = new HashSet<>();
        for (Diagnostic finding : findings) {
            if (finding.code() == Code.PLAN_UNKNOWN_KEY) {
                String listed = finding.details().get("known").replace("\"", "");
                all.add(new TreeSet<>(Arrays.asList(listed.split(", "))));
            }
        }
        return all;
    }

    /** The keys of every object in the schema that has its own. */
    private static Set<Set<String>> keys(JsonNode schema) {
        Set<Set<String>> all = new HashSet<>();
        JsonNode strict = schema.get("additionalProperties");
        if (strict != null && strict.isBoolean()) {
            Set<String> keys = new TreeSet<>();
            schema.get("properties").fieldNames().forEachRemaining(keys::add);
            all.add(keys);
        }
        schema.forEach(part -> all.addAll(keys(part)));
        return all;
    }

    private static JsonNode tree(String file) throws IOException {
        return new YAMLMapper().readTree(EVERY_KEY.resolve(file).toFile());
    }

    private static Schema schema(String file) {
        try (InputStream stream = PlanReader.class.getResourceAsStream(file)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new ObjectMapper().readTree(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
