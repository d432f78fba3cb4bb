package kpireport.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kpireport.diagnostics.Code;
import kpireport.measures.Formula;
import kpireport.measures.Fraction;
import kpireport.measures.Observations.InputFile;

/** Reads back what an earlier run wrote to {@code results.json}; other keys are passed over. */
final class ResultsJson {

    private static final BigDecimal SCHEMA_VERSION = BigDecimal.ONE;
    private static final Set<String> PROVISIONAL =
            Set.of(Code.TARGETS_PROVISIONAL.name(), Code.RULES_PROVISIONAL.name());

    private static final Pattern FRACTION = Pattern.compile("-?\\d{1,60}(/[1-9]\\d{0,59})?");

    private ResultsJson() {}

    /** Empty when the file is broken, of another version or of another month. */
    static Optional<PublishedMonth> read(Path file, YearMonth month) {
        Json root;
        try {
            root = Json.read(file);
        } catch (JsonProcessingException | CharConversionException broken) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        boolean known =
                root.get("schemaVersion").number().equals(Optional.of(SCHEMA_VERSION))
                        && root.get("month").text().equals(Optional.of(month.toString()));
        if (!known) return Optional.empty();
        List<PublishedMonth.Result> results = results(root);
        boolean whole =
                !results.isEmpty() && results.stream().allMatch(PublishedMonth.Result::isWhole);
        return whole
                ? Optional.of(
                        new PublishedMonth(
                                results,
                                unitNames(root),
                                formulas(root),
                                inputs(root),
                                isProvisional(root)))
                : Optional.empty();
    }

    private static boolean isProvisional(Json root) {
        return root.get("findings").list().stream()
                .anyMatch(
                        finding ->
                                finding.get("code")
                                        .text()
                                        .filter(PROVISIONAL::contains)
                                        .isPresent());
    }

    private static Map<String, String> unitNames(Json root) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Json unit : root.get("units").list()) {
            unit.get("name")
                    .text()
                    .ifPresent(name -> names.put(unit.get("id").text().orElse(""), name));
        }
        return names;
    }

    private static List<PublishedMonth.Result> results(Json root) {
        List<PublishedMonth.Result> results = new ArrayList<>();
        for (Json unit : root.get("units").list()) {
            String id = unit.get("id").text().orElse("");
            unit.get("results").list().forEach(result -> results.add(result(id, result)));
        }
        return results;
    }

    private static PublishedMonth.Result result(String unit, Json result) {
        return new PublishedMonth.Result(
                unit,
                result.get("indicator").text().orElse(""),
                result.get("status").text().orElse(""),
                result.get("numerator").number(),
                result.get("denominator").number(),
                result.get("value").number(),
                result.get("reason").text(),
                result.get("target")
                        .get("exact")
                        .text()
                        .filter(exact -> FRACTION.matcher(exact).matches())
                        .map(Fraction::parse));
    }

    private static Map<String, String> formulas(Json root) {
        Map<String, String> formulas = new LinkedHashMap<>();
        for (Json indicator : root.get("indicators").list()) {
            formula(indicator)
                    .filter(formula -> !formula.isEmpty())
                    .ifPresent(
                            formula ->
                                    formulas.put(indicator.get("id").text().orElse(""), formula));
        }
        return formulas;
    }

    /** Reports made before the formula was written down name the measures alone. */
    private static Optional<String> formula(Json indicator) {
        Formula measures =
                new Formula(
                        indicator.get("numerator").texts(), indicator.get("denominator").texts());
        return indicator.get("formula").text().or(() -> Optional.of(measures.toString()));
    }

    private static List<InputFile> inputs(Json root) {
        return root.get("inputs").list().stream()
                .map(
                        input ->
                                new InputFile(
                                        input.get("file").text().orElse(""),
                                        input.get("sha256").text().orElse("")))
                .toList();
    }
}
