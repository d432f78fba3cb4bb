package kpireport.verification;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kpireport.verification.Written.Amount;
import kpireport.verification.Written.Day;
import kpireport.verification.Written.DocumentNumber;
import kpireport.verification.Written.Label;
import kpireport.verification.Written.Month;
import kpireport.verification.Written.Pair;

/** Finds what is written in figures in a clean text, from left to right. */
final class WrittenScanner {

    private static final String BLANK = "[ ._…-]*";
    private static final String COUNTED =
            "(?: (?:hồ sơ|đơn vị|xã|cơ quan|chỉ tiêu|tiêu chí|thủ tục|kết quả))?";
    private static final String WHOLE = "\\d{1,3}(?:\\.\\d{3}){1,6}|\\d{1,18}";

    /** The kinds in the order they are tried at each place. */
    private static final Pattern WRITTEN =
            Pattern.compile(
                    String.join(
                            "|",
                            "(?<longday>[Nn]gày(?: (?<d1>\\d{1,2}))?"
                                    + BLANK
                                    + "tháng(?: ?(?<m1>\\d{1,2}))?"
                                    + BLANK
                                    + "năm(?: (?<y1>\\d{4}))?)",
                            "(?<longmonth>(?<=[Tt]háng |THÁNG )(?<m2>\\d{1,2}) [Nn]ăm (?<y2>\\d{4}))",
                            "(?<day>(?<![\\d/])(?<d3>\\d{1,2})[/.-](?<m3>\\d{1,2})[/.-](?<y3>\\d{4})(?![\\d/]))",
                            "(?<document>(?<![\\p{L}\\d/])(?<number>\\d+(?:/\\d{4})?)? ?/ ?"
                                    + "(?<symbol>[A-ZĐ][\\p{L}&]*(?:-[A-ZĐ][\\p{L}&]*)*))",
                            "(?<month>(?<![\\d/,.])(?<m4>0?[1-9]|1[0-2]) ?[/-] ?(?<y4>(?:19|20)\\d{2})(?![\\d/]))",
                            "(?<pair>(?<![\\d/])(?<first>(?:"
                                    + WHOLE
                                    + ")(?:,\\d{1,18})?) ?/ ?(?<second>(?:"
                                    + WHOLE
                                    + ")(?:,\\d{1,18})?)(?![\\d/]))",
                            "(?<partof>(?<![\\d/,.])(?<part>"
                                    + WHOLE
                                    + ")"
                                    + COUNTED
                                    + " (?:trong|trên)(?: tổng)?(?: số)? (?<whole>"
                                    + WHOLE
                                    + ")(?![\\d/%]|[,.]\\d| %))",
                            "(?<ofwhole>(?<=[Tt]rong |tổng số |số )(?<whole2>"
                                    + WHOLE
                                    + ")"
                                    + COUNTED
                                    + "(?: thì)?(?: mới| chỉ| đã)? có (?<part2>"
                                    + WHOLE
                                    + ")(?![\\d/%]|[,.]\\d| %))",
                            "(?<roman>(?i:quý|phụ lục|phần|chương|mục) (?<numeral>[IVX]+)(?![\\p{L}\\d]))",
                            "(?<code>\\d+(?:\\.\\d+){2,}(?<!\\.\\d{3}))",
                            "(?<amount>(?<sign>(?<![\\p{L}\\d)%,.] ?)[-−–+](?=\\d))?"
                                    + "(?<digits>\\d{1,3}(?:\\.\\d{3}){1,6}(?:,\\d{1,18})?|\\d{1,18}(?:[.,]\\d{1,18})?)"
                                    + "(?<percent> ?%)?)"));

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,18})?");
    private static final Pattern COMMA_GROUPED = Pattern.compile("\\d{1,3},\\d{3}");

    private WrittenScanner() {}

    static List<Written> scan(String text) {
        List<Written> found = new ArrayList<>();
        Matcher matcher = WRITTEN.matcher(text);
        while (matcher.find()) {
            found.add(read(matcher));
        }
        return found;
    }

    private static Written read(Matcher m) {
        String text = m.group();
        int start = m.start();
        int end = m.end();
        if (m.group("longday") != null) {
            return new Day(
                    text,
                    start,
                    end,
                    whole(m.group("d1")),
                    whole(m.group("m1")),
                    whole(m.group("y1")));
        }
        if (m.group("longmonth") != null) {
            return new Month(text, start, end, whole(m.group("m2")), whole(m.group("y2")));
        }
        if (m.group("day") != null) {
            return new Day(
                    text,
                    start,
                    end,
                    whole(m.group("d3")),
                    whole(m.group("m3")),
                    whole(m.group("y3")));
        }
        if (m.group("document") != null) {
            String number = m.group("number") == null ? "" : m.group("number");
            return new DocumentNumber(text, start, end, number, m.group("symbol"));
        }
        if (m.group("month") != null) {
            return new Month(text, start, end, whole(m.group("m4")), whole(m.group("y4")));
        }
        if (m.group("pair") != null) {
            return new Pair(text, start, end, number(m.group("first")), number(m.group("second")));
        }
        if (m.group("partof") != null) {
            return new Pair(text, start, end, number(m.group("part")), number(m.group("whole")));
        }
        if (m.group("ofwhole") != null) {
            return new Pair(text, start, end, number(m.group("part2")), number(m.group("whole2")));
        }
        if (m.group("roman") != null) {
            return new Label(text, start, end, text.toLowerCase(Locale.ROOT));
        }
        if (m.group("code") != null) {
            return new Label(text, start, end, text);
        }
        return amount(m);
    }

    private static Amount amount(Matcher m) {
        String digits = m.group("digits");
        boolean negative = m.group("sign") != null && !m.group("sign").equals("+");
        BigDecimal value = number(digits);
        Optional<BigDecimal> otherwise =
                COMMA_GROUPED.matcher(digits).matches()
                        ? Optional.of(new BigDecimal(digits.replace(",", "")))
                        : Optional.empty();
        return new Amount(
                m.group(),
                m.start(),
                m.end(),
                negative ? value.negate() : value,
                otherwise,
                m.group("percent") != null);
    }

    /** "1.234,5" and "1234.5" alike: a dot before three digits can only group them. */
    private static BigDecimal number(String digits) {
        return GROUPED.matcher(digits).matches()
                ? new BigDecimal(digits.replace(".", "").replace(',', '.'))
                : new BigDecimal(digits.replace(',', '.'));
    }

    private static int whole(String digits) {
        return digits == null ? Day.BLANK : Integer.parseInt(digits);
    }
}
