package kpireport.setup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kpireport.inspection.InspectedColumn;
import kpireport.inspection.InspectedUnit;
import kpireport.setup.DraftFigure.Printed;
import kpireport.setup.DraftFigure.Ratio;

/** Rates that are one and the same in every unit: under two names a miss would count twice. */
final class SameFigures {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final List<DraftSource> sources;
    private final List<DraftUnit> units;

    SameFigures(List<DraftSource> sources, List<DraftUnit> units) {
        this.sources = sources.stream().filter(DraftSource::ofReportMonth).toList();
        this.units = units;
    }

    /** Each rate that is one of those before it waits; the rest is as it was. */
    List<DraftIndicator> leaveOut(List<DraftIndicator> indicators) {
        List<DraftIndicator> kept = new ArrayList<>();
        for (DraftIndicator one : indicators) {
            Optional<DraftIndicator> same =
                    kept.stream()
                            .filter(it -> it.active() && one.active() && areSame(it, one))
                            .findFirst();
            kept.add(
                    same.map(
                                    it ->
                                            one.waiting()
                                                    .asking(
                                                            "để sau dấu # vì ở mọi đơn vị bằng \""
                                                                    + it.name()
                                                                    + "\""))
                            .orElse(one));
        }
        return kept;
    }

    /** Also where one is rounded; nothing but 0 and 100 may be the same by chance. */
    private boolean areSame(DraftIndicator one, DraftIndicator other) {
        int compared = 0;
        boolean telling = false;
        for (DraftUnit unit : units) {
            Optional<BigDecimal> left = value(one, unit);
            Optional<BigDecimal> right = value(other, unit);
            if (left.isPresent() != right.isPresent()) return false;
            if (left.isEmpty()) continue;
            int places = Math.min(left.get().scale(), right.orElseThrow().scale());
            BigDecimal apart = left.get().subtract(right.get()).abs();
            if (apart.compareTo(BigDecimal.ONE.movePointLeft(places)) >= 0) return false;
            compared++;
            telling |= left.get().signum() > 0 && left.get().compareTo(HUNDRED) < 0;
        }
        return compared >= Agreement.FEWEST && telling;
    }

    /** In per cent; empty where the unit has none. */
    private Optional<BigDecimal> value(DraftIndicator indicator, DraftUnit unit) {
        if (indicator.figure() instanceof Printed rate) return printed(rate.measure(), unit);
        return indicator.ratio().flatMap(it -> computed(it, unit));
    }

    private Optional<BigDecimal> computed(Ratio ratio, DraftUnit unit) {
        Optional<BigDecimal> over = sum(ratio.numerator(), unit);
        Optional<BigDecimal> under = sum(ratio.denominator(), unit);
        return under.filter(it -> it.signum() > 0)
                .flatMap(all -> over.map(some -> PrintedNumber.share(some.multiply(HUNDRED), all)));
    }

    private Optional<BigDecimal> sum(List<String> measures, DraftUnit unit) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String measure : measures) {
            Optional<BigDecimal> count = Optional.empty();
            for (DraftSource source : sources) {
                Optional<InspectedColumn> column = source.used().find(measure);
                Optional<Map<Integer, String>> figures = figures(source, unit);
                if (column.isEmpty() || figures.isEmpty()) continue;
                count = RowSums.sum(figures.get(), List.of(column.get()));
                break;
            }
            if (count.isEmpty()) return Optional.empty();
            sum = sum.add(count.get());
        }
        return Optional.of(sum);
    }

    private Optional<BigDecimal> printed(String measure, DraftUnit unit) {
        for (DraftSource source : sources) {
            Optional<InspectedColumn> column = source.used().find(measure);
            Optional<Map<Integer, String>> figures = figures(source, unit);
            if (column.isEmpty() || figures.isEmpty()) continue;
            return PrintedNumber.of(figures.get().getOrDefault(column.get().number(), ""))
                    .map(it -> inPercent(it, source.used().isOfOne(column.get()), column.get()));
        }
        return Optional.empty();
    }

    /** With as many places as the column shows at the most: "75" beside "57,14" is 75.00. */
    private static BigDecimal inPercent(
            PrintedNumber shown, boolean partsOfOne, InspectedColumn column) {
        boolean ofOne = partsOfOne && !shown.signed();
        BigDecimal rate = ofOne ? shown.value().movePointRight(2) : shown.value();
        int places = column.decimals() - (ofOne ? 2 : 0);
        return rate.setScale(Math.max(rate.scale(), Math.max(0, places)));
    }

    private static Optional<Map<Integer, String>> figures(DraftSource source, DraftUnit unit) {
        return source.rows().stream().filter(unit::isOf).map(InspectedUnit::figures).findFirst();
    }
}
