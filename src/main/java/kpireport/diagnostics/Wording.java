package kpireport.diagnostics;

import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns findings into sentences of one language. */
public final class Wording {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z][A-Za-z]*)}");

    private final ResourceBundle sentences;

    public Wording(Language language) {
        // No fallback to the machine's locale: the same run says the same everywhere.
        sentences =
                ResourceBundle.getBundle(
                        "kpireport.diagnostics.findings",
                        language.locale(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** What is wrong and what would mend it, without the place. */
    public String message(Diagnostic finding) {
        return fill(sentences.getString(finding.code().name()), finding.details());
    }

    /** {@code exports/2024-05/xa.csv · D9: error UNREADABLE_NUMBER: …} */
    public String line(Diagnostic finding) {
        return finding.where().describe()
                + ": "
                + sentences.getString("severity." + finding.severity())
                + " "
                + finding.code()
                + ": "
                + message(finding);
    }

    static String fill(String sentence, Map<String, String> details) {
        Matcher matcher = PLACEHOLDER.matcher(sentence);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            String value = details.getOrDefault(matcher.group(1), "");
            matcher.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        return matcher.appendTail(filled).toString();
    }
}
