package kpireport.verification;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kpireport.assessment.Assessment;
import kpireport.assessment.IndicatorResult;
import kpireport.verification.Claim.Reason;
import kpireport.verification.Claim.Verdict;

/** Makes claims: says what a figure is about, and where the right one comes from. */
final class Evidences {

    private final Facts facts;
    private final Names names;
    private final Outcomes outcomes;
    private final Map<String, String> decided = new LinkedHashMap<>();

    Evidences(Facts facts, Names names, Outcomes outcomes) {
        Assessment assessment = outcomes.assessment();
        this.outcomes = outcomes;
        this.facts = facts;
        this.names = names;
        String file = "exports/" + assessment.month() + "/month.yaml · ";
        assessment
                .notes()
                .baseReport()
                .ifPresent(
                        report -> {
                            decide(report.number(), file + "base-report.number");
                            decide(day(report.date()), file + "base-report.date");
                        });
        assessment.notes().deadline().ifPresent(day -> decide(day(day), file + "deadline"));
        assessment
                .notes()
                .figures()
                .forEach(
                        note ->
                                note.asOf()
                                        .ifPresent(
                                                day -> decide(day(day), note.where().describe())));
    }

    Claim confirmed(Slot slot, Optional<Slot> expected, Reason reason, Slot.Setting setting) {
        return about(slot, expected.orElse(slot), Verdict.CONFIRMED, reason, setting);
    }

    /**
     * @param expected what should stand there
     */
    Claim contradicted(Slot slot, Slot expected, Reason reason, Slot.Setting setting) {
        return about(slot, expected, Verdict.CONTRADICTED, reason, setting);
    }

    /** The figure says something else of its unit than the fact. */
    Claim contradicted(Slot slot, Fact fact, Reason reason) {
        return about(slot, fact, Verdict.CONTRADICTED, reason);
    }

    Claim confirmed(Slot slot, Fact fact, Reason reason) {
        return about(slot, fact, Verdict.CONFIRMED, reason);
    }

    /** A unit left out. */
    Claim missing(Passage passage, String unit, List<String> grounds) {
        return new Claim(
                Verdict.CONTRADICTED,
                Reason.UNIT_MISSING,
                passage.place(),
                passage.text(),
                names.unitName(unit),
                "",
                "",
                names.unitName(unit),
                grounds);
    }

    /** A unit among those that missed what it met. */
    Claim notAmongMissed(Passage passage, Mention unit, IndicatorResult result) {
        return new Claim(
                Verdict.CONTRADICTED,
                Reason.NOT_AMONG_MISSED,
                passage.place(),
                passage.text(),
                names.unitName(unit.id()),
                result.indicator().name(),
                unit.text(),
                outcomes.standing(result),
                outcomes.places(result));
    }

    Claim contradicted(Passage passage, Reason reason, String unit, String written, String right) {
        return new Claim(
                Verdict.CONTRADICTED,
                reason,
                passage.place(),
                passage.text(),
                unit.isEmpty() ? "" : names.unitName(unit),
                "",
                written,
                right,
                List.of());
    }

    /** A figure that does not belong where it stands. */
    Claim nothing(Slot slot, Reason reason) {
        return alone(slot, Verdict.CONTRADICTED, reason);
    }

    /** A figure is gone, and words in its place say something else. */
    Claim missing(Passage passage, Slot gone, String written, Slot.Setting setting) {
        Optional<Fact> fact = fact(gone, setting);
        return new Claim(
                Verdict.CONTRADICTED,
                Reason.FIGURE_MISSING,
                passage.place(),
                passage.text(),
                gone.unit().map(names::unitName).orElse(""),
                fact.map(Fact::indicator).map(names::indicatorName).orElse(""),
                written,
                gone.figure().text(),
                fact.map(outcomes::places).orElse(List.of()));
    }

    /** A figure is gone that results or notes hold; the rest may be true without it. */
    Optional<Claim> leftOut(Passage passage, Slot gone, Slot.Setting setting) {
        Optional<Fact> fact = fact(gone, setting);
        List<String> places =
                fact.map(outcomes::places)
                        .orElse(
                                Optional.ofNullable(decided.get(gone.figure().key())).stream()
                                        .toList());
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Claim(
                                Verdict.UNKNOWN,
                                Reason.FIGURE_LEFT_OUT,
                                passage.place(),
                                passage.text(),
                                gone.unit().map(names::unitName).orElse(""),
                                fact.map(Fact::indicator).map(names::indicatorName).orElse(""),
                                "",
                                gone.figure().text(),
                                places));
    }

    Claim unknown(Slot slot, Reason reason) {
        return alone(slot, Verdict.UNKNOWN, reason);
    }

    /** Nothing is known that should stand there. */
    private Claim alone(Slot slot, Verdict verdict, Reason reason) {
        return new Claim(
                verdict,
                reason,
                slot.passage().place(),
                slot.passage().text(),
                slot.unit().map(names::unitName).orElse(""),
                slot.indicator().map(names::indicatorName).orElse(""),
                slot.figure().text(),
                "",
                List.of());
    }

    /** What a figure of the expected document is, when the results hold it. */
    Optional<Fact> fact(Slot slot, Slot.Setting setting) {
        Set<String> hints = slot.hints(setting.words());
        Optional<Fact> own =
                slot.unit()
                        .flatMap(
                                unit ->
                                        facts.find(unit, slot.indicator(), slot.figure())
                                                .or(() -> facts.find(unit, slot.figure(), hints)));
        return own.isPresent() || !slot.figure().isFigure()
                ? own
                : facts.findTarget(slot.indicator(), slot.figure(), hints);
    }

    private Claim about(Slot slot, Fact fact, Verdict verdict, Reason reason) {
        return new Claim(
                verdict,
                reason,
                slot.passage().place(),
                slot.passage().text(),
                names.unitName(fact.unit()),
                names.indicatorName(fact.indicator()),
                slot.figure().text(),
                fact.text(),
                outcomes.places(fact));
    }

    private Claim about(
            Slot slot, Slot expected, Verdict verdict, Reason reason, Slot.Setting setting) {
        Optional<Fact> fact = fact(expected, setting);
        String place = decided.get(expected.figure().key());
        return new Claim(
                verdict,
                reason,
                slot.passage().place(),
                slot.passage().text(),
                fact.map(Fact::unit)
                        .or(slot::unit)
                        .filter(unit -> expected.unit().isPresent() || slot.unit().isPresent())
                        .map(names::unitName)
                        .orElse(""),
                fact.map(Fact::indicator).or(slot::indicator).map(names::indicatorName).orElse(""),
                slot.figure().text(),
                expected.figure().text(),
                fact.map(outcomes::places).orElse(place == null ? List.of() : List.of(place)));
    }

    private void decide(String key, String place) {
        decided.putIfAbsent(key, place);
    }

    private static String day(LocalDate date) {
        return date.getDayOfMonth() + "." + date.getMonthValue() + "." + date.getYear();
    }
}
