package kpireport.verification;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A sentence, or what stands in a cell, with what it names and writes.
 *
 * @param figures in their order
 * @param units in their order; agencies too
 * @param indicators by their whole names
 * @param words its words without figures, and its figures and units as such; with how often each
 *     occurs
 */
record Passage(
        Place place,
        String text,
        List<Syllable> syllables,
        List<Written> figures,
        List<Mention> units,
        List<Mention> indicators,
        List<Mention> grades,
        Map<String, Integer> words) {

    private static final Phrases AND =
            Phrases.of("và", "với", "xã", "phường", "thị trấn", "sở", "ubnd");

    Set<String> unitIds() {
        return units.stream()
                .flatMap(unit -> unit.ids().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    boolean mentions(String unit) {
        return units.stream().anyMatch(mention -> mention.canBe(unit));
    }

    /** The words as a person would compare them, without signs and figures. */
    String key() {
        return syllables.stream().map(Syllable::key).collect(Collectors.joining(" "));
    }

    Passage at(Place other) {
        return new Passage(other, text, syllables, figures, units, indicators, grades, words);
    }

    /** The words between two places of the text, as a person would compare them. */
    List<String> keys(int start, int end) {
        return syllables.stream()
                .filter(syllable -> syllable.start() >= start && syllable.end() <= end)
                .map(Syllable::key)
                .toList();
    }

    /** Whether nothing but "và" stands between them. */
    boolean areListed(Mention one, Mention next) {
        return AND.cutFromEnd(keys(one.end(), next.start())).isEmpty();
    }

    Passage withFigures(List<Written> others) {
        return new Passage(place, text, syllables, others, units, indicators, grades, words);
    }

    /** How many words lie between two places of the text. */
    int syllablesBetween(int start, int end) {
        int count = 0;
        for (Syllable syllable : syllables) {
            if (syllable.start() >= start && syllable.end() <= end) count++;
        }
        return count;
    }
}
