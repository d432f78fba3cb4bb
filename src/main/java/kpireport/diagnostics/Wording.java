package kpireport.diagnostics;

/** Turns findings into sentences of one language. */
public final class Wording {

    private final Sentences sentences;

    public Wording(Language language) {
        this.sentences = new Sentences("kpireport.diagnostics.findings", language);
    }

    /** What is wrong and what would mend it, without the place. */
    public String message(Diagnostic finding) {
        return sentences.text(key(finding), finding.details());
    }

    /** Some findings have another sentence where there is nothing to fill one of its gaps with. */
    private String key(Diagnostic finding) {
        return finding.details().entrySet().stream()
                .filter(detail -> detail.getValue().isEmpty())
                .map(detail -> finding.code() + ".without." + detail.getKey())
                .filter(sentences::has)
                .findFirst()
                .orElse(finding.code().name());
    }

    public String severity(Severity severity) {
        return sentences.text("severity." + severity);
    }

    /** {@code exports/2024-05/xa.csv · D9: error UNREADABLE_NUMBER: …} */
    public String line(Diagnostic finding) {
        return finding.where().describe()
                + ": "
                + severity(finding.severity())
                + " "
                + finding.code()
                + ": "
                + message(finding);
    }

    /** What to say when there is nothing to say. */
    public String nothingFound() {
        return sentences.text("none");
    }
}
