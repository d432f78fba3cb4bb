package kpireport.publication;

import java.nio.charset.StandardCharsets;
import kpireport.diagnostics.Diagnostic;
import kpireport.diagnostics.Diagnostics;
import kpireport.diagnostics.Language;
import kpireport.diagnostics.Severity;
import kpireport.diagnostics.Wording;
import kpireport.rendering.RenderedFile;

/**
 * {@code findings.txt}: what the run found, a line each, worst first, in Vietnamese for the office
 * whatever the language of the console.
 */
final class FindingsFile {

    static final String NAME = "findings.txt";

    private FindingsFile() {}

    static RenderedFile of(String name, Diagnostics diagnostics) {
        Wording wording = new Wording(Language.VI);
        StringBuilder text = new StringBuilder();
        for (Severity severity : Severity.values()) {
            for (Diagnostic finding : diagnostics.list()) {
                if (finding.severity() == severity) {
                    text.append(wording.line(finding)).append('\n');
                }
            }
        }
        if (text.isEmpty()) {
            text.append(wording.nothingFound()).append('\n');
        }
        return new RenderedFile(name, text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
