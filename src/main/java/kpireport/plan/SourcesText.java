package kpireport.plan;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kpireport.plan.Source.MeasureColumn;
import kpireport.plan.Source.NumberRole;
import kpireport.plan.Source.Rows;

/** Writes sources as the plan has them, to be pasted into {@code kpi-report.yaml}. */
public final class SourcesText {

    /** What YAML takes as it stands: words, with signs between them that mean nothing to it. */
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}][\\p{L}\\p{N} ._/()%,>-]*[\\p{L}\\p{N}.)%]|\\p{L}");

    private static final Pattern NOT_A_TEXT =
            Pattern.compile("true|false|yes|no|on|off|y|n|null", Pattern.CASE_INSENSITIVE);

    private final StringBuilder text = new StringBuilder();

    private SourcesText() {}

    /** The whole block, beginning with the line {@code sources:}. */
    public static String of(List<Source> sources) {
        SourcesText block = new SourcesText();
        block.text.append("sources:\n");
        sources.forEach(block::add);
        return block.text.toString();
    }

    private void add(Source source) {
        text.append("  - files: ").append(quoted(source.files())).append('\n');
        source.sheet().ifPresent(sheet -> line("sheet", sheet));
        if (source.rows() == Rows.INDICATORS) text.append("    rows: indicators\n");
        line("unit", source.unit().toString());
        line("code", source.unitCode());
        source.indicatorColumns()
                .ifPresent(
                        parts -> {
                            line("indicator", parts.indicator().toString());
                            line("numerator", parts.numerator());
                            line("denominator", parts.denominator());
                            line("value", parts.value());
                        });
        if (!source.measures().isEmpty()) {
            text.append("    measures:\n");
            source.measures().forEach(this::add);
        }
    }

    private void add(MeasureColumn measure) {
        String header = measure.header().toString();
        text.append("      ").append(measure.measure()).append(": ");
        if (measure.role() == NumberRole.COUNT) {
            text.append(scalar(header)).append('\n');
        } else {
            String type = measure.role() == NumberRole.PERCENT ? "percent" : "amount";
            text.append("{header: ").append(quoted(header)).append(", type: ");
            text.append(type).append("}\n");
        }
    }

    private void line(String key, Optional<HeaderPath> path) {
        path.ifPresent(header -> line(key, header.toString()));
    }

    private void line(String key, String value) {
        text.append("    ").append(key).append(": ").append(scalar(value)).append('\n');
    }

    private static String scalar(String value) {
        return PLAIN.matcher(value).matches() && !NOT_A_TEXT.matcher(value).matches()
                ? value
                : quoted(value);
    }

    private static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        value.codePoints()
                .forEach(
                        sign -> {
                            if (sign == '"' || sign == '\\') quoted.append('\\');
                            if (isPrintable(sign)) quoted.appendCodePoint(sign);
                            else quoted.append("\\U%08x".formatted(sign));
                        });
        return quoted.append('"').toString();
    }

    private static boolean isPrintable(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED ->
                    false;
            default -> true;
        };
    }
}
