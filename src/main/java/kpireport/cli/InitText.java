package kpireport.cli;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kpireport.FirstWorkspace.Made;
import kpireport.Outcome;
import kpireport.Outcome.Verdict;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostic;
import kpireport.diagnostics.Language;
import kpireport.diagnostics.Sentences;
import kpireport.diagnostics.Severity;
import kpireport.diagnostics.Wording;
import kpireport.inspection.InspectedFile;
import kpireport.setup.ColumnChoice;
import kpireport.setup.ExportAtHand;
import kpireport.setup.MonthGuess;
import kpireport.setup.OneTable;
import kpireport.setup.PartialList;
import kpireport.setup.PlanDraft;
import kpireport.setup.Remark;
import kpireport.setup.Versions;
import kpireport.setup.Versions.Difference;

/** Tells what a first workspace was made of, and what to do next. */
final class InitText {

    /** Of two versions of a file. */
    private static final int MOST_CELLS = 3;

    private static final int MOST_NAMES = 6;

    private final Page out;
    private final Page err;
    private final Sentences sentences;
    private final Wording wording;
    private final Path folder;
    private final NextCommand next;

    InitText(Page out, Page err, Language language, Path folder, NextCommand next) {
        this.next = next;
        this.out = out;
        this.err = err;
        this.sentences = new Sentences("kpireport.cli.console", language);
        this.wording = new Wording(language);
        this.folder = folder;
    }

    void tell(Made made) {
        PlanDraft draft = made.draft().orElseThrow();
        YearMonth month = made.month().orElseThrow();
        say(out, 0, "init.made", "folder", folder, "month", month);
        Map<YearMonth, Long> months =
                made.exports().stream()
                        .collect(
                                Collectors.groupingBy(
                                        ExportAtHand::month, TreeMap::new, Collectors.counting()));
        months.forEach((each, files) -> say(out, 2, "init.month", "month", each, "files", files));
        List<String> names = draft.indicatorNames();
        say(
                out,
                2,
                "init.units",
                "count",
                draft.unitNames().size(),
                "levels",
                String.join(", ", draft.levelSizes()));
        say(out, 2, "init.indicators", "count", names.size());
        Map<String, String> headers = draft.otherHeaders();
        names.forEach(
                name ->
                        out.line(
                                4,
                                headers.containsKey(name)
                                        ? name + " ← " + headers.get(name)
                                        : name));
        Set<Path> told = new HashSet<>();
        for (ExportAtHand export : made.exports()) {
            if (!told.add(export.path())) continue;
            MonthGuess.contradicting(export.path(), export.month())
                    .ifPresent(
                            named ->
                                    say(
                                            out,
                                            2,
                                            "init.otherMonth",
                                            "file",
                                            export.path(),
                                            "named",
                                            named,
                                            "month",
                                            export.month()));
        }
        tellRepeated(out, made);
        made.sinceJanuary()
                .forEach(
                        (it, other) ->
                                say(
                                        out,
                                        2,
                                        "init.monthPreferred",
                                        "file",
                                        it.path(),
                                        "month",
                                        it.month(),
                                        "other",
                                        other.path()));
        made.laterVersions()
                .forEach(
                        (earlier, later) -> {
                            say(
                                    out,
                                    2,
                                    "init.laterVersion",
                                    "file",
                                    later.path(),
                                    "earlier",
                                    earlier.path(),
                                    "month",
                                    later.month());
                            tellDifferences(earlier, later);
                        });
        made.leftOver().stream()
                .filter(it -> !made.laterVersions().containsKey(it))
                .filter(it -> !made.laterVersions().containsValue(it))
                .forEach(
                        it -> {
                            say(out, 2, "init.leftOver", "file", it.path(), "month", it.month());
                            Versions.find(made.exports()).entrySet().stream()
                                    .filter(version -> version.getKey().equals(it))
                                    .forEach(version -> tellDifferences(version.getValue(), it));
                        });
        tellUseless(out, made.useless(), Set.of());
        tellChoices(draft);
        tellRemarks(draft, month);
        tellSubtotals(made.trial().orElseThrow());
        tellTrial(made.trial().orElseThrow());
        out.gap();
        say(out, 0, "init.next");
        out.copy("  " + next.line("check", "--month", month, "--workspace", folder));
        out.copy("  " + next.line("generate", "--month", month, "--workspace", folder));
        out.flush();
    }

    /** A few of the cells, for a person to see which of two versions is right. */
    private void tellDifferences(ExportAtHand one, ExportAtHand other) {
        List<Difference> cells = Versions.differences(one, other);
        if (cells.isEmpty()) return;
        String examples =
                cells.stream()
                        .limit(MOST_CELLS)
                        .map(
                                it ->
                                        sentences.text(
                                                "init.cell",
                                                "unit",
                                                it.unit(),
                                                "header",
                                                it.header(),
                                                "one",
                                                it.one(),
                                                "other",
                                                it.other()))
                        .collect(Collectors.joining("; "));
        say(out, 4, "init.cells", "count", cells.size(), "examples", examples);
    }

