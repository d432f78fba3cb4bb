package kpireport.verification;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kpireport.assessment.Delta;
import kpireport.assessment.IndicatorResult;
import kpireport.assessment.UnitResult;
import kpireport.document.Figures;
import kpireport.measures.Fraction;
import kpireport.verification.Claim.Reason;
import kpireport.verification.Claim.Verdict;
import kpireport.verification.Fact.Part;
import kpireport.verification.Subject.Scope;
import kpireport.verification.Subject.Witness;
import kpireport.verification.Turns.Said;

/** "giảm so với tháng trước", "đều tăng điểm", "39,1%, thấp hơn tháng trước": no figure says it. */
final class MovementCheck implements SentenceRule {

    /** 0 where it is no such verb, or is denied. */
    private static final Turns<Integer> VERBS =
            new Turns<Integer>()
                    .add(1, "tăng|tăng điểm|tăng lên|tăng nhẹ|tăng mạnh|cao hơn|nhiều hơn|lớn hơn")
                    .add(-1, "giảm|giảm điểm|giảm xuống|giảm nhẹ|giảm mạnh|giảm sâu|sụt giảm")
                    .add(-1, "tụt điểm|tụt giảm|thấp hơn|ít hơn")
                    .add(0, "không tăng|không giảm|chưa tăng|chưa giảm|tăng cường|cắt giảm")
                    .add(0, "tăng hoặc giảm|tăng giảm|tăng, giảm|không cao hơn|không thấp hơn");

    /** What may stand between the verb and the month. */
    private static final Phrases THAN =
            Phrases.of("so với", "tháng", "kết quả", "mức", "của", "điểm", "tỷ lệ");

    private static final Phrases STREAK =
            Phrases.of("tháng liên tiếp", "tháng liền", "tháng liên tục", "tháng liền nhau");

    private static final Turns<Boolean> POINTS = new Turns<Boolean>().add(true, "điểm");
    private static final Turns<Boolean> COMPARED = new Turns<Boolean>().add(true, "so với");
    private static final Turns<Boolean> TARGETS_MET =
            new Turns<Boolean>().add(true, "số chỉ tiêu đạt|số chỉ tiêu đã đạt|số tiêu chí đạt");

    private final Outcomes outcomes;
    private final Facts facts;
    private final Crowds crowds;
    private final Tense tense;
    private final Times times;
    private final SubjectReader subjects;

    MovementCheck(Outcomes outcomes, Facts facts, Crowds crowds, Tense tense, Times times) {
        this.outcomes = outcomes;
        this.facts = facts;
        this.crowds = crowds;
        this.tense = tense;
        this.times = times;
        this.subjects = new SubjectReader(crowds);
    }

    /**
     * What moved: an indicator, or how many targets are met.
     *
     * @param result null for the targets
     * @param change below zero for a fall
     */
    private record Moved(IndicatorResult result, int change, String right, List<String> sources) {}

    /** What can be meant by what moved; the empty id stands for the targets met. */
    private record Topic(Set<String> ids) {}

    @Override
    public List<Judgement> judge(Sentence sentence, Context context) {
        List<Judgement> judgements = new ArrayList<>();
        for (Said<Integer> verb : VERBS.find(sentence)) {
            if (verb.meaning() == 0) continue;
            int streak = endOfStreak(sentence, verb.to());
            int end = streak > 0 ? streak : endOfTime(sentence, verb);
            if (end < 0) continue;
            int start = sentence.startOfClause(verb.from(), ";:");
            boolean fact =
                    streak > 0
                            ? !tense.isWished(sentence, start, verb.from())
                            : tense.isFact(sentence, verb.from(), verb.to());
            if (!fact || tense.isAskedFor(sentence, verb.from())) continue;
            for (Judgement judgement : judge(sentence, context, verb, start, end)) {
                boolean longer = streak > 0 && judgement.verdict() == Verdict.CONFIRMED;
                if (!longer) judgements.add(judgement);
            }
        }
        return judgements;
    }

