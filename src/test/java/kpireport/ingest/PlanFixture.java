package kpireport.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kpireport.measures.ConfigKey;
import kpireport.measures.Direction;
import kpireport.measures.Formula;
import kpireport.measures.Indicator;
import kpireport.measures.Kind;
import kpireport.measures.Level;
import kpireport.measures.OrgUnit;
import kpireport.plan.HeaderPath;
import kpireport.plan.Office;
import kpireport.plan.PeriodRule;
import kpireport.plan.Plan;
import kpireport.plan.Source;
import kpireport.plan.Source.EmptyCell;
import kpireport.plan.Source.IndicatorColumns;
import kpireport.plan.Source.MeasureColumn;
import kpireport.plan.Source.NumberRole;
import kpireport.plan.Source.OtherUnits;
import kpireport.plan.Source.RepeatedUnits;
import kpireport.plan.Source.Rows;

/** Plans for tests, one line for each unit, indicator and source. */
final class PlanFixture {

    static final Level HUYEN = new Level("huyen", "Cấp huyện", "các cơ quan");
    static final Level XA = new Level("xa", "Cấp xã", "các xã, thị trấn");

    private static final ConfigKey KEY = new ConfigKey("kpi-report.yaml", "sources[0]", 1, 1);

    private final List<OrgUnit> units = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private PeriodRule period = PeriodRule.CALENDAR_MONTH;
    private final Set<String> notApplicable = Set.of("-", "…", "x", "KPS", "Không phát sinh");

    PlanFixture unit(OrgUnit unit) {
        units.add(unit);
        return this;
    }

    PlanFixture communes(String... names) {
        Arrays.stream(names).map(PlanFixture::commune).forEach(units::add);
        return this;
    }

    PlanFixture agencies(String... names) {
        Arrays.stream(names).map(name -> unit(name, HUYEN)).forEach(units::add);
        return this;
    }

    PlanFixture rate(String id, String numerator, String denominator) {
        return indicator(id, Kind.RATE, new Formula(sum(numerator), sum(denominator)));
    }

    PlanFixture printed(String id, Kind kind, String measure) {
        return indicator(id, kind, new Formula(sum(measure), List.of()));
    }

    PlanFixture indicator(String id, Kind kind, Formula formula) {
        indicators.add(
                new Indicator(
                        id,
                        "Tỷ lệ " + id,
                        List.of(),
                        kind,
                        Direction.HIGHER,
                        1,
                        "%",
                        formula,
                        Set.of("huyen", "xa")));
        return this;
    }

    PlanFixture indicator(Indicator indicator) {
        indicators.add(indicator);
        return this;
    }

    PlanFixture source(SourceFixture source) {
        sources.add(source.build());
        return this;
    }

    Plan build() {
        Office office =
                new Office(
                        List.of(),
                        List.of("ỦY BAN NHÂN DÂN", "HUYỆN AN LÃO"),
                        "UBND huyện An Lão",
                        "An Lão",
                        "UBND",
                        new Office.Signer("", List.of("CHỦ TỊCH"), ""));
        return new Plan(
                office,
                List.of(HUYEN, XA),
                units,
                sources,
                indicators,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                period,
                List.of(),
                notApplicable);
    }

    static OrgUnit commune(String name, String... aliases) {
        return unit(name, XA, aliases);
    }

    static OrgUnit unit(String name, Level level, String... aliases) {
        return unit(name, "", level, aliases);
    }

    static OrgUnit unit(String name, String code, Level level, String... aliases) {
        return new OrgUnit(id(name), code, name, name, level, "", List.of(aliases), false);
    }

    static String id(String name) {
        return Spelling.accentFree(name).replace(' ', '-');
    }

    static HeaderPath path(String path) {
        int hash = path.indexOf(" #");
        return new HeaderPath(
                List.of((hash < 0 ? path : path.substring(0, hash)).split(" > ")),
                hash < 0 ? 0 : Integer.parseInt(path.substring(hash + 2)));
    }

