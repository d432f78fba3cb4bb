package kpireport.setup;

import java.time.YearMonth;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Headers and sheets that name their month, made fit for every month: "Tháng {month}/{year}". */
final class MonthInHeader {

    private MonthInHeader() {}

    static String open(String text, YearMonth month) {
        String number = "(0?" + month.getMonthValue() + ")(?!\\d)";
        String open = replace(text, "((?<!\\p{L})(?:tháng|thang|thg|th|t)[ .]*)" + number + "()");
        open = replace(open, "((?<![\\d/.-]))" + number + "( tháng)");
        open = replace(open, "((?<![\\d/.-]))" + number + "([/.-]" + month.getYear() + ")");
        if (open.equals(text)) return text;
        return open.replaceAll("(?<!\\d)" + month.getYear() + "(?!\\d)", "{year}");
    }

    private static String replace(String text, String named) {
        return Pattern.compile(named, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .replaceAll(MonthInHeader::placeholder);
    }

    private static String placeholder(MatchResult named) {
        String month = named.group(2).startsWith("0") ? "{mm}" : "{month}";
        return named.group(1) + month + named.group(3);
    }
}
