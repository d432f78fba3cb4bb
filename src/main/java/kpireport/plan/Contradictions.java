package kpireport.plan;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import kpireport.plan.RowCondition.Comparison;
import kpireport.plan.RowCondition.DateColumn;
import kpireport.plan.RowCondition.DateCompared;
import kpireport.plan.RowCondition.Filled;
import kpireport.plan.RowCondition.InPeriod;
import kpireport.plan.RowCondition.NumberCompared;
import kpireport.plan.RowCondition.OneOf;
import kpireport.plan.RowCondition.PeriodEdge;

/** Tells which two conditions no row can ever meet, whatever the list says. */
final class Contradictions {

    private Contradictions() {}

    /** Whether the two can never hold together. */
    static boolean exclude(RowCondition one, RowCondition other) {
        return excludes(one, other) || excludes(other, one);
    }

    private static boolean excludes(RowCondition one, RowCondition other) {
        if (one instanceof Filled filled && !filled.filled()) return asks(other, filled.column());
        if (!isSame(one.column(), other.column())) return false;
        if (one instanceof OneOf first && other instanceof OneOf second) {
            return !first.none() && leavesNone(first, second);
        }
        if (one instanceof NumberCompared first && other instanceof NumberCompared second) {
            return isAbove(first.comparison())
                    && !isAbove(second.comparison())
                    && leavesNone(first, second);
        }
        if (one instanceof DateCompared first && other instanceof DateCompared second) {
            return isAbove(first.comparison())
                    && !isAbove(second.comparison())
                    && first.whenEmpty().equals(second.whenEmpty())
                    && leavesNone(first, second);
        }
        return one instanceof InPeriod && other instanceof DateCompared second && isOutside(second);
    }

    /** Whether something has to stand in the column for the condition to hold. */
    private static boolean asks(RowCondition condition, HeaderPath column) {
        boolean own = isSame(condition.column(), column);
        if (condition instanceof Filled filled) return own && filled.filled();
        if (condition instanceof OneOf oneOf) return own && !oneOf.none();
        if (condition instanceof NumberCompared number) return own && number.whenEmpty().isEmpty();
        if (condition instanceof DateCompared date) {
            boolean compared =
                    date.other() instanceof DateColumn other && isSame(other.column(), column);
            return compared || own && date.whenEmpty().isEmpty();
        }
        return own;
    }

    private static boolean leavesNone(OneOf one, OneOf other) {
        // Where it is not sure that two words are one and the same, both may hold.
        UnaryOperator<String> spelling =
                other.none() ? Contradictions::plain : Contradictions::loose;
        List<String> others = other.words().stream().map(spelling).toList();
        return one.words().stream()
                .map(spelling)
                .allMatch(word -> others.contains(word) == other.none());
    }

    private static boolean leavesNone(NumberCompared above, NumberCompared below) {
        int difference = above.bound().compareTo(below.bound());
        return difference > 0
                || difference == 0 && !bothInclude(above.comparison(), below.comparison());
    }

    private static boolean leavesNone(DateCompared after, DateCompared before) {
        if (after.other().equals(before.other())) {
            return !bothInclude(after.comparison(), before.comparison());
        }
        return after.other() == PeriodEdge.END && before.other() == PeriodEdge.START;
    }

    /** Before the first of the days that are counted, or after the last. */
    private static boolean isOutside(DateCompared date) {
        return date.other() == PeriodEdge.START && date.comparison() == Comparison.BELOW
                || date.other() == PeriodEdge.END && date.comparison() == Comparison.ABOVE;
    }

    private static boolean isAbove(Comparison comparison) {
        return comparison == Comparison.ABOVE || comparison == Comparison.AT_LEAST;
    }

    private static boolean bothInclude(Comparison above, Comparison below) {
        return above == Comparison.AT_LEAST && below == Comparison.AT_MOST;
    }

    private static boolean isSame(HeaderPath one, HeaderPath other) {
        return plain(one.toString()).equals(plain(other.toString()));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
    }

    private static String loose(String text) {
        return Suggestions.fold(text).replace('y', 'i').replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
