package kpireport.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kpireport.inspection.FoundUnit;
import kpireport.inspection.InspectedFile;
import kpireport.inspection.InspectedSheet;
import kpireport.inspection.InspectedTable;
import kpireport.inspection.InspectedUnit;
import kpireport.measures.Level;
import kpireport.measures.OrgUnit;

/**
 * The units that several exports are about, before any plan names them: one entry for all that the
 * exports call a unit. A table lists a unit once, so two names of one file are two units.
 */
public final class UnitRoll {

    private final String place;
    private final List<Entry> entries = new ArrayList<>();

    private UnitRoll(String place) {
        this.place = Spelling.key(place);
    }

    /**
     * In the order of the file with most units; those that only others name come after it.
     *
     * @param place of the office, or empty; it may follow a name: "Phòng Tư pháp huyện An Lão"
     */
    public static List<FoundUnit> of(List<InspectedFile> files, String place) {
        UnitRoll roll = new UnitRoll(place);
        List<Mention> mentions = mentions(files);
        // What says most goes first: codes and full names, then bare names, then abbreviations.
        roll.enter(mentions, Mention::isClear);
        roll.enter(mentions, mention -> !mention.isClear() && !mention.name().isAgency());
        roll.enter(mentions, mention -> !mention.isClear() && mention.name().isAgency());
        roll.joinSlips();
        roll.entries.sort(Comparator.comparing(entry -> entry.place(mentions)));
        return roll.list();
    }

    private static List<Mention> mentions(List<InspectedFile> files) {
        Map<String, List<Mention>> byFile = new LinkedHashMap<>();
        for (InspectedFile file : files) {
            for (InspectedSheet sheet : file.sheets()) {
                if (file.sources().isEmpty()) continue;
                for (InspectedTable table : sheet.tables()) {
                    for (InspectedUnit unit : table.units()) {
                        byFile.computeIfAbsent(file.file(), it -> new ArrayList<>())
                                .add(
                                        new Mention(
                                                file.file(),
                                                unit,
                                                unit.group().orElse(sheet.name()),
                                                WrittenName.of(unit.text())));
                    }
                }
            }
        }
        return byFile.values().stream()
                .sorted(Comparator.comparing((List<Mention> it) -> it.size()).reversed())
                .flatMap(List::stream)
                .toList();
    }

    private void enter(List<Mention> mentions, Predicate<Mention> which) {
        for (Mention mention : mentions) {
            if (!which.test(mention)) continue;
            Optional<Entry> entry = find(mention);
            if (entry.isPresent()) {
                entry.get().mentions.add(mention);
            } else {
                entries.add(new Entry(mention));
            }
        }
    }

    private Optional<Entry> find(Mention mention) {
        Optional<String> code = mention.unit().code();
        if (code.isPresent()) {
            Optional<Entry> same =
                    entries.stream().filter(entry -> entry.code().equals(code)).findFirst();
            if (same.isPresent()) return same;
        }
        return only(entry -> entry.code().isEmpty() || code.isEmpty(), mention, this::isSame)
                .or(() -> only(entry -> !entry.isIn(mention), mention, this::hasBase))
                .or(() -> only(entry -> !entry.isIn(mention), mention, UnitRoll::isAbbreviated));
    }

    private interface Likeness {
        boolean holds(WrittenName one, WrittenName other);
    }

