package kpireport.verification;

import java.util.List;
import java.util.Optional;
import kpireport.verification.Written.Amount;
import kpireport.verification.Written.Pair;

/**
 * The word behind a number for the units that it counts: "xã", "xã, thị trấn", "đơn vị".
 *
 * @param end of the word in the passage; of the number where no such word follows
 * @param key plain, as phrases are compared; empty where no such word follows
 */
record CountedNoun(int end, String key) {

    private static final Phrases NOUNS =
            Phrases.of(
                    "xã",
                    "phường",
                    "thị trấn",
                    "đặc khu",
                    "sở",
                    "ban",
                    "ngành",
                    "cơ quan",
                    "phòng",
                    "đơn vị",
                    "địa phương");

    /** Of the figure that the slot is about. */
    static CountedNoun of(Slot slot) {
        int start = slot.figure().end();
        int end = endBehind(start, slot.passage());
        return new CountedNoun(end, String.join(" ", slot.passage().keys(start, end)));
    }

    private static int endBehind(int start, Passage passage) {
        int end = start;
        List<String> words = passage.keys(start, passage.text().length());
        if (!passage.text().substring(start).startsWith(" ")) return end;
        for (int length = NOUNS.lengthAtStart(words); length > 0; ) {
            int from = end;
            Syllable last =
                    passage.syllables().stream()
                            .filter(syllable -> syllable.start() >= from)
                            .skip(length - 1)
                            .findFirst()
                            .get();
            if (passage.units().stream().anyMatch(unit -> isIn(last, unit))) break;
            end = last.end();
            words = words.subList(length, words.size());
            length = NOUNS.lengthAtStart(words);
        }
        return end;
    }

    private static boolean isIn(Syllable syllable, Mention unit) {
        return unit.start() <= syllable.start() && syllable.end() <= unit.end();
    }

    boolean isEmpty() {
        return key.isEmpty();
    }

    /** The figure that stands next behind it. */
    Optional<Written> next(Passage passage) {
        return passage.figures().stream()
                .filter(figure -> figure.start() >= end)
                .filter(figure -> figure instanceof Amount || figure instanceof Pair)
                .findFirst();
    }
}