    private void tellRepeated(Page page, Made made) {
        made.repeated()
                .forEach(
                        (file, other) ->
                                say(page, 2, "init.repeated", "file", file, "other", other));
    }

    void tellNothingMade(Made made) {
        tellRepeated(err, made);
        Optional<OneTable> table = OneTable.of(made.useless());
        tellUseless(err, made.useless(), table.map(OneTable::files).orElse(Set.of()));
        if (table.isPresent()) {
            int count = table.get().files().size();
            say(err, 0, "init.oneTable", "count", count);
            err.flush();
            out.copy(table.get().text());
            out.flush();
            return;
        }
        boolean monthUnknown = made.month().isEmpty() && made.useless().isEmpty();
        say(err, 0, monthUnknown ? "init.noMonth" : "init.nothing");
        err.flush();
    }

    private void tellRemarks(PlanDraft draft, YearMonth month) {
        for (Remark remark : draft.remarks()) {
            String key =
                    switch (remark.kind()) {
                        case SOME_DOSSIERS -> "init.someDossiers";
                        case SINCE_JANUARY -> "init.sinceJanuary";
                        case ADDED_PARTS -> "init.addedParts";
                        case OTHER_SHEETS -> "init.otherSheets";
                        case SHEETS_ALIKE -> "init.sheetsAlike";
                        case NOT_THIS_MONTH -> "init.notThisMonth";
                        case PARTIAL_RATE -> "init.partialRate";
                        case QUESTION -> "init.question";
                        case STATED_TARGETS -> "init.statedTargets";
                        case UNUSED_COLUMNS -> "init.unusedColumns";
                    };
            say(out, 2, key, "file", remark.file(), "text", remark.text(), "month", month);
        }
    }

    /** Another column than the one that is read may be the one that is meant. */
    private void tellChoices(PlanDraft draft) {
        for (ColumnChoice choice : draft.choices()) {
            int more = choice.others().size() - MOST_NAMES;
            String others =
                    choice.others().stream().limit(MOST_NAMES).collect(Collectors.joining("; "));
            say(
                    out,
                    2,
                    more > 0 ? "init.otherColumnsAndMore" : "init.otherColumns",
                    "indicator",
                    choice.indicator(),
                    "used",
                    String.join("; ", choice.used()),
                    "others",
                    others,
                    "count",
                    more);
        }
    }

    /**
     * @param told of which is told elsewhere
     */
    private void tellUseless(Page page, Map<Path, InspectedFile> useless, Set<Path> told) {
        List<Path> files = useless.keySet().stream().filter(it -> !told.contains(it)).toList();
        if (files.isEmpty()) return;
        say(page, 2, "init.useless");
        files.stream()
                .limit(MOST_NAMES)
                .forEach(it -> page.line(4, it + ": " + reason(useless.get(it))));
        int more = files.size() - MOST_NAMES;
        if (more > 0) say(page, 4, "init.more", "count", more);
    }

    private String reason(InspectedFile file) {
        return file.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR || isReason(finding.code()))
                .map(wording::message)
                .findFirst()
                .orElseGet(() -> otherReason(file));
    }

    private String otherReason(InspectedFile file) {
        return PartialList.title(file)
                .map(title -> sentences.text("init.partialList", "text", title))
                .orElse(
                        sentences.text(
                                file.sources().isEmpty() ? "inspect.noTable" : "init.unfit"));
    }

    private static boolean isReason(Code code) {
        return code == Code.NO_UNIT_COLUMN
                || code == Code.UNITS_ACROSS
                || code == Code.COMPOSITE_CELLS;
    }

    /** What looks like a unit and is left out of them must be known at once. */
    private void tellSubtotals(Outcome trial) {
        trial.findings().stream()
                .filter(
                        finding ->
                                finding.code() == Code.SUBTOTALS_BY_FIGURES
                                        || finding.code() == Code.GROUPS_WITH_FIGURES)
                .map(wording::message)
                .distinct()
                .forEach(message -> out.line(2, message));
    }

    private void tellTrial(Outcome trial) {
        List<Diagnostic> findings = trial.findings();
        long gaps = findings.stream().filter(it -> it.code() == Code.PLAN_GAP).count();
        say(out, 2, "init.gaps", "count", gaps, "file", folder.resolve("kpi-report.yaml"));
        long errors = findings.stream().filter(it -> it.severity() == Severity.ERROR).count();
        Optional<Diagnostic> unfilled =
                findings.stream().filter(it -> it.code() == Code.PLAN_NO_INDICATOR).findFirst();
        if (unfilled.isPresent()) {
            say(out, 2, "init.noIndicator", "place", unfilled.get().where().describe());
        } else if (trial.verdict() != Verdict.PUBLISHED) {
            say(out, 2, "init.errors", "count", errors);
        }
    }

    private void say(Page page, int indent, String key, Object... details) {
        page.line(indent, sentences.text(key, details));
    }
}
