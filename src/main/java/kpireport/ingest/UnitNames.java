package kpireport.ingest;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kpireport.inspection.InspectedUnit.Match;
import kpireport.measures.OrgUnit;

/** What the names in a column of units mean, before any source asks for them. */
final class UnitNames {

    private static final int SUGGESTIONS = 3;

    /** In a column of something else than units, nobody asks what its names come near to. */
    private static final int NAMES_WITH_SUGGESTIONS = 100;

    private final Optional<UnitDirectory> directory;
    private int told;

    /**
     * @param directory of the plan's units, where there is a plan
     */
    UnitNames(Optional<UnitDirectory> directory) {
        this.directory = directory;
    }

    /**
     * @param units names of the plan's units: the one it is, those it may be, or those near to it
     */
    record Meaning(Match match, List<String> units) {}

    Meaning meaning(String text) {
        return meaning(text, directory.map(it -> it.listByName(text)).orElse(Set.of()));
    }

    /**
     * @param known the plan's units that it can be the name of, where more than the name tells
     */
    Meaning meaning(String text, Collection<OrgUnit> known) {
        if (directory.isEmpty()) return new Meaning(Match.FOUND, List.of());
        told++;
        return switch (known.size()) {
            case 0 -> new Meaning(Match.UNKNOWN, names(nearest(text, directory.get())));
            case 1 -> new Meaning(Match.MATCHED, names(known));
            default -> new Meaning(Match.AMBIGUOUS, names(known));
        };
    }

    /**
     * @param beside what stands in the column of codes
     */
    static Optional<String> code(Optional<String> beside, String text) {
        return beside.or(() -> CodedName.of(text).map(CodedName::code));
    }

    private Collection<OrgUnit> nearest(String text, UnitDirectory units) {
        return told <= NAMES_WITH_SUGGESTIONS ? units.listNear(text, SUGGESTIONS) : List.of();
    }

    private static List<String> names(Collection<OrgUnit> units) {
        return units.stream().map(OrgUnit::name).toList();
    }
}
