package kpireport.verification;

import java.util.List;
import java.util.stream.Stream;

/** A piece of a Word file. */
sealed interface Block {

    /**
     * @param text clean, as it reads once all tracked changes are accepted
     */
    record Paragraph(Place place, String text) implements Block {}

    record Table(int number, List<Row> rows) implements Block {

        /** A table of figures repeats its header rows; one without is there for the layout. */
        boolean hasHeader() {
            return !rows.isEmpty() && rows.get(0).header();
        }
    }

    record Row(boolean header, List<Cell> cells) {}

    /**
     * @param column 1-based, counted in the columns of the table's grid
     * @param continued whether it belongs to the cell above
     */
    record Cell(Place place, int column, int span, boolean continued, List<Block> blocks) {

        List<Paragraph> paragraphs() {
            return blocks.stream().flatMap(Block::paragraphsOf).toList();
        }
    }

    /** All paragraphs, those in tables too, in reading order. */
    static Stream<Paragraph> paragraphsOf(Block block) {
        if (block instanceof Paragraph paragraph) {
            return Stream.of(paragraph);
        }
        return ((Table) block)
                .rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .flatMap(cell -> cell.paragraphs().stream());
    }
}
