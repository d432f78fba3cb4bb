package kpireport.document;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import kpireport.assessment.Assessment;
import kpireport.assessment.IndicatorResult;
import kpireport.assessment.Standing;
import kpireport.assessment.UnitResult;
import kpireport.document.DocumentData.BaseReport;
import kpireport.document.DocumentData.Cell;
import kpireport.document.DocumentData.DocumentText;
import kpireport.document.DocumentData.IndicatorSection;
import kpireport.document.DocumentData.LevelSection;
import kpireport.document.DocumentData.Miss;
import kpireport.document.DocumentData.OfficeText;
import kpireport.document.DocumentData.Period;
import kpireport.document.DocumentData.SignerText;
import kpireport.document.DocumentData.UnitLine;
import kpireport.document.DocumentData.UnitText;
import kpireport.measures.Indicator;
import kpireport.measures.Level;
import kpireport.measures.OrgUnit;
import kpireport.plan.DocumentSpec;
import kpireport.plan.MonthNotes.Cause;
import kpireport.plan.NamedList;
import kpireport.plan.Office;
import kpireport.plan.Plan;

/** Puts what was assessed in the order the documents say it. */
public final class Composer {

    public List<Document> compose(Assessment assessment, Plan plan) {
        OneMonth month = new OneMonth(assessment, plan);
        return plan.documents().stream().map(month::document).toList();
    }

    private static final class OneMonth {
        private final Assessment assessment;
        private final Plan plan;
        private final List<LevelSection> levels;
        private final NamedUnitsSection named;

        OneMonth(Assessment assessment, Plan plan) {
            this.assessment = assessment;
            this.plan = plan;
            this.levels = plan.levels().stream().map(this::level).toList();
            this.named = new NamedUnitsSection(assessment, plan);
        }

        Document document(DocumentSpec spec) {
            return new Document(spec, TemplateData.of(data(spec)));
        }

        private DocumentData data(DocumentSpec spec) {
            return new DocumentData(
                    office(plan.office()),
                    new DocumentText(
                            spec.name(),
                            spec.subject(),
                            spec.addressees(),
                            spec.bases(),
                            spec.recipients(),
                            spec.values()),
                    period(),
                    baseReport(),
                    assessment.notes().deadline().map(Numerals::date).orElse(""),
                    assessment.notes().values(),
                    levels,
                    named.list(NamedList.CRITICISED),
                    named.list(NamedList.COMMENDED),
                    named.list(NamedList.MUST_EXPLAIN));
        }

        private static OfficeText office(Office office) {
            return new OfficeText(
                    office.superior(),
                    office.name(),
                    office.title(),
                    office.place(),
                    office.symbol(),
                    new SignerText(
                            office.signer().authority(),
                            office.signer().post(),
                            office.signer().name()));
        }

        private Period period() {
            YearMonth month = assessment.month();
            return new Period(
                    month.getMonthValue(),
                    month.getYear(),
                    Numerals.month(month),
                    assessment.previousOrigin().isPresent()
                            ? Numerals.month(month.minusMonths(1))
                            : "",
                    Numerals.month(month.plusMonths(1)));
        }

        private BaseReport baseReport() {
            return assessment
                    .notes()
                    .baseReport()
                    .map(
                            report ->
                                    new BaseReport(
                                            report.type(),
                                            report.number(),
                                            Numerals.date(report.date()),
                                            report.issuer()))
                    .orElse(new BaseReport("", "", "", ""));
        }

        private LevelSection level(Level level) {
            List<UnitResult> units = assessment.listUnits(level);
            List<IndicatorSection> all = new ArrayList<>();
            List<IndicatorSection> missed = new ArrayList<>();
            for (Indicator indicator : plan.listIndicators(level)) {
                List<Miss> misses = misses(indicator, units);
                all.add(section(indicator, level, "", misses));
                if (!misses.isEmpty()) {
                    String ordinal = Numerals.lowerRoman(missed.size() + 1);
                    missed.add(section(indicator, level, ordinal, misses));
                }
            }
            List<UnitLine> lines = new ArrayList<>();
            for (UnitResult unit : units) {
                lines.add(line(unit, lines.size() + 1));
            }
            return new LevelSection(
                    level.id(),
                    level.label(),
                    level.members(),
                    Numerals.padded(all.size()),
                    all,
                    missed,
                    Numerals.padded(missed.size()),
                    excused(missed),
                    lines);
        }

        private IndicatorSection section(
                Indicator indicator, Level level, String ordinal, List<Miss> misses) {
            Figure target =
                    plan.findTarget(indicator, level, assessment.month())
                            .map(found -> Figures.target(indicator, found))
                            .orElse(Figure.NONE);
            return new IndicatorSection(indicator.id(), indicator.name(), ordinal, target, misses);
        }

        private static List<Miss> misses(Indicator indicator, List<UnitResult> units) {
            return units.stream()
                    .flatMap(unit -> unit.missed().stream())
                    .filter(result -> result.indicator().equals(indicator))
                    .map(OneMonth::miss)
                    .toList();
        }

        private static List<Miss> excused(List<IndicatorSection> missed) {
            return missed.stream()
                    .flatMap(indicator -> indicator.misses().stream())
                    .filter(Miss::excused)
                    .toList();
        }

        private static Miss miss(IndicatorResult result) {
            return new Miss(
                    unitText(result.unit()),
                    Figures.value(result),
                    Figures.counts(result),
                    Figures.target(result),
                    Figures.shortfall(result),
                    Figures.dossiers(result),
                    result.cause().map(Cause::text).orElse(""),
                    result.isExcused());
        }

        private static UnitLine line(UnitResult unit, int number) {
            return new UnitLine(
                    unitText(unit.unit()),
                    number,
                    unit.rank(),
                    standing(unit.standing()),
                    unit.previous().map(Composer::standing).orElse(""),
                    unit.standing().notApplicable(),
                    unit.results().stream().map(OneMonth::cell).toList());
        }

        private static Cell cell(IndicatorResult result) {
            return new Cell(
                    result.indicator().id(),
                    result.status().key(),
                    Figures.value(result),
                    Figures.counts(result),
                    Figures.target(result),
                    Figures.shortfall(result),
                    Figures.dossiers(result),
                    Figures.previous(result),
                    Figures.change(result));
        }
    }

    static String standing(Standing standing) {
        return standing.met() + "/" + standing.total();
    }

    static UnitText unitText(OrgUnit unit) {
        return new UnitText(unit.id(), unit.name(), unit.shortName(), unit.head());
    }
}
