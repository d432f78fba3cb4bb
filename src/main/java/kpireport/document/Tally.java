package kpireport.document;

/**
 * Counts in print, which are no single number: "9/23", "đạt 5/7".
 *
 * @param text empty where there are none
 * @param origin what explains it: "an-dung/thanh-toan-truc-tuyen", or the unit alone
 */
public record Tally(String text, String origin) {}
