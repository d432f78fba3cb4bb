package kpireport.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kpireport.assessment.Assessment;
import kpireport.assessment.IndicatorResult;
import kpireport.document.DocumentData.AgencySection;
import kpireport.document.DocumentData.Criterion;
import kpireport.measures.Indicator;
import kpireport.plan.Agency;
import kpireport.plan.MonthNotes.FigureNote;
import kpireport.plan.Plan;

/** What each agency answers for, in the order of the criteria (Bắc Sơn, nine months of 2023). */
final class AgencySections {

    private final Assessment assessment;
    private final Plan plan;

    AgencySections(Assessment assessment, Plan plan) {
        this.assessment = assessment;
        this.plan = plan;
    }

    List<AgencySection> list() {
        return plan.agencies().stream().map(this::section).toList();
    }

    private AgencySection section(Agency agency) {
        return new AgencySection(
                agency.id(),
                agency.name(),
                agency.head(),
                plan.indicators().stream()
                        .filter(indicator -> indicator.agencies().contains(agency.id()))
                        .flatMap(indicator -> criterion(indicator).stream())
                        .toList());
    }

    private Optional<Criterion> criterion(Indicator indicator) {
        return assessment.units().stream()
                .flatMap(unit -> unit.results().stream())
                .filter(result -> result.indicator().equals(indicator))
                .findFirst()
                .map(this::criterion);
    }

    private Criterion criterion(IndicatorResult result) {
        Indicator indicator = result.indicator();
        Optional<FigureNote> note = assessment.notes().findFigure(result.unit(), indicator);
        return new Criterion(
                indicator.id(),
                indicator.code(),
                indicator.name(),
                indicator.kind().name().toLowerCase(Locale.ROOT),
                UnitLines.cell(result),
                note.flatMap(FigureNote::asOf).map(Numerals::date).orElse(""),
                note.map(FigureNote::document).orElse(""),
                note.map(FigureNote::text).orElse(""),
                note.map(FigureNote::request).orElse(""));
    }
}
