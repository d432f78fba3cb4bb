package kpireport.verification;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kpireport.plan.NamedList;

/**
 * What was said before a sentence.
 *
 * @param topics ids of the indicators that its paragraph spoke of last; empty when of none
 * @param section ids of the units of the level whose section it stands in; empty when in none
 * @param list the list that the lines before it began: "phê bình:"
 * @param before the sentence before it in its paragraph
 */
record Context(
        Set<String> topics,
        List<String> section,
        Optional<NamedList> list,
        Optional<Sentence> before) {}
