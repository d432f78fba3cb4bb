package kpireport.plan;

import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kpireport.measures.ConfigKey;
import kpireport.measures.OrgUnit;

/**
 * A kind of export: which files it comes in and which column holds what.
 *
 * @param files file name pattern inside {@code exports/<month>/}, with {@code *} and {@code ?}
 * @param sheet the sheet to read, which may name its month as headers may; empty takes every
 *     visible sheet that has all the headers
 * @param table which of several tables of a sheet, from the top, 1-based; each begins with a header
 *     of the unit column. Empty where there is one
 * @param unit header of the column that names the unit
 * @param unitCode header of the column with the unit's code
 * @param measures for {@link Rows#UNITS}, one column each
 * @param indicatorColumns for {@link Rows#INDICATORS}
 * @param dossiers for {@link Rows#DOSSIERS}
 * @param encoding overrides the detection for text files
 * @param optional whether a month without such a file is no error
 * @param empty what an empty cell under a measure means
 * @param otherUnits what a row of a unit that the plan does not have means
 * @param repeatedUnits what a second row of a unit means, in the same file or another one
 * @param includes by the id of a unit into whose row the export adds those of others: the ids of
 *     all these others
 */
public record Source(
        String files,
        Optional<String> sheet,
        Optional<Integer> table,
        Rows rows,
        HeaderPath unit,
        Optional<HeaderPath> unitCode,
        List<MeasureColumn> measures,
        Optional<IndicatorColumns> indicatorColumns,
        Optional<DossierColumns> dossiers,
        Optional<String> encoding,
        boolean optional,
        EmptyCell empty,
        OtherUnits otherUnits,
        RepeatedUnits repeatedUnits,
        Map<String, Set<String>> includes,
        ConfigKey where) {

    public Source {
        measures = List.copyOf(measures);
        includes = Collections.unmodifiableMap(new LinkedHashMap<>(includes));
    }

    // Enough to tell them apart; to hash every part is felt at each start.
    @Override
    public int hashCode() {
        return files.hashCode();
    }

    /**
     * The same, of the month that it names, including the units that those it includes were then.
     */
    Source asOf(YearMonth month, List<OrgUnit> units) {
        Map<String, List<String>> then = new LinkedHashMap<>();
        units.forEach(
                unit -> then.put(unit.id(), unit.asOf(month).stream().map(OrgUnit::id).toList()));
        Map<String, Set<String>> included = new LinkedHashMap<>();
        includes.forEach(
                (unit, others) -> {
                    Set<String> all = new LinkedHashSet<>();
                    others.forEach(other -> all.addAll(then.get(other)));
                    then.get(unit).forEach(id -> included.put(id, all));
                });
        if (!namesMonth() && included.equals(includes)) return this;
        return new Source(
                files,
                sheet.map(name -> MonthInText.name(name, month)),
                table,
                rows,
                unit.inMonth(month),
                unitCode.map(path -> path.inMonth(month)),
                measures.stream().map(column -> column.inMonth(month)).toList(),
                indicatorColumns.map(columns -> columns.inMonth(month)),
                dossiers,
                encoding,
                optional,
                empty,
                otherUnits,
                repeatedUnits,
                included,
                where);
    }

    /** Whether it reads another sheet, or other columns, of one and the same book every month. */
    public boolean namesMonth() {
        return sheet.filter(MonthInText::isIn).isPresent()
                || headers()
                        .flatMap(header -> header.segments().stream())
                        .anyMatch(MonthInText::isIn);
    }

    private Stream<HeaderPath> headers() {
        return Stream.concat(
                Stream.concat(Stream.of(unit), unitCode.stream()),
                Stream.concat(
                        measures.stream().map(MeasureColumn::header),
                        indicatorColumns.stream().flatMap(IndicatorColumns::headers)));
    }

    /** Where the plan asks for the column: at the measure that needs it, else at the source. */
    public ConfigKey whereAsked(HeaderPath header) {
        return dossiers.flatMap(list -> list.findAsking(header))
                .map(DossierMeasure::where)
                .orElse(where);
    }

    /** Whether the rows of one unit are parts of it. */
    public boolean addsParts() {
        return repeatedUnits == RepeatedUnits.ADD;
    }

    /** The same form, read from these files. */
    public Source reading(String files, RepeatedUnits repeatedUnits) {
        return new Source(
                files,
                sheet,
                table,
                rows,
                unit,
                unitCode,
                measures,
                indicatorColumns,
                dossiers,
                encoding,
                optional,
                empty,
                otherUnits,
                repeatedUnits,
                includes,
                where);
    }

    /** What one row of the table is about. */
    public enum Rows {
        /** One unit, with a column for each measure. */
        UNITS,
        /** One unit and one indicator, named in a column. */
        INDICATORS,
        /** One dossier; they are counted, by unit and by what their columns say. */
        DOSSIERS
    }

    /** What an empty cell under a measure means. */
    public enum EmptyCell {
        /** An error where it decides anything: it could be nought or nothing to count. */
        ASK,
        ZERO,
        NOT_APPLICABLE
    }

    /** What a row of a unit that the plan does not have means. */
    public enum OtherUnits {
        /** A name to be mended, in the export or in the plan. */
        ERROR,
        /** The export is of more offices than this one. */
        IGNORE
    }

    /** What a second row of a unit means, or of a unit's indicator. */
    public enum RepeatedUnits {
        /** A repetition to be mended in the export. */
        ERROR,
        /** The rows are parts of the unit, by week, channel or field: their counts are added up. */
        ADD
    }

    /** How the number under a header is to be read. */
    public enum NumberRole {
        /** Whole things; a dot or comma can only group thousands. */
        COUNT,
        /** Money or points; may have decimals. */
        AMOUNT,
        /** A printed percentage. */
        PERCENT,
        /**
         * A rate printed as a part of one: 0.975 is 97.5 %. Where a cell has the sign, it is a
         * percentage.
         */
        FRACTION;

        public boolean isRate() {
            return this == PERCENT || this == FRACTION;
        }
    }

    /**
     * @param checks the indicator whose rate the export prints here beside its counts, if it does
     */
    public record MeasureColumn(
            String measure,
            HeaderPath header,
            NumberRole role,
            Optional<String> checks,
            ConfigKey where) {

        MeasureColumn inMonth(YearMonth month) {
            return new MeasureColumn(measure, header.inMonth(month), role, checks, where);
        }
    }

    /**
     * The long layout: which column names the indicator, and which hold its number or numbers.
     *
     * @param value header of the column with a ready value, when the export has no counts
     */
    public record IndicatorColumns(
            HeaderPath indicator,
            Optional<HeaderPath> numerator,
            Optional<HeaderPath> denominator,
            Optional<HeaderPath> value) {

        private Stream<HeaderPath> headers() {
            return Stream.of(Optional.of(indicator), numerator, denominator, value)
                    .flatMap(Optional::stream);
        }

        IndicatorColumns inMonth(YearMonth month) {
            return new IndicatorColumns(
                    indicator.inMonth(month),
                    numerator.map(path -> path.inMonth(month)),
                    denominator.map(path -> path.inMonth(month)),
                    value.map(path -> path.inMonth(month)));
        }
    }
}
