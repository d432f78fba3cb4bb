package kpireport.verification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kpireport.ingest.Spelling;

/**
 * A word of a text.
 *
 * @param key equal for spellings of the same word
 * @param capital whether its first letter is one
 */
record Syllable(String key, int start, int end, boolean capital) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|&");

    static List<Syllable> listOf(String text) {
        Map<String, String> keys = new HashMap<>();
        List<Syllable> syllables = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String key = keys.computeIfAbsent(word.group(), Spelling::key);
            if (!key.isEmpty()) {
                boolean capital = Character.isUpperCase(word.group().codePointAt(0));
                syllables.add(new Syllable(key, word.start(), word.end(), capital));
            }
        }
        return syllables;
    }
}
