package kpireport.verification;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads one kind of statement in sentences and holds it against the results. */
interface SentenceRule {

    List<Judgement> judge(Sentence sentence, Context context);

    /** Of several ways to read a statement the first in which it is true; else the first. */
    static <R> Optional<R> kindest(List<R> readings, Predicate<R> holds) {
        return readings.stream().filter(holds).findFirst().or(() -> readings.stream().findFirst());
    }
}
