package kpireport.spreadsheet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells Vietnamese from what another encoding makes of it, by how syllables are built. */
final class Syllables {

    private static final Pattern WORD = Pattern.compile("[\\s\\u00A0!-@\\[-`{-~–—…]+");

    private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

    private static final String INITIAL =
            "(?:(?:k|n?gh)(?=[eêiy])|(?:c|ng)(?![eêiy])|g(?![eê])"
                    + "|ch|gi|kh|nh|ph|qu|th|tr|[bdđhlmnprstvx])?";

    private static final String VOWELS =
            "(?:ai?|ao|au|ay|ă|âu?|ây|eo?|êu?|i|ia|iêu?|iu|oa[ioy]?|oă|oeo?|oi|oo?|ôi?|ơi?"
                    + "|ua?|uây?|uê|ui|uôi?|uơ|uyê?|uya|uyu|ưa?|ưi|ươ[iu]?|ưu|y|yêu?)";

    private static final Pattern SYLLABLE =
            Pattern.compile(INITIAL + VOWELS + "(ng|nh|ch|[cmnpt])?");

    /** Syllables with these ends have but two tones. */
    private static final Set<String> STOPS = Set.of("c", "ch", "p", "t");

    private static final Set<String> TONES_OF_STOPS = Set.of("\u0301", "\u0323");

    private Syllables() {}

    /** How many words with an accented letter are Vietnamese syllables, less those that are not. */
    static int count(String text) {
        int count = 0;
        for (String word : WORD.split(text)) {
            if (isAscii(word)) continue;
            count += isSyllable(word) ? 1 : -1;
        }
        return count;
    }

    /**
     * Of the words with a letter or sign beyond ASCII: the share that are syllables, 0 to 1. Three
     * words are the least that say anything.
     */
    static double share(String text) {
        int marked = 0;
        int valid = 0;
        for (String word : WORD.split(text)) {
            if (isAscii(word)) continue;
            marked++;
            if (word.length() > 1 && isSyllable(word)) valid++;
        }
        return valid < 3 ? 0 : (double) valid / marked;
    }

    static boolean isSyllable(String word) {
        String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        Matcher tone = TONE.matcher(apart);
        String toneMark = tone.find() ? tone.group() : "";
        if (tone.find()) return false;
        String toneless = apart.replace(toneMark, "");
        Matcher syllable = SYLLABLE.matcher(Normalizer.normalize(toneless, Normalizer.Form.NFC));
        if (!syllable.matches()) return false;
        String end = syllable.group(1);
        return end == null || !STOPS.contains(end) || TONES_OF_STOPS.contains(toneMark);
    }

    private static boolean isAscii(String word) {
        return word.chars().allMatch(sign -> sign < 0x80);
    }
}
