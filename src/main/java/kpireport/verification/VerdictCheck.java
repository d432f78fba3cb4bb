package kpireport.verification;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kpireport.assessment.IndicatorResult;
import kpireport.assessment.Status;
import kpireport.assessment.UnitResult;
import kpireport.verification.Claim.Reason;
import kpireport.verification.VerdictReader.Extent;
import kpireport.verification.VerdictReader.Kind;
import kpireport.verification.VerdictReader.Said;

/** "xã X chưa đạt chỉ tiêu Y", "tất cả các xã đều đạt …", "chỉ có xã X đạt …". */
final class VerdictCheck implements SentenceRule {

    private enum Truth {
        YES,
        NO,
        UNKNOWN
    }

    /**
     * What was found of one unit; the result is null where it is about all its indicators.
     *
     * @param part where it is about a part of many; else null
     */
    private record Witness(Truth truth, String unit, IndicatorResult result, Subject.Witness part) {
        Witness(Truth truth, String unit, IndicatorResult result) {
            this(truth, unit, result, null);
        }
    }

    private final Outcomes outcomes;
    private final Crowds crowds;
    private final Tense tense;
    private final VerdictReader reader;

    VerdictCheck(Outcomes outcomes, Crowds crowds, Tense tense) {
        this.outcomes = outcomes;
        this.crowds = crowds;
        this.tense = tense;
        this.reader = new VerdictReader(crowds);
    }

    @Override
    public List<Judgement> judge(Sentence sentence, Context context) {
        List<Judgement> judgements = new ArrayList<>();
        for (Said said : reader.find(sentence, context)) {
            boolean wish = said.kind() != Kind.MISSED && tense.isAskedFor(sentence, said.to());
            if (wish || !tense.isFact(sentence, said.to() - 1, said.to())) continue;
            List<Set<String>> topics =
                    said.extent() == Extent.NAMED ? said.topics() : List.of(Set.of(""));
            for (Set<String> topic : topics) {
                witness(said, topic)
                        .filter(it -> it.truth() != Truth.UNKNOWN)
                        .map(it -> judgement(sentence, said, it))
                        .ifPresent(judgements::add);
            }
        }
        return judgements;
    }

    /** The best case over all that the words can mean. */
    private Optional<Witness> witness(Said said, Set<String> topic) {
        List<Witness> readings = new ArrayList<>();
        for (String indicator : withTargets(topic)) {
            readings.addAll(
                    switch (said.subject().scope()) {
                        case NAMED -> List.of(named(said, indicator));
                        case ONLY -> List.of(only(said, indicator));
                        case ALL -> all(said, indicator, said.kind());
                        case NONE -> all(said, indicator, opposite(said.kind()));
                        case MOST, FEW -> partly(said, indicator);
                    });
        }
        return readings.stream()
                .filter(it -> it.truth() == Truth.YES)
                .findFirst()
                .or(() -> readings.stream().filter(it -> it.truth() == Truth.UNKNOWN).findFirst())
                .or(() -> readings.stream().findFirst());
    }

    /** A rate and the score that follows from it go by one name; one of them has targets. */
    private Set<String> withTargets(Set<String> topic) {
        Set<String> targeted = new LinkedHashSet<>(topic);
        targeted.removeIf(indicator -> !outcomes.hasTarget(indicator));
        return targeted.isEmpty() ? topic : targeted;
    }

    private Witness named(Said said, String indicator) {
        return each(said.subject().units(), said.kind(), said.extent(), indicator);
    }

    private Witness only(Said said, String indicator) {
        Witness named = named(said, indicator);
        if (named.truth() != Truth.YES) return named;
        Set<String> others = new LinkedHashSet<>();
        for (String unit : said.subject().units()) others.addAll(crowds.smallestFieldOf(unit));
        others.removeAll(said.subject().units());
        Witness rest = each(others, opposite(said.kind()), said.extent(), indicator);
        return rest.truth() == Truth.NO ? rest : named;
    }

    private List<Witness> all(Said said, String indicator, Kind kind) {
        List<Witness> readings = new ArrayList<>();
        for (List<String> field : said.subject().fields()) {
            List<String> members = new ArrayList<>(field);
            members.removeAll(said.subject().except());
            Witness witness = eachOfMany(members, kind, said.extent(), indicator);
            if (witness.truth() == Truth.YES && !said.subject().except().isEmpty()) {
                Witness exception =
                        each(said.subject().except(), opposite(kind), said.extent(), indicator);
                if (exception.truth() == Truth.NO) witness = exception;
            }
            readings.add(witness);
        }
        return readings;
    }

