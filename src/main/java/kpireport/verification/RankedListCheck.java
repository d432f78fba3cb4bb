package kpireport.verification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import kpireport.verification.Claim.Reason;
import kpireport.verification.Claim.Verdict;
import kpireport.verification.Fact.Part;
import kpireport.verification.Ranks.By;

/** Units line by line, under words that say they are ranked: "theo thứ tự từ thấp đến cao:". */
final class RankedListCheck {

    private static final Turns<List<By>> RANKED =
            new Turns<List<By>>()
                    .add(List.of(By.LOWEST), "từ thấp đến cao|từ thấp lên cao|tăng dần")
                    .add(List.of(By.HIGHEST), "từ cao đến thấp|từ cao xuống thấp|giảm dần")
                    .add(List.of(By.BEST, By.HIGHEST), "kết quả xếp hạng|xếp hạng như sau")
                    .add(List.of(By.BEST, By.HIGHEST), "xếp hạng các|xếp hạng của|xếp hạng theo")
                    .add(List.of(By.BEST, By.HIGHEST), "theo thứ hạng|thứ hạng các|thứ hạng của")
                    .add(List.of(By.BEST, By.HIGHEST), "xếp theo thứ tự|xếp thứ tự|xếp thứ");

    /** A part of a ranking, or another order. */
    private static final Turns<Boolean> NOT_RANKED =
            new Turns<Boolean>()
                    .add(true, "cuối|đứng cuối|thấp|tụt|tụt hạng|giảm hạng|loại|trong đó có")
                    .add(true, "chữ cái|bảng chữ cái|abc|địa bàn|kế hoạch|như trên")
                    .add(false, "từ thấp đến cao|từ thấp lên cao|từ cao đến thấp")
                    .add(false, "từ cao xuống thấp");

    private static final int MOST_LINES = 200;

    /** How far from its beginning a line names its unit: "Hạng nhất: UBND xã …". */
    private static final int NEAR = 6;

    private final Facts facts;
    private final Outcomes outcomes;
    private final Crowds crowds;
    private final Tense tense;
    private final Ranks ranks;

    RankedListCheck(Outcomes outcomes, Facts facts, Crowds crowds, Tense tense) {
        this.outcomes = outcomes;
        this.facts = facts;
        this.crowds = crowds;
        this.tense = tense;
        this.ranks = new Ranks(outcomes);
    }

    /** A unit that a line begins with. */
    private record Line(Sentence sentence, String unit) {}

    /** By what the lines can be ranked, and those that stand out of their order then. */
    private record Reading(String indicator, By by, List<Line> misplaced) {}

    List<Judgement> judge(List<Passage> passages, Function<Passage, Sentence> sentences) {
        List<Judgement> judgements = new ArrayList<>();
        for (int i = 0; i + 1 < passages.size(); i++) {
            Passage opening = passages.get(i);
            if (opening.place().isInTable() || isSamePlace(opening, passages.get(i + 1))) continue;
            Sentence sentence = sentences.apply(opening);
            List<Turns.Said<List<By>>> ranked = RANKED.find(sentence);
            boolean other =
                    NOT_RANKED.find(sentence).stream().anyMatch(Turns.Said::meaning)
                            || !opening.grades().isEmpty()
                            || !tense.isOfMonth(sentence, 0, sentence.size());
            if (ranked.isEmpty() || other) continue;
            List<Line> lines = lines(passages, i, sentences);
            if (lines.size() < 2) continue;
            // "xếp hạng từ thấp đến cao"
            By first = ranked.get(ranked.size() - 1).meaning().get(0);
            List<By> by = first == By.BEST ? ranked.get(0).meaning() : List.of(first);
            SentenceRule.kindest(readings(sentence, lines, by), it -> it.misplaced().isEmpty())
                    .ifPresent(
                            reading ->
                                    reading.misplaced().stream()
                                            .map(line -> judgement(line, reading))
                                            .forEach(judgements::add));
        }
        return judgements;
    }

