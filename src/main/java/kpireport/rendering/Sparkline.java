package kpireport.rendering;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kpireport.measures.Fraction;
import kpireport.overview.Overview.MonthValue;

/**
 * The course of a result over the months, as small as a word: a gap where a month has no value, a
 * dot at the last one.
 */
final class Sparkline {

    private static final int WIDTH = 60;
    private static final int HEIGHT = 14;
    private static final int MARGIN = 3;

    private final List<MonthValue> months;
    private final Fraction lowest;
    private final Fraction span;

    Sparkline(List<MonthValue> months) {
        this.months = months;
        List<Fraction> values = months.stream().flatMap(month -> month.value().stream()).toList();
        this.lowest = values.stream().min(Comparator.naturalOrder()).orElse(Fraction.ZERO);
        this.span =
                values.stream().max(Comparator.naturalOrder()).orElse(Fraction.ZERO).minus(lowest);
    }

    /** Nothing where there are not two months to go from one to the other. */
    void write(Xml html) {
        long known = months.stream().filter(month -> month.value().isPresent()).count();
        if (known < 2) {
            return;
        }
        html.open(
                "svg",
                "viewBox",
                "0 0 " + (WIDTH + 2 * MARGIN) + " " + (HEIGHT + 2 * MARGIN),
                "role",
                "img",
                "aria-label",
                spoken());
        html.empty("path", "d", path());
        int last = months.size() - 1;
        months.get(last)
                .value()
                .ifPresent(
                        value -> html.empty("circle", "cx", x(last), "cy", y(value), "r", "2.5"));
        html.close();
    }

    private String spoken() {
        return months.stream()
                .map(month -> month.month() + ": " + (month.text().isEmpty() ? "–" : month.text()))
                .collect(Collectors.joining("; "));
    }

    private String path() {
        StringBuilder path = new StringBuilder();
        boolean drawing = false;
        for (int i = 0; i < months.size(); i++) {
            Optional<Fraction> value = months.get(i).value();
            if (value.isPresent()) {
                path.append(drawing ? 'L' : 'M').append(x(i)).append(' ').append(y(value.get()));
            }
            drawing = value.isPresent();
        }
        return path.toString();
    }

    private int x(int month) {
        return MARGIN + WIDTH * month / (months.size() - 1);
    }

    // A course that never changes runs through the middle.
    private BigDecimal y(Fraction value) {
        Fraction share =
                span.signum() == 0 ? Fraction.parse("1/2") : value.minus(lowest).dividedBy(span);
        BigDecimal up = share.times(Fraction.of(HEIGHT)).roundedHalfUp(1);
        return BigDecimal.valueOf(HEIGHT + MARGIN).subtract(up);
    }
}
