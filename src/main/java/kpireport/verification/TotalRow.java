package kpireport.verification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kpireport.document.Figures;
import kpireport.measures.Fraction;
import kpireport.measures.Indicator;
import kpireport.measures.Kind;
import kpireport.verification.Claim.Reason;
import kpireport.verification.Claim.Verdict;
import kpireport.verification.Fact.Part;
import kpireport.verification.Outcomes.Counts;
import kpireport.verification.TableGrid.GridCell;
import kpireport.verification.TableGrid.GridRow;

/** A row of one's own below the units: "Tổng cộng", "Toàn huyện", "Bình quân". */
final class TotalRow {

    private static final Turns<Boolean> LABELS =
            new Turns<Boolean>()
                    .add(true, "tổng cộng|tổng số|tổng|cộng|toàn huyện|toàn tỉnh|toàn xã|chung")
                    .add(true, "bình quân|trung bình|toàn thành phố|toàn quận|tổng cộng chung")
                    .add(true, "toàn địa bàn|cả huyện|cả tỉnh|huyện|tỉnh");

    private final Outcomes outcomes;
    private final Facts facts;
    private final Names names;

    TotalRow(Outcomes outcomes, Facts facts, Names names) {
        this.outcomes = outcomes;
        this.facts = facts;
        this.names = names;
    }

    /** What the cells of a column are of their units. */
    private record Meaning(String indicator, Part part) {}

    /** What a total can be, and how it is written. */
    private record Total(Fraction first, Optional<Fraction> second, String text) {

        boolean isSaidBy(Written figure) {
            Fact fact = new Fact("", "", Part.COUNTS, first, second, 0, text, List.of());
            return fact.isSaidBy(figure);
        }
    }

    boolean isOne(GridRow row) {
        if (row.unit().isPresent()) return false;
        return row.cells().stream()
                .filter(cell -> cell != null && !cell.text().isBlank())
                .filter(cell -> cell.passages().stream().allMatch(it -> it.figures().isEmpty()))
                .findFirst()
                .map(cell -> new Sentence(cell.passages().get(0), List.of(), names))
                .filter(label -> LABELS.at(label, 0, label.size()) != null)
                .isPresent();
    }

    /** Empty where nothing can be told of the figure. */
    Optional<Claim> check(GridCell cell, Written figure, int column, List<GridRow> rows) {
        Optional<Meaning> meaning = meaning(figure, column, rows);
        if (meaning.isEmpty()) return Optional.empty();
        List<String> units = rows.stream().flatMap(row -> row.unit().stream()).distinct().toList();
        List<Total> totals = totals(meaning.get(), units);
        if (totals.isEmpty()) return Optional.empty();
        boolean right = totals.stream().anyMatch(total -> total.isSaidBy(figure));
        return Optional.of(
                new Claim(
                        right ? Verdict.CONFIRMED : Verdict.CONTRADICTED,
                        right ? Reason.SAME : Reason.OTHER_TOTAL,
                        cell.place(),
                        cell.text(),
                        "",
                        names.indicatorName(meaning.get().indicator()),
                        figure.text(),
                        totals.get(0).text(),
                        sources(meaning.get().indicator(), units)));
    }

    private List<String> sources(String indicator, List<String> units) {
        return units.stream()
                .flatMap(unit -> outcomes.find(unit, indicator).stream())
                .flatMap(result -> outcomes.places(result).stream())
                .distinct()
                .toList();
    }

    /** What most cells of the column say, of figures of this kind. */
    private Optional<Meaning> meaning(Written figure, int column, List<GridRow> rows) {
        Map<Meaning, Integer> votes = new LinkedHashMap<>();
        for (GridRow row : rows) {
            if (row.unit().isEmpty() || row.cell(column).isEmpty()) continue;
            List<Written> written =
                    row.cell(column).get().passages().stream()
                            .flatMap(passage -> passage.figures().stream())
                            .filter(other -> other.getClass() == figure.getClass())
                            .toList();
            for (Written other : written) {
                facts.said(row.unit().get(), other).stream()
                        .map(fact -> new Meaning(fact.indicator(), fact.part()))
                        .distinct()
                        .forEach(it -> votes.merge(it, 1, Integer::sum));
            }
        }
        int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return votes.keySet().stream().filter(it -> votes.get(it) == most).findFirst();
    }

    private List<Total> totals(Meaning meaning, List<String> units) {
        if (meaning.indicator().isEmpty()) return List.of();
        return switch (meaning.part()) {
            case VALUE -> values(outcomes.indicator(meaning.indicator()), units);
            case COUNTS ->
                    counts(meaning, units)
                            .map(
                                    it ->
                                            new Total(
                                                    of(it, true),
                                                    Optional.of(of(it, false)),
                                                    it.text()))
                            .toList();
            case NUMERATOR -> counts(meaning, units).map(it -> whole(of(it, true))).toList();
            case DENOMINATOR -> counts(meaning, units).map(it -> whole(of(it, false))).toList();
            case DOSSIERS -> List.of(whole(sum(meaning, units)));
            default -> List.of();
        };
    }

    private List<Total> values(Indicator indicator, List<String> units) {
        List<Fraction> values = new ArrayList<>();
        outcomes.whole(indicator.id())
                .map(it -> it.measured().get().value().exact())
                .ifPresent(values::add);
        if (indicator.kind() == Kind.COUNT) {
            outcomes.measured(units, indicator.id()).stream()
                    .map(it -> it.value().exact())
                    .reduce(Fraction::plus)
                    .ifPresent(values::add);
        } else {
            outcomes.together(units, indicator.id()).ifPresent(values::add);
            outcomes.mean(units, indicator.id()).ifPresent(values::add);
        }
        return values.stream()
                .map(it -> new Total(it, Optional.empty(), Figures.text(indicator, it)))
                .toList();
    }

    private Stream<Counts> counts(Meaning meaning, List<String> units) {
        return outcomes.counts(units, meaning.indicator()).stream();
    }

    private Fraction sum(Meaning meaning, List<String> units) {
        return units.stream()
                .flatMap(unit -> facts.list(unit, meaning.indicator()).stream())
                .filter(fact -> fact.part() == meaning.part())
                .map(Fact::exact)
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    private static Fraction of(Counts counts, boolean numerator) {
        return Fraction.of(numerator ? counts.numerator() : counts.denominator());
    }

    private static Total whole(Fraction sum) {
        return new Total(sum, Optional.empty(), Figures.digits(sum, 0));
    }
}
