package kpireport.plan;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

    private final String name;
    private final List<String> lines;

    /**
     * @param name workspace-relative
     */
    Gaps(Path file, String name) {
        this.name = name;
        this.lines =
                YamlFile.read(file, name, new Diagnostics())
                        .map(it -> Normalizer.normalize(it, Normalizer.Form.NFC))
                        .orElse("")
                        .lines()
                        .toList();
    }

    void report(Diagnostics diagnostics) {
        for (int index = 0; index < lines.size(); index++) {
            Matcher reminder = REMINDER.matcher(lines.get(index));
            Matcher dots = DOTS.matcher(lines.get(index));
            if (reminder.find()) {
                report(index, reminder.start(1), reminder.group(1), "#", diagnostics);
            } else if (dots.find()) {
                report(index, dots.start(1), lines.get(index).strip(), "", diagnostics);
            }
        }
    }

    /**
     * The lines that a reminder is about, 1-based: its own, and behind a key whose value stands
     * below, all of that value. A comment on a line of its own is about nothing in particular.
     */
    Set<Integer> listReminded() {
        Set<Integer> reminded = new LinkedHashSet<>();
        for (int index = 0; index < lines.size(); index++) {
            Matcher reminder = REMINDER.matcher(lines.get(index));
            if (!reminder.find()) continue;
            String before = lines.get(index).substring(0, reminder.start()).stripTrailing();
            if (before.isBlank()) continue;
            reminded.add(index + 1);
            int below = before.endsWith(":") ? index + 1 : lines.size();
            while (below < lines.size() && isBelow(lines.get(below), before)) {
                reminded.add(++below);
            }
        }
        return reminded;
    }

    private static boolean isBelow(String line, String key) {
        String text = line.strip();
        return text.isEmpty()
                || text.startsWith("#")
                || indent(line) > indent(key)
                || indent(line) == indent(key) && text.startsWith("- ");
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    /**
     * @param reminder what is to be deleted with it; empty where dots are to be replaced
     */
    private void report(
            int index, int start, String text, String reminder, Diagnostics diagnostics) {
        ConfigKey where = new ConfigKey(name, "", index + 1, start + 1);
        diagnostics.report(Code.PLAN_GAP, where, "text", text, "reminder", reminder);
    }
}
