package kpireport.rendering;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A document after its template was filled and checked: the one thing that the Word file, the Excel
 * file and the preview are written from. Lengths are twips, 1440 to the inch.
 *
 * @param name of its files, without the ending
 */
record Draft(String name, List<Section> sections) {

    // Styles that documents have whatever their template says.
    static final String BODY_STYLE = "NoiDung";
    static final String NUMBERED_STYLE = "Khoan";
    static final String DASHED_STYLE = "GachDauDong";
    static final String HEADER_CELL_STYLE = "BangDau";
    static final String TEXT_CELL_STYLE = "BangChu";
    static final String NUMBER_CELL_STYLE = "BangSo";
    static final String RULE_STYLE = "DuongKe";
    static final String NOTE_STYLE = "GhiChu";
    static final String DATA_TABLE_STYLE = "BangSoLieu";
    static final String LAYOUT_TABLE_STYLE = "TrinhBay";

    /** Next to no height: where Word wants a paragraph and the reader should see none. */
    static final String THIN_STYLE = "KetPhan";

    /** The character style of values short of their target. */
    static final String MISSED_STYLE = "ChuaDat";

    /** Stands behind them. */
    static final String MISSED_SIGN = "*";

    /** Stands in tables behind what a provisional target decided; yellow is lost on a copy. */
    static final String PROVISIONAL_SIGN = "(*)";

    /**
     * Pages of one orientation.
     *
     * @param restartsNumbering whether its first page is page 1 again
     */
    record Section(boolean landscape, boolean restartsNumbering, List<Block> blocks) {}

    sealed interface Block permits Paragraph, Rule, Table {}

    /**
     * @param style as {@link Styles} calls it
     * @param item its place in a list, when it opens an item
     * @param review what a person has to confirm about it
     */
    record Paragraph(
            String style,
            List<Run> runs,
            Optional<Item> item,
            boolean keepWithNext,
            boolean pageBreakBefore,
            List<TabStop> tabs,
            Optional<String> review)
            implements Block {

        Paragraph as(Optional<Item> item) {
            return new Paragraph(style, runs, item, keepWithNext, pageBreakBefore, tabs, review);
        }

        Paragraph with(List<Run> runs) {
            return new Paragraph(style, runs, item, keepWithNext, pageBreakBefore, tabs, review);
        }

        Paragraph reviewed(String note) {
            String all = review.map(before -> before + " " + note).orElse(note);
            return new Paragraph(
                    style, runs, item, keepWithNext, pageBreakBefore, tabs, Optional.of(all));
        }

        boolean isProvisional() {
            return runs.stream().anyMatch(run -> run.marks().contains(Mark.PROVISIONAL));
        }

        Paragraph keptWithNext() {
            return new Paragraph(style, runs, item, true, pageBreakBefore, tabs, review);
        }

        String text() {
            StringBuilder text = new StringBuilder();
            runs.forEach(run -> text.append(run.text()));
            return text.toString();
        }
    }

    /**
     * @param list counts the lists of the document from 1
     * @param numbering id of the list in the reference document that it is numbered like
     * @param level 0-based, of lists within lists
     * @param label as it is printed: "1.", "(ii)", "-"
     */
    record Item(int list, String numbering, int level, String label) {}

    /**
     * @param alignment "left", "center" or "right"
     */
    record TabStop(String alignment, int position) {}

    /**
     * Text of one look.
     *
     * @param text a line feed is a line break, a tab goes to the next tab stop
     * @param style a character style as {@link Styles} calls it; empty for none
     * @param number present when the text is one printed number
     */
    record Run(String text, Set<Mark> marks, String style, Optional<Number> number) {
        Run {
            marks = marks.isEmpty() ? Set.of() : EnumSet.copyOf(marks);
        }
    }

    enum Mark {
        BOLD,
        ITALIC,
        UNDERLINE,
        SUPERSCRIPT,
        SUBSCRIPT,
        /** A number that rests on a target nobody has confirmed yet; on yellow. */
        PROVISIONAL
    }

    /**
     * What is behind a printed number, or behind counts such as 9/23.
     *
     * @param value exact decimal; percent for a percentage. Empty for counts: no single number
     * @param format a spreadsheet's format code
     * @param source the cells it was read from, in words; may be empty
     * @param origin what explains it, as the overview names it; may be empty
     */
    record Number(String id, String value, String format, String source, String origin) {

        boolean isTarget() {
            return id.startsWith("target/");
        }

        boolean isNumber() {
            return !value.isEmpty();
        }
    }

    /** A line in the middle of the column, as the decree sets them under names and titles. */
    record Rule(int length, int column) implements Block {}

    /**
     * @param sheet its name in the .xlsx
     * @param frozenColumns how many columns stay in view
     */
    record Table(
            String style, List<Integer> columns, List<Row> rows, String sheet, int frozenColumns)
            implements Block {

        /** A table of figures has header rows; one without is there for the layout only. */
        boolean isData() {
            return headerRows() > 0;
        }

        int headerRows() {
            return (int) rows.stream().takeWhile(Row::header).count();
        }
    }

    /**
     * @param cells as many as the table's columns need; those that a cell above reaches down into
     *     are there too
     */
    record Row(boolean header, List<Cell> cells) {

        /** Whether a cell above reaches down into this row. */
        boolean isCovered() {
            return cells.stream().anyMatch(cell -> cell.rowspan() == 0);
        }
    }

    /**
     * @param column 0-based
     * @param rowspan 0 for a place that belongs to the cell above
     * @param missed marked as short of its target
     * @param style of its paragraphs, also where it has none
     * @param number present when the cell holds a number and nothing else
     */
    record Cell(
            int column,
            int colspan,
            int rowspan,
            boolean header,
            boolean missed,
            String style,
            Optional<Number> number,
            List<Block> blocks) {

        Cell with(List<Block> blocks) {
            return new Cell(column, colspan, rowspan, header, missed, style, number, blocks);
        }

        /** What is printed behind its text, and is no part of its number. */
        String sign() {
            boolean provisional = isProvisional() && (missed || number.isPresent());
            return provisional ? PROVISIONAL_SIGN : missed ? MISSED_SIGN : "";
        }

        boolean isProvisional() {
            return blocks.stream()
                    .anyMatch(
                            block ->
                                    block instanceof Paragraph paragraph
                                            && paragraph.isProvisional());
        }
    }
}
