package kpireport.rendering;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kpireport.rendering.Draft.Block;
import kpireport.rendering.Draft.Cell;
import kpireport.rendering.Draft.Mark;
import kpireport.rendering.Draft.Number;
import kpireport.rendering.Draft.Paragraph;
import kpireport.rendering.Draft.Row;
import kpireport.rendering.Draft.Run;
import kpireport.rendering.Draft.Section;
import kpireport.rendering.Draft.Table;

/**
 * Says in words what the yellow of provisional numbers says, for a copy or a print shows none: in a
 * comment on the first of them, behind each target of a sentence, and in a note below a table. It
 * is no matter of the templates: an office's own must not be able to forget it.
 */
final class ProvisionalMarks {

    private final Words words = new Words();
    private boolean commented;

    private ProvisionalMarks() {}

    static Draft on(Draft draft) {
        ProvisionalMarks marks = new ProvisionalMarks();
        List<Section> sections = new ArrayList<>();
        for (Section section : draft.sections()) {
            sections.add(
                    new Section(
                            section.landscape(),
                            section.restartsNumbering(),
                            marks.blocks(section.blocks())));
        }
        return marks.commented ? new Draft(draft.name(), List.copyOf(sections)) : draft;
    }

    /** Whether pages hold a number that rests on a provisional target. */
    static boolean isIn(Section section) {
        return section.blocks().stream().anyMatch(ProvisionalMarks::isProvisional);
    }

    private static boolean isProvisional(Block block) {
        return block instanceof Paragraph paragraph && paragraph.isProvisional()
                || block instanceof Table table && isProvisional(table);
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().flatMap(this::block).toList();
    }

    private Stream<Block> block(Block block) {
        if (block instanceof Table table) {
            Table marked = table(table);
            return table.isData() && isProvisional(table)
                    ? Stream.of(marked, note())
                    : Stream.of(marked);
        }
        return Stream.of(
                block instanceof Paragraph paragraph && paragraph.isProvisional()
                        ? commented(paragraph.with(inWords(paragraph.runs())))
                        : block);
    }

    private Paragraph commented(Paragraph paragraph) {
        if (commented) return paragraph;
        commented = true;
        return paragraph.reviewed(words.get("provisional"));
    }

    private static boolean isProvisional(Table table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(Cell::isProvisional);
    }

    private Table table(Table table) {
        return new Table(
                table.style(),
                table.columns(),
                table.rows().stream().map(row -> row(row, table.isData())).toList(),
                table.sheet(),
                table.frozenColumns());
    }

    private Row row(Row row, boolean data) {
        return new Row(
                row.header(),
                row.cells().stream()
                        .map(
                                cell ->
                                        cell.with(
                                                data
                                                        ? cell.blocks().stream()
                                                                .map(block -> inTable(block, cell))
                                                                .toList()
                                                        : blocks(cell.blocks())))
                        .toList());
    }

    /** A number has its sign from its cell; a line of text gets one of its own. */
    private Block inTable(Block block, Cell cell) {
        if (!(block instanceof Paragraph paragraph) || !paragraph.isProvisional()) {
            return block;
        }
        return commented(
                cell.sign().isEmpty()
                        ? paragraph.with(behindLast(paragraph.runs(), " " + Draft.PROVISIONAL_SIGN))
                        : paragraph);
    }

    /** Behind each target: a value alone may be told for another reason, such as its fall. */
    private List<Run> inWords(List<Run> runs) {
        List<Run> marked = new ArrayList<>();
        for (Run run : runs) {
            marked.add(run);
            if (isTarget(run)) {
                marked.add(plain(words.get("provisional.target"), run));
            }
        }
        return List.copyOf(marked);
    }

    private static boolean isTarget(Run run) {
        return isProvisional(run) && run.number().filter(Number::isTarget).isPresent();
    }

    private static boolean isProvisional(Run run) {
        return run.marks().contains(Mark.PROVISIONAL);
    }

    private static List<Run> behindLast(List<Run> runs, String words) {
        List<Run> marked = new ArrayList<>(runs);
        int last = runs.size() - 1;
        while (!isProvisional(runs.get(last))) {
            last--;
        }
        marked.add(last + 1, plain(words, runs.get(last)));
        return List.copyOf(marked);
    }

    private static Run plain(String words, Run like) {
        return new Run(words, EnumSet.noneOf(Mark.class), like.style(), Optional.empty());
    }

    private Paragraph note() {
        return new Paragraph(
                Draft.NOTE_STYLE,
                List.of(
                        new Run(
                                words.get("provisional.note"),
                                EnumSet.noneOf(Mark.class),
                                "",
                                Optional.empty())),
                Optional.empty(),
                false,
                false,
                List.of(),
                Optional.empty());
    }
}
