package kpireport.rendering;

import kpireport.diagnostics.Language;
import kpireport.diagnostics.Sentences;

/** The Vietnamese words of what is made around the drafts. */
final class Words {

    private final Sentences sentences = new Sentences("kpireport.rendering.page", Language.VI);

    /**
     * @param details gap, value, gap, value …
     */
    String get(String key, Object... details) {
        return sentences.text(key, details);
    }
}
