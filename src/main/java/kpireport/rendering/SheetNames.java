package kpireport.rendering;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of the sheets of one .xlsx as Excel allows them: 31 characters, and no two alike. */
final class SheetNames {

    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    /** The name asked for, or what Excel allows of it. */
    String take(String asked) {
        String clean = asked.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").strip();
        clean = clean.replaceAll("^'+|'+$", "");
        String base = clean.isEmpty() ? "1" : clean;
        String name = shortened(base, "");
        for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
            name = shortened(base, " (" + n + ")");
        }
        return name;
    }

    private static String shortened(String name, String end) {
        int room = LONGEST - end.length();
        return (name.length() <= room ? name : name.substring(0, room).strip()) + end;
    }
}
