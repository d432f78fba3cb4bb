package kpireport.verification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Small whole numbers as a text counts and ranks with them: 4, "tư", "thứ nhì", "IV". */
final class Numbers {

    private static final Map<String, Integer> ORDINALS = ordinals();

    private Numbers() {}

    /** The number of a word; empty when it is none. */
    static Optional<Integer> of(String key) {
        if (key.length() <= 3 && key.chars().allMatch(Character::isDigit)) {
            return Optional.of(Integer.parseInt(key));
        }
        return Optional.ofNullable(ORDINALS.get(key));
    }

    private static Map<String, Integer> ordinals() {
        Map<String, Integer> ordinals = new HashMap<>();
        List<String> words =
                List.of(
                        "một nhất i",
                        "hai nhì ii",
                        "ba iii",
                        "bốn tư iv",
                        "năm v",
                        "sáu vi",
                        "bảy vii",
                        "tám viii",
                        "chín ix",
                        "mười x");
        for (String word : words) {
            Lexicon.keys(word).forEach(key -> ordinals.put(key, words.indexOf(word) + 1));
        }
        return ordinals;
    }
}
