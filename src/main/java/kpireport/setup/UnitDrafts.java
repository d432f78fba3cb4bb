package kpireport.setup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kpireport.inspection.FoundUnit;

/** Sorts the units found into levels and gives them ids. */
final class UnitDrafts {

    private static final Set<String> COMMUNES = Set.of("xã", "phường", "thị trấn", "đặc khu");
    private static final List<String> ORDER =
            List.of(DraftUnit.WHOLE, "so", "phong", "huyen", "xa", "don-vi");

    private final List<FoundUnit> found;
    private final Set<String> communesByHeader;
    private final boolean district;
    private final Map<String, DraftLevel> levels = new LinkedHashMap<>();
    private final List<DraftUnit> units = new ArrayList<>();
    private final Set<String> ids = new HashSet<>(ORDER);

    /**
     * @param communesByHeader files whose column of names is headed "Xã, phường"
     */
    UnitDrafts(List<FoundUnit> found, Set<String> communesByHeader, OfficeGuess office) {
        this.district = office.type().equals("huyện");
        this.communesByHeader = communesByHeader;
        this.found = found.stream().map(it -> ofOffice(it, office)).map(this::asCommune).toList();
        Map<String, List<FoundUnit>> byLevel =
                this.found.stream()
                        .collect(
                                Collectors.groupingBy(
                                        this::level, LinkedHashMap::new, Collectors.toList()));
        ORDER.stream().filter(byLevel::containsKey).forEach(id -> add(id, byLevel.get(id)));
    }

    List<DraftLevel> levels() {
        return List.copyOf(levels.values());
    }

    /** By level, else in the order in which they were found. */
    List<DraftUnit> units() {
        return List.copyOf(units);
    }

    private void add(String id, List<FoundUnit> members) {
        levels.put(id, label(id, members));
        for (FoundUnit unit : members) {
            units.add(new DraftUnit(id(unit), id, unit, shortName(unit), isNamesake(unit)));
        }
    }

    /** "UBND huyện" in the exports of UBND huyện Tiên Lữ is that, to be looked at. */
    private static FoundUnit ofOffice(FoundUnit unit, OfficeGuess office) {
        boolean same =
                office.isKnown()
                        && !unit.agency()
                        && unit.type().isEmpty()
                        && isSame(unit.base(), office.type());
        return same
                ? new FoundUnit(
                        office.type() + " " + office.place(),
                        office.type(),
                        false,
                        office.place(),
                        unit.code(),
                        unit.group(),
                        List.copyOf(unit.spellings()),
                        List.copyOf(unit.spellings()),
                        unit.spellings(),
                        unit.files())
                : unit;
    }

    /** "Trường Thịnh", "Hội Sơn" under "Xã, phường" are no schools and unions. */
    private FoundUnit asCommune(FoundUnit unit) {
        boolean place = unit.name().matches("(\\p{Lu}\\p{Ll}+ ){1,3}\\p{Lu}\\p{Ll}+");
        return unit.agency() && place && isListedAsCommune(unit) ? unit.asPlace() : unit;
    }

    private boolean isListedAsCommune(FoundUnit unit) {
        return unit.files().stream().anyMatch(communesByHeader::contains)
                || unit.group().map(Words::plain).orElse("").matches(".*\\b(xa|phuong)\\b.*");
    }

    private String level(FoundUnit unit) {
        if (COMMUNES.contains(unit.type())) return "xa";
        if (!unit.type().isEmpty()) {
            long alike = count(it -> it.type().equals(unit.type()));
            boolean above = unit.type().equals("tỉnh") || alike == 1 && found.size() > 2;
            return above && isOnlyTerritoryAbove(unit) ? DraftUnit.WHOLE : "huyen";
        }
        if (unit.agency()) {
            return count(it -> it.name().startsWith("Sở ")) > 0 ? "so" : "phong";
        }
        boolean commune = isListedAsCommune(unit) || count(it -> COMMUNES.contains(it.type())) > 0;
        return commune ? "xa" : "don-vi";
    }

    private boolean isOnlyTerritoryAbove(FoundUnit unit) {
        return count(
                        it ->
                                !it.type().isEmpty()
                                        && !COMMUNES.contains(it.type())
                                        && !it.equals(unit))
                == 0;
    }

    private long count(Predicate<FoundUnit> test) {
        return found.stream().filter(test).count();
    }

    private DraftLevel label(String id, List<FoundUnit> members) {
        String types =
                Stream.of(
                                "xã",
                                "phường",
                                "thị trấn",
                                "đặc khu",
                                "huyện",
                                "thị xã",
                                "thành phố",
                                "quận")
                        .filter(type -> members.stream().anyMatch(it -> it.type().equals(type)))
                        .collect(Collectors.joining(", "));
        return switch (id) {
            case DraftUnit.WHOLE ->
                    new DraftLevel(id, "Toàn " + members.get(0).type(), members.get(0).type());
            case "so" -> new DraftLevel(id, "Sở, ban, ngành", "các sở, ban, ngành");
            case "phong" -> new DraftLevel(id, phongLabel(members), "các cơ quan");
            case "huyen" -> new DraftLevel(id, "Cấp huyện", "các " + types);
            case "xa" -> new DraftLevel(id, "Cấp xã", "các " + (types.isEmpty() ? "xã" : types));
            default -> new DraftLevel(id, "Các đơn vị", "các đơn vị");
        };
    }

    private String phongLabel(List<FoundUnit> members) {
        boolean said =
                members.stream()
                        .map(it -> Words.plain(it.name() + " " + it.group().orElse("")))
                        .anyMatch(words -> words.matches(".*\\bhuyen\\b.*"));
        return district || said ? "Cấp huyện" : "Phòng, ban, cơ quan";
    }

    private String id(FoundUnit unit) {
        String base = Words.id(unit.base());
        String typed = Words.id(unit.name());
        for (String id : new LinkedHashSet<>(List.of(base, typed))) {
            if (ids.add(id)) return id;
        }
        int next = 2;
        while (!ids.add(typed + "-" + next)) next++;
        return typed + "-" + next;
    }

    /** "An Vinh", unless a phường has the same name; empty where the name is short already. */
    private String shortName(FoundUnit unit) {
        if (!COMMUNES.contains(unit.type()) || unit.type().equals("đặc khu")) return "";
        // "1" is no name in a sentence.
        if (Character.isDigit(unit.base().charAt(0))) return "";
        boolean shared = found.stream().filter(it -> isSame(it.base(), unit.base())).count() > 1;
        if (shared) return "";
        return unit.type().equals("thị trấn") ? "TT " + unit.base() : unit.base();
    }

    private boolean isNamesake(FoundUnit unit) {
        return unit.code().isPresent()
                && found.stream()
                        .filter(it -> it.code().isPresent() && !it.code().equals(unit.code()))
                        .anyMatch(it -> it.name().equalsIgnoreCase(unit.name()));
    }

    private static boolean isSame(String one, String other) {
        return Words.plain(one).equals(Words.plain(other));
    }
}
