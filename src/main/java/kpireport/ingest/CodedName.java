package kpireport.ingest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A unit's name with the identifier of the national portal in the same cell: "H55.31 - UBND xã Tân
 * Lập", "UBND xã Tân Lập (H55.31)", with the longer identifiers of before 2020 as well:
 * "000.00.31.H55 - UBND xã Tân Lập".
 */
record CodedName(String code, String name) {

    private static final String CODE =
            "((?:\\d{3}\\.\\d{2}\\.\\d{2}\\.)?[A-Z]\\d{2}(?:\\.\\d{1,3}){0,3})";

    private static final Pattern BEFORE =
            Pattern.compile(
                    "^(?:\\d{1,3}[.)] +)?[(\\[]?" + CODE + "[)\\]]?\\s*[-–:./]?\\s+(\\S.*)$");

    private static final Pattern BEHIND =
            Pattern.compile("^(.*\\S)\\s*(?:[(\\[]|\\s[-–:/]\\s*)" + CODE + "[)\\]]?$");

    /** Empty for a name alone. */
    static Optional<CodedName> of(String text) {
        String cell = text.strip();
        Matcher before = BEFORE.matcher(cell);
        if (before.matches()) return Optional.of(new CodedName(before.group(1), before.group(2)));
        Matcher behind = BEHIND.matcher(cell);
        if (behind.matches()) return Optional.of(new CodedName(behind.group(2), behind.group(1)));
        return Optional.empty();
    }

    static String nameIn(String text) {
        return of(text).map(CodedName::name).orElse(text);
    }
}
