package kpireport.diagnostics;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of one bundle in one language, with {@code {named}} gaps to fill. */
public final class Sentences {

    private static final Pattern GAP = Pattern.compile("\\{([a-z][A-Za-z]*)}");

    private final ResourceBundle bundle;

    /**
     * @param name of the bundle, such as {@code kpireport.diagnostics.findings}
     */
    public Sentences(String name, Language language) {
        this.bundle = load(name, language);
    }

    /** No fallback to the machine's locale: the same run says the same everywhere. */
    public static ResourceBundle load(String name, Language language) {
        return ResourceBundle.getBundle(
                name,
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    boolean has(String key) {
        return bundle.containsKey(key);
    }

    /**
     * @param details gap, value, gap, value …
     */
    public String text(String key, Object... details) {
        return fill(bundle.getString(key), named(details));
    }

    String text(String key, Map<String, String> details) {
        return fill(bundle.getString(key), details);
    }

    static Map<String, String> named(Object... details) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < details.length; i += 2) {
            named.put((String) details[i], String.valueOf(details[i + 1]));
        }
        return named;
    }

    private static String fill(String sentence, Map<String, String> details) {
        Matcher gap = GAP.matcher(sentence);
        StringBuilder filled = new StringBuilder();
        while (gap.find()) {
            String value = details.getOrDefault(gap.group(1), "");
            gap.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        return gap.appendTail(filled).toString();
    }
}
