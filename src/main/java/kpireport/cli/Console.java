package kpireport.cli;

import java.io.PrintWriter;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kpireport.Outcome;
import kpireport.Outcome.Verdict;
import kpireport.Request.FailOn;
import kpireport.Steps.Step;
import kpireport.cli.Digest.Told;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostic;
import kpireport.diagnostics.Diagnostics;
import kpireport.diagnostics.Language;
import kpireport.diagnostics.Sentences;
import kpireport.diagnostics.Severity;
import kpireport.diagnostics.Wording;

/** Tells a person how a run ended: results on stdout, findings on stderr, the summary last. */
final class Console {

    private static final Map<Severity, String> COLOURS =
            Map.of(Severity.ERROR, "\u001b[1;31m", Severity.WARNING, "\u001b[33m");

    private static final String PLAIN = "\u001b[0m";

    /** Of so many lines the first is not on the screen any more. */
    private static final int SCREENFUL = 12;

    private final PrintWriter out;
    private final PrintWriter err;
    private final Wording wording;
    private final Sentences sentences;
    private final CommonOptions options;
    private final NextCommand next;
    private final boolean colours;

    /**
     * @param colours whether the messages are read on a screen that shows some
     */
    Console(
            PrintWriter out,
            PrintWriter err,
            Language language,
            CommonOptions options,
            NextCommand next,
            boolean colours) {
        this.next = next;
        this.colours = colours;
        this.out = out;
        this.err = err;
        this.wording = new Wording(language);
        this.sentences = new Sentences("kpireport.cli.console", language);
        this.options = options;
    }

    /** A finding that stops nothing. */
    void tell(Diagnostic finding) {
        err.println(line(finding));
        err.flush();
    }

    private String line(Diagnostic finding) {
        String line = printable(wording.line(finding));
        String colour = COLOURS.get(finding.severity());
        if (!colours || colour == null) return line;
        String label = wording.severity(finding.severity()) + " " + finding.code();
        return line.replace(label, colour + label + PLAIN);
    }

    void tell(Outcome outcome) {
        int lines = tell(outcome.findings());
        if (outcome.verdict() == Verdict.PUBLISHED) {
            tellPublished(outcome);
        } else {
            tellWithheld(outcome, lines);
        }
    }

    /** What stands on stdout is for a program; people still see what was found. */
    void tellBeside(Outcome outcome) {
        int lines = tell(outcome.findings());
        if (outcome.verdict() != Verdict.PUBLISHED) {
            tellWithheld(outcome, lines);
        }
    }

    /** With {@code --verbose}: the files a step of the run was about. */
    void tell(Step step, List<String> names) {
        if (options.verbose) {
            String files = names.isEmpty() ? sentences.text("step.none") : String.join(", ", names);
            err.println(printable(sentences.text("step." + step, "files", files)));
            err.flush();
        }
    }

    /** What there is to know beside an answer; the gaps of the plan are only counted. */
    void tellBeside(List<Diagnostic> findings, YearMonth month) {
        tell(findings.stream().filter(finding -> finding.code() != Code.PLAN_GAP).toList());
        long gaps = findings.stream().filter(finding -> finding.code() == Code.PLAN_GAP).count();
        if (gaps > 0 && !options.quiet) {
            say(sentences.text("gaps", "count", gaps, "command", next("check", month)));
        }
    }

    /**
     * Worst first, without those that the options keep quiet.
     *
     * @return how many lines that took
     */
    int tell(List<Diagnostic> findings) {
        int lines = 0;
        List<Diagnostic> shown =
                findings.stream().filter(finding -> isShown(finding.severity())).toList();
        for (Digest.Group group : Digest.of(shown, options.verbose)) {
            group.told().forEach(this::tell);
            lines += group.told().size();
            if (group.more() > 0) {
                say(sentences.text("moreAlike", "count", group.more(), "file", group.file()));
            }
        }
        err.flush();
        return lines;
    }

    private void tell(Told told) {
        String lines =
                told.alsoInLines().stream().map(String::valueOf).collect(Collectors.joining(", "));
        String also = lines.isEmpty() ? "" : sentences.text("alsoInLines", "lines", lines);
        err.println(line(told.finding()) + also);
    }

    /** A sentence beside the results. */
    void say(String sentence) {
        err.println(printable(sentence));
        err.flush();
    }

    private boolean isShown(Severity severity) {
        return switch (severity) {
            case ERROR -> true;
            case WARNING -> !options.quiet;
            case NOTE -> options.verbose;
        };
    }

    private void tellPublished(Outcome outcome) {
        if (options.quiet) {
            return;
        }
        out.println(
                sentences.text(
                        outcome.request().write() ? "published" : "checked",
                        "month",
                        outcome.request().month(),
                        "warnings",
                        count(outcome.findings(), Severity.WARNING)));
        outcome.files().forEach(file -> out.println("  " + file));
        if (!outcome.request().write()) {
            out.println(
                    sentences.text(
                            "next.generate",
                            "command",
                            next("generate", outcome.request().month())));
        }
        out.flush();
    }

    private void tellWithheld(Outcome outcome, int lines) {
        boolean warned = !options.quiet && count(outcome.findings(), Severity.WARNING) > 0;
        if (warned && lines > SCREENFUL) {
            outcome.findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .min(Diagnostics.WORST_FIRST)
                    .ifPresent(
                            first -> err.println(sentences.text("first", "finding", line(first))));
        }
        boolean onlyLooked = !outcome.request().write() && !options.quiet;
        boolean mend = !onlyLooked && count(outcome.findings(), Severity.ERROR) > 0;
        err.println(
                sentences.text(
                                whyWithheld(outcome),
                                "month",
                                outcome.request().month(),
                                "errors",
                                count(outcome.findings(), Severity.ERROR),
                                "warnings",
                                count(outcome.findings(), Severity.WARNING),
                                "missed",
                                outcome.missedTargets())
                        + (mend ? sentences.text("mend") : ""));
        outcome.files().forEach(file -> err.println("  " + file));
        if (onlyLooked) {
            err.println(
                    sentences.text(
                            "next.check", "command", next("check", outcome.request().month())));
        }
        err.flush();
    }

    /** With the workspace, should it not be the folder one is in. */
    private String next(String command, YearMonth month) {
        List<Object> words = new ArrayList<>(List.of(command, "--month", month));
        if (!options.workspace.toString().equals(".")) {
            words.addAll(List.of("--workspace", options.workspace));
        }
        return next.line(words.toArray());
    }

    private static String whyWithheld(Outcome outcome) {
        if (outcome.verdict() == Verdict.PLAN_WRONG) return "planWrong";
        if (count(outcome.findings(), Severity.ERROR) > 0) return "withheld";
        return outcome.request().failOn() == FailOn.SHORTFALL
                ? "withheldOnShortfall"
                : "withheldOnWarning";
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
        return whyNoColour(List.of(args).contains("--no-color"), environment).isEmpty();
    }

    /** What asks for no colours, by a name that never changes; empty where nothing does. */
    static String whyNoColour(boolean option, Map<String, String> environment) {
        if (option) return "no-color-option";
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) return "NO_COLOR";
        return environment.getOrDefault("TERM", "").equals("dumb") ? "TERM" : "";
    }
}
