package kpireport.measures;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Everything that was observed, over all the months that were read, and from which files. */
public final class Observations {

    private record Key(String unit, String indicator, YearMonth month) {}

    /** Where a month's values were taken from. */
    public enum Origin {
        /** The exports of the month. */
        EXPORTS,
        /** What the office published for the month. */
        PUBLISHED,
        /** The change that the following month's export prints. */
        PRINTED_CHANGE
    }

    /**
     * A file that was read.
     *
     * @param file workspace-relative, with forward slashes
     * @param sha256 of its bytes, in lower-case hexadecimal
     */
    public record InputFile(String file, String sha256) {}

    /**
     * The target that a published result was held against.
     *
     * @param unit id
     * @param indicator id
     * @param threshold in the indicator's own unit
     */
    public record PublishedTarget(
            String unit, String indicator, YearMonth month, Fraction threshold) {}

    /**
     * How a published month computed an indicator, where that is not how the plan has it today.
     *
     * @param indicator id
     * @param formula as {@link Indicator#formulaText} writes it
     */
    public record FormerFormula(String indicator, YearMonth month, String formula) {}

    /**
     * What a unit was called in a published month, where that is not its name today.
     *
     * @param unit id
     */
    public record FormerName(String unit, YearMonth month, String name) {}

    /**
     * A published result that the month's exports no longer bear out.
     *
     * @param exported what they say now
     */
    public record Correction(Observation published, Observation exported) {}

    private record IndicatorMonth(String indicator, YearMonth month) {}

    private record UnitMonth(String unit, YearMonth month) {}

    private final Map<Key, Observation> byKey = new LinkedHashMap<>();
    private final Map<Key, Fraction> publishedTargets = new HashMap<>();
    private final Map<Key, Observation> corrected = new HashMap<>();
    private final Map<IndicatorMonth, String> formerFormulas = new HashMap<>();
    private final Map<UnitMonth, String> formerNames = new HashMap<>();
    private final Map<YearMonth, Origin> origins;
    private final List<InputFile> inputs;

    public Observations(
            Collection<? extends Observation> observations,
            Map<YearMonth, Origin> origins,
            List<InputFile> inputs) {
        for (Observation observation : observations) {
            Key key = key(observation);
            if (byKey.putIfAbsent(key, observation) != null) {
                throw new IllegalArgumentException("two observations of " + key);
            }
        }
        this.origins = Collections.unmodifiableMap(new TreeMap<>(origins));
        this.inputs = List.copyOf(inputs);
    }

    /** The same, with more that follows from it. */
    public Observations and(Collection<? extends Observation> more) {
        List<Observation> all = new ArrayList<>(byKey.values());
        all.addAll(more);
        Observations completed = new Observations(all, origins, inputs);
        completed.publishedTargets.putAll(publishedTargets);
        completed.corrected.putAll(corrected);
        completed.formerFormulas.putAll(formerFormulas);
        completed.formerNames.putAll(formerNames);
        return completed;
    }

    /** The same, knowing what published results were held against. */
    public Observations heldAgainst(List<PublishedTarget> targets) {
        Observations held = and(List.of());
        for (PublishedTarget target : targets) {
            held.publishedTargets.put(
                    new Key(target.unit(), target.indicator(), target.month()), target.threshold());
        }
        return held;
    }

    /** The same, knowing which published results have been corrected since. */
    public Observations corrected(List<Correction> corrections) {
        Observations known = and(List.of());
        corrections.forEach(one -> known.corrected.put(key(one.published()), one.exported()));
        return known;
    }

    /** The same, knowing which indicators were computed otherwise then. */
    public Observations computedOtherwise(List<FormerFormula> formulas) {
        Observations known = and(List.of());
        formulas.forEach(
                one ->
                        known.formerFormulas.put(
                                new IndicatorMonth(one.indicator(), one.month()), one.formula()));
        return known;
    }

    /** The same, knowing which units had another name then. */
    public Observations calledOtherwise(List<FormerName> names) {
        Observations known = and(List.of());
        names.forEach(
                one -> known.formerNames.put(new UnitMonth(one.unit(), one.month()), one.name()));
        return known;
    }

    /** What the exports of a published month say now, where that is not what was published. */
    public Optional<Observation> findCorrected(OrgUnit unit, Indicator indicator, YearMonth month) {
        return Optional.ofNullable(corrected.get(new Key(unit.id(), indicator.id(), month)));
    }

    /** How a published month computed the indicator, where that is not how it is done today. */
    public Optional<String> findFormerFormula(Indicator indicator, YearMonth month) {
        return Optional.ofNullable(formerFormulas.get(new IndicatorMonth(indicator.id(), month)));
    }

    /** What the unit was called in a published month, where that is not its name today. */
    public Optional<String> findFormerName(OrgUnit unit, YearMonth month) {
        return Optional.ofNullable(formerNames.get(new UnitMonth(unit.id(), month)));
    }

    /** Empty where nothing was published, or the result had no target. */
    public Optional<Fraction> findPublishedTarget(
            OrgUnit unit, Indicator indicator, YearMonth month) {
        return Optional.ofNullable(publishedTargets.get(new Key(unit.id(), indicator.id(), month)));
    }

    /** Empty when nothing was read for this unit and indicator in that month. */
    public Optional<Observation> find(OrgUnit unit, Indicator indicator, YearMonth month) {
        return Optional.ofNullable(byKey.get(new Key(unit.id(), indicator.id(), month)));
    }

    /** The value, when there is one to compute with. */
    public Optional<Observation.Measured> findMeasured(
            OrgUnit unit, Indicator indicator, YearMonth month) {
        return find(unit, indicator, month)
                .filter(Observation.Measured.class::isInstance)
                .map(Observation.Measured.class::cast);
    }

    public List<Observation> list() {
        return List.copyOf(byKey.values());
    }

    /** Empty when the month has neither exports nor a published report. */
    public Optional<Origin> findOrigin(YearMonth month) {
        return Optional.ofNullable(origins.get(month));
    }

    /** The months that were read, earliest first. */
    public List<YearMonth> listMonths() {
        return List.copyOf(origins.keySet());
    }

    public List<InputFile> listInputs() {
        return inputs;
    }

    private static Key key(Observation observation) {
        return new Key(observation.unit().id(), observation.indicator().id(), observation.month());
    }
}
