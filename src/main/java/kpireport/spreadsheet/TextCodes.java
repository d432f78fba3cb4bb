package kpireport.spreadsheet;

import java.util.BitSet;

/** The codes of those texts of a table that one column of a list points to. */
final class TextCodes {

    private final BitSet wanted = new BitSet();
    private long[] words = {};
    private int[] before = {};
    private long[] codes = {};
    private int count;

    void want(int text) {
        wanted.set(text);
    }

    boolean wants(int text) {
        return wanted.get(text);
    }

    /** One past the last that is wanted. */
    int end() {
        return wanted.length();
    }

    /** Comes when all that are wanted are known. */
    void begin() {
        words = wanted.toLongArray();
        before = new int[words.length];
        for (int i = 1; i < words.length; i++) {
            before[i] = before[i - 1] + Long.bitCount(words[i - 1]);
        }
        codes = new long[wanted.cardinality()];
    }

    /** Of the next text that is wanted. */
    void add(long code) {
        codes[count++] = code;
    }

    /** The table may be shorter than what points into it. */
    boolean isComplete() {
        return count == codes.length;
    }

    long get(int text) {
        long lower = words[text >> 6] & (1L << text) - 1;
        return codes[before[text >> 6] + Long.bitCount(lower)];
    }
}
