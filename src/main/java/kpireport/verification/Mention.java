package kpireport.verification;

import java.util.Set;

/**
 * Where a text names something of the plan.
 *
 * @param ids what it can be; more than one where several have that name
 */
record Mention(Set<String> ids, String text, int start, int end) {

    boolean canBe(String id) {
        return ids.contains(id);
    }

    /** The only thing it can be, or the first. */
    String id() {
        return ids.iterator().next();
    }
}
