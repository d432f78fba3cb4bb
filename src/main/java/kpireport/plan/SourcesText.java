package kpireport.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import kpireport.plan.Source.MeasureColumn;
import kpireport.plan.Source.NumberRole;
import kpireport.plan.Source.Rows;

/** Writes sources as the plan has them, to be pasted into {@code kpi-report.yaml}. */
public final class SourcesText {

    private final StringBuilder text = new StringBuilder();

    private SourcesText() {}

    /**
     * A list of dossiers, without the line {@code sources:}.
     *
     * @param remarks written as comments behind what is counted
     */
    public static String ofList(Source list, Function<DossierMeasure, Optional<String>> remarks) {
        SourcesText block = new SourcesText();
        block.add(list, remarks);
        return block.text.toString();
    }

    /** The whole block, beginning with the line {@code sources:}. */
    public static String of(List<Source> sources) {
        SourcesText block = new SourcesText();
        block.text.append("sources:\n");
        sources.forEach(source -> block.add(source, measure -> Optional.empty()));
        return block.text.toString();
    }

    private void add(Source source, Function<DossierMeasure, Optional<String>> remarks) {
        text.append("  - files: ").append(YamlScalar.quoted(source.files())).append('\n');
        source.sheet().ifPresent(sheet -> line("sheet", sheet));
        source.table().ifPresent(number -> text.append("    table: ").append(number).append('\n'));
        if (source.rows() == Rows.INDICATORS) text.append("    rows: indicators\n");
        if (source.rows() == Rows.DOSSIERS) text.append("    rows: dossiers\n");
        line("unit", source.unit().toString());
        line("code", source.unitCode());
        if (source.addsParts()) text.append("    repeated-units: add\n");
        source.indicatorColumns()
                .ifPresent(
                        parts -> {
                            line("indicator", parts.indicator().toString());
                            line("numerator", parts.numerator());
                            line("denominator", parts.denominator());
                            line("value", parts.value());
                        });
        source.dossiers().ifPresent(list -> text.append(DossiersText.of(list, remarks)));
        if (!source.measures().isEmpty()) {
            text.append("    measures:\n");
            source.measures().forEach(this::add);
        }
    }

    private void add(MeasureColumn measure) {
        String header = measure.header().toString();
        text.append("      ").append(measure.measure()).append(": ");
        if (measure.role() == NumberRole.COUNT) {
            text.append(YamlScalar.of(header)).append('\n');
        } else {
            String type = measure.role().name().toLowerCase(Locale.ROOT);
            text.append("{header: ").append(YamlScalar.quoted(header)).append(", type: ");
            text.append(type).append("}\n");
        }
    }

    private void line(String key, Optional<HeaderPath> path) {
        path.ifPresent(header -> line(key, header.toString()));
    }

    private void line(String key, String value) {
        text.append("    ").append(key).append(": ").append(YamlScalar.of(value)).append('\n');
    }
}
