package kpireport.ingest;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How much two texts look alike, accents aside: good for "did you mean" and nothing else. */
final class Nearness {

    private static final int LONGEST = 200;

    private Nearness() {}

    /**
     * Less for texts that look more alike: first by the letters one would have to change. A text
     * that is the other with words added counts as one letter away, however long it is.
     */
    static int distance(String one, String other) {
        String first = letters(one);
        String second = letters(other);
        if (first.contains(second) || second.contains(first)) {
            return Math.min(LONGEST, Math.abs(first.length() - second.length()));
        }
        return LONGEST * LevenshteinDistance.getDefaultInstance().apply(first, second);
    }

    /** Whether one of them is the other with words added: "An Lão cũ", "Tổ số hóa xã An Lão". */
    static boolean isWithin(String one, String other) {
        String first = " " + letters(one) + " ";
        String second = " " + letters(other) + " ";
        return first.contains(second) || second.contains(first);
    }

    /** Whether one letter or mark, or the accents, are all that keeps the two names apart. */
    static boolean isSlip(String one, String other) {
        return LevenshteinDistance.getDefaultInstance()
                                .apply(Spelling.key(one), Spelling.key(other))
                        <= 1
                || Spelling.accentFree(one).equals(Spelling.accentFree(other));
    }

    static Optional<String> nearest(String text, Collection<String> others) {
        return others.stream().min(Comparator.comparingInt(other -> distance(text, other)));
    }

    private static String letters(String text) {
        String letters = Spelling.accentFree(text);
        return letters.length() > LONGEST ? letters.substring(0, LONGEST) : letters;
    }
}
