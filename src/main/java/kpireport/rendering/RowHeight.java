package kpireport.rendering;

/** Estimates how high text stands in a cell, in points. */
final class RowHeight {

    private static final int PADDING = 3;
    // In twips; a program may set letters a little wider than the widths known here.
    private static final int MARGINS = 120;

    private RowHeight() {}

    /**
     * Lines are 1.25 times as high as their letters.
     *
     * @param width of the cell, in twips
     */
    static int of(String text, int halfPoints, boolean bold, int width) {
        int room = width - MARGINS;
        // No letter is wider than it is high; most cells hold a number or a short name.
        boolean isShort = (text.length() + 1) * halfPoints * TextWidth.TWIPS_PER_HALF_POINT <= room;
        int lines =
                isShort && text.indexOf('\n') < 0 && text.indexOf('\r') < 0
                        ? 1
                        : text.lines().mapToInt(line -> lines(line, halfPoints, bold, room)).sum();
        return Math.max(1, lines) * halfPoints * 5 / 8 + PADDING;
    }

    private static int lines(String text, int halfPoints, boolean bold, int room) {
        int lines = 1;
        int used = 0;
        for (String word : text.split(" ")) {
            int length = TextWidth.of(word + " ", halfPoints, bold);
            if (used > 0 && used + length > room) {
                lines++;
                used = 0;
            }
            used += length;
        }
        return lines;
    }
}
