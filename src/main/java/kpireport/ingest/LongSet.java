package kpireport.ingest;

import java.util.Arrays;

/** A set of numbers other than 0, in as little memory as that takes. */
final class LongSet {

    private long[] slots = new long[16];
    private int size;

    /** Whether it was not in the set before. */
    boolean add(long number) {
        if (2 * (size + 1) > slots.length) grow();
        int slot = find(number);
        if (slots[slot] == number) return false;
        slots[slot] = number;
        size++;
        return true;
    }

    void addAll(LongSet others) {
        Arrays.stream(others.slots).filter(number -> number != 0).forEach(this::add);
    }

    boolean contains(long number) {
        return slots[find(number)] == number;
    }

    int size() {
        return size;
    }

    private int find(long number) {
        int slot = (int) TextHash.spread(number) & slots.length - 1;
        while (slots[slot] != 0 && slots[slot] != number) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] before = slots;
        slots = new long[2 * before.length];
        for (long number : before) {
            if (number != 0) slots[find(number)] = number;
        }
    }
}
