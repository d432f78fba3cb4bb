package kpireport.document;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kpireport.assessment.Assessment;
import kpireport.document.DocumentData.AgencySection;
import kpireport.document.DocumentData.BaseReport;
import kpireport.document.DocumentData.Criterion;
import kpireport.document.DocumentData.DocumentText;
import kpireport.document.DocumentData.Excuse;
import kpireport.document.DocumentData.IndicatorText;
import kpireport.document.DocumentData.LevelSection;
import kpireport.document.DocumentData.Miss;
import kpireport.document.DocumentData.OfficeText;
import kpireport.document.DocumentData.Period;
import kpireport.document.DocumentData.Provisional;
import kpireport.document.DocumentData.SelectionText;
import kpireport.document.DocumentData.SignerText;
import kpireport.document.DocumentData.UnitLine;
import kpireport.plan.DocumentSpec;
import kpireport.plan.NamedList;
import kpireport.plan.NamingRule;
import kpireport.plan.Office;
import kpireport.plan.Plan;
import kpireport.plan.Target;

/** Puts what was assessed in the order the documents say it. */
public final class Composer {

    public List<Document> compose(Assessment assessment, Plan plan) {
        OneMonth month = new OneMonth(assessment, plan);
        return plan.documents().stream().map(month::document).toList();
    }

    /** What all documents of the month share is put together once. */
    private static final class OneMonth {
        private final Assessment assessment;
        private final Plan plan;
        private final Map<String, IndicatorText> indicators;
        private final List<LevelSection> levels;
        private final Map<String, UnitLine> units;
        private final Map<String, SelectionText> selections;
        private final Map<NamedList, NamedUnits> named = new EnumMap<>(NamedList.class);
        private final List<Excuse> excuses;
        private final List<Criterion> criteria;
        private final List<AgencySection> agencies;
        private final TemplateData plain = new TemplateData();

        OneMonth(Assessment assessment, Plan plan) {
            this.assessment = assessment;
            this.plan = plan;
            this.indicators = IndicatorTexts.byId(plan.indicators());
            this.levels = new LevelSections(assessment, plan).list();
            this.units = UnitLines.byId(levels);
            this.selections = SelectionTexts.byId(assessment.selections());
            NamedUnitsSection sections = new NamedUnitsSection(assessment, plan);
            for (NamedList list : NamedList.values()) named.put(list, sections.list(list));
            this.excuses = excuses();
            Criteria all = new Criteria(assessment, plan);
            this.criteria = all.list();
            this.agencies = all.byAgency();
        }

        Document document(DocumentSpec spec) {
            return new Document(spec, plain.of(data(spec)));
        }

        private DocumentData data(DocumentSpec spec) {
            return new DocumentData(
                    office(plan.office()),
                    text(spec),
                    text(main(spec)),
                    appendices(main(spec)),
                    period(),
                    baseReport(),
                    assessment.deadline().map(Numerals::date).orElse(""),
                    assessment.notes().values(),
                    indicators,
                    levels,
                    excuses,
                    units,
                    named.get(NamedList.CRITICISED),
                    named.get(NamedList.COMMENDED),
                    named.get(NamedList.MUST_EXPLAIN),
                    selections,
                    criteria,
                    agencies,
                    new Provisional(
                            plan.targets().stream().anyMatch(Target::provisional),
                            plan.rules().stream().anyMatch(NamingRule::provisional)));
        }

        private List<Excuse> excuses() {
            return indicators.values().stream()
                    .map(one -> new Excuse(one.id(), one.name(), excused(one.id())))
                    .filter(excuse -> !excuse.misses().isEmpty())
                    .toList();
        }

        private List<Miss> excused(String indicator) {
            return levels.stream()
                    .flatMap(level -> level.missed().stream())
                    .filter(missed -> missed.id().equals(indicator))
                    .flatMap(missed -> missed.misses().stream())
                    .filter(Miss::excused)
                    .toList();
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

        private DocumentText text(DocumentSpec spec) {
            return new DocumentText(
                    spec.name(),
                    spec.type(),
                    spec.abbreviation(),
                    appendices(main(spec)).getOrDefault(spec.name(), ""),
                    spec.subject(),
                    spec.addressees(),
                    spec.bases(),
                    spec.recipients(),
                    spec.values());
        }

        /** An appendix belongs to the document before it; any other document stands for itself. */
        private DocumentSpec main(DocumentSpec spec) {
            DocumentSpec main = spec;
            for (DocumentSpec document : plan.documents()) {
                if (!document.appendix()) main = document;
                if (document.name().equals(spec.name())) break;
            }
            return main;
        }

        /** Decree 30/2020: appendices are numbered when a document has two or more. */
        private Map<String, String> appendices(DocumentSpec main) {
            List<String> names =
                    plan.documents().stream()
                            .filter(DocumentSpec::appendix)
                            .filter(appendix -> main(appendix).name().equals(main.name()))
                            .map(DocumentSpec::name)
                            .toList();
            Map<String, String> numbers = new LinkedHashMap<>();
            for (String name : names) {
                numbers.put(name, names.size() > 1 ? Numerals.roman(numbers.size() + 1) : "");
            }
            return numbers;
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
                    Numerals.month(month.plusMonths(1)),
                    (month.getMonthValue() + 2) / 3);
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
    }
}
