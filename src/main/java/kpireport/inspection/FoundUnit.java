package kpireport.inspection;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One unit, whatever the exports at hand call it.
 *
 * @param name the fullest of its names, without the committee before it: "xã An Vinh"
 * @param type of a territory, in small letters: "xã"; empty for an agency, and where no export says
 * @param agency whether its name is an agency's: "Phòng Tư pháp"
 * @param base what a territory is called: "An Vinh"; for an agency its whole name
 * @param group head of the group of rows that it stands in, or the name of the sheet: "Cấp xã"
 * @param aliases what exports call it that its name does not tell
 * @param doubtful those of the aliases that are only nearly its name
 * @param spellings all that the exports call it
 * @param files that have a row of it
 */
public record FoundUnit(
        String name,
        String type,
        boolean agency,
        String base,
        Optional<String> code,
        Optional<String> group,
        List<String> aliases,
        List<String> doubtful,
        Set<String> spellings,
        Set<String> files) {

    public FoundUnit {
        aliases = List.copyOf(aliases);
        doubtful = List.copyOf(doubtful);
        spellings = Collections.unmodifiableSet(new LinkedHashSet<>(spellings));
        files = Collections.unmodifiableSet(new LinkedHashSet<>(files));
    }

    /** The same, of a territory whose name begins like that of an agency. */
    public FoundUnit asPlace() {
        return new FoundUnit(
                name, type, false, base, code, group, aliases, doubtful, spellings, files);
    }
}
