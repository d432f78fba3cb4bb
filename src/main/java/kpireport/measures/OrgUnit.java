package kpireport.measures;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * An agency or commune whose results are reported.
 *
 * @param code the identifier the national portal knows it by ("H44.100"), or empty
 * @param name as the documents write it
 * @param shortName as lists and table rows write it; the name itself unless the plan says otherwise
 * @param head the post that answers for it: "Chủ tịch UBND xã An Vinh"
 * @param aliases other spellings met in exports
 * @param mayBeAbsent whether an export without a row for it is no error
 * @param predecessors the units whose place it took; empty for one that was always there
 */
public record OrgUnit(
        String id,
        String code,
        String name,
        String shortName,
        Level level,
        String head,
        List<String> aliases,
        boolean mayBeAbsent,
        Optional<Predecessors> predecessors) {

    public OrgUnit {
        aliases = List.copyOf(aliases);
    }

    /** One that was always there. */
    public OrgUnit(
            String id,
            String code,
            String name,
            String shortName,
            Level level,
            String head,
            List<String> aliases,
            boolean mayBeAbsent) {
        this(id, code, name, shortName, level, head, aliases, mayBeAbsent, Optional.empty());
    }

    // Enough to tell them apart; to hash every part is felt at each start.
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** What it was in that month: itself, or those whose place it took later. */
    public List<OrgUnit> asOf(YearMonth month) {
        return predecessors
                .filter(before -> month.isBefore(before.from()))
                .map(Predecessors::units)
                .map(units -> units.stream().flatMap(unit -> unit.asOf(month).stream()).toList())
                .orElse(List.of(this));
    }
}
