package kpireport.ingest;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kpireport.measures.Level;
import kpireport.measures.OrgUnit;
import kpireport.plan.Plan;
import kpireport.plan.Suggestions;

/** Looks up the plan's units by what exports call them. */
final class UnitDirectory {

    private static final Pattern NUMBER =
            Pattern.compile("^[(\\[]?(\\d{1,3}|[IVXivx]{1,5}|[A-HĐa-hđ]) ?[.)\\]/:-]+ *|^[-+*•] *");

    /** Names that come again; in a column of something else than units they are without end. */
    private static final int REMEMBERED = 10_000;

    private final List<OrgUnit> units;
    private final Set<String> levels = new HashSet<>();
    private final String place;
    private final String office;
    private final Map<String, Set<OrgUnit>> byCode;
    private final Map<String, Set<OrgUnit>> bySpelling;
    private final Map<UnitName, Set<OrgUnit>> byName;
    private final Map<UnitName, Set<OrgUnit>> byNameAlone;
    private final Map<String, Set<OrgUnit>> byBase;
    private final Map<String, Set<OrgUnit>> byTypelessBase;
    private final Map<String, Set<OrgUnit>> known = new ConcurrentHashMap<>();

    UnitDirectory(Plan plan) {
        this(plan.units(), plan.levels(), plan.office().place(), plan.office().title());
    }

    /**
     * @param place of the office, or empty
     * @param office its title, or empty
     */
    UnitDirectory(List<OrgUnit> units, List<Level> levels, String place, String office) {
        this.units = List.copyOf(units);
        this.place = Spelling.key(place);
        this.office = Spelling.key(office);
        for (Level level : levels) {
            this.levels.add(Spelling.key(level.label()));
            this.levels.add(Spelling.key(level.members()));
        }
        byCode = index(UnitDirectory::codes);
        bySpelling = index(this::keys);
        byName = index(unit -> keys(unit).flatMap(this::names));
        byNameAlone = index(unit -> keys(unit).flatMap(this::namesAlone));
        byBase = index(unit -> bases(keys(unit).flatMap(this::namesAlone)));
        byTypelessBase = index(this::typelessBases);
    }

    /** "Phòng Tư pháp" of "1. Phòng Tư pháp". */
    static String withoutNumber(String text) {
        return NUMBER.matcher(text).replaceFirst("");
    }

    /** The unit with that code of the national portal; codes do not vary but in capitals. */
    Set<OrgUnit> listByCode(String text) {
        return text.isBlank() ? Set.of() : byCode.getOrDefault(code(text), Set.of());
    }

    /**
     * The units that this can be the name of; only one is a match. The stricter way of comparing
     * goes first, and where it finds anything the looser ones are not asked.
     */
    Set<OrgUnit> listByName(String text) {
        Set<OrgUnit> remembered = known.get(text);
        if (remembered != null) return remembered;
        Set<OrgUnit> found = searchCodedToo(text);
        if (known.size() < REMEMBERED) known.put(text, found);
        return found;
    }

    /** Whether the text names a whole level: "Cấp xã", "các xã, thị trấn". */
    boolean namesLevel(String text) {
        return levels.contains(Spelling.key(text));
    }

    /**
     * The units that it may well be meant for, the nearest first: to suggest, never to match. None
     * where it is like none of them.
     */
    List<OrgUnit> listNear(String text, int most) {
        String key = Spelling.key(withoutNumber(text));
        List<String> said = namesAlone(key).map(UnitName::base).toList();
        Map<OrgUnit, Integer> distances = new LinkedHashMap<>();
        for (OrgUnit unit : units) {
            boolean near =
                    keys(unit).anyMatch(name -> areNear(key, name))
                            || bases(keys(unit).flatMap(this::namesAlone))
                                    .anyMatch(
                                            base ->
                                                    said.stream()
                                                            .anyMatch(it -> areNear(it, base)));
            if (near) {
                distances.put(
                        unit,
                        spellings(unit)
                                .mapToInt(name -> Nearness.distance(text, name))
                                .min()
                                .orElse(0));
            }
        }
        return distances.keySet().stream()
                .sorted(Comparator.comparing(distances::get))
                .limit(most)
                .toList();
    }

    /** As in the plan itself, and where the one is the other with words added. */
    private static boolean areNear(String one, String other) {
        return Suggestions.areNear(one, other) || Nearness.isWithin(one, other);
    }

