package kpireport.verification;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kpireport.verification.Crowds.Crowd;
import kpireport.verification.Subject.Scope;
import kpireport.verification.Turns.Said;

/** Finds of whom a verb speaks: the units before it, or behind it after "là", "gồm". */
final class SubjectReader {

    private enum Quantity {
        ALL,
        NOT,
        ANY,
        OTHERS,
        EXCEPT,
        ONLY,
        /** How many is not said: nothing can be held against it. */
        SOME,
        MOST,
        FEW,
        /** The units behind it are only compared with. */
        UNLIKE,
        NEUTRAL
    }

    private static final Turns<Quantity> QUANTITIES =
            new Turns<Quantity>()
                    .add(Quantity.ALL, "tất cả|toàn bộ|mọi|đều|đều có|100|cả|đồng loạt|cùng")
                    .add(Quantity.NOT, "không có|không còn|chưa có|không|chưa")
                    .add(Quantity.ANY, "nào")
                    .add(Quantity.OTHERS, "còn lại|khác")
                    .add(Quantity.EXCEPT, "trừ|ngoại trừ|ngoài|trừ ra|không kể")
                    .add(Quantity.ONLY, "chỉ có|chỉ còn|duy nhất|duy chỉ có|mới chỉ có|chỉ riêng")
                    .add(Quantity.ONLY, "chỉ|duy nhất có|chỉ duy nhất")
                    .add(Quantity.SOME, "nhiều|một số|một vài|còn|có")
                    .add(Quantity.SOME, "gần như|phân nửa|không phải|vài|trong đó có")
                    .add(Quantity.MOST, "hầu hết|đa số|phần lớn|quá nửa|hơn nửa|hơn một nửa")
                    .add(Quantity.MOST, "quá một nửa|trên một nửa|đại đa số|có hơn một nửa")
                    .add(Quantity.FEW, "chưa đến một nửa|chưa tới một nửa|dưới một nửa")
                    .add(Quantity.FEW, "ít hơn một nửa|chưa được một nửa|chưa quá nửa")
                    .add(Quantity.UNLIKE, "khác với|so với|cũng như|như|ngoại trừ trường hợp")
                    .add(Quantity.NEUTRAL, "cùng với|cả hai|cả ba|chỉ tiêu|chỉ số|chỉ đạo");

    private static final Turns<Boolean> FOLLOWED_BY =
            new Turns<Boolean>()
                    .add(true, "gồm|gồm có|bao gồm|chỉ có|chỉ có duy nhất|duy nhất có")
                    .add(false, "là|có|thuộc về|như|trong đó có|đó là|có thể kể đến");

    private static final Turns<Boolean> ALL_OF = new Turns<Boolean>().add(true, "cả|bộ");

    private static final Map<Quantity, Scope> PARTS =
            Map.of(Quantity.MOST, Scope.MOST, Quantity.FEW, Scope.FEW);

    private static final List<String> OF_LEVEL = Lexicon.keys("cấp");
    private static final List<String> STILL = Lexicon.keys("còn");

    private final Crowds crowds;

    SubjectReader(Crowds crowds) {
        this.crowds = crowds;
    }

    /**
     * @param start where words for it can begin
     * @param verb first word of the verb
     * @param end behind what the verb says
     */
    Optional<Subject> find(Sentence sentence, Context context, int start, int verb, int end) {
        List<Said<Quantity>> quantities = QUANTITIES.find(sentence, start, verb);
        List<Crowd> found = crowds.find(sentence, context, start, verb);
        Set<String> except = except(sentence, quantities, found, verb);
        except.addAll(exceptBehind(sentence, end));
        Set<String> units = units(sentence, start, verb, quantities);
        units.removeAll(except);
        if (!found.isEmpty()) {
            Optional<Subject> crowd = crowd(sentence, context, quantities, found, except, units);
            if (crowd.isPresent()) return crowd;
        }
        if (units.isEmpty()) return behind(sentence, end, start);
        Scope scope = has(quantities, Quantity.ONLY) ? Scope.ONLY : Scope.NAMED;
        return Optional.of(named(scope, units, start));
    }

