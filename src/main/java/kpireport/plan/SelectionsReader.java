package kpireport.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kpireport.measures.Fraction;
import kpireport.measures.Indicator;
import kpireport.measures.Level;
import kpireport.plan.Selection.Order;
import kpireport.plan.Selection.Test;

/** Reads {@code selections:}, the lists of units that sentences name. */
final class SelectionsReader {

    private static final List<String> TESTS = List.of("missed", "changed", "above", "below");

    private static final BigDecimal MOST = BigDecimal.valueOf(999_999_999);

    private static final int MOST_NAMED = 10_000;

    private enum Change {
        DOWN(Test.DOWN),
        UP(Test.UP);

        private final Test test;

        Change(Test test) {
            this.test = test;
        }
    }

    private final References<Level> levels;
    private final References<Indicator> indicators;
    private final References<Selection> selections = new References<>();

    SelectionsReader(References<Level> levels, References<Indicator> indicators) {
        this.levels = levels;
        this.indicators = indicators;
    }

    List<Selection> read(YamlValue value) {
        value.list().forEach(selection -> selection.map(this::selection));
        return selections.list();
    }

    private Selection selection(YamlMap map) {
        YamlValue id = map.required("id");
        Optional<Level> level = map.optional("level").flatMap(levels::find);
        Selection selection =
                new Selection(
                        id.id(),
                        level.map(Level::id),
                        indicator(map.required("indicator"), level),
                        test(map),
                        bound(map),
                        map.optional("order")
                                .map(order -> order.choice(Order.class))
                                .orElse(Order.PLAN),
                        top(map),
                        map.where());
        selections.add(id, selection);
        return selection;
    }

    private String indicator(YamlValue id, Optional<Level> level) {
        Optional<Indicator> found = indicators.find(id);
        if (found.isPresent()) {
            References.checkFigure(found.get(), id);
            level.ifPresent(known -> References.checkLevel(found.get(), known, id));
        }
        return id.textOrEmpty();
    }

    /** One test at most; without any the list is of all that have a value. */
    private static Test test(YamlMap map) {
        List<String> given = TESTS.stream().filter(map::has).toList();
        given.stream().skip(1).forEach(test -> map.reportConflict(test, given.get(0)));

        List<Test> tests = new ArrayList<>();
        map.optional("missed").map(SelectionsReader::missed).ifPresent(tests::add);
        map.optional("changed").map(way -> way.choice(Change.class).test).ifPresent(tests::add);
        map.optional("above").map(bound -> Test.ABOVE).ifPresent(tests::add);
        map.optional("below").map(bound -> Test.BELOW).ifPresent(tests::add);
        return tests.isEmpty() ? Test.ALL : tests.get(0);
    }

    private static Test missed(YamlValue value) {
        value.oneOf(List.of("true"));
        return Test.MISSED;
    }

    private static Fraction bound(YamlMap map) {
        return map.optional("above")
                .or(() -> map.optional("below"))
                .map(bound -> Fraction.of(bound.number(BigDecimal.ZERO, MOST)))
                .orElse(Fraction.ZERO);
    }

    private static OptionalInt top(YamlMap map) {
        return map.optional("top")
                .map(top -> OptionalInt.of(top.wholeNumber(1, MOST_NAMED)))
                .orElse(OptionalInt.empty());
    }
}
