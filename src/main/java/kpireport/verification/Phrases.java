package kpireport.verification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Turns of phrase, to be counted in the keys of passages. */
final class Phrases {

    private final List<String> keys;

    private Phrases(Stream<String> phrases) {
        keys = phrases.map(phrase -> String.join(" ", Lexicon.keys(phrase))).toList();
    }

    static Phrases of(String... phrases) {
        return new Phrases(Stream.of(phrases));
    }

    static Phrases of(Stream<String> phrases) {
        return new Phrases(phrases);
    }

    boolean isIn(List<Passage> passages) {
        return count(passages) > 0;
    }

    int count(List<Passage> passages) {
        int count = 0;
        for (Passage passage : passages) {
            count += count(passage.key());
        }
        return count;
    }

    int count(String key) {
        String text = " " + key.replace(" ", "  ") + " ";
        int count = 0;
        for (String phrase : keys) {
            String wanted = " " + phrase.replace(" ", "  ") + " ";
            for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
                count++;
            }
        }
        return count;
    }

    /** One to ten in words. */
    static final Map<String, Integer> NUMBERS = numbers();

    private static Map<String, Integer> numbers() {
        List<String> words =
                new ArrayList<>(
                        List.of(
                                "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín",
                                "mười"));
        Map<String, Integer> numbers = new HashMap<>();
        words.forEach(word -> numbers.put(Lexicon.keys(word).get(0), words.indexOf(word) + 1));
        return numbers;
    }
}
