package kpireport.verification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which of the month's documents a draft is; it may be one with its appendices behind it. */
final class Resemblance {

    private static final double RESEMBLES = 0.2;
    private static final double CONTAINED = 0.6;

    private final Map<String, Map<String, Integer>> documents;

    /**
     * @param documents their words by their names
     */
    Resemblance(Map<String, Map<String, Integer>> documents) {
        this.documents = documents;
    }

    /** Names, the likest first; empty when it is none of them. */
    List<String> find(Map<String, Integer> draft) {
        String likest = "";
        double most = RESEMBLES;
        for (Map.Entry<String, Map<String, Integer>> document : documents.entrySet()) {
            double likeness =
                    2.0
                            * shared(document.getValue(), draft)
                            / (sum(document.getValue()) + sum(draft));
            if (likeness > most) {
                likest = document.getKey();
                most = likeness;
            }
        }
        List<String> found = new ArrayList<>();
        if (!likest.isEmpty()) {
            found.add(likest);
            Map<String, Integer> rest = without(draft, documents.get(likest));
            for (Map.Entry<String, Map<String, Integer>> document : documents.entrySet()) {
                if (found.contains(document.getKey())) continue;
                if (shared(document.getValue(), rest) > CONTAINED * sum(document.getValue())) {
                    found.add(document.getKey());
                    rest = without(rest, document.getValue());
                }
            }
        }
        return found;
    }

    private static Map<String, Integer> without(
            Map<String, Integer> words, Map<String, Integer> taken) {
        Map<String, Integer> rest = new HashMap<>(words);
        taken.forEach((word, n) -> rest.computeIfPresent(word, (k, all) -> Math.max(0, all - n)));
        return rest;
    }

    private static int shared(Map<String, Integer> one, Map<String, Integer> other) {
        int shared = 0;
        for (Map.Entry<String, Integer> word : one.entrySet()) {
            shared += Math.min(word.getValue(), other.getOrDefault(word.getKey(), 0));
        }
        return shared;
    }

    private static int sum(Map<String, Integer> words) {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }
}
