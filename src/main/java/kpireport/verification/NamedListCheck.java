package kpireport.verification;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kpireport.plan.NamedList;
import kpireport.verification.Claim.Reason;
import kpireport.verification.Turns.Said;

/** Who is criticised, commended or asked to explain, and who is said not to be. */
final class NamedListCheck implements SentenceRule {

    private static final Turns<Optional<NamedList>> VERBS =
            new Turns<Optional<NamedList>>()
                    .add(
                            Optional.of(NamedList.CRITICISED),
                            "phê bình|kiểm điểm|khiển trách|nhắc nhở")
                    .add(
                            Optional.of(NamedList.COMMENDED),
                            "biểu dương|tuyên dương|khen ngợi|khen thưởng|khen")
                    .add(Optional.of(NamedList.MUST_EXPLAIN), "giải trình|báo cáo giải trình")
                    .add(Optional.empty(), "thi đua khen thưởng|thi đua và khen thưởng")
                    .add(Optional.empty(), ExplanationCheck.GIVEN)
                    .add(Optional.empty(), ExplanationCheck.NOT_GIVEN);

    /** How near a "không" stands that is meant for the verb. */
    private static final int NEAR = 3;

    private static final Turns<Boolean> NOT =
            new Turns<Boolean>()
                    .add(true, "không|chưa|không phải|không bị|chưa bị|không được|chưa được|miễn")
                    .add(true, "không có|chưa phải|không thuộc diện|không cần|không còn")
                    .add(false, "không đạt|chưa đạt|chưa hoàn thành|không hoàn thành|không chỉ");

    private static final Turns<Boolean> ANY = new Turns<Boolean>().add(true, "nào");

    private static final Turns<Boolean> PASSIVE =
            new Turns<Boolean>().add(true, "bị|được|phải|cần|có trách nhiệm|chịu|nhận");

    /** Said of what may come, of who only gathers the answers, or of another time. */
    private static final Turns<Boolean> NOT_SAID =
            new Turns<Boolean>()
                    .add(true, "nếu|sẽ|trường hợp|có thể|xem xét|đề xuất|tham mưu|tránh|để không")
                    .add(true, "tổng hợp|theo dõi|tiếp nhận|thẩm định|chủ trì|phối hợp|đôn đốc")
                    .add(true, "trước đây|tháng trước|năm trước|lần trước|từng|khi|hướng dẫn");

    /** Who gets the answers. */
    private static final Turns<Boolean> TO =
            new Turns<Boolean>().add(true, "gửi|qua|về|cho|với|đến|tới|trước");

    private final Outcomes outcomes;
    private final Tense tense;

    NamedListCheck(Outcomes outcomes, Tense tense) {
        this.outcomes = outcomes;
        this.tense = tense;
    }

    /** Whether a sentence speaks of the list. */
    static boolean speaksOf(NamedList list, Sentence sentence) {
        return verbs(sentence).stream().anyMatch(verb -> verb.meaning() == list);
    }

    private static List<Said<NamedList>> verbs(Sentence sentence) {
        return VERBS.find(sentence).stream()
                .filter(verb -> verb.meaning().isPresent())
                .map(verb -> new Said<>(verb.meaning().get(), verb.from(), verb.to()))
                .toList();
    }

    @Override
    public List<Judgement> judge(Sentence sentence, Context context) {
        List<Judgement> judgements = new ArrayList<>();
        List<Said<NamedList>> verbs = verbs(sentence);
        if (verbs.isEmpty() && context.list().isPresent()) {
            return line(sentence, context.list().get());
        }
        int before = 0;
        for (int i = 0; i < verbs.size(); i++) {
            Said<NamedList> verb = verbs.get(i);
            boolean twice =
                    i + 1 < verbs.size()
                            && verbs.get(i + 1).meaning() == verb.meaning()
                            && sentence.units(verb.to(), verbs.get(i + 1).from()).isEmpty();
            if (twice) continue;
            int next = i + 1 < verbs.size() ? verbs.get(i + 1).from() : sentence.size();
            judgements.addAll(judge(sentence, verb, before, next));
            before = verb.to();
        }
        return judgements;
    }

    /** The list that a sentence leaves to the lines below it. */
    static Optional<NamedList> begun(Sentence sentence) {
        List<Said<NamedList>> verbs = verbs(sentence);
        if (verbs.isEmpty()) return Optional.empty();
        Said<NamedList> last = verbs.get(verbs.size() - 1);
        return NOT_SAID.isIn(sentence, 0, last.from())
                ? Optional.empty()
                : Optional.of(last.meaning());
    }