    /** The units for whose names this may well be mistyped: to warn, never to match. */
    List<OrgUnit> listNearMisses(String text) {
        String key = Spelling.key(withoutNumber(text));
        List<UnitName> said = namesAlone(key).toList();
        return units.stream()
                .filter(
                        unit ->
                                keys(unit).anyMatch(name -> Nearness.isSlip(key, name))
                                        || keys(unit)
                                                .flatMap(this::namesAlone)
                                                .anyMatch(name -> name.isNearlyOneOf(said)))
                .toList();
    }

    /**
     * The code and the name of one cell must mean the same unit; else a person has to say which.
     */
    private Set<OrgUnit> searchCodedToo(String text) {
        Set<OrgUnit> found = searchNumberedToo(text);
        Optional<CodedName> coded = CodedName.of(text);
        if (!found.isEmpty() || coded.isEmpty()) return found;
        Set<OrgUnit> both = new LinkedHashSet<>(listByCode(coded.get().code()));
        both.addAll(searchNumberedToo(coded.get().name()));
        return both;
    }

    /** "1. Phòng Tư pháp"; but "X. An Vinh" is a commune before it is the tenth of a list. */
    private Set<OrgUnit> searchNumberedToo(String text) {
        Set<OrgUnit> found = search(text);
        String name = withoutNumber(text);
        return found.isEmpty() && !name.equals(text) ? search(name) : found;
    }

    private Set<OrgUnit> search(String text) {
        String key = Spelling.key(text);
        List<UnitName> alone = namesAlone(key).toList();
        return Stream.<Supplier<Set<OrgUnit>>>of(
                        () -> bySpelling.getOrDefault(key, Set.of()),
                        () -> find(byName, names(key)),
                        () -> find(byNameAlone, alone.stream()),
                        () -> find(byTypelessBase, alone.stream().map(UnitName::base)),
                        () -> find(byBase, alone.stream().filter(this::isBare).map(UnitName::base)),
                        () -> listByCode(text))
                .map(Supplier::get)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    private boolean isBare(UnitName name) {
        return name.type().isEmpty();
    }

    private Stream<UnitName> names(String key) {
        return UnitName.readings(key).stream();
    }

    private Stream<UnitName> namesAlone(String key) {
        return names(key).map(name -> name.withoutUnitAbove(place, office)).distinct();
    }

    /** A unit that the plan names without a type has whatever type the export gives it. */
    private Stream<String> typelessBases(OrgUnit unit) {
        return bases(namesAlone(Spelling.key(unit.name())).filter(this::isBare));
    }

    /**
     * The short name is one only while it is more than the bare base: were it "An Hòa" for xã An
     * Hòa, an export's "An Hòa" would never be asked about when phường An Hòa exists too.
     */
    private Stream<String> spellings(OrgUnit unit) {
        Stream<String> names = Stream.concat(Stream.of(unit.name()), unit.aliases().stream());
        String shortKey = Spelling.key(unit.shortName());
        boolean bare =
                namesAlone(Spelling.key(unit.name()))
                        .anyMatch(name -> name.base().equals(shortKey));
        return bare ? names : Stream.concat(names, Stream.of(unit.shortName()));
    }

    private Stream<String> keys(OrgUnit unit) {
        return spellings(unit).map(Spelling::key).filter(key -> !key.isEmpty());
    }

    private static Stream<String> bases(Stream<UnitName> names) {
        return names.map(UnitName::base).filter(base -> !base.isEmpty());
    }

    private static Stream<String> codes(OrgUnit unit) {
        return Stream.of(unit.code(), unit.id())
                .map(UnitDirectory::code)
                .filter(code -> !code.isEmpty());
    }

    private static String code(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }

    private <K> Map<K, Set<OrgUnit>> index(Function<OrgUnit, Stream<K>> keys) {
        Map<K, Set<OrgUnit>> index = new HashMap<>();
        for (OrgUnit unit : units) {
            keys.apply(unit)
                    .forEach(
                            key ->
                                    index.computeIfAbsent(key, k -> new LinkedHashSet<>())
                                            .add(unit));
        }
        return index;
    }

    private static <K> Set<OrgUnit> find(Map<K, Set<OrgUnit>> index, Stream<K> keys) {
        Set<OrgUnit> found = new LinkedHashSet<>();
        keys.forEach(key -> found.addAll(index.getOrDefault(key, Set.of())));
        return found;
    }
}
