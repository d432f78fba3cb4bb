package kpireport.explanation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kpireport.assessment.PastResult;
import kpireport.assessment.PastResults;
import kpireport.measures.Fraction;
import kpireport.measures.Indicator;
import kpireport.measures.OrgUnit;

/**
 * One unit on one indicator, month by month.
 *
 * @param points one for each month without a gap, earliest first
 */
public record Timeline(OrgUnit unit, Indicator indicator, List<Point> points) {

    public Timeline {
        points = List.copyOf(points);
    }

    /**
     * One month.
     *
     * @param result empty for a month that has left nothing
     * @param change since the month before; empty when either has no value
     * @param formerTarget of the month before, where it was another
     */
    public record Point(
            YearMonth month,
            Optional<PastResult> result,
            Optional<Fraction> change,
            Optional<Fraction> formerTarget) {

        public Optional<Fraction> value() {
            return result.flatMap(PastResult::measured).map(measured -> measured.value().exact());
        }
    }

    public static Timeline of(
            PastResults results, OrgUnit unit, Indicator indicator, List<YearMonth> months) {
        List<Point> points = new ArrayList<>();
        for (YearMonth month : months) {
            Optional<Point> before =
                    points.isEmpty()
                            ? Optional.empty()
                            : Optional.of(points.get(points.size() - 1));
            points.add(point(month, results.find(unit, indicator, month), before));
        }
        return new Timeline(unit, indicator, points);
    }

    private static Point point(
            YearMonth month, Optional<PastResult> result, Optional<Point> before) {
        Optional<Fraction> value =
                result.flatMap(PastResult::measured).map(measured -> measured.value().exact());
        Optional<Fraction> valueBefore = before.flatMap(Point::value);
        Optional<Fraction> target = result.flatMap(PastResult::threshold);
        return new Point(
                month,
                result,
                value.flatMap(now -> valueBefore.map(now::minus)),
                before.flatMap(Point::result)
                        .flatMap(PastResult::threshold)
                        .filter(then -> target.isPresent() && !target.get().equals(then)));
    }

    /** A bar for each month that has a value, between the lowest and the highest. */
    public List<Optional<Bar>> bars() {
        List<Fraction> values = points.stream().flatMap(point -> point.value().stream()).toList();
        return points.stream()
                .map(point -> point.value().map(value -> Bar.of(value, values)))
                .toList();
    }
}
