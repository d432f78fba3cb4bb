package kpireport.verification;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import kpireport.assessment.UnitResult;
import kpireport.document.Figures;
import kpireport.measures.Fraction;
import kpireport.verification.Claim.Reason;
import kpireport.verification.DossierCounts.Count;
import kpireport.verification.Written.Amount;
import kpireport.verification.Written.Pair;

/** "xã X tiếp nhận 86 hồ sơ, đã giải quyết 80 hồ sơ": counts told by the deed alone. */
final class DossierCountCheck implements SentenceRule {

    private static final Phrases DOSSIERS = Phrases.of("hồ sơ", "bộ hồ sơ", "lượt hồ sơ");
    private static final List<String> AND = Lexicon.keys("và");
    private static final List<String> AMONG_THEM = Lexicon.keys("trong đó");

    /** Counts of more than the month, or of a part of its dossiers. */
    private static final Turns<Boolean> OF_OTHERS =
            new Turns<Boolean>()
                    .add(true, "đến nay|từ đầu năm|tính đến|đầu năm đến nay|các năm|lũy kế")
                    .add(true, "ngày|tuần|buổi|mỗi|bình quân|trung bình|dịp|đợt|cao điểm")
                    .add(true, "lĩnh vực|nhóm|riêng|bưu chính|lưu động|số đó|số này|đối với")
                    .add(true, "kiểm tra|thanh tra|chọn|rút|ngẫu nhiên|khảo sát");

    private static final String RECEIVED = String.join(" ", Lexicon.keys("tiếp nhận"));

    private final Outcomes outcomes;
    private final DossierCounts counts;
    private final Tense tense;
    private final Times times;
    private final NearUnits near = new NearUnits();

    DossierCountCheck(Outcomes outcomes, DossierCounts counts, Tense tense, Times times) {
        this.outcomes = outcomes;
        this.counts = counts;
        this.tense = tense;
        this.times = times;
    }

    @Override
    public List<Judgement> judge(Sentence sentence, Context context) {
        List<Judgement> judgements = new ArrayList<>();
        Passage passage = sentence.passage();
        String before = "";
        for (Written figure : passage.figures()) {
            if (!isCount(passage, figure)) continue;
            int at = sentence.wordAt(figure.start());
            Phrasing phrasing = Phrasing.of(Slot.of(passage, figure), times);
            List<String> deed = deed(sentence, phrasing, at);
            boolean part = Collections.indexOfSubList(deed, AMONG_THEM) == 0;
            if (part) deed = deed.subList(AMONG_THEM.size(), deed.size());
            boolean ofReceived = before.equals(RECEIVED);
            before = DossierCounts.deed(deed);
            boolean said =
                    phrasing.moment() == Moment.NOW
                            && (!part || ofReceived)
                            && !OF_OTHERS.isIn(sentence, 0, sentence.size())
                            && tense.isFact(sentence, at, sentence.wordAt(figure.end()))
                            && !tense.isAskedFor(sentence, at);
            if (said) judge(sentence, figure, phrasing.bound(), deed).ifPresent(judgements::add);
        }
        return judgements;
    }

    private static boolean isCount(Passage passage, Written figure) {
        List<String> behind = passage.keys(figure.end(), passage.text().length());
        boolean whole =
                figure instanceof Pair || figure instanceof Amount amount && amount.isWhole();
        return whole && DOSSIERS.lengthAtStart(behind) > 0;
    }

    /** The words on both sides, without the unit and what is joined to them. */
    private static List<String> deed(Sentence sentence, Phrasing phrasing, int at) {
        List<String> before = phrasing.before();
        for (Mention unit : sentence.units(0, at)) {
            List<String> name = Lexicon.keys(unit.text());
            int found = Collections.lastIndexOfSubList(before, name);
            if (found < 0) continue;
            List<String> rest = new ArrayList<>(before.subList(0, found));
            rest.addAll(before.subList(found + name.size(), before.size()));
            before = rest;
        }
        int and = before.lastIndexOf(AND.get(0));
        List<String> deed = new ArrayList<>(before.subList(and + 1, before.size()));
        List<String> after = phrasing.after();
        int next = after.indexOf(AND.get(0));
        deed.addAll(next < 0 ? after : after.subList(0, next));
        return deed;
    }

    private Optional<Judgement> judge(
            Sentence sentence, Written figure, Bound bound, List<String> deed) {
        int at = sentence.wordAt(figure.start());
        List<String> units = near.before(sentence, sentence.startOfClause(at, ";"), at).ids();
        if (units.size() != 1) return Optional.empty();
        Optional<UnitResult> unit = outcomes.unit(units.get(0));
        List<Count> right =
                unit.stream()
                        .flatMap(it -> counts.find(it, deed).stream())
                        .filter(it -> figure instanceof Amount || it.of().isPresent())
                        .toList();
        return SentenceRule.kindest(right, it -> holds(it, figure, bound))
                .map(it -> judgement(sentence, figure, unit.get(), it, bound));
    }

    private static boolean holds(Count count, Written figure, Bound bound) {
        if (figure instanceof Pair pair) {
            return pair.first().compareTo(count.number()) == 0
                    && pair.second().compareTo(count.of().orElseThrow()) == 0;
        }
        Amount amount = (Amount) figure;
        Fraction number = Fraction.of(count.number());
        return bound.holds(number, amount.value()).orElse(true)
                || amount.otherwise().flatMap(it -> bound.holds(number, it)).orElse(false);
    }

    private Judgement judgement(
            Sentence sentence, Written figure, UnitResult unit, Count count, Bound bound) {
        boolean right = holds(count, figure, bound);
        String text = Figures.digits(count.number());
        if (figure instanceof Pair) text += "/" + Figures.digits(count.of().orElseThrow());
        int end = sentence.wordAt(figure.end());
        return Judgement.of(
                right,
                Reason.OTHER_FIGURE,
                sentence,
                sentence.wordAt(figure.start()),
                end,
                unit.unit().id(),
                count.indicator(),
                text,
                outcomes.places(count.evidence()));
    }
}