    private Optional<Subject> crowd(
            Sentence sentence,
            Context context,
            List<Said<Quantity>> quantities,
            List<Crowd> found,
            Set<String> except,
            Set<String> units) {
        Crowd crowd = found.get(found.size() - 1);
        Optional<Subject> part = part(quantities, crowd, except);
        if (part.isPresent()) return part;
        boolean none = has(quantities, Quantity.NOT) && has(quantities, Quantity.ANY);
        boolean others = has(quantities, Quantity.OTHERS);
        boolean all = has(quantities, Quantity.ALL) || others || !except.isEmpty();
        int from =
                quantities.isEmpty()
                        ? crowd.from()
                        : Math.min(quantities.get(0).from(), crowd.from());
        if (none) {
            return Optional.of(new Subject(Scope.NONE, Set.of(), crowd.fields(), except, from));
        }
        if (isOne(crowd) && quantities.isEmpty()) {
            return Optional.of(named(Scope.NAMED, Set.copyOf(crowd.fields().get(0)), from));
        }
        if (!all || has(quantities, Quantity.SOME) || has(quantities, Quantity.NOT)) {
            return Optional.empty();
        }
        if (!units.isEmpty() && !others) return Optional.empty();
        int noun = startOfNoun(sentence, found);
        Optional<Integer> number = numberBefore(sentence, noun);
        if (number.isEmpty() && countsSome(sentence, from, crowd.to())) return Optional.empty();
        if (number.isPresent() && !others && !isAllOf(sentence, noun - 1)) {
            return Optional.empty();
        }
        if (others) {
            sentence.units(0, crowd.from()).forEach(unit -> except.add(unit.id()));
            if (except.isEmpty() && number.isPresent()) except.addAll(unitsBefore(context));
            if (except.isEmpty()) return Optional.empty();
        }
        List<List<String>> fields =
                Stream.concat(crowd.fields().stream(), levels(sentence, crowd, number))
                        .filter(it -> number.isEmpty() || number.get() == left(it, except))
                        .toList();
        int first = number.isPresent() ? Math.min(from, noun - 1) : from;
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(new Subject(Scope.ALL, Set.of(), fields, except, first));
    }

    /** "đa số các xã", "hơn một nửa số xã" */
    private static Optional<Subject> part(
            List<Said<Quantity>> quantities, Crowd crowd, Set<String> except) {
        List<Said<Quantity>> parts =
                quantities.stream()
                        .filter(it -> PARTS.containsKey(it.meaning()) && it.to() <= crowd.from())
                        .toList();
        boolean near = parts.size() == 1 && crowd.from() - parts.get(0).to() <= 2;
        return near && except.isEmpty()
                ? Optional.of(
                        new Subject(
                                PARTS.get(parts.get(0).meaning()),
                                Set.of(),
                                crowd.fields(),
                                except,
                                parts.get(0).from()))
                : Optional.empty();
    }

    /** The first word of "đơn vị cấp xã". */
    private static int startOfNoun(Sentence sentence, List<Crowd> found) {
        int start = found.get(found.size() - 1).from();
        for (int i = found.size() - 2; i >= 0; i--) {
            int to = found.get(i).to();
            boolean joined = to == start - 1 && sentence.keys(to, start).equals(OF_LEVEL);
            if (!joined) break;
            start = found.get(i).from();
        }
        return start;
    }

    /** "cả bốn cơ quan": as many as a level has, where there are four of them. */
    private Stream<List<String>> levels(Sentence sentence, Crowd crowd, Optional<Integer> number) {
        return number.isPresent() && crowds.isAny(sentence, crowd)
                ? crowds.levels()
                : Stream.empty();
    }

    /** The 3 of "3 xã còn lại", "cả ba xã". */
    private static Optional<Integer> numberBefore(Sentence sentence, int crowd) {
        if (crowd == 0 || sentence.figures(crowd - 1, crowd).isEmpty()) return Optional.empty();
        return Numbers.of(sentence.keys(crowd - 1, crowd).get(0));
    }

    private static boolean isAllOf(Sentence sentence, int number) {
        return number > 0 && ALL_OF.isIn(sentence, number - 1, number);
    }

