package kpireport.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import kpireport.Outcome;
import kpireport.Outcome.Verdict;
import kpireport.Request;
import kpireport.diagnostics.Diagnostic;
import kpireport.diagnostics.Language;
import kpireport.diagnostics.Sentences;
import kpireport.diagnostics.Severity;
import kpireport.diagnostics.Wording;

/** Tells a person how a run ended: results on stdout, findings on stderr, the summary last. */
final class Console {

    private final PrintWriter out;
    private final PrintWriter err;
    private final Wording wording;
    private final Sentences sentences;
    private final CommonOptions options;

    Console(PrintWriter out, PrintWriter err, Language language, CommonOptions options) {
        this.out = out;
        this.err = err;
        this.wording = new Wording(language);
        this.sentences = new Sentences("kpireport.cli.console", language);
        this.options = options;
    }

    /** A finding that stops nothing. */
    void tell(Diagnostic finding) {
        err.println(printable(wording.line(finding)));
        err.flush();
    }

    /** Worst first, without those that the options keep quiet. */
    void tell(List<Diagnostic> findings) {
        List<Diagnostic> shown =
                findings.stream().filter(finding -> isShown(finding.severity())).toList();
        for (Digest.Group group : Digest.of(shown, options.verbose)) {
            group.told().forEach(this::tell);
            if (group.more() > 0) {
                say(sentences.text("moreAlike", "count", group.more(), "file", group.file()));
            }
        }
        err.flush();
    }

    /** A sentence beside the results. */
    void say(String sentence) {
        err.println(printable(sentence));
        err.flush();
    }

    void tell(Request request, Outcome outcome) {
        tell(outcome.findings());
        if (outcome.verdict() == Verdict.PUBLISHED) {
            tellPublished(request, outcome);
        } else {
            tellWithheld(request, outcome);
        }
    }

    private boolean isShown(Severity severity) {
        return switch (severity) {
            case ERROR -> true;
            case WARNING -> !options.quiet;
            case NOTE -> options.verbose;
        };
    }

    private void tellPublished(Request request, Outcome outcome) {
        if (options.quiet) {
            return;
        }
        out.println(
                sentences.text(
                        request.write() ? "published" : "checked",
                        "month",
                        request.month(),
                        "warnings",
                        count(outcome.findings(), Severity.WARNING)));
        outcome.files().forEach(file -> out.println("  " + file));
        if (!request.write()) {
            out.println(sentences.text("next.generate", "month", request.month()) + workspace());
        }
        out.flush();
    }

    private void tellWithheld(Request request, Outcome outcome) {
        err.println(
                sentences.text(
                        outcome.verdict() == Verdict.PLAN_WRONG ? "planWrong" : "withheld",
                        "month",
                        request.month(),
                        "errors",
                        count(outcome.findings(), Severity.ERROR),
                        "warnings",
                        count(outcome.findings(), Severity.WARNING)));
        outcome.files().forEach(file -> err.println("  " + file));
        if (!request.write() && !options.quiet) {
            err.println(sentences.text("next.check", "month", request.month()) + workspace());
        }
        err.flush();
    }

    /** As it has to be given again, should it not be the folder one is in. */
    private String workspace() {
        String folder = options.workspace.toString();
        if (folder.equals(".")) return "";
        return " --workspace " + (folder.contains(" ") ? '"' + folder + '"' : folder);
    }

    private static long count(List<Diagnostic> findings, Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }

    /** A cell's text may hold terminal escapes; they are shown, not obeyed. */
    static String printable(String line) {
        return line.codePoints()
                .map(c -> Character.isISOControl(c) ? '�' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static boolean wantsColour(String[] args, Map<String, String> environment) {
        return !List.of(args).contains("--no-color")
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }
}
