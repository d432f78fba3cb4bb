package kpireport.ingest;

import java.util.List;
import java.util.function.Function;
import kpireport.plan.HeaderPath;

/**
 * A header path held against the headers over a column: it ends in the lowest one and its other
 * segments stand above it in their order; headers between them may be left out.
 */
final class HeaderMatch {

    private final List<String> segments;
    private final List<String> keys;

    HeaderMatch(HeaderPath path) {
        segments = path.segments();
        keys = segments.stream().map(Spelling::key).toList();
    }

    /** The key of the lowest header, which a row must hold to be part of the table's head. */
    String lastKey() {
        return keys.get(keys.size() - 1);
    }

    /** Word for word, but for capitals, punctuation and the other freedoms of {@link Spelling}. */
    boolean fits(List<Header> stack) {
        return fits(stack, keys, Header::key);
    }

    /** Letter for letter. */
    boolean fitsExactly(List<Header> stack) {
        return fits(stack, segments, Header::text);
    }

    private static boolean fits(
            List<Header> stack, List<String> wanted, Function<Header, String> said) {
        int next = wanted.size() - 1;
        int level = stack.size() - 1;
        if (level < next || !said.apply(stack.get(level)).equals(wanted.get(next))) return false;
        for (next--, level--; next >= 0 && level >= 0; level--) {
            if (said.apply(stack.get(level)).equals(wanted.get(next))) {
                next--;
            }
        }
        return next < 0;
    }
}
