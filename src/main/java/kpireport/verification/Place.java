package kpireport.verification;

/**
 * Where something stands in a Word file, as a person counts: from 1, empty paragraphs left out.
 *
 * @param paragraph in the body outside of tables, or in the part; 0 inside a table
 * @param table 0 outside of tables
 * @param row counts the header rows too; 0 outside of tables
 * @param column 0 outside of tables
 */
public record Place(Part part, int paragraph, int table, int row, int column) {

    /** What a Word file consists of. */
    public enum Part {
        BODY,
        HEADER,
        FOOTER,
        FOOTNOTE,
        ENDNOTE,
        TEXT_BOX
    }

    static Place paragraph(Part part, int paragraph) {
        return new Place(part, paragraph, 0, 0, 0);
    }

    static Place cell(Part part, int table, int row, int column) {
        return new Place(part, 0, table, row, column);
    }

    boolean isInTable() {
        return table > 0;
    }
}
