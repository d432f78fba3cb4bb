package kpireport.plan;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kpireport.diagnostics.Code;

/** Reads {@code "Số hồ sơ tiếp nhận > Trong kỳ #2"}. */
final class HeaderPathReader {

    private static final Pattern OCCURRENCE = Pattern.compile("(.*?)\\s+#([1-9][0-9]{0,2})");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern SEPARATOR = Pattern.compile("(?<=\\s|^)>(?=\\s|$)");

    private HeaderPathReader() {}

    static HeaderPath read(YamlValue value) {
        // A header may be broken over lines; one space is what it says in one line.
        String text = SPACE.matcher(value.text()).replaceAll(" ").strip();
        Matcher numbered = OCCURRENCE.matcher(text);
        boolean hasOccurrence = numbered.matches();
        String path = hasOccurrence ? numbered.group(1) : text;
        List<String> segments = SEPARATOR.splitAsStream(path).map(String::strip).toList();
        if (segments.isEmpty() || segments.contains("") || path.endsWith(">")) {
            if (!text.isEmpty()) {
                value.report(Code.PLAN_BAD_HEADER_PATH, "text", text);
            }
            return new HeaderPath(List.of(text), 0);
        }
        return new HeaderPath(segments, hasOccurrence ? Integer.parseInt(numbered.group(2)) : 0);
    }
}
