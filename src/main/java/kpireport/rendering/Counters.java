package kpireport.rendering;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kpireport.rendering.Draft.Item;
import kpireport.rendering.Styles.Look;

/** Counts the lists of a document and what stands in them, as Word will. */
final class Counters {

    private static final int MOST_LEVELS = 9;

    private final Numbering numbering;
    private final Map<String, Counter> ofHeadings = new HashMap<>();
    private int lists;

    Counters(Numbering numbering) {
        this.numbering = numbering;
    }

    /** One list from its first item on. */
    final class Counter {
        private final int list = ++lists;
        private final int[] counts = new int[MOST_LEVELS];

        /** The place of a further item; empty when the style has no list in the reference. */
        Optional<Item> next(Look look) {
            if (!numbering.has(look.numbering(), look.level())) {
                return Optional.empty();
            }
            counts[look.level()]++;
            Arrays.fill(counts, look.level() + 1, MOST_LEVELS, 0);
            String label = numbering.label(look.numbering(), look.level(), counts);
            return Optional.of(new Item(list, look.numbering(), look.level(), label));
        }
    }

    Counter newList() {
        return new Counter();
    }

    /** Paragraphs that are numbered by their style alone go on counting through a part. */
    Optional<Item> nextHeading(Look look) {
        return ofHeadings.computeIfAbsent(look.numbering(), id -> newList()).next(look);
    }

    /** An appendix numbers its headings from the start. */
    void restartHeadings() {
        ofHeadings.clear();
    }
}
