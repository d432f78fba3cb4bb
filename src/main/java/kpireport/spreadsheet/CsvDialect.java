package kpireport.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the fields of a text file are kept apart.
 *
 * @param start where the first record begins, after a {@code sep=} line that only Excel reads
 */
record CsvDialect(char delimiter, int start) {

    /** In order of trust: a tab is never part of a number, a comma often is. */
    private static final List<Character> DELIMITERS = List.of('\t', ';', ',', '|');

    private static final int LOOKED_AT = 1 << 16;
    private static final int RECORDS_LOOKED_AT = 200;

    static CsvDialect of(String text) {
        int line = declaration(text);
        if (line > 0) return new CsvDialect(text.charAt(text.charAt(0) == '"' ? 5 : 4), line);
        return new CsvDialect(mostRegular(text), 0);
    }

    /** Length of a first line {@code sep=;} with its line end, else 0. */
    private static int declaration(String text) {
        boolean quoted = text.startsWith("\"");
        int at = quoted ? 1 : 0;
        if (!text.regionMatches(true, at, "sep=", 0, 4)) return 0;
        at += 5 + (quoted ? 1 : 0);
        if (text.length() < at || quoted && text.charAt(at - 1) != '"') return 0;
        if (text.startsWith("\r\n", at)) return at + 2;
        return at < text.length() && "\r\n".indexOf(text.charAt(at)) >= 0 ? at + 1 : 0;
    }

    /** The delimiter that gives most records the same number of fields, more than one. */
    private static char mostRegular(String text) {
        List<Map<Character, Integer>> records = countPerRecord(text);
        char best = ',';
        int bestRecords = 0;
        for (char delimiter : DELIMITERS) {
            Map<Integer, Integer> byCount = new HashMap<>();
            for (Map<Character, Integer> record : records) {
                int count = record.getOrDefault(delimiter, 0);
                if (count > 0) byCount.merge(count, 1, Integer::sum);
            }
            int regular = byCount.values().stream().mapToInt(Integer::intValue).max().orElse(0);
            if (regular > bestRecords) {
                best = delimiter;
                bestRecords = regular;
            }
        }
        return best;
    }

    /** How often each delimiter stands outside quotes, for the first records. */
    private static List<Map<Character, Integer>> countPerRecord(String text) {
        List<Map<Character, Integer>> records = new ArrayList<>();
        Map<Character, Integer> record = new HashMap<>();
        boolean quoted = false;
        for (int i = 0; i < Math.min(text.length(), LOOKED_AT); i++) {
            char sign = text.charAt(i);
            if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted && (sign == '\n' || sign == '\r')) {
                records.add(record);
                record = new HashMap<>();
                if (records.size() == RECORDS_LOOKED_AT) break;
            } else if (!quoted && sign <= '|' && DELIMITERS.contains(sign)) {
                record.merge(sign, 1, Integer::sum);
            }
        }
        records.add(record);
        return records;
    }
}