    /** Whether more lines of a list follow. */
    static boolean goesOn(Sentence sentence) {
        String text = sentence.passage().text().strip();
        return text.endsWith(":") || text.endsWith(";");
    }

    /** A line of a list that a sentence above it has begun. */
    private List<Judgement> line(Sentence sentence, NamedList list) {
        return sentence.units(0, sentence.size()).stream()
                .map(Mention::id)
                .distinct()
                .filter(outcomes::isInPlan)
                .map(
                        unit ->
                                judgement(
                                        sentence,
                                        0,
                                        sentence.size(),
                                        unit,
                                        list,
                                        outcomes.isListed(unit, list),
                                        false))
                .toList();
    }

    private List<Judgement> judge(Sentence sentence, Said<NamedList> verb, int before, int next) {
        int start = Math.max(before, sentence.startOfClause(verb.from(), ";"));
        boolean said =
                !NOT_SAID.isIn(sentence, start, verb.from())
                        && tense.isOfMonth(sentence, verb.from(), verb.to());
        if (!said) return List.of();
        boolean nobody =
                isDenied(sentence, start, verb.from())
                        && ANY.isIn(sentence, Math.max(start, verb.from() - NEAR), verb.from());
        if (nobody) return none(sentence, verb, start);
        boolean not = isDenied(sentence, Math.max(start, verb.from() - NEAR), verb.from());
        List<Judgement> judgements = new ArrayList<>();
        for (String unit : units(sentence, verb, start, next)) {
            if (!outcomes.isInPlan(unit)) continue;
            boolean listed = outcomes.isListed(unit, verb.meaning());
            judgements.add(judgement(sentence, start, next, unit, verb.meaning(), listed, not));
        }
        return judgements;
    }

    private static boolean isDenied(Sentence sentence, int from, int to) {
        return NOT.find(sentence, from, to).stream().anyMatch(Said::meaning);
    }

    /** "không có đơn vị nào bị phê bình" */
    private List<Judgement> none(Sentence sentence, Said<NamedList> verb, int start) {
        return outcomes.listed(verb.meaning()).stream()
                .findFirst()
                .map(
                        unit ->
                                List.of(
                                        judgement(
                                                sentence,
                                                start,
                                                verb.to(),
                                                unit,
                                                verb.meaning(),
                                                true,
                                                true)))
                .orElse(List.of());
    }

    /** Behind the verb, or before it where they are its subject. */
    private static Set<String> units(Sentence sentence, Said<NamedList> verb, int start, int next) {
        Set<String> units = new LinkedHashSet<>();
        int near = Math.max(start, verb.from() - 4);
        boolean passive =
                verb.meaning() == NamedList.MUST_EXPLAIN
                        || PASSIVE.isIn(sentence, near, verb.from());
        List<Mention> before = sentence.units(start, verb.from());
        if (passive && !before.isEmpty()) {
            before.forEach(unit -> units.add(unit.id()));
            return units;
        }
        int end = next == sentence.size() ? next : endBefore(sentence, verb.to(), next);
        for (Mention unit : sentence.units(verb.to(), end)) {
            int at = sentence.wordAt(unit.start());
            if (TO.isIn(sentence, Math.max(verb.to(), at - 2), at)) break;
            units.add(unit.id());
        }
        if (units.isEmpty()) before.forEach(unit -> units.add(unit.id()));
        return units;
    }

    /** What another verb speaks of begins behind the last sign before it. */
    private static int endBefore(Sentence sentence, int from, int next) {
        int start = sentence.startOfClause(next, ";,.");
        return start > from ? start : next;
    }

    private Judgement judgement(
            Sentence sentence,
            int from,
            int to,
            String unit,
            NamedList list,
            boolean listed,
            boolean not) {
        boolean right = listed != not;
        return Judgement.of(
                right,
                listed ? reasonIs(list) : reasonIsNot(list),
                sentence,
                from,
                to,
                unit,
                "",
                standing(unit),
                outcomes.grounds(unit, list));
    }

    private String standing(String unit) {
        return outcomes.unit(unit).map(Outcomes::standing).orElse("");
    }

    static Reason reasonIsNot(NamedList list) {
        return switch (list) {
            case CRITICISED -> Reason.NOT_CRITICISED;
            case COMMENDED -> Reason.NOT_COMMENDED;
            case MUST_EXPLAIN -> Reason.NOT_TO_EXPLAIN;
        };
    }

    private static Reason reasonIs(NamedList list) {
        return switch (list) {
            case CRITICISED -> Reason.IS_CRITICISED;
            case COMMENDED -> Reason.IS_COMMENDED;
            case MUST_EXPLAIN -> Reason.IS_TO_EXPLAIN;
        };
    }
}