    private static boolean isSamePlace(Passage one, Passage other) {
        return one.place().equals(other.place());
    }

    private List<Line> lines(
            List<Passage> passages, int opening, Function<Passage, Sentence> sentences) {
        List<Line> lines = new ArrayList<>();
        int last = Math.min(passages.size(), opening + MOST_LINES);
        for (int i = opening + 1; i < last; i++) {
            // What a line says behind its first sentence is about the same unit.
            if (isSamePlace(passages.get(i), passages.get(i - 1))) continue;
            if (passages.get(i).place().isInTable()) break;
            Sentence line = sentences.apply(passages.get(i));
            List<Mention> units = line.units(0, line.size());
            if (units.isEmpty() || line.wordAt(units.get(0).start()) > NEAR) break;
            String unit = units.get(0).id();
            if (!outcomes.isInPlan(unit)) break;
            lines.add(new Line(line, unit));
        }
        return lines;
    }

    private List<Reading> readings(Sentence opening, List<Line> lines, List<By> by) {
        List<Reading> readings = new ArrayList<>();
        for (String indicator : indicators(opening, lines)) {
            for (By first : by) {
                Map<Line, Integer> places = new LinkedHashMap<>();
                for (Line line : lines) {
                    place(line, indicator, first, lines).ifPresent(it -> places.put(line, it));
                }
                if (places.size() < lines.size()) continue;
                readings.add(new Reading(indicator, first, misplaced(lines, places)));
            }
        }
        return readings;
    }

    private Optional<Integer> place(Line line, String indicator, By by, List<Line> lines) {
        return ranks.place(line.unit(), lines.stream().map(Line::unit).toList(), indicator, by);
    }

    /** Equals may stand in any order. */
    private static List<Line> misplaced(List<Line> lines, Map<Line, Integer> places) {
        List<Line> right =
                lines.stream()
                        .sorted(Comparator.comparing((Line line) -> places.get(line)))
                        .toList();
        List<Integer> items = IntStream.range(0, lines.size()).boxed().toList();
        List<Integer> rising = Order.longestRising(items, it -> right.indexOf(lines.get(it)));
        return items.stream().filter(it -> !rising.contains(it)).map(lines::get).toList();
    }

    /** What the opening names, else what the figures of all lines are of, else the total. */
    private Set<String> indicators(Sentence opening, List<Line> lines) {
        Set<String> named = new LinkedHashSet<>();
        opening.topics(0, opening.size()).forEach(it -> named.addAll(it.ids()));
        if (!named.isEmpty()) return named;
        Set<String> common = null;
        for (Line line : lines) {
            Set<String> said = new LinkedHashSet<>();
            for (Written figure : line.sentence().passage().figures()) {
                facts.said(line.unit(), figure).stream()
                        .filter(it -> it.part() == Part.VALUE || it.part() == Part.STANDING)
                        .forEach(it -> said.add(it.indicator()));
            }
            if (common == null) common = said;
            else common.retainAll(said);
        }
        return common.isEmpty() ? outcomes.totals() : common;
    }

    private Judgement judgement(Line line, Reading reading) {
        List<String> level = crowds.fieldsOf(line.unit()).get(0);
        String place =
                ranks.place(line.unit(), level, reading.indicator(), reading.by())
                        .map(String::valueOf)
                        .orElse("");
        Sentence sentence = line.sentence();
        Mention unit = sentence.units(0, sentence.size()).get(0);
        return new Judgement(
                Verdict.CONTRADICTED,
                Reason.OTHER_RANK,
                sentence,
                sentence.wordAt(unit.start()),
                sentence.wordAt(unit.end()),
                line.unit(),
                reading.indicator(),
                place,
                reading.indicator().isEmpty()
                        ? outcomes.places(line.unit())
                        : outcomes.find(line.unit(), reading.indicator())
                                .map(outcomes::places)
                                .orElse(List.of()));
    }
}
