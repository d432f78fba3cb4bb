package kpireport.plan;

/**
 * Who answers for a criterion, as the notices on administrative reform group them.
 *
 * @param head the post that leads it
 */
public record Agency(String id, String name, String head) {}
