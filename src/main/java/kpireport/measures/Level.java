package kpireport.measures;

/**
 * A tier of administration as this office counts it, such as "Cấp xã". Levels are configuration:
 * they have changed before and will again.
 *
 * @param members how the text speaks of the units of this level together: "các xã, thị trấn"
 */
public record Level(String id, String label, String members) {}
