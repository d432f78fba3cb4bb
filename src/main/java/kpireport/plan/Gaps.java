package kpireport.plan;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.ConfigKey;

/** The gaps that a first plan is left with: reminders in comments, and dots in place of a name. */
final class Gaps {

    private static final Pattern REMINDER =
            Pattern.compile(
                    "(?:^|\\s)#\\s*(CẦN (?:ĐIỀN|XEM)\\b.*)", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern DOTS = Pattern.compile("^[^#]*?(……+)");

    private Gaps() {}

    /**
     * @param name workspace-relative
     */
    static void report(Path file, String name, Diagnostics diagnostics) {
        String text =
                YamlFile.read(file, name, new Diagnostics())
                        .map(it -> Normalizer.normalize(it, Normalizer.Form.NFC))
                        .orElse("");
        List<String> lines = text.lines().toList();
        for (int index = 0; index < lines.size(); index++) {
            Matcher reminder = REMINDER.matcher(lines.get(index));
            Matcher dots = DOTS.matcher(lines.get(index));
            if (reminder.find()) {
                report(name, index, reminder.start(1), reminder.group(1), diagnostics);
            } else if (dots.find()) {
                report(name, index, dots.start(1), lines.get(index).strip(), diagnostics);
            }
        }
    }

    private static void report(
            String name, int index, int start, String text, Diagnostics diagnostics) {
        ConfigKey where = new ConfigKey(name, "", index + 1, start + 1);
        diagnostics.report(Code.PLAN_GAP, where, "text", text);
    }
}
