package kpireport.plan;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** "Did you mean": the known words that a mistyped one was probably meant to be. */
public final class Suggestions {

    /** So long a list is no help any more. */
    private static final int MOST = 20;

    /** Of what is near at all, the nearest. */
    private static final int MOST_NEAR = 5;

    private static final int SHORTEST_START = 4;

    private Suggestions() {}

    /** In quotes; empty when none is near. */
    public static String of(String word, Collection<String> known) {
        return listed(near(word, known));
    }

    /** In quotes; the first ones of a long list. */
    public static String listed(Collection<String> shown) {
        String listed =
                shown.stream()
                        .distinct()
                        .limit(MOST)
                        .map(other -> '"' + other + '"')
                        .collect(Collectors.joining(", "));
        return shown.size() > MOST ? listed + ", …" : listed;
    }

    /** Those that it was probably meant to be, the nearest first. */
    static List<String> near(String word, Collection<String> known) {
        return known.stream()
                .filter(other -> areNear(word, other))
                .sorted(Comparator.comparingInt(other -> letters(word, other)))
                .limit(MOST_NEAR)
                .toList();
    }

    /** How many letters one would have to change. */
    static int letters(String word, String other) {
        return LevenshteinDistance.getDefaultInstance().apply(fold(word), fold(other));
    }

    /** Whether the one may well be mistyped, or half of what was meant, for the other. */
    public static boolean areNear(String word, String other) {
        String folded = fold(word);
        String otherFolded = fold(other);
        // Two letters are all of "xa": it is not near "id".
        int most = Math.min(folded.length(), otherFolded.length()) < 4 ? 1 : 2;
        return folded.equals(otherFolded)
                || startsWith(folded, otherFolded)
                || new LevenshteinDistance(most).apply(folded, otherFolded) >= 0;
    }

    /** Half an id names its own: "phong-noi" is near "phong-noi-vu". */
    private static boolean startsWith(String word, String other) {
        return word.length() >= SHORTEST_START && other.startsWith(word);
    }

    /** Without case, accents and the way of joining words: "Đơn vị" and "don_vi" are equal. */
    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replace(' ', '-')
                .replace('_', '-');
    }
}
