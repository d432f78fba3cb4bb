package kpireport.verification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns of phrase and what each means; where several fit, the longest is meant: "chưa đạt" is no
 * "đạt".
 */
final class Turns<T> {

    /**
     * A turn where it stands in a sentence.
     *
     * @param from the first of its words, from 0
     * @param to behind the last
     */
    record Said<T>(T meaning, int from, int to) {}

    private final Map<List<String>, T> meanings = new LinkedHashMap<>();

    /**
     * @param phrases with a bar between them: "chưa đạt|không đạt"
     */
    Turns<T> add(T meaning, String phrases) {
        for (String phrase : phrases.split("\\|")) {
            meanings.put(Lexicon.keys(phrase), meaning);
        }
        return this;
    }

    /** From left to right, none inside another. */
    List<Said<T>> find(Sentence sentence) {
        return find(sentence, 0, sentence.size());
    }

    List<Said<T>> find(Sentence sentence, int from, int to) {
        List<Said<T>> found = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Said<T> longest = at(sentence, i, to);
            if (longest == null) continue;
            found.add(longest);
            i = longest.to() - 1;
        }
        return found;
    }

    boolean isIn(Sentence sentence, int from, int to) {
        return !find(sentence, from, to).isEmpty();
    }

    /** Null when none begins there. */
    Said<T> at(Sentence sentence, int from, int to) {
        Said<T> longest = null;
        for (Map.Entry<List<String>, T> turn : meanings.entrySet()) {
            int end = from + turn.getKey().size();
            if (end > to || longest != null && end <= longest.to()) continue;
            if (sentence.keys(from, end).equals(turn.getKey())) {
                longest = new Said<>(turn.getValue(), from, end);
            }
        }
        return longest;
    }
}
