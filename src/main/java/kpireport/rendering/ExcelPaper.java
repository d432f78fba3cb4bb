package kpireport.rendering;

import java.util.ArrayList;
import java.util.List;
import kpireport.rendering.Draft.Table;

/** How a sheet comes out of a printer: as wide as one page, and as many pages as it takes. */
enum ExcelPaper {
    PORTRAIT,
    LANDSCAPE;

    private static final int A4 = 9;
    private static final int TWIPS_PER_POINT = 20;

    // Of an A4 page within the margins, in points.
    private static final int LONG_SIDE = 728;
    private static final int LONG_SIDE_ACROSS = 742;
    private static final int SHORT_SIDE = 482;
    private static final int SHORT_SIDE_ACROSS = 496;

    // In hundredths: programs set rows a little higher than they are told.
    private static final int SURELY_FILLED = 97;

    static ExcelPaper of(boolean landscape) {
        return landscape ? LANDSCAPE : PORTRAIT;
    }

    /** Margins in inches: 20, 15 and 10 mm. */
    void setUp(Xml xml) {
        xml.empty("printOptions", "horizontalCentered", 1);
        xml.empty(
                "pageMargins",
                "left",
                "0.79",
                "right",
                "0.59",
                "top",
                "0.79",
                "bottom",
                "0.79",
                "header",
                "0.39",
                "footer",
                "0.39");
        xml.empty(
                "pageSetup",
                "paperSize",
                A4,
                "fitToHeight",
                0,
                "orientation",
                this == LANDSCAPE ? "landscape" : "portrait");
        xml.open("headerFooter", "differentFirst", 1)
                .open("oddHeader")
                .text("&C&\"Times New Roman,Regular\"&14&P")
                .close()
                .close();
    }

    /**
     * Begins a new page before rows that a cell spans, where they would not all be on this one.
     *
     * @param above rows above the table
     * @param heights of all rows, in points
     * @param width of all columns, in twips
     */
    void breaks(int above, Table table, List<Integer> heights, int width, Xml xml) {
        int head = sum(heights, above, above + table.headerRows());
        int page = page(width / TWIPS_PER_POINT);
        int used = sum(heights, 0, above);
        List<Integer> breaks = new ArrayList<>();
        int row = 0;
        while (row < table.rows().size()) {
            int next = row + 1;
            while (next < table.rows().size() && table.rows().get(next).isCovered()) {
                next++;
            }
            int height = sum(heights, above + row, above + next);
            if (used + height > page && row > table.headerRows()) {
                if (next > row + 1) {
                    breaks.add(above + row);
                }
                used = head;
            }
            used += height;
            row = next;
        }
        breakAfter(breaks, xml);
    }

    /**
     * @param rows 1-based
     */
    static void breakAfter(List<Integer> rows, Xml xml) {
        if (rows.isEmpty()) return;
        xml.open("rowBreaks", "count", rows.size(), "manualBreakCount", rows.size());
        rows.forEach(row -> xml.empty("brk", "id", row, "max", 16383, "man", 1));
        xml.close();
    }

    /**
     * How much of the rows a page holds when they are made small enough for its width, in points.
     */
    int page(int width) {
        int room = this == LANDSCAPE ? LONG_SIDE_ACROSS : SHORT_SIDE_ACROSS;
        int side = this == LANDSCAPE ? SHORT_SIDE : LONG_SIDE;
        return side * SURELY_FILLED / 100 * Math.max(width, room) / room;
    }

    private static int sum(List<Integer> heights, int from, int to) {
        return heights.subList(from, to).stream().mapToInt(height -> height).sum();
    }
}
