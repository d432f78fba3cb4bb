package kpireport.overview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kpireport.assessment.Assessment;
import kpireport.assessment.IndicatorResult;
import kpireport.assessment.Naming;
import kpireport.assessment.Standing;
import kpireport.assessment.UnitResult;
import kpireport.diagnostics.Diagnostic;
import kpireport.diagnostics.Language;
import kpireport.diagnostics.Severity;
import kpireport.diagnostics.Wording;
import kpireport.document.Figures;
import kpireport.explanation.ExplanationText;
import kpireport.measures.Derivation;
import kpireport.measures.Indicator;
import kpireport.measures.Level;
import kpireport.overview.Overview.FindingLine;
import kpireport.overview.Overview.IndicatorColumn;
import kpireport.overview.Overview.LevelTable;
import kpireport.overview.Overview.NamedUnit;
import kpireport.overview.Overview.UnitRow;
import kpireport.plan.NamedList;
import kpireport.plan.Plan;

/** Puts a month into the form in which it is looked at. */
public final class OverviewComposer {

    private final ExplanationText text = new ExplanationText(Language.VI);
    private final Wording wording = new Wording(Language.VI);

    public Overview compose(Assessment assessment, Plan plan, List<Diagnostic> findings) {
        Results results = new Results(assessment, plan, text);
        return new Overview(
                plan.office().title(),
                assessment.month().getMonthValue() + "/" + assessment.month().getYear(),
                plan.levels().stream()
                        .filter(level -> !assessment.listUnits(level).isEmpty())
                        .map(level -> level(level, assessment, plan, results))
                        .toList(),
                results.listTargets(),
                Arrays.stream(NamedList.values())
                        .map(list -> list(list, assessment, results))
                        .filter(list -> !list.units().isEmpty())
                        .toList(),
                findings(findings));
    }

    private static LevelTable level(
            Level level, Assessment assessment, Plan plan, Results results) {
        List<Indicator> indicators = plan.listIndicators(level);
        return new LevelTable(
                level.id(),
                level.label(),
                indicators.stream().map(indicator -> column(indicator, level, results)).toList(),
                assessment.listUnits(level).stream().map(unit -> unit(unit, results)).toList(),
                total(indicators, plan).map(indicator -> column(indicator, level, results)));
    }

    private static IndicatorColumn column(Indicator indicator, Level level, Results results) {
        return new IndicatorColumn(
                indicator.id(), indicator.name(), results.findTarget(indicator, level));
    }

    /** What a document names as its total; else a sum that is part of no other. */
    private static Optional<Indicator> total(List<Indicator> indicators, Plan plan) {
        return plan.documents().stream()
                .map(document -> document.values().get("total"))
                .flatMap(id -> indicators.stream().filter(one -> one.id().equals(id)))
                .findFirst()
                .or(() -> sum(indicators));
    }

    private static Optional<Indicator> sum(List<Indicator> indicators) {
        Set<String> parts =
                indicators.stream()
                        .flatMap(indicator -> indicator.derivation().stream())
                        .flatMap(derivation -> derivation.parts().stream())
                        .collect(Collectors.toSet());
        return indicators.stream()
                .filter(one -> one.derivation().orElse(null) instanceof Derivation.Sum)
                .filter(one -> !parts.contains(one.id()))
                .findFirst();
    }

    private static UnitRow unit(UnitResult unit, Results results) {
        return new UnitRow(
                unit.unit().id(),
                unit.unit().shortName(),
                standing(unit.standing()),
                Figures.previousStanding(unit),
                unit.results().stream().map(results::get).toList());
    }

    private static String standing(Standing standing) {
        return standing.total() == 0 ? "" : Figures.standing(standing);
    }

    private Overview.NamedList list(NamedList list, Assessment assessment, Results results) {
        return new Overview.NamedList(
                text.list(list),
                assessment.namings().stream()
                        .filter(naming -> naming.list() == list)
                        .map(naming -> named(naming, assessment, results))
                        .toList());
    }

    private NamedUnit named(Naming naming, Assessment assessment, Results results) {
        UnitResult unit =
                assessment.units().stream()
                        .filter(result -> result.unit().equals(naming.unit()))
                        .findFirst()
                        .orElseThrow();
        Stream<IndicatorResult> because =
                naming.grounds().stream()
                        .flatMap(ground -> ground.facts().stream())
                        .flatMap(fact -> fact.because().stream());
        return new NamedUnit(
                naming.unit().id(),
                naming.unit().name(),
                standing(unit.standing()),
                !naming.isNamed(),
                text.naming(naming).stream().skip(1).toList(),
                Stream.concat(because, unit.missed().stream())
                        .distinct()
                        .map(results::get)
                        .toList());
    }

    private List<FindingLine> findings(List<Diagnostic> findings) {
        List<FindingLine> lines = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            for (Diagnostic finding : findings) {
                if (finding.severity() == severity) {
                    lines.add(
                            new FindingLine(
                                    severity.name().toLowerCase(Locale.ROOT),
                                    wording.severity(severity),
                                    finding.code().name(),
                                    finding.where().describe(),
                                    wording.message(finding)));
                }
            }
        }
        return lines;
    }
}