    /** Behind "hai tháng liên tiếp"; 0 where it is not said. */
    private static int endOfStreak(Sentence sentence, int word) {
        if (word + 1 >= sentence.size()) return 0;
        if (Numbers.of(sentence.keys(word, word + 1).get(0)).isEmpty()) return 0;
        int length = STREAK.lengthAtStart(sentence.keys(word + 1, sentence.size()));
        return length == 0 ? 0 : word + 1 + length;
    }

    /**
     * Behind the month before that it is compared with; -1 where it is not, or a figure follows.
     */
    private int endOfTime(Sentence sentence, Said<Integer> verb) {
        int at = sentence.size();
        List<String> rest = sentence.keys(verb.to(), sentence.size());
        while (THAN.lengthAtStart(rest) > 0 && timeAt(sentence, at - rest.size()) == null) {
            rest = THAN.cutFromStart(rest);
        }
        int next = at - rest.size();
        Times.Time time = timeAt(sentence, next);
        if (time != null) {
            return time.moment() == Moment.MONTH_BEFORE ? sentence.wordAt(time.end()) : -1;
        }
        boolean ends = next == verb.to() && isEnd(sentence, next);
        return ends && (isBare(sentence, verb) || isComparedBefore(sentence, verb.from()))
                ? next
                : -1;
    }

    private Times.Time timeAt(Sentence sentence, int word) {
        for (Times.Time time : times.list(sentence.passage())) {
            if (sentence.wordAt(time.start()) == word) return time;
        }
        return null;
    }

    private static boolean isEnd(Sentence sentence, int word) {
        return word == sentence.size() || sentence.hasSign(word, ",;.)");
    }

    /** "giảm điểm": with nothing behind it the change of the month is meant. */
    private static boolean isBare(Sentence sentence, Said<Integer> verb) {
        return POINTS.isIn(sentence, verb.from(), verb.to()) && COMPARED.find(sentence).isEmpty();
    }

    /** "So với tháng trước, điểm của xã A giảm." */
    private boolean isComparedBefore(Sentence sentence, int verb) {
        for (Said<Boolean> than : COMPARED.find(sentence, 0, verb)) {
            for (int word = than.to(); word <= than.to() + 1 && word < verb; word++) {
                Times.Time time = timeAt(sentence, word);
                if (time != null) return time.moment() == Moment.MONTH_BEFORE;
            }
        }
        return false;
    }

    private List<Judgement> judge(
            Sentence sentence, Context context, Said<Integer> verb, int start, int end) {
        Optional<Subject> subject = subjects.find(sentence, context, start, verb.from(), end);
        List<Judgement> judgements = new ArrayList<>();
        if (subject.isPresent()) {
            Subject said = subject.get();
            boolean ofOne = said.scope() != Scope.NAMED || said.units().size() == 1;
            Optional<Topic> topic = topic(sentence, context, verb, said.units());
            if (topic.isEmpty()) return judgements;
            List<Witness> witnesses =
                    said.witnesses(unit -> isSo(unit, topic.get(), verb.meaning()), crowds);
            boolean some = witnesses.stream().anyMatch(Witness::right);
            boolean figures = !sentence.figures(start, verb.from()).isEmpty();
            for (Witness witness : witnesses) {
                // "xã A 5%, xã B 7%, cao hơn tháng trước": perhaps only the last of them.
                if (!ofOne && figures && some && !witness.right()) continue;
                int from = Math.min(said.from(), verb.from());
                judgements.add(judgement(sentence, from, end, topic.get(), verb, witness));
            }
            return judgements;
        }
        ofOneBefore(sentence, context, verb)
                .flatMap(
                        unit ->
                                topic(sentence, context, verb, Set.of(unit))
                                        .flatMap(
                                                topic ->
                                                        isSo(unit, topic, verb.meaning())
                                                                .map(
                                                                        so ->
                                                                                judgement(
                                                                                        sentence,
                                                                                        start,
                                                                                        end,
                                                                                        topic,
                                                                                        verb,
                                                                                        new Witness(
                                                                                                unit,
                                                                                                so)))))
                .ifPresent(judgements::add);
        return judgements;
    }

