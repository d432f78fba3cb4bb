package kpireport.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kpireport.plan.DossierMeasure.Span;
import kpireport.plan.RowCondition.Comparison;
import kpireport.plan.RowCondition.DateCompared;
import kpireport.plan.RowCondition.Filled;
import kpireport.plan.RowCondition.NumberCompared;
import kpireport.plan.RowCondition.OneOf;

/** Writes what is counted in a list of dossiers as the plan has it. */
final class DossiersText {

    private final DossierColumns list;
    private final Function<DossierMeasure, Optional<String>> remarks;
    private final StringBuilder text = new StringBuilder();

    private DossiersText(DossierColumns list, Function<DossierMeasure, Optional<String>> remarks) {
        this.list = list;
        this.remarks = remarks;
    }

    /**
     * @param remarks written behind a measure
     */
    static String of(DossierColumns list, Function<DossierMeasure, Optional<String>> remarks) {
        DossiersText lines = new DossiersText(list, remarks);
        lines.write();
        return lines.text.toString();
    }

    private void write() {
        list.dossier().ifPresent(it -> line("    dossier: " + YamlScalar.of(it.toString())));
        line("    month: " + YamlScalar.of(list.month().toString()));
        line("    measures:");
        for (DossierMeasure measure : list.measures()) {
            String remark = remarks.apply(measure).map(it -> " # " + it).orElse("");
            line("      " + measure.measure() + ": " + measure(measure) + remark);
        }
        if (list.workList().isEmpty()) return;
        line("    worklist:");
        line(
                "      columns: "
                        + texts(list.workList().stream().map(HeaderPath::toString).toList()));
    }

    private String measure(DossierMeasure measure) {
        String count =
                measure.conditions().isEmpty()
                        ? "all"
                        : measure.conditions().stream()
                                .map(DossiersText::condition)
                                .collect(Collectors.joining(", ", "{", "}"));
        StringBuilder keys = new StringBuilder();
        if (measure.span() != Span.MONTH) {
            keys.append("span: ")
                    .append(measure.span() == Span.YEAR ? "year" : "list")
                    .append(", ");
        } else if (!measure.month().equals(list.month())) {
            keys.append("month: ").append(header(measure.month())).append(", ");
        }
        measure.distinct()
                .ifPresent(it -> keys.append("distinct: ").append(header(it)).append(", "));
        return keys.isEmpty() && count.equals("all")
                ? "count"
                : "{" + keys + "count: " + count + "}";
    }

    private static String condition(RowCondition condition) {
        return header(condition.column()) + ": " + test(condition);
    }

    private static String test(RowCondition condition) {
        if (condition instanceof OneOf oneOf) {
            return oneOf.none() ? "{not: " + texts(oneOf.words()) + "}" : texts(oneOf.words());
        }
        if (condition instanceof Filled filled) return filled.filled() ? "not-empty" : "empty";
        if (condition instanceof NumberCompared number) {
            return "{"
                    + numberKey(number.comparison())
                    + ": "
                    + number.bound().toPlainString()
                    + number.whenEmpty().map(it -> ", when-empty: " + it.toPlainString()).orElse("")
                    + "}";
        }
        if (condition instanceof DateCompared date) {
            return "{"
                    + dateKey(date.comparison())
                    + ": "
                    + YamlScalar.inside(date.other().toString())
                    + whenEmpty(date)
                    + "}";
        }
        return "in-period";
    }

    private static String whenEmpty(DateCompared date) {
        List<String> moments = date.whenEmpty().stream().map(Object::toString).toList();
        if (moments.isEmpty()) return "";
        return ", when-empty: "
                + (moments.size() == 1 ? YamlScalar.inside(moments.get(0)) : texts(moments));
    }

    private static String numberKey(Comparison comparison) {
        return switch (comparison) {
            case BELOW -> "below";
            case AT_MOST -> "at-most";
            case ABOVE -> "above";
            case AT_LEAST -> "at-least";
        };
    }

    private static String dateKey(Comparison comparison) {
        return switch (comparison) {
            case BELOW -> "before";
            case AT_MOST -> "on-or-before";
            case ABOVE -> "after";
            case AT_LEAST -> "on-or-after";
        };
    }

    private static String header(HeaderPath path) {
        return YamlScalar.inside(path.toString());
    }

    private static String texts(List<String> texts) {
        return texts.stream().map(YamlScalar::inside).collect(Collectors.joining(", ", "[", "]"));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
