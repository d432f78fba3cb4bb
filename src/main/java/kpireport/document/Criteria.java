package kpireport.document;

import java.util.Comparator;
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

/** The criteria of an index set, by their codes (Bắc Sơn, nine months of 2023). */
final class Criteria {

    private final Assessment assessment;
    private final Plan plan;

    Criteria(Assessment assessment, Plan plan) {
        this.assessment = assessment;
        this.plan = plan;
    }

    /** Indicators that have a code or someone who answers for them; those without a code last. */
    List<Criterion> list() {
        return indicators().stream().flatMap(indicator -> criterion(indicator).stream()).toList();
    }

    /** What each agency answers for. */
    List<AgencySection> byAgency() {
        return plan.agencies().stream().map(this::section).toList();
    }

    private List<Indicator> indicators() {
        return plan.indicators().stream()
                .filter(one -> !one.code().isEmpty() || !one.agencies().isEmpty())
                .sorted(
                        Comparator.comparing((Indicator one) -> one.code().isEmpty())
                                .thenComparing(Indicator::code, new CodeOrder()))
                .toList();
    }

    private AgencySection section(Agency agency) {
        return new AgencySection(
                agency.id(),
                agency.name(),
                agency.head(),
                indicators().stream()
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
                indicator.cumulative(),
                agencies(indicator),
                UnitLines.cell(result),
                note.flatMap(FigureNote::asOf).map(Numerals::date).orElse(""),
                note.map(FigureNote::document).orElse(""),
                note.map(FigureNote::text).orElse(""),
                note.map(FigureNote::request).orElse(""));
    }

    private List<String> agencies(Indicator indicator) {
        return plan.agencies().stream()
                .filter(agency -> indicator.agencies().contains(agency.id()))
                .map(Agency::name)
                .toList();
    }
}