    /** "Đa số các xã chưa đạt …": no single unit shows that it is not so. */
    private List<Witness> partly(Said said, String indicator) {
        return said.subject().witnesses(unit -> isSo(unit, said, indicator), crowds).stream()
                .map(it -> new Witness(it.right() ? Truth.YES : Truth.NO, "", null, it))
                .toList();
    }

    private Optional<Boolean> isSo(String unit, Said said, String indicator) {
        Truth truth = one(unit, said.kind(), said.extent(), indicator).truth();
        return truth == Truth.UNKNOWN ? Optional.empty() : Optional.of(truth == Truth.YES);
    }

    /** Yes when all are; no when one is not. */
    private Witness each(Set<String> units, Kind kind, Extent extent, String indicator) {
        Witness last = new Witness(Truth.UNKNOWN, "", null);
        for (String unit : units) {
            Witness witness = one(unit, kind, extent, indicator);
            if (witness.truth() == Truth.NO) return witness;
            if (last.truth() == Truth.UNKNOWN) last = witness;
        }
        return last;
    }

    /** The same; what has nothing to measure does not count among many. */
    private Witness eachOfMany(List<String> units, Kind kind, Extent extent, String indicator) {
        Witness last = new Witness(Truth.UNKNOWN, "", null);
        for (String unit : units) {
            boolean nothing =
                    outcomes.find(unit, indicator)
                            .filter(it -> it.status() == Status.NOT_APPLICABLE)
                            .isPresent();
            if (nothing) continue;
            Witness witness = one(unit, kind, extent, indicator);
            if (witness.truth() == Truth.NO) return witness;
            if (last.truth() == Truth.UNKNOWN) last = witness;
        }
        return last;
    }

    private Witness one(String unit, Kind kind, Extent extent, String indicator) {
        if (extent != Extent.NAMED) {
            return new Witness(
                    outcomes.unit(unit).map(it -> truth(it, kind, extent)).orElse(Truth.UNKNOWN),
                    unit,
                    null);
        }
        return outcomes.find(unit, indicator)
                .map(result -> new Witness(truth(result, kind), unit, result))
                .orElse(new Witness(Truth.UNKNOWN, unit, null));
    }

    private static Truth truth(IndicatorResult result, Kind kind) {
        return switch (result.status()) {
            case MET ->
                    kind == Kind.MISSED || kind == Kind.EXCEEDED && isEqual(result)
                            ? Truth.NO
                            : Truth.YES;
            case MISSED -> kind == Kind.MISSED ? Truth.YES : Truth.NO;
            case NOT_APPLICABLE -> Truth.NO;
            case NO_TARGET, TEXT_ONLY, ABSENT -> Truth.UNKNOWN;
        };
    }

    private static boolean isEqual(IndicatorResult result) {
        return result.measured().get().value().exact().compareTo(result.goal().get().threshold())
                == 0;
    }

    private static Truth truth(UnitResult unit, Kind kind, Extent extent) {
        int met = unit.standing().met();
        int missed = unit.standing().missed();
        if (met + missed == 0) return Truth.UNKNOWN;
        if (kind == Kind.MISSED) {
            return (extent == Extent.ALL ? met == 0 : missed > 0) ? Truth.YES : Truth.NO;
        }
        if (extent == Extent.ALL) return missed == 0 ? Truth.YES : Truth.NO;
        return met == 0 ? Truth.NO : missed == 0 ? Truth.YES : Truth.UNKNOWN;
    }

    private static Kind opposite(Kind kind) {
        return kind == Kind.MISSED ? Kind.MET : Kind.MISSED;
    }

    private Judgement judgement(Sentence sentence, Said said, Witness witness) {
        boolean yes = witness.truth() == Truth.YES;
        IndicatorResult result = witness.result();
        if (witness.part() != null) return ofPart(sentence, said, witness.part());
        boolean nothing = result != null && result.status() == Status.NOT_APPLICABLE;
        return Judgement.of(
                yes,
                nothing ? Reason.NOTHING_AROSE : Reason.OTHER_VERDICT,
                sentence,
                said.from(),
                said.to(),
                witness.unit(),
                result == null ? "" : result.indicator().id(),
                result == null ? standing(witness.unit()) : outcomes.standing(result),
                result == null ? outcomes.places(witness.unit()) : outcomes.places(result));
    }

    private Judgement ofPart(Sentence sentence, Said said, Subject.Witness part) {
        List<String> sources =
                part.so().stream()
                        .flatMap(unit -> outcomes.places(unit).stream())
                        .distinct()
                        .toList();
        return Judgement.of(
                part.right(),
                Reason.OTHER_VERDICT,
                sentence,
                said.from(),
                said.to(),
                "",
                "",
                part.share(),
                sources);
    }

    private String standing(String unit) {
        return outcomes.unit(unit).map(Outcomes::standing).orElse("");
    }
}
