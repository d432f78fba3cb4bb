package kpireport.verification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kpireport.assessment.IndicatorResult;
import kpireport.document.Figures;
import kpireport.measures.Grade;
import kpireport.verification.Claim.Reason;
import kpireport.verification.Subject.Witness;
import kpireport.verification.Turns.Said;

/** "xã X xếp loại Tốt", "các sở đều xếp loại Tốt", "không có đơn vị nào xếp loại Yếu". */
final class GradeCheck implements SentenceRule {

    private static final Turns<Boolean> VERBS =
            new Turns<Boolean>()
                    .add(true, "xếp loại|loại|đạt loại|xếp hạng|đạt mức|được đánh giá|xếp mức");

    /** "từ loại Khá lên loại Tốt", "tháng trước xếp loại Khá", "chưa xếp loại Tốt". */
    private static final Turns<Boolean> NOT_NOW =
            new Turns<Boolean>()
                    .add(true, "từ|tháng trước|kỳ trước|năm trước|năm|quý|thay vì|chưa|không")
                    .add(false, "không có");

    private static final int NEAR = 4;

    private final Outcomes outcomes;
    private final Tense tense;
    private final Crowds crowds;
    private final SubjectReader subjects;

    GradeCheck(Outcomes outcomes, Crowds crowds, Tense tense) {
        this.outcomes = outcomes;
        this.crowds = crowds;
        this.tense = tense;
        this.subjects = new SubjectReader(crowds);
    }

    @Override
    public List<Judgement> judge(Sentence sentence, Context context) {
        List<Judgement> judgements = new ArrayList<>();
        int before = 0;
        for (Said<Boolean> verb : VERBS.find(sentence)) {
            Optional<Mention> grade = gradeAt(sentence, verb.to());
            if (grade.isEmpty()) continue;
            int end = sentence.wordAt(grade.get().end());
            int start = Math.max(before, sentence.startOfClause(verb.from(), ";:"));
            before = end;
            if (!tense.isFact(sentence, verb.from(), end)) continue;
            subjects.find(sentence, context, start, verb.from(), end)
                    .filter(it -> isNow(sentence, verb.from(), it))
                    .ifPresent(
                            subject ->
                                    judgements.addAll(
                                            judge(sentence, subject, grade.get().id(), verb, end)));
        }
        return judgements;
    }

    private static Optional<Mention> gradeAt(Sentence sentence, int word) {
        return sentence.passage().grades().stream()
                .filter(grade -> sentence.wordAt(grade.start()) == word)
                .findFirst();
    }

    private static boolean isNow(Sentence sentence, int verb, Subject subject) {
        int start = Math.max(sentence.startOfClause(verb, ";,("), verb - NEAR);
        return subject.scope() == Subject.Scope.NONE
                || NOT_NOW.find(sentence, start, verb).stream().noneMatch(Said::meaning);
    }

    private List<Judgement> judge(
            Sentence sentence, Subject subject, String grade, Said<Boolean> verb, int end) {
        Set<String> graded = graded(sentence, verb.from());
        int from = Math.min(subject.from(), verb.from());
        List<Judgement> judgements = new ArrayList<>();
        for (Witness witness : subject.witnesses(it -> isGraded(it, graded, grade), crowds)) {
            results(witness.unit(), graded).stream()
                    .max(Comparator.comparing(result -> isGrade(result, grade)))
                    .map(result -> judgement(sentence, from, end, result, witness.right()))
                    .ifPresent(judgements::add);
        }
        return judgements;
    }

    private Optional<Boolean> isGraded(String unit, Set<String> graded, String grade) {
        List<IndicatorResult> results = results(unit, graded);
        return results.isEmpty()
                ? Optional.empty()
                : Optional.of(results.stream().anyMatch(result -> isGrade(result, grade)));
    }

    /** What the sentence names, else what sums up, of those that have grades. */
    private Set<String> graded(Sentence sentence, int verb) {
        Set<String> all = outcomes.graded();
        for (Mention topic : sentence.topics(0, verb)) {
            Set<String> named = new LinkedHashSet<>(topic.ids());
            named.retainAll(all);
            if (!named.isEmpty()) return named;
        }
        Set<String> totals = new LinkedHashSet<>(outcomes.totals());
        totals.retainAll(all);
        return totals.isEmpty() ? all : totals;
    }

    private List<IndicatorResult> results(String unit, Set<String> graded) {
        return graded.stream()
                .flatMap(indicator -> outcomes.find(unit, indicator).stream())
                .filter(result -> result.grade().isPresent())
                .toList();
    }

    private static boolean isGrade(IndicatorResult result, String grade) {
        return result.grade().map(Grade::name).filter(grade::equals).isPresent();
    }

    private Judgement judgement(
            Sentence sentence, int from, int to, IndicatorResult result, boolean right) {
        return Judgement.of(
                right,
                Reason.OTHER_GRADE,
                sentence,
                from,
                to,
                result.unit().id(),
                result.indicator().id(),
                result.grade().orElseThrow().name() + " (" + Figures.value(result).text() + ")",
                outcomes.places(result));
    }
}
