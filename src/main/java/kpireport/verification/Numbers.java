package kpireport.verification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Small whole numbers as a text counts and ranks with them: 4, "tư", "thứ nhì", "IV". */
final class Numbers {

    private static final Pattern ROMAN = Pattern.compile("C{0,3}(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})");

    private static final String LETTERS = "IVXLC";
    private static final int[] VALUES = {1, 5, 10, 50, 100};

    private static final Map<String, Integer> ORDINALS = ordinals();

    private Numbers() {}

    /** The number of a word; empty when it is none. */
    static Optional<Integer> of(String key) {
        if (key.length() <= 3 && key.chars().allMatch(Character::isDigit)) {
            return Optional.of(Integer.parseInt(key));
        }
        return Optional.ofNullable(ORDINALS.get(key));
    }

    /** "XIV" is 14; empty for what is no such numeral. */
    static Optional<Integer> roman(String text) {
        if (!ROMAN.matcher(text).matches() || text.isEmpty()) return Optional.empty();
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int value = VALUES[LETTERS.indexOf(text.charAt(i))];
            boolean less =
                    i + 1 < text.length() && value < VALUES[LETTERS.indexOf(text.charAt(i + 1))];
            number += less ? -value : value;
        }
        return Optional.of(number);
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
