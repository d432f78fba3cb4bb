package kpireport.ingest;

import java.time.LocalDate;
import java.util.stream.IntStream;
import kpireport.spreadsheet.Cell;

/**
 * How the cells of one column hold their dates, counted while its rows pass by. Excel with American
 * settings opens a text file so that 05/06/2024 becomes the stored day 6 May and 13/06/2024 stays a
 * text: then no stored date has a day above 12, and no text has another.
 *
 * <p>What stands above a date's seconds in its code says its form, so that counting costs a row no
 * more than an addition.
 */
final class DateForms {

    /** Fewer were perhaps typed in by hand. */
    private static final int ENOUGH = 5;

    private static final int SECONDS = 40;
    private static final int MONTHS = 12;

    private static final int OTHER = 0;
    private static final int STORED_LATE = 1;
    private static final int TEXT_EARLY = 2;

    /** Texts with a day above 12, from here on by month. */
    private static final int TEXTS = 3;

    /** Stored dates with a day up to 12, from here on by month and day. */
    private static final int STORED = TEXTS + MONTHS;

    private static final int END = STORED + MONTHS * MONTHS;

    private final long[] counts = new long[END];
    private final int[] firstRows = new int[END];

    /**
     * The code of a date with its form.
     *
     * @param date as {@link DossierDate} reads the cell
     */
    static long code(Cell cell, long date) {
        return date > 0 ? date | (long) form(cell, DossierDate.day(date)) << SECONDS : date;
    }

    /** The date behind a code, as {@link DossierDate} reads it. */
    static long date(long code) {
        return code > 0 ? code & (1L << SECONDS) - 1 : code;
    }

    private static int form(Cell cell, LocalDate day) {
        boolean late = day.getDayOfMonth() > MONTHS;
        int month = day.getMonthValue() - 1;
        if (cell.type() == Cell.Type.TEXT) {
            if (startsWithYear(cell.text())) return OTHER;
            return late ? TEXTS + month : TEXT_EARLY;
        }
        // 20240531 is no stored day but a number of eight digits.
        boolean serial = cell.number().filter(it -> it.precision() - it.scale() <= 5).isPresent();
        if (!serial) return OTHER;
        return late ? STORED_LATE : STORED + month * MONTHS + day.getDayOfMonth() - 1;
    }

    private static boolean startsWithYear(String text) {
        return text.strip().chars().limit(4).allMatch(Character::isDigit);
    }

    void add(long code, int row) {
        if (code > 0) add((int) (code >>> SECONDS), 1, row);
    }

    private void add(int form, long count, int row) {
        if (counts[form] == 0) firstRows[form] = row;
        counts[form] += count;
    }

    void add(DateForms later, int rowsBefore) {
        for (int form = 0; form < END; form++) {
            if (later.counts[form] > 0) {
                add(form, later.counts[form], later.firstRows[form] + rowsBefore);
            }
        }
    }

    /**
     * Whether day and month of the stored dates were exchanged. Where a month's first days are
     * stored and the others are text because two lists were put together, the stored ones are of
     * the texts' months as they stand, and no worse than that with day and month exchanged.
     */
    boolean areExchanged() {
        boolean mixed = counts[STORED_LATE] > 0 || counts[TEXT_EARLY] > 0;
        if (mixed || stored() < ENOUGH || texts() < ENOUGH) return false;
        long asTheyStand = 0;
        long exchanged = 0;
        for (int month = 0; month < MONTHS; month++) {
            for (int day = 0; day < MONTHS; day++) {
                long count = counts[STORED + month * MONTHS + day];
                if (isNearTexts(month)) asTheyStand += count;
                if (isNearTexts(day)) exchanged += count;
            }
        }
        return exchanged >= asTheyStand;
    }

    private boolean isNearTexts(int month) {
        return IntStream.of(MONTHS - 1, 0, 1)
                .anyMatch(step -> counts[TEXTS + (month + step) % MONTHS] > 0);
    }

    /** Stored dates that are others with day and month exchanged: 6 June is not. */
    long stored() {
        return differing().mapToLong(form -> counts[form]).sum();
    }

    /** Texts with a day above 12. */
    long texts() {
        return IntStream.range(TEXTS, STORED).mapToLong(form -> counts[form]).sum();
    }

    /** Of the {@link #stored}; 1-based. */
    int firstStored() {
        return first(differing());
    }

    /** Of the {@link #texts}; 1-based. */
    int firstText() {
        return first(IntStream.range(TEXTS, STORED));
    }

    private static IntStream differing() {
        return IntStream.range(STORED, END)
                .filter(form -> (form - STORED) / MONTHS != (form - STORED) % MONTHS);
    }

    private int first(IntStream forms) {
        return forms.filter(form -> counts[form] > 0)
                .map(form -> firstRows[form])
                .min()
                .orElseThrow();
    }
}
