package kpireport.verification;

import java.util.List;
import java.util.Optional;

/**
 * The words around a figure, with what has been made out of them.
 *
 * @param before those before the figure and before the words of the bound
 * @param after those behind the figure and what it is a number of
 */
record Phrasing(
        List<String> before, List<String> after, Bound bound, Quantity quantity, Moment moment) {

    /** How a turn of phrase is read. */
    interface Turn {
        /** Empty when the words are not this turn of phrase. */
        Optional<Reading> read(Phrasing phrasing);
    }

    static Phrasing of(Slot slot, Times times) {
        Passage passage = slot.passage();
        Surroundings around = Surroundings.of(passage, slot.figure(), times.list(passage));
        Moment moment = times.of(passage, slot.figure(), around);
        Bound.Found found = Bound.find(around);
        boolean rough = SpelledNumbers.isRough(slot.figure()) && found.bound() == Bound.EXACTLY;
        return new Phrasing(
                found.before(),
                Quantity.behind(around.after()),
                rough ? Bound.ABOUT : found.bound(),
                Quantity.of(slot, around),
                moment);
    }

    boolean endsWith(Phrases phrases) {
        return phrases.lengthAtEnd(before) > 0;
    }

    /** With words left out that stand between what is looked for and the figure. */
    boolean endsWith(Phrases phrases, Phrases fillers) {
        return phrases.lengthAtEnd(fillers.cutFromEnd(before)) > 0;
    }

    boolean has(Phrases phrases) {
        return phrases.count(String.join(" ", before)) > 0;
    }

    boolean isFollowedBy(Phrases phrases) {
        return phrases.lengthAtStart(after) > 0;
    }

    boolean isDifference() {
        return quantity == Quantity.PERCENTAGE_POINTS;
    }

    boolean mentions(Phrases phrases) {
        return has(phrases) || phrases.count(String.join(" ", after)) > 0;
    }
}
