package kpireport.assessment;

import java.util.Comparator;
import java.util.List;

/** Places by competition: 1, 2, 2, 4. */
final class Ranking {

    private Ranking() {}

    /** How many of the field are better, plus one. */
    static <T> int rank(T one, List<T> field, Comparator<? super T> bestFirst) {
        return 1 + (int) field.stream().filter(other -> bestFirst.compare(other, one) < 0).count();
    }
}
