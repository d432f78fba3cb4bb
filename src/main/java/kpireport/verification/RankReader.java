package kpireport.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kpireport.verification.Ranks.By;

/** Finds sentences that say who leads, who comes last, who takes which place. */
final class RankReader {

    /**
     * @param units ids, in their order
     * @param leastPlace the best place that any of them may have
     * @param place the place all of them reach at least; the exact one where it is an ordinal
     * @param exact whether places are told one by one: "thứ hai", "tiếp theo"
     * @param of among how many; empty when that is not said
     * @param topics ids of what it can be by; empty when that is not said
     */
    record Said(
            By by,
            List<String> units,
            int leastPlace,
            int place,
            boolean exact,
            Optional<Integer> of,
            Set<String> topics,
            List<Written> figures,
            int from,
            int to) {}

    private enum Word {
        BEST,
        WORST,
        HIGHEST,
        LOWEST,
        RISE,
        FALL,
        LEAST_RISE,
        LEAST_FALL,
        FEWEST_MISSED,
        MOST_MISSED,
        NEXT,
        PLACE,
        HIGH_PLACE,
        LOW_PLACE
    }

    private static final Turns<Word> RANKS =
            new Turns<Word>()
                    .add(Word.BEST, "dẫn đầu|đứng đầu|đứng nhất|xếp nhất|tốt nhất|đứng thứ nhất")
                    .add(Word.BEST, "xếp thứ nhất|xếp hạng nhất|xếp đầu|vị trí dẫn đầu|số một")
                    .add(Word.BEST, "vị trí thứ nhất|đứng vị trí thứ nhất|nhất huyện|nhất tỉnh")
                    .add(Word.WORST, "đứng cuối|xếp cuối|cuối bảng|đội sổ|kém nhất|yếu nhất")
                    .add(Word.WORST, "đứng chót|xếp chót|xếp cuối cùng|đứng cuối cùng|cuối cùng")
                    .add(Word.WORST, "đứng cuối bảng|xếp cuối bảng|chót bảng|bét bảng|áp chót")
                    .add(Word.HIGHEST, "cao nhất|lớn nhất|nhiều nhất|cao điểm nhất")
                    .add(Word.LOWEST, "thấp nhất|nhỏ nhất|thấp điểm nhất")
                    .add(Word.RISE, "tăng nhiều nhất|tăng mạnh nhất|tăng cao nhất|tăng lớn nhất")
                    .add(Word.RISE, "tăng nhanh nhất|tiến bộ nhất|cải thiện nhiều nhất")
                    .add(Word.RISE, "tiến bộ nhiều nhất|tăng điểm nhiều nhất|mức tăng cao nhất")
                    .add(Word.FALL, "giảm nhiều nhất|giảm mạnh nhất|giảm sâu nhất|giảm lớn nhất")
                    .add(Word.FALL, "giảm điểm nhiều nhất|sụt giảm nhiều nhất|mức giảm lớn nhất")
                    .add(Word.LEAST_RISE, "tăng ít nhất|tăng điểm ít nhất|tăng thấp nhất")
                    .add(Word.LEAST_FALL, "giảm ít nhất|giảm điểm ít nhất|giảm nhẹ nhất")
                    .add(Word.FEWEST_MISSED, "ít chỉ tiêu chưa đạt nhất|ít chỉ tiêu không đạt nhất")
                    .add(Word.MOST_MISSED, "nhiều chỉ tiêu chưa đạt nhất")
                    .add(Word.MOST_MISSED, "nhiều chỉ tiêu không đạt nhất")
                    .add(Word.NEXT, "tiếp đến|tiếp theo|kế đến|kế tiếp|tiếp sau|theo sau")
                    .add(Word.PLACE, "xếp thứ|đứng thứ|xếp hạng|hạng|vị trí thứ|vị trí|xếp vị trí")
                    .add(Word.PLACE, "đứng vị trí thứ|xếp vị trí thứ|đứng hạng|xếp hạng thứ")
                    .add(Word.HIGH_PLACE, "cao thứ|điểm cao thứ")
                    .add(Word.LOW_PLACE, "thấp thứ|điểm thấp thứ");

    private static final Turns<Boolean> FROM_BELOW =
            new Turns<Boolean>().add(true, "từ dưới lên|từ cuối lên|tính từ dưới");

    /** Only some of the units are spoken of. */
    private static final Turns<Boolean> AMONG_SOME =
            new Turns<Boolean>()
                    .add(true, "trong đó|số này|nhóm này|đơn vị này|các xã này|trong số đó")
                    .add(
                            true,
                            "một trong những|trong những|trong nhóm|thuộc nhóm|tốp|mức thấp nhất")
                    .add(true, "mức cao nhất");

    private static final Turns<Boolean> MISSED =
            new Turns<Boolean>().add(true, "chưa đạt|không đạt|chưa hoàn thành");
    private static final Turns<Boolean> TARGETS =
            new Turns<Boolean>().add(true, "chỉ tiêu|tiêu chí");

    private static final Turns<Boolean> LINKS =
            new Turns<Boolean>().add(true, "là|gồm|gồm có|bao gồm|thuộc về|có");

    private final NearUnits near = new NearUnits();

    List<Said> find(Sentence sentence) {
        List<Said> found = new ArrayList<>();
        List<Turns.Said<Word>> words = RANKS.find(sentence);
        int before = 0;
        for (int i = 0; i < words.size(); i++) {
            Turns.Said<Word> word = words.get(i);
            int next = i + 1 < words.size() ? words.get(i + 1).from() : sentence.size();
            int start = Math.max(before, sentence.startOfClause(word.from(), ";"));
            int end = Math.min(next, sentence.endOfClause(word.to() - 1, ";"));
            Said last = found.isEmpty() ? null : found.get(found.size() - 1);
            Optional<Said> said = read(sentence, word, start, end, last);
            said.ifPresent(found::add);
            before = said.map(Said::to).orElse(word.to());
        }
        return found;
    }

