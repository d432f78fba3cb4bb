package kpireport.verification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Turns of phrase, to be counted in the keys of passages. */
final class Phrases {

    private final List<String> keys;
    private final int most;

    private Phrases(Stream<String> phrases) {
        keys = phrases.map(phrase -> String.join(" ", Lexicon.keys(phrase))).toList();
        most = keys.stream().mapToInt(key -> key.split(" ").length).max().orElse(0);
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

    /** Of how many words the longest of them is that the words end with; 0 for none. */
    int lengthAtEnd(List<String> words) {
        return longest(words, (all, length) -> all.subList(all.size() - length, all.size()));
    }

    int lengthAtStart(List<String> words) {
        return longest(words, (all, length) -> all.subList(0, length));
    }

    /** The words without what the last of them say. */
    List<String> cutFromEnd(List<String> words) {
        List<String> rest = words;
        for (int length = lengthAtEnd(rest); length > 0; length = lengthAtEnd(rest)) {
            rest = rest.subList(0, rest.size() - length);
        }
        return rest;
    }

    List<String> cutFromStart(List<String> words) {
        return words.subList(lengthAtStart(words), words.size());
    }

    private int longest(
            List<String> words, BiFunction<List<String>, Integer, List<String>> section) {
        for (int length = Math.min(most, words.size()); length > 0; length--) {
            if (keys.contains(String.join(" ", section.apply(words, length)))) return length;
        }
        return 0;
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
