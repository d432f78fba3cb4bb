package kpireport.verification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much two passages share; what stands everywhere counts for little. Never printed. */
final class Likeness {

    private static final double FIGURE_OR_UNIT = 1.5;

    private final Map<String, Integer> passagesWith = new HashMap<>();

    Likeness(List<Passage> passages) {
        passages.forEach(
                passage ->
                        passage.words()
                                .keySet()
                                .forEach(word -> passagesWith.merge(word, 1, Integer::sum)));
    }

    /** From 0, nothing, to 1, all words, figures and units. */
    double of(Passage one, Passage other) {
        double all = weight(one) + weight(other);
        return all == 0 ? 0 : 2 * shared(one, other) / all;
    }

    /** How much of one is in the other. */
    double covered(Passage one, Passage other) {
        double all = weight(one);
        return all == 0 ? 0 : shared(one, other) / all;
    }

    private double shared(Passage one, Passage other) {
        double shared = 0;
        for (Map.Entry<String, Integer> word : one.words().entrySet()) {
            int both = Math.min(word.getValue(), other.words().getOrDefault(word.getKey(), 0));
            if (both > 0) shared += both * weight(word.getKey());
        }
        return shared;
    }

    private double weight(Passage passage) {
        double sum = 0;
        for (Map.Entry<String, Integer> word : passage.words().entrySet()) {
            sum += word.getValue() * weight(word.getKey());
        }
        return sum;
    }

    private double weight(String word) {
        double rarity = 1 / (1 + Math.log(passagesWith.getOrDefault(word, 1)));
        boolean isWord = word.charAt(0) != '#' && word.charAt(0) != '@';
        return isWord ? rarity : FIGURE_OR_UNIT * rarity;
    }
}