    private Optional<Said> read(
            Sentence sentence, Turns.Said<Word> word, int start, int end, Said last) {
        if (AMONG_SOME.isIn(sentence, start, end)) {
            Optional<Integer> some = countBefore(sentence, start, word.from());
            if (some.isEmpty()) return Optional.empty();
        }
        int behind = word.to();
        int place = 1;
        boolean exact = false;
        Optional<Integer> of = Optional.empty();
        By by = by(word.meaning());
        if (by == null && word.meaning() != Word.NEXT) {
            Optional<Integer> number =
                    behind < end
                            ? Numbers.of(sentence.keys(behind, behind + 1).get(0))
                            : Optional.empty();
            if (number.isEmpty()) return Optional.empty();
            place = number.get();
            exact = true;
            of = ofHowMany(sentence, behind);
            behind += of.isPresent() ? 2 : 1;
            by = byOfPlace(word.meaning(), FROM_BELOW.isIn(sentence, behind, end));
        }
        if (word.meaning() == Word.NEXT) {
            if (last == null) return Optional.empty();
            by = last.by();
        }
        NearUnits.Found units = near.find(sentence, LINKS, start, word.from(), behind, end);
        if (units.ids().isEmpty()) return Optional.empty();
        if (!exact && word.meaning() != Word.NEXT) {
            place =
                    countBefore(sentence, start, word.from())
                            .filter(n -> n >= units.ids().size())
                            .orElse(units.ids().size());
        }
        int least = exact ? place : 1;
        if (word.meaning() == Word.NEXT) {
            least = last.place() + 1;
            place = last.place() + units.ids().size();
        }
        return Optional.of(
                new Said(
                        ofMissed(sentence, by, Math.min(start, units.from()), word.from()),
                        units.ids(),
                        least,
                        place,
                        exact || word.meaning() == Word.NEXT,
                        of,
                        topics(sentence, behind, end, last, word),
                        figures(sentence, exact ? behind : units.from(), units.to()),
                        Math.min(units.from(), word.from()),
                        Math.max(units.to(), behind)));
    }

    /** "03 chỉ tiêu chưa đạt, nhiều nhất trong các xã" */
    private static By ofMissed(Sentence sentence, By by, int start, int word) {
        boolean missed =
                MISSED.isIn(sentence, start, word)
                        && TARGETS.isIn(sentence, start, word)
                        && sentence.topics(start, word).isEmpty();
        if (!missed) return by;
        return switch (by) {
            case HIGHEST -> By.MOST_MISSED;
            case LOWEST -> By.FEWEST_MISSED;
            case BEST, WORST, RISE, FALL, LEAST_RISE, LEAST_FALL, MOST_MISSED, FEWEST_MISSED -> by;
        };
    }

    /** What is told of the units; "5" of "5 đơn vị dẫn đầu" is not. */
    private static List<Written> figures(Sentence sentence, int from, int to) {
        return sentence.figures(from, to).stream()
                .filter(
                        it ->
                                COUNTED.at(sentence, sentence.wordAt(it.end()), sentence.size())
                                        == null)
                .toList();
    }

    private static By by(Word word) {
        return switch (word) {
            case BEST -> By.BEST;
            case WORST -> By.WORST;
            case HIGHEST -> By.HIGHEST;
            case LOWEST -> By.LOWEST;
            case RISE -> By.RISE;
            case FALL -> By.FALL;
            case LEAST_RISE -> By.LEAST_RISE;
            case LEAST_FALL -> By.LEAST_FALL;
            case FEWEST_MISSED -> By.FEWEST_MISSED;
            case MOST_MISSED -> By.MOST_MISSED;
            case NEXT, PLACE, HIGH_PLACE, LOW_PLACE -> null;
        };
    }

    private static By byOfPlace(Word word, boolean fromBelow) {
        if (word == Word.HIGH_PLACE) return By.HIGHEST;
        if (word == Word.LOW_PLACE) return By.LOWEST;
        return fromBelow ? By.WORST : By.BEST;
    }

    /** "4/15" */
    private static Optional<Integer> ofHowMany(Sentence sentence, int number) {
        return number + 1 < sentence.size() && sentence.signsBefore(number + 1).strip().equals("/")
                ? Numbers.of(sentence.keys(number + 1, number + 2).get(0))
                : Optional.empty();
    }

    /** "03 đơn vị thấp nhất" */
    private static Optional<Integer> countBefore(Sentence sentence, int start, int word) {
        for (int i = word - 1; i >= start; i--) {
            String key = sentence.keys(i, i + 1).get(0);
            boolean counts = i + 1 < word && COUNTED.at(sentence, i + 1, word) != null;
            if (counts && Numbers.of(key).isPresent()) return Numbers.of(key);
        }
        return Optional.empty();
    }

    private static final Turns<Boolean> COUNTED =
            new Turns<Boolean>()
                    .add(true, "đơn vị|xã|phường|sở|cơ quan|địa phương|thị trấn|phòng|nơi");

    private static Set<String> topics(
            Sentence sentence, int behind, int end, Said last, Turns.Said<Word> word) {
        if (word.meaning() == Word.FEWEST_MISSED || word.meaning() == Word.MOST_MISSED) {
            return Set.of("");
        }
        List<Mention> after = sentence.topics(behind, end);
        if (!after.isEmpty()) return after.get(0).ids();
        if (word.meaning() == Word.NEXT) return last.topics();
        List<Mention> before = sentence.topics(0, word.from());
        return before.isEmpty() ? Set.of() : before.get(before.size() - 1).ids();
    }
}
