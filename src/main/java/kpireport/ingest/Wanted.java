package kpireport.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kpireport.plan.HeaderPath;
import kpireport.plan.Source;

/**
 * A column that the plan expects in an export.
 *
 * @param measure id of the measure, or the part of the long layout it holds: "numerator",
 *     "denominator", "value"; empty for the columns that name the row
 */
record Wanted(Holds holds, String measure, HeaderPath path) {

    static final String NUMERATOR = "numerator";
    static final String DENOMINATOR = "denominator";
    static final String VALUE = "value";

    /** What the column is there for. */
    enum Holds {
        UNIT,
        CODE,
        INDICATOR,
        NUMBER,
        /** Whatever a list says of a dossier. */
        FIELD
    }

    // Enough to tell them apart; to hash every part is felt at each start.
    @Override
    public int hashCode() {
        return path.segments().hashCode();
    }

    static List<Wanted> list(Source source) {
        List<Wanted> columns = new ArrayList<>();
        columns.add(new Wanted(Holds.UNIT, "", source.unit()));
        source.unitCode().ifPresent(path -> columns.add(new Wanted(Holds.CODE, "", path)));
        source.measures()
                .forEach(
                        column ->
                                columns.add(
                                        new Wanted(
                                                Holds.NUMBER, column.measure(), column.header())));
        source.indicatorColumns()
                .ifPresent(
                        parts -> {
                            columns.add(new Wanted(Holds.INDICATOR, "", parts.indicator()));
                            addPart(columns, NUMERATOR, parts.numerator());
                            addPart(columns, DENOMINATOR, parts.denominator());
                            addPart(columns, VALUE, parts.value());
                        });
        source.dossiers()
                .ifPresent(
                        list ->
                                list.listHeaders().stream()
                                        .map(Wanted::field)
                                        .forEach(columns::add));
        return columns;
    }

    static Wanted field(HeaderPath path) {
        return new Wanted(Holds.FIELD, "", path);
    }

    /** Whether the source has a column for the measure, or counts it. */
    static boolean supplies(Source source, String measure) {
        if (source.dossiers().isPresent()) {
            return source.dossiers().get().find(measure).isPresent();
        }
        String part = measure.substring(measure.lastIndexOf('.') + 1);
        String wanted = source.rows() == Source.Rows.INDICATORS ? part : measure;
        return list(source).stream()
                .filter(column -> column.holds() == Holds.NUMBER)
                .anyMatch(column -> column.measure().equals(wanted));
    }

    private static void addPart(List<Wanted> columns, String part, Optional<HeaderPath> path) {
        path.ifPresent(header -> columns.add(new Wanted(Holds.NUMBER, part, header)));
    }
}
