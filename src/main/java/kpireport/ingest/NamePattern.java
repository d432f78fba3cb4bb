package kpireport.ingest;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pattern by which next month's file of the same form will be known. */
final class NamePattern {

    private static final String YEAR = "20\\d\\d";
    private static final String MONTH = "(?:0?[1-9]|1[0-2])";
    private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])";
    private static final String GAP = "[ ._-]{0,3}";

    /** What changes from month to month, the longest first. */
    private static final List<Pattern> CHANGING =
            Stream.of(
                            YEAR
                                    + "[._-]?[01]\\d[._-]?[0-3]\\d(?:[ T_.-]*[0-2]\\d[.h_-]?[0-5]\\d(?:[._-]?[0-5]\\d)?)?",
                            DAY
                                    + "(?:[ ._-]"
                                    + MONTH
                                    + ")? ?- ?"
                                    + DAY
                                    + "[ ._-]"
                                    + MONTH
                                    + "[ ._-]"
                                    + YEAR,
                            DAY + "[ ._-]" + MONTH + "[ ._-]" + YEAR,
                            "[0-3]\\d[01]\\d" + YEAR,
                            YEAR + GAP + "(?:t|th|tháng|thang|m)?" + GAP + MONTH,
                            MONTH + GAP + "(?:t|tháng|thang)" + GAP + YEAR,
                            MONTH + "(?:" + GAP + "(?:năm|nam))?" + GAP + YEAR,
                            "(?<=(?<!\\p{L})(?:t|th|tháng|thang|quý|quy|q)[ ._-]?)" + MONTH,
                            YEAR,
                            "(?<=\\p{L}[._-])" + MONTH + "$",
                            // "thongke_0626": a year of two digits
                            "(?<=[\\p{L})][ ._-])(?:0[1-9]|1[0-2])2\\d$",
                            "(?<=.)[ _-]?\\(\\d{1,2}\\)")
                    .map(date -> "(?<!\\d)(?:" + date + ")(?!\\d)")
                    .map(
                            date ->
                                    Pattern.compile(
                                            date, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                    .toList();

    private NamePattern() {}

    /**
     * @param name of a file, without its folder
     */
    static String of(String name) {
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        for (Pattern date : CHANGING) {
            stem = date.matcher(stem).replaceAll("*");
        }
        String ending = dot > 0 ? name.substring(dot) : "";
        // No plan holds a backslash or colon in a file's name; one sign of any kind is as good.
        return (stem + ending).replaceAll("[*]{2,}", "*").replaceAll("[\\\\:\\p{Cntrl}]", "?");
    }
}
