package kpireport.ingest;

import static kpireport.inspection.DossierCount.COMPONENTS_DIGITISED;
import static kpireport.inspection.DossierCount.ELECTRONIC_RESULTS;
import static kpireport.inspection.DossierCount.FEE_PROCEDURES;
import static kpireport.inspection.DossierCount.ON_TIME;
import static kpireport.inspection.DossierCount.OVERDUE;
import static kpireport.inspection.DossierCount.PAID_ONLINE;
import static kpireport.inspection.DossierCount.PROCEDURES_PAID_ONLINE;
import static kpireport.inspection.DossierCount.RECEIVED;
import static kpireport.inspection.DossierCount.RECEIVED_FOR_ONLINE_SERVICES;
import static kpireport.inspection.DossierCount.RESOLVED;
import static kpireport.inspection.DossierCount.RESULTS_DIGITISED;
import static kpireport.inspection.DossierCount.REUSED;
import static kpireport.inspection.DossierCount.SERVICES;
import static kpireport.inspection.DossierCount.SERVICES_USED_ONLINE;
import static kpireport.inspection.DossierCount.SUBMITTED_ONLINE;
import static kpireport.inspection.DossierCount.WITH_FEE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kpireport.inspection.DossierCount;
import kpireport.measures.ConfigKey;
import kpireport.plan.DossierColumns;
import kpireport.plan.DossierMeasure;
import kpireport.plan.DossierMeasure.Span;
import kpireport.plan.HeaderPath;
import kpireport.plan.RowCondition;
import kpireport.plan.RowCondition.Comparison;
import kpireport.plan.RowCondition.DateColumn;
import kpireport.plan.RowCondition.DateCompared;
import kpireport.plan.RowCondition.Filled;
import kpireport.plan.RowCondition.NumberCompared;
import kpireport.plan.RowCondition.PeriodEdge;
import kpireport.plan.Source;
import kpireport.plan.Source.EmptyCell;
import kpireport.plan.Source.OtherUnits;
import kpireport.plan.Source.RepeatedUnits;
import kpireport.plan.Source.Rows;

/** What the plan could say to have a list of dossiers counted. */
final class DossierProposal {

    private static final ConfigKey NOWHERE = new ConfigKey("", "sources", 1, 1);

    /** Nobody is known by them. The work list of a unit has them in this order. */
    private static final List<DossierField> SHOWN =
            List.of(
                    DossierField.CODE,
                    DossierField.PROCEDURE_NAME,
                    DossierField.RECEIVED,
                    DossierField.DUE,
                    DossierField.DONE,
                    DossierField.STATUS,
                    DossierField.CHANNEL,
                    DossierField.PAYMENT,
                    DossierField.RESULT);

    private final DossierHead head;
    private final ShortestPath paths;
    private final Map<DossierField, List<String>> words;
    private final List<DossierMeasure> measures = new ArrayList<>();

    /**
     * @param words all that stand in a column, each once
     */
    DossierProposal(DossierHead head, Map<DossierField, List<String>> words) {
        this.head = head;
        this.words = words;
        paths = new ShortestPath(head.grid(), head.block());
    }

    /** Empty where no path is clear to one of the columns that every list needs. */
    Optional<Source> source(String files) {
        Optional<HeaderPath> unit = paths.find(head.unit().number(), Wanted.Holds.UNIT);
        Optional<HeaderPath> month = path(DossierField.RECEIVED);
        if (unit.isEmpty() || month.isEmpty()) return Optional.empty();
        count(month.get());
        DossierColumns columns =
                new DossierColumns(
                        month.get(),
                        path(DossierField.CODE),
                        measures,
                        SHOWN.stream().flatMap(field -> path(field).stream()).toList(),
                        List.of());
        return Optional.of(
                new Source(
                        files,
                        Optional.empty(),
                        Optional.empty(),
                        Rows.DOSSIERS,
                        unit.get(),
                        head.unitCode().flatMap(it -> paths.find(it.number(), Wanted.Holds.CODE)),
                        List.of(),
                        Optional.empty(),
                        Optional.of(columns),
                        Optional.empty(),
                        false,
                        EmptyCell.ASK,
                        OtherUnits.ERROR,
                        RepeatedUnits.ERROR,
                        Map.of(),
                        NOWHERE));
    }