    private Optional<Entry> only(Predicate<Entry> which, Mention mention, Likeness likeness) {
        List<Entry> found =
                entries.stream()
                        .filter(which)
                        .filter(
                                entry ->
                                        entry.mentions.stream()
                                                .anyMatch(
                                                        it ->
                                                                likeness.holds(
                                                                        it.name(), mention.name())))
                        .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private boolean isSame(WrittenName one, WrittenName other) {
        return one.type().equals(other.type()) && key(one).equals(key(other));
    }

    /** "An Vinh" for xã An Vinh. */
    private boolean hasBase(WrittenName one, WrittenName other) {
        boolean oneBare = one.type().isEmpty() || other.type().isEmpty();
        return oneBare && !other.isAgency() && key(one).equals(key(other));
    }

    private static boolean isAbbreviated(WrittenName one, WrittenName other) {
        return !one.isTerritory()
                && !other.isTerritory()
                && (one.abbreviation().isPresent() || other.abbreviation().isPresent())
                && one.initials().equals(other.initials());
    }

    private String key(WrittenName name) {
        return new UnitName("", Spelling.key(name.base())).withoutUnitAbove(place, "").base();
    }

    /** Two names a letter apart, each in files where the other is not: a slip, to be looked at. */
    private void joinSlips() {
        for (Entry entry : List.copyOf(entries)) {
            List<Entry> near =
                    entries.stream()
                            .filter(other -> other != entry && isSlip(entry, other))
                            .toList();
            if (near.size() != 1 || !isBetterSaid(near.get(0), entry)) continue;
            near.get(0).slips.addAll(entry.mentions);
            entries.remove(entry);
        }
    }

    /** The more often, else the earlier: the report month's files go first. */
    private boolean isBetterSaid(Entry one, Entry other) {
        int more = Integer.compare(one.mentions.size(), other.mentions.size());
        return more > 0 || more == 0 && entries.indexOf(one) < entries.indexOf(other);
    }

    private static boolean isSlip(Entry one, Entry other) {
        WrittenName first = one.name();
        WrittenName second = other.name();
        return first.type().equals(second.type())
                && (one.code().isEmpty() || other.code().isEmpty())
                && one.all().noneMatch(other::isIn)
                && Nearness.isSlip(first.base(), second.base());
    }

    private List<FoundUnit> list() {
        List<OrgUnit> named = entries.stream().map(entry -> entry.named(List.of())).toList();
        UnitDirectory directory = new UnitDirectory(named, List.of(), place, "");
        List<FoundUnit> units = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            units.add(entries.get(i).found(directory, named.get(i)));
        }
        return units;
    }

    private record Mention(String file, InspectedUnit unit, String group, WrittenName name) {

        boolean isClear() {
            return unit.code().isPresent()
                    || name.isTerritory()
                    || name.isAgency() && name.abbreviation().isEmpty();
        }
    }

    private static final class Entry {

        private final List<Mention> mentions = new ArrayList<>();
        private final List<Mention> slips = new ArrayList<>();

        Entry(Mention first) {
            mentions.add(first);
        }

        int place(List<Mention> inOrder) {
            return mentions.stream().mapToInt(inOrder::indexOf).min().orElseThrow();
        }

        /** The first that says the type, or is written out. */
        WrittenName name() {
            return mentions.stream()
                    .map(Mention::name)
                    .filter(name -> name.isTerritory())
                    .findFirst()
                    .or(this::longest)
                    .orElseThrow();
        }

        private Optional<WrittenName> longest() {
            return mentions.stream()
                    .map(Mention::name)
                    .max(
                            Comparator.comparing((WrittenName it) -> it.abbreviation().isEmpty())
                                    .thenComparing(it -> it.base().length()));
        }

        Optional<String> code() {
            return mentions.stream().flatMap(it -> it.unit().code().stream()).findFirst();
        }

        boolean isIn(Mention mention) {
            return mentions.stream().anyMatch(it -> it.file().equals(mention.file()));
        }

        Stream<Mention> all() {
            return mentions.stream();
        }

        OrgUnit named(List<String> aliases) {
            String name = name().full();
            Level level = new Level("unknown", "", "");
            return new OrgUnit(name, code().orElse(""), name, name, level, "", aliases, false);
        }

        FoundUnit found(UnitDirectory directory, OrgUnit unit) {
            Set<String> aliases = new LinkedHashSet<>();
            for (Mention mention : mentions) {
                boolean told = directory.listByName(mention.unit().text()).equals(Set.of(unit));
                boolean coded = mention.unit().code().isPresent();
                if (!told && !coded) aliases.add(mention.unit().text());
            }
            Set<String> doubtful = new LinkedHashSet<>();
            slips.forEach(it -> doubtful.add(it.unit().text()));
            aliases.addAll(doubtful);
            Set<String> files = new LinkedHashSet<>();
            mentions.forEach(it -> files.add(it.file()));
            slips.forEach(it -> files.add(it.file()));
            Set<String> spellings = new LinkedHashSet<>();
            mentions.forEach(it -> spellings.add(it.unit().text()));
            spellings.addAll(doubtful);
            WrittenName name = name();
            return new FoundUnit(
                    name.full(),
                    name.type(),
                    name.isAgency(),
                    name.base(),
                    code(),
                    mentions.stream()
                            .map(Mention::group)
                            .filter(group -> !group.isEmpty())
                            .findFirst(),
                    List.copyOf(aliases),
                    List.copyOf(doubtful),
                    spellings,
                    files);
        }
    }
}
