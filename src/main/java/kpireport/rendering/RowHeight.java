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
        int lines =
                text.lines().mapToInt(line -> lines(line, halfPoints, bold, width - MARGINS)).sum();
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
