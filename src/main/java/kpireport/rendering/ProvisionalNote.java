package kpireport.rendering;

import java.util.ArrayList;
import java.util.List;
import kpireport.rendering.Draft.Block;
import kpireport.rendering.Draft.Cell;
import kpireport.rendering.Draft.Paragraph;
import kpireport.rendering.Draft.Row;
import kpireport.rendering.Draft.Section;
import kpireport.rendering.Draft.Table;

/**
 * Tells the reader of a draft, at the first provisional number in it, what the yellow means. It is
 * no matter of the templates: an office's own must not be able to forget it.
 */
final class ProvisionalNote {

    private final String note = new Words().get("provisional");
    private boolean placed;

    private ProvisionalNote() {}

    static Draft onFirst(Draft draft) {
        ProvisionalNote note = new ProvisionalNote();
        List<Section> sections = new ArrayList<>();
        for (Section section : draft.sections()) {
            sections.add(
                    new Section(
                            section.landscape(),
                            section.restartsNumbering(),
                            note.blocks(section.blocks())));
        }
        return note.placed ? new Draft(draft.name(), List.copyOf(sections)) : draft;
    }

    private List<Block> blocks(List<Block> blocks) {
        return placed ? blocks : blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
        if (block instanceof Table table) return table(table);
        if (!(block instanceof Paragraph paragraph) || placed || !paragraph.isProvisional()) {
            return block;
        }
        placed = true;
        return paragraph.reviewed(note);
    }

    private Table table(Table table) {
        return new Table(
                table.style(),
                table.columns(),
                table.rows().stream().map(this::row).toList(),
                table.sheet(),
                table.frozenColumns());
    }

    private Row row(Row row) {
        List<Cell> cells =
                row.cells().stream().map(cell -> cell.with(blocks(cell.blocks()))).toList();
        return new Row(row.header(), cells);
    }
}