    private static List<String> sum(String measures) {
        return List.of(measures.split(" \\+ "));
    }

    /** Days of the month before are in a period that begins later than on the 1st. */
    PlanFixture periodFrom(int day) {
        period = new PeriodRule(day);
        return this;
    }

    PlanFixture source(Source source) {
        sources.add(source);
        return this;
    }

    static SourceFixture wide(String files) {
        return new SourceFixture(files);
    }

    /** A source of the wide layout until it is given the columns of the long one. */
    static final class SourceFixture {
        private final String files;
        private final List<MeasureColumn> measures = new ArrayList<>();
        private Optional<String> sheet = Optional.empty();
        private Optional<Integer> table = Optional.empty();
        private String unit = "Đơn vị";
        private Optional<HeaderPath> code = Optional.empty();
        private Optional<IndicatorColumns> columns = Optional.empty();
        private boolean optional;
        private EmptyCell empty = EmptyCell.ASK;
        private OtherUnits otherUnits = OtherUnits.ERROR;
        private RepeatedUnits repeatedUnits = RepeatedUnits.ERROR;
        private Map<String, Set<String>> includes = Map.of();

        SourceFixture(String files) {
            this.files = files;
        }

        SourceFixture count(String measure, String header) {
            return measure(measure, header, NumberRole.COUNT);
        }

        SourceFixture percent(String measure, String header) {
            return measure(measure, header, NumberRole.PERCENT);
        }

        SourceFixture amount(String measure, String header) {
            return measure(measure, header, NumberRole.AMOUNT);
        }

        private SourceFixture measure(String measure, String header, NumberRole role) {
            return measure(measure, header, role, Optional.empty());
        }

        private SourceFixture measure(
                String measure, String header, NumberRole role, Optional<String> checks) {
            measures.add(new MeasureColumn(measure, path(header), role, checks, KEY));
            return this;
        }

        /** A printed percentage of the indicator. */
        SourceFixture check(String measure, String header, String indicator) {
            return measure(measure, header, NumberRole.PERCENT, Optional.of(indicator));
        }

        SourceFixture sheet(String name) {
            sheet = Optional.of(name);
            return this;
        }

        SourceFixture unit(String header) {
            unit = header;
            return this;
        }

        SourceFixture code(String header) {
            code = Optional.of(path(header));
            return this;
        }

        SourceFixture optional() {
            optional = true;
            return this;
        }

        SourceFixture empty(EmptyCell meaning) {
            empty = meaning;
            return this;
        }

        SourceFixture includes(String unit, String... others) {
            includes = Map.of(unit, new LinkedHashSet<>(List.of(others)));
            return this;
        }

        SourceFixture includes(Map<String, Set<String>> others) {
            includes = others;
            return this;
        }

        SourceFixture table(int number) {
            table = Optional.of(number);
            return this;
        }

        SourceFixture addingParts() {
            repeatedUnits = RepeatedUnits.ADD;
            return this;
        }

        SourceFixture otherUnitsIgnored() {
            otherUnits = OtherUnits.IGNORE;
            return this;
        }

        /** The long layout; a header that is not there is empty. */
        SourceFixture indicators(
                String indicator, String numerator, String denominator, String value) {
            columns =
                    Optional.of(
                            new IndicatorColumns(
                                    path(indicator),
                                    optional(numerator),
                                    optional(denominator),
                                    optional(value)));
            return this;
        }

        private static Optional<HeaderPath> optional(String header) {
            return header.isEmpty() ? Optional.empty() : Optional.of(path(header));
        }

        Source build() {
            return new Source(
                    files,
                    sheet,
                    table,
                    columns.isPresent() ? Rows.INDICATORS : Rows.UNITS,
                    path(unit),
                    code,
                    measures,
                    columns,
                    Optional.empty(),
                    Optional.empty(),
                    optional,
                    empty,
                    otherUnits,
                    repeatedUnits,
                    includes,
                    KEY);
        }
    }
}