    private static int left(List<String> field, Set<String> except) {
        return (int) field.stream().filter(unit -> !except.contains(unit)).count();
    }

    private static Set<String> unitsBefore(Context context) {
        return context.before().stream()
                .flatMap(it -> it.units(0, it.size()).stream())
                .map(Mention::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** "huyện đã hoàn thành …" */
    private static boolean isOne(Crowd crowd) {
        return crowd.fields().size() == 1 && crowd.fields().get(0).size() == 1;
    }

    /** "03 xã": how many is another question. */
    private static boolean countsSome(Sentence sentence, int from, int to) {
        return sentence.figures(from, to).stream()
                .anyMatch(figure -> !figure.text().startsWith("100"));
    }

    private Set<String> units(
            Sentence sentence, int start, int verb, List<Said<Quantity>> quantities) {
        Set<String> units = new LinkedHashSet<>();
        for (Mention unit : sentence.units(start, verb)) {
            int at = sentence.wordAt(unit.start());
            boolean compared =
                    quantities.stream()
                            .anyMatch(it -> it.meaning() == Quantity.UNLIKE && it.to() == at);
            if (!compared) units.add(unit.id());
        }
        return units;
    }

    private static Set<String> except(
            Sentence sentence, List<Said<Quantity>> quantities, List<Crowd> found, int verb) {
        Set<String> except = new LinkedHashSet<>();
        for (Said<Quantity> quantity : quantities) {
            if (quantity.meaning() != Quantity.EXCEPT) continue;
            int to =
                    found.stream()
                            .mapToInt(Crowd::from)
                            .filter(crowd -> crowd > quantity.to())
                            .findFirst()
                            .orElse(verb);
            sentence.units(quantity.to(), to).forEach(unit -> except.add(unit.id()));
        }
        return except;
    }

    /** "…, trừ xã An Dũng" */
    private static Set<String> exceptBehind(Sentence sentence, int end) {
        Set<String> except = new LinkedHashSet<>();
        int to = sentence.endOfClause(end, ";");
        for (Said<Quantity> quantity : QUANTITIES.find(sentence, end, to)) {
            if (quantity.meaning() != Quantity.EXCEPT) continue;
            sentence.units(quantity.to(), to).forEach(unit -> except.add(unit.id()));
        }
        return except;
    }

    /** "chưa đạt chỉ tiêu X gồm: xã A, xã B" */
    private Optional<Subject> behind(Sentence sentence, int end, int start) {
        if (end >= sentence.size()) return Optional.empty();
        Said<Boolean> link = FOLLOWED_BY.at(sentence, end, sentence.size());
        boolean colon = sentence.hasSign(end, ":");
        if (link == null && !colon) return Optional.empty();
        int from = link == null ? end : link.to();
        int to = sentence.endOfClause(from, ";");
        Set<String> units = new LinkedHashSet<>();
        for (Mention unit : sentence.units(from, to)) {
            boolean joined = units.isEmpty() && sentence.wordAt(unit.start()) - from > 3;
            if (joined) break;
            units.add(unit.id());
        }
        if (units.isEmpty()) return Optional.empty();
        boolean all = link != null && link.meaning() && isWhole(sentence, start, end);
        return Optional.of(named(all ? Scope.ONLY : Scope.NAMED, units, start));
    }

    /** "Các xã chưa đạt gồm" names them all, "một số xã chưa đạt gồm" does not. */
    private static boolean isWhole(Sentence sentence, int start, int end) {
        String text = sentence.passage().text();
        return !text.contains("…")
                && !text.contains("...")
                && QUANTITIES.find(sentence, start, end).stream()
                        .filter(it -> it.meaning() == Quantity.SOME)
                        .allMatch(it -> STILL.equals(sentence.keys(it.from(), it.to())));
    }

    private static Subject named(Scope scope, Set<String> units, int from) {
        return new Subject(scope, units, List.of(), Set.of(), from);
    }

    private static boolean has(List<Said<Quantity>> quantities, Quantity quantity) {
        return quantities.stream().anyMatch(it -> it.meaning() == quantity);
    }
}
