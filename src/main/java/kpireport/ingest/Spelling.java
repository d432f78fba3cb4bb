package kpireport.ingest;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When two Vietnamese spellings are the same words.
 *
 * <p>The key of a text ignores how it was encoded and typed (composed or not, capitals, spaces,
 * punctuation), where the tone mark stands (hòa, hoà) and i for y (tỉ lệ, tỷ lệ). It keeps every
 * accent: Minh Phượng and Minh Phương are two places.
 */
public final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private Spelling() {}

    /** Equal keys are the same words; empty for a text without letters and digits. */
    public static String key(String text) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        SpellingKey key = new SpellingKey(letters.length());
        letters.codePoints().forEach(key::add);
        return key.finish();
    }

    /** The key without any accent; lossy, so it may suggest a match but never make one. */
    public static String accentFree(String text) {
        return MARKS.matcher(Normalizer.normalize(key(text), Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd');
    }

    /**
     * A pattern that is to match keys: its words in the letters of a key, its signs as they are.
     */
    static String pattern(String words) {
        return WORD.matcher(words).replaceAll(word -> Matcher.quoteReplacement(key(word.group())));
    }
}
