package kpireport.verification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kpireport.verification.Written.Amount;
import kpireport.verification.Written.Pair;

/**
 * Figures that are told one after the other for names that were told before them: "An Quang và An
 * Toàn lần lượt đạt 80,0% (4/5) và 66,7% (2/3)".
 *
 * @param units ids by the figures that are theirs
 * @param indicators the same, where one unit has a figure of each
 * @param unpaired figures that are more or fewer than the names
 */
record Series(Map<Written, String> units, Map<Written, String> indicators, List<Written> unpaired) {

    private static final Phrases IN_TURN = Phrases.of("lần lượt", "theo thứ tự", "tương ứng");

    private static final Series NONE = new Series(Map.of(), Map.of(), List.of());

    static Series of(Passage passage, Names names) {
        Optional<Integer> start = start(passage);
        List<Written> figures = start.map(it -> figures(passage, it)).orElse(List.of());
        List<List<Written>> items = items(figures);
        if (items.size() < 2) return NONE;
        int end = figures.get(figures.size() - 1).end();
        List<Mention> units = row(passage, passage.units(), items.get(0).get(0).start(), end);
        if (units.stream().anyMatch(it -> it.ids().size() > 1 || names.isOwn(it.id()))) {
            return NONE;
        }
        if (units.size() > 1) {
            return units.size() == items.size()
                    ? new Series(paired(units, items), Map.of(), List.of())
                    : new Series(Map.of(), Map.of(), figures);
        }
        List<Mention> indicators =
                row(
                        passage,
                        names.findLooseIndicators(passage.text(), passage.syllables()),
                        items.get(0).get(0).start(),
                        end);
        return indicators.size() == items.size()
                ? new Series(Map.of(), paired(indicators, items), List.of())
                : NONE;
    }

    /** Where the words are that tell of a series. */
    private static Optional<Integer> start(Passage passage) {
        for (int i = 0; i < passage.syllables().size(); i++) {
            int from = passage.syllables().get(i).start();
            List<String> words = passage.keys(from, passage.text().length());
            if (IN_TURN.lengthAtStart(words) > 0) return Optional.of(from);
        }
        return Optional.empty();
    }

    /** Up to where another name begins a thought of its own. */
    private static List<Written> figures(Passage passage, int start) {
        List<Written> figures =
                passage.figures().stream()
                        .filter(figure -> figure.start() >= start)
                        .filter(figure -> figure instanceof Amount || figure instanceof Pair)
                        .toList();
        if (figures.isEmpty()) return figures;
        int first = figures.get(0).start();
        int next =
                passage.units().stream()
                        .mapToInt(Mention::start)
                        .filter(unit -> unit > first)
                        .min()
                        .orElse(Integer.MAX_VALUE);
        return figures.stream().filter(figure -> figure.end() <= next).toList();
    }

    /** Figures of the first one's kind, each with the others that follow it. */
    private static List<List<Written>> items(List<Written> figures) {
        List<List<Written>> items = new ArrayList<>();
        for (Written figure : figures) {
            if (items.isEmpty() || isAlike(items.get(0).get(0), figure)) {
                items.add(new ArrayList<>());
            }
            items.get(items.size() - 1).add(figure);
        }
        return items;
    }

    private static boolean isAlike(Written one, Written other) {
        return one instanceof Amount amount
                ? other instanceof Amount same && amount.percent() == same.percent()
                : other instanceof Pair;
    }

    /** The names in a row that end before the figures; else those that begin behind them. */
    private static List<Mention> row(Passage passage, List<Mention> mentions, int start, int end) {
        List<Mention> row = new ArrayList<>();
        for (Mention mention : mentions) {
            if (mention.end() > start) continue;
            boolean goesOn = !row.isEmpty() && passage.areListed(row.get(row.size() - 1), mention);
            if (!goesOn) row.clear();
            row.add(mention);
        }
        if (!row.isEmpty()) return row;
        for (Mention mention : mentions) {
            if (mention.start() < end) continue;
            if (!row.isEmpty() && !passage.areListed(row.get(row.size() - 1), mention)) break;
            row.add(mention);
        }
        return row;
    }

    private static Map<Written, String> paired(List<Mention> names, List<List<Written>> items) {
        Map<Written, String> paired = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            String id = names.get(i).id();
            items.get(i).forEach(figure -> paired.put(figure, id));
        }
        return paired;
    }
}
