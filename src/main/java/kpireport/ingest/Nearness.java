package kpireport.ingest;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How much two texts look alike, accents aside: good for "did you mean" and nothing else. */
final class Nearness {

    private static final int LONGEST = 200;

    private Nearness() {}

    /** The letters one would have to change; accents count only when nothing else differs. */
    static int distance(String one, String other) {
        return LevenshteinDistance.getDefaultInstance().apply(letters(one), letters(other));
    }

    static Optional<String> nearest(String text, Collection<String> others) {
        return others.stream().min(Comparator.comparingInt(other -> distance(text, other)));
    }

    private static String letters(String text) {
        String letters = Spelling.accentFree(text);
        return letters.length() > LONGEST ? letters.substring(0, LONGEST) : letters;
    }
}
