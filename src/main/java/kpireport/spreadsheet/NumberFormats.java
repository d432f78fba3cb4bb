package kpireport.spreadsheet;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The number formats of spreadsheets: which code has which number, and which show a date. */
final class NumberFormats {

    private static final Map<Integer, String> BUILT_IN =
            Map.ofEntries(
                    Map.entry(1, "0"),
                    Map.entry(2, "0.00"),
                    Map.entry(3, "#,##0"),
                    Map.entry(4, "#,##0.00"),
                    Map.entry(9, "0%"),
                    Map.entry(10, "0.00%"),
                    Map.entry(11, "0.00E+00"),
                    Map.entry(12, "# ?/?"),
                    Map.entry(13, "# ??/??"),
                    Map.entry(14, "m/d/yyyy"),
                    Map.entry(15, "d-mmm-yy"),
                    Map.entry(16, "d-mmm"),
                    Map.entry(17, "mmm-yy"),
                    Map.entry(18, "h:mm AM/PM"),
                    Map.entry(19, "h:mm:ss AM/PM"),
                    Map.entry(20, "h:mm"),
                    Map.entry(21, "h:mm:ss"),
                    Map.entry(22, "m/d/yyyy h:mm"),
                    Map.entry(37, "#,##0;(#,##0)"),
                    Map.entry(38, "#,##0;[Red](#,##0)"),
                    Map.entry(39, "#,##0.00;(#,##0.00)"),
                    Map.entry(40, "#,##0.00;[Red](#,##0.00)"),
                    Map.entry(45, "mm:ss"),
                    Map.entry(46, "[h]:mm:ss"),
                    Map.entry(47, "mm:ss.0"),
                    Map.entry(48, "##0.0E+0"),
                    Map.entry(49, "@"));

    /** Formats that XML and web pages call by the name they have in the dialogue. */
    private static final Map<String, String> NAMED =
            Map.of(
                    "percent", "0.00%",
                    "fixed", "0.00",
                    "standard", "#,##0.00",
                    "general date", "m/d/yyyy h:mm",
                    "short date", "m/d/yyyy",
                    "medium date", "d-mmm-yy",
                    "long date", "d mmmm yyyy",
                    "short time", "h:mm",
                    "medium time", "h:mm AM/PM",
                    "long time", "h:mm:ss");

    /** Quoted words, escaped signs, colours, conditions and currencies; not {@code [h]}. */
    private static final Pattern NOT_PLACEHOLDERS =
            Pattern.compile(
                    "\"[^\"]*\"?|[\\\\_*].|\\[(?![hms]+])[^]]*]?|General",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern DATE_PART = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);

    private NumberFormats() {}

    /** Empty for "General" and for numbers that have no code of their own. */
    static String builtIn(int id) {
        // 27 to 36 and 50 to 58 are dates whose look depends on the Asian locale of the office.
        if (id >= 27 && id <= 36 || id >= 50 && id <= 58) return "m/d/yyyy";
        return BUILT_IN.getOrDefault(id, "");
    }

    /** The code of a format that may be given by its name. */
    static String named(String nameOrCode) {
        return NAMED.getOrDefault(nameOrCode.toLowerCase(Locale.ROOT), nameOrCode);
    }

    static boolean showsDate(String code) {
        if (code.isEmpty()) return false;
        return DATE_PART.matcher(NOT_PLACEHOLDERS.matcher(code).replaceAll("")).find();
    }
}
