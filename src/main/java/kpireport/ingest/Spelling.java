package kpireport.ingest;

import java.text.Normalizer;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When two Vietnamese spellings are the same words.
 *
 * <p>The key of a text ignores how it was encoded and typed (composed or not, capitals, spaces,
 * punctuation), where the tone mark stands (hòa, hoà) and i for y (tỉ lệ, tỷ lệ). It keeps every
 * accent: Minh Phượng and Minh Phương are two places.
 */
final class Spelling {

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final Pattern ZERO_WIDTH = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\s]]");
    // A percent sign is often all that tells a rate's header from its count's.
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{M}\\p{N}%]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern ONLY_VOWEL_Y = Pattern.compile("(qu|[^aăâeêioôơuưy]*)y");

    private Spelling() {}

    /** Equal keys are the same words; empty for a text without letters and digits. */
    static String key(String text) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        letters = ZERO_WIDTH.matcher(letters).replaceAll("");
        // Old fonts and foreign keyboards give the Icelandic eth for đ; & is read "và".
        letters = letters.replace('ð', 'đ').replace('ɖ', 'đ').replace("&", " và ");
        letters = Normalizer.normalize(letters, Normalizer.Form.NFKD);
        StringJoiner words = new StringJoiner(" ");
        for (String word : PUNCTUATION.split(letters)) {
            String folded = foldSyllable(word);
            if (!folded.isEmpty()) {
                words.add(folded);
            }
        }
        return words.toString();
    }

    /** The key without any accent; lossy, so it may suggest a match but never make one. */
    static String accentFree(String text) {
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

    /** The letters with their own marks composed, then the tone. */
    private static String foldSyllable(String word) {
        StringBuilder letters = new StringBuilder();
        StringBuilder tone = new StringBuilder();
        word.chars()
                .forEach(
                        letter ->
                                (TONES.indexOf(letter) < 0 ? letters : tone).append((char) letter));
        String base = Normalizer.normalize(letters, Normalizer.Form.NFC);
        if (ONLY_VOWEL_Y.matcher(base).matches()) {
            base = base.substring(0, base.length() - 1) + 'i';
        }
        // A mistyped second tone: in canonical order, so that the key stays put.
        return base + Normalizer.normalize(tone, Normalizer.Form.NFD);
    }
}
