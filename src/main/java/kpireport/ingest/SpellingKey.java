package kpireport.ingest;

import java.text.Normalizer;

/** Builds the key of a text from its decomposed small letters, syllable by syllable. */
final class SpellingKey {

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final String VOWELS = "aăâeêioôơuưy";

    private final StringBuilder key;
    private final StringBuilder syllable = new StringBuilder();
    private final StringBuilder tone = new StringBuilder();

    SpellingKey(int length) {
        key = new StringBuilder(length);
    }

    void add(int letter) {
        if (TONES.indexOf(letter) >= 0) {
            tone.appendCodePoint(letter);
        } else if (isPartOfWord(letter)) {
            // Old fonts and foreign keyboards give the Icelandic eth for đ.
            syllable.appendCodePoint(letter == 'ð' || letter == 'ɖ' ? 'đ' : letter);
        } else if (letter == '&') {
            endSyllable();
            "va\u0300".codePoints().forEach(this::add);
            endSyllable();
        } else if (!isInvisible(letter)) {
            endSyllable();
        }
    }

    String finish() {
        endSyllable();
        return key.toString();
    }

    /** The letters with their own marks composed, then the tone, wherever it stood. */
    private void endSyllable() {
        if (syllable.isEmpty() && tone.isEmpty()) return;
        if (!key.isEmpty()) key.append(' ');
        String letters = Normalizer.normalize(syllable, Normalizer.Form.NFC);
        key.append(letters);
        if (endsInOnlyVowelY(letters)) key.setCharAt(key.length() - 1, 'i');
        // A mistyped second tone: in canonical order, so that the key of a key stays put.
        key.append(tone.length() > 1 ? Normalizer.normalize(tone, Normalizer.Form.NFD) : tone);
        syllable.setLength(0);
        tone.setLength(0);
    }

    /** In "tỷ", "Mỹ", "y" and "quỳ", but not in "tay", which is another word than "tai". */
    private static boolean endsInOnlyVowelY(String letters) {
        if (!letters.endsWith("y")) return false;
        int from = letters.startsWith("qu") ? 2 : 0;
        return letters.chars()
                .skip(from)
                .limit(letters.length() - from - 1L)
                .noneMatch(letter -> VOWELS.indexOf(letter) >= 0);
    }

    /** A percent sign is often all that tells a rate's header from its count's. */
    private static boolean isPartOfWord(int letter) {
        return Character.isLetterOrDigit(letter)
                || letter == '%'
                || isOf(letter, Character.NON_SPACING_MARK)
                || isOf(letter, Character.COMBINING_SPACING_MARK)
                || isOf(letter, Character.ENCLOSING_MARK)
                || isOf(letter, Character.LETTER_NUMBER)
                || isOf(letter, Character.OTHER_NUMBER);
    }

    /** Zero-width spaces and joiners part no word; line breaks do. */
    private static boolean isInvisible(int letter) {
        return isOf(letter, Character.FORMAT)
                || isOf(letter, Character.CONTROL) && !Character.isWhitespace(letter);
    }

    private static boolean isOf(int letter, byte type) {
        return Character.getType(letter) == type;
    }
}
