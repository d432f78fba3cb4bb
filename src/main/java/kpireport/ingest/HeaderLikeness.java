package kpireport.ingest;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kpireport.plan.HeaderPath;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Which header of a file a person may have meant: by its words, accents aside, the last header of a
 * path before those above it. Good for "did you mean" and nothing else.
 */
final class HeaderLikeness {

    /** In percent; half the words of the two are the same. */
    private static final int ENOUGH = 50;

    /** A header above the column's own says less of it. */
    private static final int LESS_ABOVE = 10;

    private static final int WHOLE = 100;

    private HeaderLikeness() {}

    /**
     * @param seen the headers over each column as one path, "Tiếp nhận > Trực tuyến"
     * @return empty when none is like it
     */
    static Optional<String> nearest(HeaderPath wanted, Collection<String> seen) {
        return seen.stream()
                .filter(path -> likeness(wanted, path) >= ENOUGH)
                .max(
                        Comparator.comparingInt((String path) -> likeness(wanted, path))
                                .thenComparing(
                                        path ->
                                                percent(
                                                        words(String.join(" ", wanted.segments())),
                                                        words(path))));
    }

    private static int likeness(HeaderPath wanted, String path) {
        List<String> headers = List.of(path.split(" > "));
        String own = wanted.segments().get(wanted.segments().size() - 1);
        int best = alike(own, headers.get(headers.size() - 1));
        for (String above : headers.subList(0, headers.size() - 1)) {
            best = Math.max(best, alike(own, above) - LESS_ABOVE);
        }
        return best;
    }

    private static int alike(String one, String other) {
        return Math.max(percent(words(one), words(other)), percentOfLetters(one, other));
    }

    /** Of the words of both, how many are in both. */
    private static int percent(Set<String> some, Set<String> others) {
        long common = some.stream().filter(others::contains).count();
        int all = some.size() + others.size();
        return all == 0 ? 0 : (int) (2 * WHOLE * common / all);
    }

    /** A word with a letter too many is still the word. */
    private static int percentOfLetters(String one, String other) {
        String first = Spelling.accentFree(one);
        String second = Spelling.accentFree(other);
        int longest = Math.max(1, Math.max(first.length(), second.length()));
        int changed = LevenshteinDistance.getDefaultInstance().apply(first, second);
        return WHOLE - WHOLE * changed / longest;
    }

    private static Set<String> words(String text) {
        return new LinkedHashSet<>(
                Arrays.asList(Spelling.accentFree(text).split("[^\\p{L}\\p{N}]+")));
    }
}
