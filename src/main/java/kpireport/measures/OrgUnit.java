package kpireport.measures;

import java.util.List;

/**
 * An agency or commune whose results are reported.
 *
 * @param code the identifier the national portal knows it by ("H44.100"), or empty
 * @param name as the documents write it
 * @param shortName as lists and table rows write it; the name itself unless the plan says otherwise
 * @param head the post that answers for it: "Chủ tịch UBND xã An Vinh"
 * @param aliases other spellings met in exports
 * @param mayBeAbsent whether an export without a row for it is no error
 */
public record OrgUnit(
        String id,
        String code,
        String name,
        String shortName,
        Level level,
        String head,
        List<String> aliases,
        boolean mayBeAbsent) {

    public OrgUnit {
        aliases = List.copyOf(aliases);
    }
}
