package kpireport.verification;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kpireport.measures.Level;

/** Units spoken of together: "các xã, thị trấn", "các đơn vị", "toàn huyện". */
final class Crowds {

    /** Words for any unit. */
    private static final Turns<Boolean> ANY =
            new Turns<Boolean>()
                    .add(true, "cơ quan, đơn vị, địa phương|đơn vị, địa phương|đơn vị|địa phương")
                    .add(true, "cơ quan|cơ quan, đơn vị|cơ quan, địa phương|nơi");

    private static final Turns<Boolean> LONG_TYPES =
            new Turns<Boolean>().add(true, "thị trấn|đặc khu|thành phố|thị xã");

    private static final Turns<Boolean> AND = new Turns<Boolean>().add(true, "và");

    private final Outcomes outcomes;

    /** The words that the units of a level begin with: "xã", "thị trấn". */
    private final List<Set<String>> types = new ArrayList<>();

    Crowds(Outcomes outcomes) {
        this.outcomes = outcomes;
        for (Level level : outcomes.levels()) {
            Set<String> words = new TreeSet<>();
            for (String unit : outcomes.unitsOf(level)) {
                words.add(Lexicon.keys(outcomes.unit(unit).orElseThrow().unit().name()).get(0));
            }
            types.add(words);
        }
    }

    /**
     * A crowd in a sentence.
     *
     * @param fields who can be meant: any one of these sets of ids
     */
    record Crowd(int from, int to, List<List<String>> fields) {}

    /** Those between two words, from left to right. */
    List<Crowd> find(Sentence sentence, Context context, int from, int to) {
        List<Crowd> found = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Crowd crowd = at(sentence, context, i, to);
            if (crowd == null) continue;
            found.add(crowd);
            i = crowd.to() - 1;
        }
        return found;
    }

    /** Whether it can be of any level. */
    boolean isAny(Sentence sentence, Crowd crowd) {
        return ANY.at(sentence, crowd.from(), crowd.to()) != null;
    }

    Stream<List<String>> levels() {
        return outcomes.levels().stream().map(outcomes::unitsOf);
    }

    /** The office as a whole. */
    Optional<String> own() {
        return outcomes.own();
    }

    /** The only unit of the plan. */
    Optional<String> alone() {
        List<String> units =
                outcomes.levels().stream().flatMap(it -> outcomes.unitsOf(it).stream()).toList();
        return units.size() == 1 ? Optional.of(units.get(0)) : Optional.empty();
    }

    /** The levels a unit's place can be counted in: its own, and the units of its kind there. */
    List<List<String>> fieldsOf(String unit) {
        List<String> level = outcomes.levelOf(unit).map(outcomes::unitsOf).orElse(List.of(unit));
        List<String> kind = ofType(level, type(unit));
        return level.equals(kind) ? List.of(level) : List.of(level, kind);
    }

    /** "chỉ có phường X" can leave the communes out. */
    List<String> smallestFieldOf(String unit) {
        List<List<String>> fields = fieldsOf(unit);
        return fields.get(fields.size() - 1);
    }

    private String type(String unit) {
        return Lexicon.keys(outcomes.unit(unit).orElseThrow().unit().name()).get(0);
    }

    private List<String> ofType(List<String> units, String type) {
        return units.stream().filter(unit -> type(unit).equals(type)).toList();
    }

    private Crowd at(Sentence sentence, Context context, int from, int to) {
        Turns.Said<Boolean> any = ANY.at(sentence, from, to);
        if (any != null && !sentence.namesUnits(from, any.to())) {
            return new Crowd(from, any.to(), ofAny(sentence, context, from));
        }
        for (int level = 0; level < types.size(); level++) {
            int end = endOfTypes(sentence, from, to, types.get(level));
            if (end > from) return new Crowd(from, end, fields(level, sentence, from, end));
        }
        return null;
    }

    /** "trong khối sở, không có đơn vị nào": those that the sentence has spoken of, else all. */
    private List<List<String>> ofAny(Sentence sentence, Context context, int before) {
        for (int i = 0; i < before; i++) {
            for (int level = 0; level < types.size(); level++) {
                int end = endOfTypes(sentence, i, before, types.get(level));
                if (end > i) return fields(level, sentence, i, end);
            }
        }
        return all(context.section());
    }

    /** "xã, phường, đặc khu", but not the "xã" of "xã An Dũng". */
    private int endOfTypes(Sentence sentence, int from, int to, Set<String> types) {
        int end = from;
        for (int i = from; i < to; i++) {
            boolean type = types.contains(sentence.keys(i, i + 1).get(0));
            boolean second = i > from && isSecondSyllable(sentence, i);
            if (!type && !second && !isJoining(sentence, i, from)) break;
            if (type || second) end = i + 1;
        }
        return end > from && !isName(sentence, from, end) ? end : from;
    }

    private static boolean isSecondSyllable(Sentence sentence, int i) {
        return LONG_TYPES.at(sentence, i - 1, i + 1) != null;
    }

    private static boolean isJoining(Sentence sentence, int i, int from) {
        return i > from && AND.at(sentence, i, i + 1) != null;
    }

    private static boolean isName(Sentence sentence, int from, int end) {
        Passage passage = sentence.passage();
        int start = passage.syllables().get(from).start();
        int behind = passage.syllables().get(end - 1).end();
        boolean known =
                passage.units().stream()
                        .anyMatch(unit -> unit.start() < behind && unit.end() > start);
        boolean unknown =
                end < sentence.size()
                        && passage.syllables().get(end).capital()
                        && sentence.signsBefore(end).isBlank();
        return known || unknown;
    }

    private List<List<String>> fields(int level, Sentence sentence, int from, int end) {
        List<String> all = outcomes.unitsOf(outcomes.levels().get(level));
        Set<String> said = new LinkedHashSet<>(sentence.keys(from, end));
        List<String> ofKind = all.stream().filter(unit -> said.contains(type(unit))).toList();
        return ofKind.equals(all) ? List.of(all) : List.of(all, ofKind);
    }

    /** Those of the section, or all together. */
    private List<List<String>> all(List<String> section) {
        List<String> together = new ArrayList<>();
        outcomes.levels().forEach(level -> together.addAll(outcomes.unitsOf(level)));
        return section.isEmpty() ? List.of(together) : List.of(section, together);
    }

    /** The level that a heading, or the beginning of a paragraph, announces: "Cấp xã: …". */
    Optional<List<String>> section(Passage passage) {
        String key = passage.key() + " ";
        return outcomes.levels().stream()
                .filter(it -> key.startsWith(String.join(" ", Lexicon.keys(it.label())) + " "))
                .map(outcomes::unitsOf)
                .findFirst();
    }
}
