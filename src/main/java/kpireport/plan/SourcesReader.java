package kpireport.plan;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kpireport.diagnostics.Code;
import kpireport.measures.Indicator;
import kpireport.measures.Kind;
import kpireport.plan.Source.EmptyCell;
import kpireport.plan.Source.IndicatorColumns;
import kpireport.plan.Source.MeasureColumn;
import kpireport.plan.Source.OtherUnits;
import kpireport.plan.Source.RepeatedUnits;
import kpireport.plan.Source.Rows;

/** Reads {@code sources:}, the exports and their columns. */
final class SourcesReader {

    /** Absolute, with a drive, with backslashes, or climbing out of the month's folder. */
    private static final Pattern OUTSIDE =
            Pattern.compile("/.*|.*[\\\\:].*|(.*/)?\\.\\.?(/.*)?|.*//.*|.*/");

    /** Encodings older than Unicode that the reader of text files knows and Java does not. */
    private static final Set<String> OF_OLD_FONTS = Set.of("tcvn3", "vni");

    private static final int MOST_TABLES = 100;

    private final List<Indicator> indicators;
    private final MeasuresReader measures;
    private final DossiersReader dossiers = new DossiersReader();
    private final IncludesReader includes;
    private final Set<String> supplied = new LinkedHashSet<>();

    SourcesReader(List<Indicator> indicators, IncludesReader includes) {
        this.indicators = indicators;
        this.measures = new MeasuresReader(indicators);
        this.includes = includes;
    }

    List<Source> read(YamlValue value) {
        return value.filledList().stream().map(source -> source.map(this::source)).toList();
    }

    /** Every measure of a formula has to come from some source, and in a way that suits it. */
    void check(List<FormulaReader.MeasureUse> uses) {
        dossiers.checkCumulative(indicators);
        for (FormulaReader.MeasureUse use : uses) {
            boolean unknowable = use.measure().isBlank() || supplied.isEmpty();
            if (unknowable || supplied.contains(use.measure())) {
                continue;
            }
            if (use.stated()) {
                References.reportUnknown(use.where(), supplied);
            } else {
                use.where().report(Code.PLAN_MEASURE_NOT_SUPPLIED, "measure", use.measure());
            }
        }
    }

    private Source source(YamlMap map) {
        Rows rows = map.optional("rows").map(value -> value.choice(Rows.class)).orElse(Rows.UNITS);
        return new Source(
                files(map.required("files")),
                map.optional("sheet").map(YamlValue::text),
                map.optional("table").map(table -> table.wholeNumber(1, MOST_TABLES)),
                rows,
                HeaderPathReader.read(map.required("unit")),
                map.optional("code").map(HeaderPathReader::read),
                rows == Rows.UNITS ? measures(map.required("measures")) : List.of(),
                rows == Rows.INDICATORS ? indicatorColumns(map) : noIndicatorColumns(map, rows),
                rows == Rows.DOSSIERS ? Optional.of(dossiers(map)) : noDossiers(map, rows),
                map.optional("encoding").map(SourcesReader::encoding),
                map.optional("optional").map(YamlValue::trueOrFalse).orElse(false),
                map.optional("empty")
                        .map(value -> value.choice(EmptyCell.class))
                        .orElse(EmptyCell.ASK),
                map.optional("other-units")
                        .map(value -> value.choice(OtherUnits.class))
                        .orElse(OtherUnits.ERROR),
                repeatedUnits(map),
                map.optional("includes").map(includes::read).orElse(Map.of()),
                map.where());
    }

    private static RepeatedUnits repeatedUnits(YamlMap map) {
        RepeatedUnits repeated =
                map.optional("repeated-units")
                        .map(value -> value.choice(RepeatedUnits.class))
                        .orElse(RepeatedUnits.ERROR);
        // A part of a district's row does not tell which communes are in it.
        if (repeated == RepeatedUnits.ADD) map.reportConflict("includes", "repeated-units: add");
        return repeated;
    }

    private static String files(YamlValue value) {
        String files = value.text();
        if (OUTSIDE.matcher(files).matches()) {
            value.report(Code.PLAN_UNSAFE_PATH, "text", files);
        }
        return files;
    }

    private List<MeasureColumn> measures(YamlValue value) {
        List<MeasureColumn> columns = measures.read(value);
        columns.forEach(column -> supplied.add(column.measure()));
        return columns;
    }

    private Optional<IndicatorColumns> indicatorColumns(YamlMap map) {
        map.reportConflict("measures", "rows: indicators");
        HeaderPath indicator = HeaderPathReader.read(map.required("indicator"));
        Optional<HeaderPath> value = map.optional("value").map(HeaderPathReader::read);
        boolean counts = map.has("numerator") || map.has("denominator");
        if (value.isPresent() && !counts) {
            supply("value");
            return Optional.of(
                    new IndicatorColumns(indicator, Optional.empty(), Optional.empty(), value));
        }
        IndicatorColumns columns =
                new IndicatorColumns(
                        indicator,
                        Optional.of(HeaderPathReader.read(map.required("numerator"))),
                        Optional.of(HeaderPathReader.read(map.required("denominator"))),
                        value);
        supply("numerator");
        supply("denominator");
        if (value.isPresent()) {
            supply("value");
        }
        return Optional.of(columns);
    }

    /** What is derived or told in words is not looked for in exports. */
    private void supply(String part) {
        indicators.stream()
                .filter(indicator -> indicator.derivation().isEmpty())
                .filter(indicator -> indicator.kind() != Kind.TEXT)
                .forEach(indicator -> supplied.add(indicator.id() + "." + part));
    }

    private static Optional<IndicatorColumns> noIndicatorColumns(YamlMap map, Rows rows) {
        for (String key : List.of("indicator", "numerator", "denominator", "value")) {
            map.reportConflict(key, described(rows));
        }
        return Optional.empty();
    }

    private DossierColumns dossiers(YamlMap map) {
        map.reportConflict("table", described(Rows.DOSSIERS));
        map.reportConflict("repeated-units", described(Rows.DOSSIERS));
        DossierColumns columns = dossiers.read(map);
        columns.measures().forEach(measure -> supplied.add(measure.measure()));
        return columns;
    }

    private static Optional<DossierColumns> noDossiers(YamlMap map, Rows rows) {
        for (String key : List.of("dossier", "month", "worklist")) {
            map.reportConflict(key, described(rows));
        }
        return Optional.empty();
    }

    private static String described(Rows rows) {
        return "rows: " + rows.name().toLowerCase(Locale.ROOT);
    }

    private static String encoding(YamlValue value) {
        String name = value.text();
        try {
            if (name.isBlank() || isOfOldFont(name) || Charset.isSupported(name)) {
                return name;
            }
        } catch (IllegalCharsetNameException e) {
            // No name of an encoding at all: reported like one that is not known.
        }
        value.report(Code.PLAN_UNKNOWN_ENCODING, "text", name);
        return name;
    }

    private static boolean isOfOldFont(String name) {
        return OF_OLD_FONTS.contains(name.toLowerCase(Locale.ROOT));
    }
}
