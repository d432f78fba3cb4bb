package kpireport.ingest;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kpireport.diagnostics.Diagnostics;
import kpireport.diagnostics.Progress;
import kpireport.ingest.MissedTally.Missed;
import kpireport.measures.Indicator;
import kpireport.measures.OpenDossier;
import kpireport.measures.OrgUnit;
import kpireport.plan.DossierColumns;
import kpireport.plan.Plan;
import kpireport.plan.Source;
import kpireport.spreadsheet.Sheet;

/**
 * Reads the month's lists once more, for the dossiers that keep units short of their targets. None
 * of them is held for longer than it takes to pass it on.
 */
public final class OpenDossierReader {

    /** Rows that are fetched by one reading of a list: they are held until they are passed on. */
    private static final int AT_ONCE = 20_000;

    /**
     * @param missed by unit the indicators whose targets it missed
     * @param found is given the dossiers in the order of the sources, files and rows
     */
    public void read(
            Path root,
            Plan plan,
            YearMonth month,
            Map<OrgUnit, List<Indicator>> missed,
            Consumer<OpenDossier> found,
            Diagnostics diagnostics) {
        List<Source> sources =
                plan.sources().stream().filter(TraceableIndicators::isShown).toList();
        if (sources.isEmpty()) return;
        TraceableIndicators traceable = new TraceableIndicators(plan);
        traceable.report(missed.values().stream().flatMap(List::stream), diagnostics);
        // What is wrong with the files was told when they were counted.
        Diagnostics known = new Diagnostics();
        MonthFolder folder = new MonthFolder(new Workspace(root), month);
        Fits fits =
                new Fits(new Claims(sources, folder.listFiles(known)), Progress.UNOBSERVED, known);
        Map<Source, List<DossierList>> lists = new LinkedHashMap<>();
        for (Fit fit : fits.listToRead()) {
            for (Table table : fit.tables()) {
                if (!table.isComplete()) continue;
                lists.computeIfAbsent(fit.source(), source -> new ArrayList<>())
                        .add(new DossierList(fits.list(fit), table));
            }
        }
        List<Shown> shown = new ArrayList<>();
        UnitDirectory units = new UnitDirectory(plan);
        List<HiddenCells> hidden = new ArrayList<>();
        lists.forEach(
                (source, all) -> {
                    DossierColumns columns = source.dossiers().orElseThrow();
                    MissedIndicators against =
                            new MissedIndicators(columns, plan.units(), missed, traceable);
                    hidden.add(new HiddenCells());
                    shown.addAll(
                            show(
                                    new DossierCounts(plan, units, month, source, known),
                                    columns,
                                    all,
                                    against,
                                    hidden.get(hidden.size() - 1),
                                    diagnostics));
                });
        List<String> headers =
                shown.stream().flatMap(list -> list.headers().stream()).distinct().toList();
        shown.forEach(list -> list.pass(plan, headers, found));
        hidden.forEach(cells -> cells.report(diagnostics));
    }

    private static List<Shown> show(
            DossierCounts counts,
            DossierColumns plan,
            List<DossierList> lists,
            MissedIndicators missed,
            HiddenCells hidden,
            Diagnostics diagnostics) {
        List<Shown> shown = new ArrayList<>();
        if (missed.asksForValues()) {
            lists.forEach(
                    list ->
                            counts.count(list)
                                    .ifPresent(blocks -> blocks.forEach(missed::remember)));
        }
        // One list tells of the plan's personal columns for all.
        Diagnostics told = diagnostics;
        for (DossierList list : lists) {
            ShownColumns columns =
                    new ShownColumns(list, plan, counts.questions(list).columns(), hidden, told);
            told = new Diagnostics();
            if (!missed.isEmpty() && !columns.isEmpty()) {
                shown.add(new Shown(list, counts, plan, columns.headers(), hidden, missed));
            }
        }
        return shown;
    }

    /** A list, and what of it goes to whom. */
    private record Shown(
            DossierList list,
            DossierCounts counts,
            DossierColumns columns,
            List<String> headers,
            HiddenCells hidden,
            MissedIndicators missed) {

        void pass(Plan plan, List<String> headers, Consumer<OpenDossier> found) {
            counts.blocks()
                    .read(list, this::read, block -> block.tally().heads())
                    .ifPresent(
                            blocks ->
                                    blocks.forEach(
                                            block -> block.pass(missed, plan, headers, found)));
        }

        private Optional<Block> read(DossierList block, Diagnostics told) {
            ListQuestions questions = counts.questions(block);
            return block.read(
                            questions.columns().codes(),
                            () -> new MissedTally(questions, missed),
                            told)
                    .map(
                            tally ->
                                    new Block(
                                            block,
                                            new ShownColumns(
                                                    block,
                                                    columns,
                                                    questions.columns(),
                                                    hidden,
                                                    told),
                                            tally));
        }
    }

    /** The part of a list below one of its heads, and which of its rows go to whom. */
    private record Block(DossierList list, ShownColumns columns, MissedTally tally) {

        void pass(
                MissedIndicators missed,
                Plan plan,
                List<String> headers,
                Consumer<OpenDossier> found) {
            tally.forEach(AT_ONCE, batch -> pass(batch, missed, plan, headers, found));
        }

        private void pass(
                List<Missed> batch,
                MissedIndicators missed,
                Plan plan,
                List<String> headers,
                Consumer<OpenDossier> found) {
            Map<Integer, Sheet.Row> rows = new HashMap<>();
            list.pick(MissedTally.rows(batch), columns.numbers())
                    .forEach(row -> rows.put(row.number(), row));
            for (Missed one : batch) {
                Sheet.Row row =
                        rows.getOrDefault(one.row(), new Sheet.Row(one.row(), false, List.of()));
                found.accept(
                        new OpenDossier(
                                plan.units().get(one.unit() - 1),
                                missed.list(one.unit(), one.against()),
                                list.place().file(),
                                list.place().sheet(),
                                one.row(),
                                columns.fields(row, headers)));
            }
        }
    }
}
