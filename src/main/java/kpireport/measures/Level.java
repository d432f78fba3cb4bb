package kpireport.measures;

/**
 * A tier of administration as this office counts it, such as "Cấp xã". Levels are configuration:
 * they have changed before and will again.
 *
 * @param members how the text speaks of the units of this level together: "các xã, thị trấn"
 */
public record Level(String id, String label, String members) {

    // A level is its id; to compare every part is felt at each start.
    @Override
    public boolean equals(Object other) {
        return other instanceof Level level && id.equals(level.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
