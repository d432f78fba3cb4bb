package kpireport.verification;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whose a figure of running text is. */
final class Subjects {

    private static final int FARTHEST = 25;

    /** What is said of many is not said of the unit that was named last. */
    private static final Phrases MANY =
            Phrases.of(
                    "các xã",
                    "các phường",
                    "các sở",
                    "các cơ quan",
                    "các phòng",
                    "các đơn vị",
                    "các địa phương",
                    "còn lại",
                    "bình quân",
                    "trung bình",
                    "toàn huyện",
                    "toàn tỉnh",
                    "kết quả chung",
                    "cấp xã",
                    "cấp huyện",
                    "cấp sở",
                    "mỗi",
                    "đơn vị khác");

    /** The office itself, where it has results of its own. */
    private static final Phrases WHOLE = Phrases.of("toàn huyện", "toàn tỉnh");

    private static final Phrases MEMBERS =
            Phrases.of("xã", "phường", "sở", "đơn vị", "cơ quan", "địa phương");

    private final Names names;
    private final List<String> own;
    private final boolean alone;

    /**
     * @param own the units that the office itself is
     * @param alone whether there are no others
     */
    Subjects(Names names, List<String> own, boolean alone) {
        this.alone = alone;
        this.names = names;
        this.own = own;
    }

    /** Several where it is said of each of them; empty where that cannot be told. */
    List<String> of(Passage passage, Written figure) {
        String inTurn = Series.of(passage, names).units().get(figure);
        if (inTurn != null) return List.of(inTurn);
        List<Mention> units =
                passage.units().stream()
                        .filter(unit -> unit.ids().stream().noneMatch(names::isOwn))
                        .toList();
        if (units.isEmpty()) {
            int others = MANY.count(passage.key()) + MEMBERS.count(passage.key());
            return others > WHOLE.count(passage.key()) && !alone ? List.of() : own;
        }
        Optional<Mention> nearest =
                units.stream()
                        .filter(unit -> unit.end() <= figure.start())
                        .reduce((earlier, later) -> later);
        if (nearest.isEmpty()) {
            return units.size() == 1 && units.get(0).ids().size() == 1
                    ? List.of(units.get(0).id())
                    : List.of();
        }
        List<String> between = passage.keys(nearest.get().end(), figure.start());
        boolean told =
                nearest.get().ids().size() == 1
                        && between.size() <= FARTHEST
                        && MANY.count(String.join(" ", between)) == 0;
        return told ? together(units, nearest.get(), passage) : List.of();
    }

    /** Whether it is told in turn with others, and they are more or fewer than the names. */
    boolean isUnpaired(Passage passage, Written figure) {
        return Series.of(passage, names).unpaired().contains(figure);
    }

    /** Whether the passage says nothing but whose the figure is: "Xã Long Môn đạt 85,26%." */
    static boolean isOnlySubject(Passage passage, Written figure) {
        int end = Surroundings.end(passage, figure);
        List<String> words =
                passage.syllables().stream()
                        .filter(syllable -> syllable.end() <= end)
                        .filter(syllable -> !isIn(syllable, passage.units()))
                        .filter(syllable -> !isIn(syllable, passage.grades()))
                        .map(Syllable::key)
                        .toList();
        boolean named = !passage.units().isEmpty() || WHOLE.count(passage.key()) > 0;
        return named && PlainWords.are(words);
    }

    private static boolean isIn(Syllable syllable, List<Mention> mentions) {
        return mentions.stream()
                .anyMatch(it -> it.start() <= syllable.start() && syllable.end() <= it.end());
    }

    /** "Long Mai, Long Môn và Long Sơn": the last of them speaks for all. */
    private static List<String> together(List<Mention> units, Mention last, Passage passage) {
        Set<String> all = new LinkedHashSet<>();
        List<Mention> row = new ArrayList<>(List.of(last));
        for (int i = units.indexOf(last) - 1; i >= 0; i--) {
            Mention unit = units.get(i);
            if (unit.ids().size() > 1 || !passage.areListed(unit, row.get(0))) break;
            row.add(0, unit);
        }
        row.forEach(unit -> all.add(unit.id()));
        return List.copyOf(all);
    }
}