    /** The unit that "tỷ lệ này" points back to; where nobody is named, the office. */
    private Optional<String> ofOneBefore(Sentence sentence, Context context, Said<Integer> verb) {
        boolean named =
                !sentence.units(0, sentence.size()).isEmpty()
                        || !crowds.find(sentence, context, 0, sentence.size()).isEmpty();
        if (named) return Optional.empty();
        Optional<Antecedent> pointed = Antecedent.of(sentence, context, crowds, verb.from());
        return pointed.flatMap(Antecedent::unit).or(outcomes::own);
    }

    private Optional<Topic> topic(
            Sentence sentence, Context context, Said<Integer> verb, Set<String> units) {
        if (TARGETS_MET.isIn(sentence, 0, verb.to())) return Optional.of(new Topic(Set.of("")));
        List<Mention> named = sentence.topics(0, verb.from());
        if (!named.isEmpty()) return Optional.of(new Topic(named.get(named.size() - 1).ids()));
        if (Antecedent.of(sentence, context, crowds, verb.from()).isPresent()
                && !context.topics().isEmpty()) {
            return Optional.of(new Topic(context.topics()));
        }
        Set<String> ofFigures = new LinkedHashSet<>();
        for (String unit : units) {
            for (Written figure : sentence.figures(0, verb.from())) {
                facts.said(unit, figure).stream()
                        .filter(fact -> fact.part() == Part.VALUE)
                        .forEach(fact -> ofFigures.add(fact.indicator()));
            }
        }
        if (!ofFigures.isEmpty()) return Optional.of(new Topic(ofFigures));
        boolean points = POINTS.isIn(sentence, 0, verb.to()) && !outcomes.totals().isEmpty();
        return points ? Optional.of(new Topic(outcomes.totals())) : Optional.empty();
    }

    private Optional<Boolean> isSo(String unit, Topic topic, int direction) {
        List<Moved> moved = moved(unit, topic);
        return moved.isEmpty()
                ? Optional.empty()
                : Optional.of(moved.stream().anyMatch(it -> it.change() == direction));
    }

    private List<Moved> moved(String unit, Topic topic) {
        List<Moved> moved = new ArrayList<>();
        for (String id : topic.ids()) {
            if (id.isEmpty()) {
                outcomes.unit(unit).flatMap(this::ofTargets).ifPresent(moved::add);
            } else {
                outcomes.find(unit, id)
                        .flatMap(result -> result.delta().map(delta -> of(result, delta)))
                        .ifPresent(moved::add);
            }
        }
        return moved;
    }

    private Moved of(IndicatorResult result, Delta delta) {
        Fraction change = delta.change();
        List<String> sources = new ArrayList<>(outcomes.places(result));
        sources.addAll(outcomes.places(delta.previous().evidence()));
        return new Moved(
                result,
                change.signum(),
                Figures.previous(result).text() + " → " + Figures.value(result).text(),
                sources.stream().distinct().toList());
    }

    private Optional<Moved> ofTargets(UnitResult unit) {
        return unit.previous()
                .map(
                        before ->
                                new Moved(
                                        null,
                                        Integer.compare(unit.standing().met(), before.met()),
                                        before.met()
                                                + "/"
                                                + before.total()
                                                + " → "
                                                + Outcomes.standing(unit),
                                        outcomes.places(unit.unit().id())));
    }

    private List<String> sources(Witness witness, Topic topic) {
        return witness.so().stream()
                .flatMap(unit -> moved(unit, topic).stream())
                .flatMap(it -> it.sources().stream())
                .distinct()
                .toList();
    }

    private Judgement judgement(
            Sentence sentence, int from, int to, Topic topic, Said<Integer> verb, Witness witness) {
        List<Moved> moved = moved(witness.unit(), topic);
        Optional<Moved> shown =
                moved.stream()
                        .filter(it -> it.change() == verb.meaning())
                        .findFirst()
                        .or(() -> moved.stream().findFirst());
        return Judgement.of(
                witness.right(),
                Reason.OPPOSITE,
                sentence,
                from,
                to,
                witness.unit(),
                shown.filter(it -> it.result() != null)
                        .map(it -> it.result().indicator().id())
                        .orElse(""),
                shown.map(Moved::right).orElse(witness.share()),
                shown.map(Moved::sources).orElseGet(() -> sources(witness, topic)));
    }
}