    private void count(HeaderPath received) {
        add(RECEIVED, received, List.of());
        progress(received);
        Optional<RowCondition> service =
                path(DossierField.LEVEL)
                        .flatMap(it -> DossierWords.ofOnlineService(it, words(DossierField.LEVEL)));
        service.ifPresent(it -> add(RECEIVED_FOR_ONLINE_SERVICES, received, List.of(it)));
        Optional<RowCondition> online =
                path(DossierField.CHANNEL)
                        .flatMap(it -> DossierWords.online(it, words(DossierField.CHANNEL)));
        online.ifPresent(it -> add(SUBMITTED_ONLINE, received, with(service, it)));
        Optional<RowCondition> fee =
                path(DossierField.FEE)
                        .map(
                                it ->
                                        new NumberCompared(
                                                it,
                                                Comparison.ABOVE,
                                                BigDecimal.ZERO,
                                                Optional.empty()));
        fee.ifPresent(it -> add(WITH_FEE, received, List.of(it)));
        Optional<RowCondition> paid =
                path(DossierField.PAYMENT)
                        .flatMap(it -> DossierWords.online(it, words(DossierField.PAYMENT)));
        if (fee.isPresent()) {
            paid.ifPresent(it -> add(PAID_ONLINE, received, with(fee, it)));
        }
        done(DossierField.DIGITISED)
                .ifPresent(it -> add(COMPONENTS_DIGITISED, received, List.of(it)));
        done(DossierField.REUSED).ifPresent(it -> add(REUSED, received, List.of(it)));
        path(DossierField.DONE).ifPresent(this::results);
        path(DossierField.PROCEDURE)
                .or(() -> path(DossierField.PROCEDURE_NAME))
                .ifPresent(it -> procedures(received, it, service, online, fee, paid));
    }

    private void progress(HeaderPath received) {
        Optional<HeaderPath> due = path(DossierField.DUE);
        Optional<HeaderPath> done = path(DossierField.DONE);
        if (due.isEmpty() || done.isEmpty()) return;
        List<RowCondition> onTime = new ArrayList<>();
        onTime.add(
                new DateCompared(
                        done.get(),
                        Comparison.AT_MOST,
                        new DateColumn(due.get()),
                        List.of(PeriodEdge.END)));
        // Asked twice for further papers, a dossier is late (Decision 766, group 2).
        path(DossierField.SUPPLEMENTS)
                .map(
                        it ->
                                new NumberCompared(
                                        it,
                                        Comparison.AT_MOST,
                                        BigDecimal.ONE,
                                        Optional.of(BigDecimal.ZERO)))
                .ifPresent(onTime::add);
        add(ON_TIME, received, onTime);
        List<RowCondition> overdue = new ArrayList<>();
        overdue.add(new Filled(done.get(), false));
        overdue.add(new DateCompared(due.get(), Comparison.BELOW, PeriodEdge.END, List.of()));
        // Nobody waits for the result of what was refused or taken back.
        path(DossierField.STATUS)
                .flatMap(it -> DossierWords.open(it, words(DossierField.STATUS)))
                .ifPresent(overdue::add);
        measures.add(
                new DossierMeasure(
                        OVERDUE.id(), received, Span.LIST, Optional.empty(), overdue, NOWHERE));
    }

    private void results(HeaderPath resolved) {
        add(RESOLVED, resolved, List.of());
        done(DossierField.RESULT_DIGITISED)
                .ifPresent(it -> add(RESULTS_DIGITISED, resolved, List.of(it)));
        done(DossierField.RESULT).ifPresent(it -> add(ELECTRONIC_RESULTS, resolved, List.of(it)));
    }

    private void procedures(
            HeaderPath received,
            HeaderPath procedure,
            Optional<RowCondition> service,
            Optional<RowCondition> online,
            Optional<RowCondition> fee,
            Optional<RowCondition> paid) {
        Optional<HeaderPath> each = Optional.of(procedure);
        if (online.isPresent() && service.isPresent()) {
            add(SERVICES, received, each, service.stream().toList());
            add(SERVICES_USED_ONLINE, received, each, with(service, online.get()));
        }
        if (fee.isPresent() && paid.isPresent()) {
            add(FEE_PROCEDURES, received, each, fee.stream().toList());
            add(PROCEDURES_PAID_ONLINE, received, each, with(fee, paid.get()));
        }
    }

    private Optional<RowCondition> done(DossierField field) {
        return path(field).flatMap(it -> DossierWords.done(it, words(field)));
    }

    private void add(DossierCount count, HeaderPath month, List<RowCondition> conditions) {
        add(count, month, Optional.empty(), conditions);
    }

    private void add(
            DossierCount count,
            HeaderPath month,
            Optional<HeaderPath> distinct,
            List<RowCondition> conditions) {
        measures.add(
                new DossierMeasure(count.id(), month, Span.MONTH, distinct, conditions, NOWHERE));
    }

    private static List<RowCondition> with(Optional<RowCondition> first, RowCondition second) {
        return Stream.concat(first.stream(), Stream.of(second)).toList();
    }

    private Optional<HeaderPath> path(DossierField field) {
        return Optional.ofNullable(head.fields().get(field))
                .flatMap(column -> paths.find(column.number(), Wanted.Holds.FIELD));
    }

    private List<String> words(DossierField field) {
        return words.getOrDefault(field, List.of());
    }
}
