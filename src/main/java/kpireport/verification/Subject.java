package kpireport.verification;

import java.util.List;
import java.util.Set;

/**
 * Of whom a sentence says something.
 *
 * @param units ids: those named
 * @param fields who can be meant together: any one of these sets of ids
 * @param except ids of those left out of the field
 * @param from where the words for it begin
 */
record Subject(
        Scope scope, Set<String> units, List<List<String>> fields, Set<String> except, int from) {

    enum Scope {
        /** Each of the named. */
        NAMED,
        /** The named and no others. */
        ONLY,
        /** All of the field that are not left out. */
        ALL,
        NONE
    }
}
