package kpireport.ingest;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells by the names of two files that one is the corrected or final version of the other. */
public final class FileVersion {

    private static final Pattern ENDING = Pattern.compile("\\.[^.]{1,5}$");

    /** "Lần 2", "v3", "bản 2"; "đợt 2" and "tuần 2" are parts. */
    private static final Pattern NUMBERED =
            Pattern.compile("\\b(?:lan|ban|phien ban|ver|version|v) ?(\\d{1,2})\\b");

    private static final Pattern CORRECTED =
            Pattern.compile(
                    "\\b((da )?(chinh )?sua( doi| lai)?|(da )?dieu chinh|hieu chinh|dinh chinh|bo sung so lieu|thay the|cap nhat|moi( nhat)?)\\b");

    private static final Pattern FINAL =
            Pattern.compile(
                    "\\b((da |ban )?chot|(ban |lan )?cuoi( cung)?|(ban )?chinh thuc|final|ban chuan)\\b");

    private static final int CORRECTION = 100;

    private static final int LAST = 1000;

    private FileVersion() {}

    /** Whether the names differ in nothing but words for versions, which put it after the other. */
    public static boolean isLater(String name, String other) {
        String one = words(name);
        String two = words(other);
        return without(one).equals(without(two)) && rank(one) > rank(two);
    }

    /**
     * The later a version, the more; 0 where nothing says so.
     *
     * @param words plain, of a name or a title
     */
    public static int rank(String words) {
        Matcher number = NUMBERED.matcher(words);
        int rank = number.find() ? Integer.parseInt(number.group(1)) : 0;
        if (CORRECTED.matcher(words).find()) rank += CORRECTION;
        return FINAL.matcher(words).find() ? rank + LAST : rank;
    }

    private static String without(String words) {
        String rest = words;
        for (Pattern version : new Pattern[] {NUMBERED, FINAL, CORRECTED}) {
            rest = version.matcher(rest).replaceAll(" ");
        }
        return rest.replaceAll(" +", " ").strip();
    }

    private static String words(String name) {
        String plain = Spelling.accentFree(ENDING.matcher(name).replaceFirst(""));
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
