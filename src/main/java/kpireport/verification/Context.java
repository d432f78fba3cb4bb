package kpireport.verification;

import java.util.List;
import java.util.Set;

/**
 * What was said before a sentence.
 *
 * @param topics ids of the indicators that its paragraph spoke of last; empty when of none
 * @param section ids of the units of the level whose section it stands in; empty when in none
 */
record Context(Set<String> topics, List<String> section) {

    static final Context NONE = new Context(Set.of(), List.of());
}
