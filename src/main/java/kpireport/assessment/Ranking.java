package kpireport.assessment;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Places by competition: 1, 2, 2, 4. */
final class Ranking<T> {

    private final List<T> field;
    private final Comparator<? super T> bestFirst;

    Ranking(Collection<T> field, Comparator<? super T> bestFirst) {
        this.field = field.stream().sorted(bestFirst).toList();
        this.bestFirst = bestFirst;
    }

    /** How many of the field are better, plus one. */
    int rank(T one) {
        int better = 0;
        int end = field.size();
        while (better < end) {
            int middle = (better + end) >>> 1;
            if (bestFirst.compare(field.get(middle), one) < 0) {
                better = middle + 1;
            } else {
                end = middle;
            }
        }
        return better + 1;
    }
}
