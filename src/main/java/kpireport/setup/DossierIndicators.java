package kpireport.setup;

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

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kpireport.inspection.DossierCount;
import kpireport.plan.DossierColumns;
import kpireport.plan.RowCondition;
import kpireport.plan.RowCondition.OneOf;
import kpireport.setup.DraftFigure.Count;
import kpireport.setup.DraftFigure.Ratio;

/** The indicators that the counts of a list of dossiers make. */
final class DossierIndicators {

    /**
     * @param idea id of the rate
     */
    private record Formula(
            String idea, List<DossierCount> numerator, List<DossierCount> denominator) {

        /** Of two rates, which few offices print as one. */
        boolean isMixture() {
            return numerator.size() > 1;
        }

        boolean isIn(DossierColumns list) {
            return Stream.concat(numerator.stream(), denominator.stream())
                    .allMatch(count -> list.find(count.id()).isPresent());
        }
    }

    /** Of several for one rate the first goes that can be counted. */
    private static final List<Formula> FORMULAS =
            List.of(
                    of("ho-so-truc-tuyen", SUBMITTED_ONLINE, RECEIVED_FOR_ONLINE_SERVICES),
                    of("ho-so-truc-tuyen", SUBMITTED_ONLINE, RECEIVED),
                    of("thanh-toan-truc-tuyen", PAID_ONLINE, WITH_FEE),
                    new Formula(
                            "so-hoa",
                            List.of(COMPONENTS_DIGITISED, ELECTRONIC_RESULTS),
                            List.of(RECEIVED, RESOLVED)),
                    of("so-hoa-thanh-phan", COMPONENTS_DIGITISED, RECEIVED),
                    of("so-hoa-ket-qua", RESULTS_DIGITISED, RESOLVED),
                    of("cap-ket-qua-dien-tu", ELECTRONIC_RESULTS, RESOLVED),
                    of("khai-thac-su-dung-lai", REUSED, RECEIVED),
                    of("dich-vu-co-ho-so-truc-tuyen", SERVICES_USED_ONLINE, SERVICES),
                    of("thu-tuc-co-giao-dich", PROCEDURES_PAID_ONLINE, FEE_PROCEDURES),
                    of("giai-quyet-dung-han", ON_TIME, RECEIVED));

    private DossierIndicators() {}

    /**
     * @param taken ids that other exports give already
     */
    static List<DraftIndicator> of(DossierColumns list, Set<String> levels, Set<String> taken) {
        Set<String> ids = new HashSet<>(taken);
        List<DraftIndicator> indicators = new ArrayList<>();
        for (Formula formula : FORMULAS) {
            if (!formula.isIn(list) || !ids.add(formula.idea())) continue;
            RateIdea idea =
                    RateIdea.ALL.stream()
                            .filter(it -> it.id().equals(formula.idea()))
                            .findFirst()
                            .orElseThrow();
            indicators.add(
                    DraftIndicator.of(
                                    idea.id(),
                                    idea.name(),
                                    levels,
                                    new Ratio(ids(formula.numerator()), ids(formula.denominator())),
                                    idea.target())
                            .usedIf(!formula.isMixture()));
        }
        if (list.find(OVERDUE.id()).isPresent() && ids.add(OVERDUE.id())) {
            indicators.add(
                    DraftIndicator.of(
                            OVERDUE.id(),
                            "Hồ sơ quá hạn chưa trả kết quả",
                            levels,
                            new Count(OVERDUE.id()),
                            "0"));
        }
        return indicators;
    }

    /** Marked where the list has dossiers that were refused or taken back. */
    static DraftIndicator closedDoubted(DraftIndicator indicator, DossierColumns list) {
        Optional<String> closed =
                list.find(OVERDUE.id()).stream()
                        .flatMap(measure -> measure.conditions().stream())
                        .filter(it -> it instanceof OneOf words && words.none())
                        .map(RowCondition::describe)
                        .map(it -> it.replace(" ≠ ", " là ").replace(" | ", ", "))
                        .findFirst();
        if (closed.isEmpty()) return indicator;
        if (indicator.id().equals(OVERDUE.id())) {
            return indicator.doubted("không tính hồ sơ có " + closed.get());
        }
        return indicator.ratio().filter(it -> it.numerator().contains(ON_TIME.id())).isPresent()
                ? indicator.doubted("còn tính cả hồ sơ có " + closed.get())
                : indicator;
    }

    private static List<String> ids(List<DossierCount> counts) {
        return counts.stream().map(DossierCount::id).toList();
    }

    private static Formula of(String idea, DossierCount numerator, DossierCount denominator) {
        return new Formula(idea, List.of(numerator), List.of(denominator));
    }
}
