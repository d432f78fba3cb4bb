package kpireport.rendering;

import java.util.ArrayList;
import java.util.List;
import kpireport.overview.Overview;
import kpireport.rendering.Draft.Block;
import kpireport.rendering.Draft.Paragraph;
import kpireport.rendering.Draft.Rule;
import kpireport.rendering.Draft.Section;
import kpireport.rendering.Draft.Table;

/**
 * Writes the tables of a draft as .xlsx, a sheet for each, with the titles above and the notes
 * below it.
 */
final class ExcelWriter {

    static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final Styles styles;

    private final Overview overview;

    /**
     * @param overview what the figures lead back to
     */
    ExcelWriter(Reference reference, Overview overview) {
        this.styles = reference.styles();
        this.overview = overview;
    }

    static boolean hasTables(Draft draft) {
        return draft.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .anyMatch(block -> block instanceof Table table && table.isData());
    }

    /**
     * @param total id of the indicator by which the document ranks; may be empty
     */
    byte[] write(Draft draft, String total) {
        ExcelStyles formats = new ExcelStyles();
        ExcelBook book = new ExcelBook();
        Parts parts = new Parts();
        SheetNames names = new SheetNames();
        List<ExcelSheet> sheets = sheets(draft, names);
        ExcelOrigins origins = new ExcelOrigins(overview, names);
        for (ExcelSheet sheet : sheets) {
            parts.put(
                    book.add(sheet.name(), sheet.headerRows(), sheet.filtered()),
                    sheet.xml(styles, formats, origins));
        }
        new ExcelCharts(overview, names, formats).write(total, origins.listed(), book, parts);
        origins.write(formats, book, parts);
        book.parts(formats).forEach(parts::put);
        return parts.zip();
    }

    private List<ExcelSheet> sheets(Draft draft, SheetNames names) {
        List<ExcelSheet> sheets = new ArrayList<>();
        for (Section section : draft.sections()) {
            List<Block> blocks =
                    section.blocks().stream().filter(block -> !(block instanceof Rule)).toList();
            for (int i = 0; i < blocks.size(); i++) {
                if (blocks.get(i) instanceof Table table && table.isData()) {
                    sheets.add(
                            new ExcelSheet(
                                    name(table, draft, names),
                                    above(blocks, i),
                                    table,
                                    below(blocks, i),
                                    ExcelPaper.of(section.landscape())));
                }
            }
        }
        return sheets;
    }

    // What a printed or mailed sheet is about: the titles of its section, and its own heading.
    private List<Paragraph> above(List<Block> blocks, int table) {
        List<Paragraph> above = new ArrayList<>(titles(blocks));
        int heads = above.size();
        for (int i = table - 1; i >= 0 && blocks.get(i) instanceof Paragraph paragraph; i--) {
            boolean heading = !isRunningText(paragraph) || paragraph.keepWithNext();
            if (!heading || i < heads) {
                break;
            }
            above.add(heads, paragraph);
        }
        return above;
    }

    private List<Paragraph> titles(List<Block> blocks) {
        return blocks.stream()
                .takeWhile(block -> block instanceof Paragraph)
                .map(Paragraph.class::cast)
                .takeWhile(paragraph -> !isRunningText(paragraph))
                .toList();
    }

    // Titles are set in the middle; a justified paragraph is running text and stays in the letter.
    private boolean isRunningText(Paragraph paragraph) {
        return styles.get(paragraph.style()).alignment().equals("both");
    }

    private static List<Paragraph> below(List<Block> blocks, int table) {
        List<Paragraph> notes = new ArrayList<>();
        for (int i = table + 1;
                i < blocks.size()
                        && blocks.get(i) instanceof Paragraph paragraph
                        && paragraph.style().equals(Draft.NOTE_STYLE);
                i++) {
            notes.add(paragraph);
        }
        return notes;
    }

    private static String name(Table table, Draft draft, SheetNames names) {
        return names.take(table.sheet().isBlank() ? draft.name() : table.sheet());
    }
}
