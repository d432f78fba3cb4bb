package kpireport.ingest;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.CountedRows;
import kpireport.measures.OrgUnit;
import kpireport.measures.Period;
import kpireport.measures.SourceCell;
import kpireport.plan.DossierMeasure;
import kpireport.plan.DossierMeasure.Span;
import kpireport.plan.Plan;
import kpireport.plan.Source;
import kpireport.plan.Source.EmptyCell;
import kpireport.plan.Source.NumberRole;
import kpireport.plan.Source.OtherUnits;

/** Counts the dossiers of one source, in all its lists of the month. */
final class DossierCounts {

    /** A list with what was counted in it. */
    record Counted(DossierList list, ListQuestions questions, DossierTally tally) {}

    private final Plan plan;
    private final YearMonth month;
    private final Source source;
    private final NumberReader tokens;
    private final UnitCodes units;
    private final Diagnostics diagnostics;

    DossierCounts(
            Plan plan,
            UnitDirectory directory,
            YearMonth month,
            Source source,
            Diagnostics diagnostics) {
        this.plan = plan;
        this.month = month;
        this.source = source;
        this.diagnostics = diagnostics;
        tokens = new NumberReader(plan.notApplicable());
        units =
                new UnitCodes(
                        plan.units(), directory, tokens, source.otherUnits() == OtherUnits.IGNORE);
    }

    /**
     * Every measure of every unit of the plan: a unit without a dossier has none, it is not absent.
     */
    List<Found> read(List<DossierList> lists) {
        List<Counted> counted = new ArrayList<>();
        boolean all = !lists.isEmpty();
        for (DossierList list : lists) {
            Optional<List<Counted>> blocks =
                    list.table().isComplete() ? count(list) : Optional.empty();
            all &= blocks.isPresent();
            blocks.ifPresent(counted::addAll);
        }
        // Of a source with a list that could not be read, nobody knows a count.
        if (!all) return List.of();
        new DossierFindings(
                        source, plan.period().of(month), units, plan.notApplicable(), diagnostics)
                .report(counted);
        return found(counted);
    }

    /** Block by block; empty when one cannot be read, which is a finding already. */
    Optional<List<Counted>> count(DossierList list) {
        return blocks().read(list, this::count, counted -> counted.tally().heads());
    }

    DossierBlocks blocks() {
        return new DossierBlocks(source, diagnostics);
    }

    private Optional<Counted> count(DossierList block, Diagnostics told) {
        ListQuestions questions = questions(block);
        int size = plan.units().size();
        return block.read(
                        questions.columns().codes(), () -> new DossierTally(questions, size), told)
                .map(tally -> new Counted(block, questions, tally));
    }

    ListQuestions questions(DossierList list) {
        return new ListQuestions(
                source,
                list.table(),
                units,
                tokens,
                plan.period().of(month),
                plan.period().yearTo(month));
    }

    private List<Found> found(List<Counted> counted) {
        List<Found> found = new ArrayList<>();
        List<DossierMeasure> measures = source.dossiers().orElseThrow().measures();
        for (int unit = 1; unit <= plan.units().size(); unit++) {
            for (int i = 0; i < measures.size(); i++) {
                found.add(found(plan.units().get(unit - 1), unit, measures.get(i), i, counted));
            }
        }
        return found;
    }

    private Found found(
            OrgUnit unit, int number, DossierMeasure measure, int index, List<Counted> counted) {
        List<CountedRows> all = new ArrayList<>();
        LongSet values = new LongSet();
        for (Counted list : counted) {
            int before = values.size();
            values.addAll(list.tally().values(number, index));
            long count =
                    measure.distinct().isPresent()
                            ? values.size() - before
                            : list.tally().count(number, index);
            all.add(rows(list, measure, count, list.tally().rows(number)));
        }
        // Lists that have nothing of the unit prove nothing, unless none has.
        List<CountedRows> telling = all.stream().filter(rows -> rows.rows() > 0).toList();
        List<CountedRows> lists = telling.isEmpty() ? all : telling;
        long sum = lists.stream().mapToLong(CountedRows::counted).sum();
        DossierList first = counted.get(0).list();
        int column =
                counted.get(0)
                        .questions()
                        .columns()
                        .column(counted.get(0).questions().placeOfUnit());
        SourceCell head = first.place(first.table().head().lastRow(), column);
        return new Found(
                unit,
                measure.measure(),
                measure.month(),
                NumberRole.COUNT,
                new Reading.Amount(BigDecimal.valueOf(sum), head),
                first.table(),
                EmptyCell.ZERO,
                List.of(),
                lists);
    }

    private CountedRows rows(Counted counted, DossierMeasure measure, long count, long rows) {
        DossierList list = counted.list();
        int lastRow = Math.max(list.firstRow(), counted.tally().lastRow());
        String columns =
                SourceCell.columnLetters(counted.questions().columns().first())
                        + list.firstRow()
                        + ":"
                        + SourceCell.columnLetters(counted.questions().columns().last())
                        + lastRow;
        return new CountedRows(
                list.table().grid().file(),
                list.table().grid().sheet().name(),
                columns,
                measure.describe(),
                days(measure),
                count,
                rows);
    }

    private Optional<Period> days(DossierMeasure measure) {
        if (measure.span() == Span.LIST) return Optional.empty();
        return Optional.of(
                measure.span() == Span.YEAR
                        ? plan.period().yearTo(month)
                        : plan.period().of(month));
    }
}
