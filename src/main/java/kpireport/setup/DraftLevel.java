package kpireport.setup;

/**
 * One level of the first plan.
 *
 * @param label "Cấp xã"
 * @param members "các xã, thị trấn"
 */
record DraftLevel(String id, String label, String members) {}
