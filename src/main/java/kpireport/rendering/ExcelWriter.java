package kpireport.rendering;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
    private static final String RELATIONSHIPS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String CONTENT =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final int LONGEST_NAME = 31;

    private final Styles styles;

    ExcelWriter(Reference reference) {
        this.styles = reference.styles();
    }

    static boolean hasTables(Draft draft) {
        return draft.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .anyMatch(block -> block instanceof Table table && table.isData());
    }

    byte[] write(Draft draft) {
        ExcelStyles formats = new ExcelStyles();
        Parts parts = new Parts();
        Xml types =
                Xml.file()
                        .open(
                                "Types",
                                "xmlns",
                                "http://schemas.openxmlformats.org/package/2006/content-types")
                        .empty(
                                "Default",
                                "Extension",
                                "rels",
                                "ContentType",
                                "application/vnd.openxmlformats-package.relationships+xml")
                        .empty("Default", "Extension", "xml", "ContentType", "application/xml");
        override(types, "/xl/workbook.xml", "sheet.main+xml");
        override(types, "/xl/styles.xml", "styles+xml");
        Xml relations = relationships();
        Xml workbook = Xml.file().open("workbook", "xmlns", NAMESPACE, "xmlns:r", RELATIONSHIPS);
        Xml names = new Xml();
        workbook.open("sheets");
        int number = 0;
        for (ExcelSheet sheet : sheets(draft)) {
            number++;
            parts.put("xl/worksheets/sheet" + number + ".xml", sheet.xml(styles, formats));
            override(types, "/xl/worksheets/sheet" + number + ".xml", "worksheet+xml");
            relate(relations, "sheet" + number, "worksheet", "worksheets/sheet" + number + ".xml");
            workbook.empty(
                    "sheet", "name", sheet.name(), "sheetId", number, "r:id", "sheet" + number);
            names.open("definedName", "name", "_xlnm.Print_Titles", "localSheetId", number - 1)
                    .text("'" + sheet.name().replace("'", "''") + "'!" + sheet.headerRows())
                    .close();
        }
        workbook.close().open("definedNames").raw(names.toString()).close().close();
        relate(relations, "styles", "styles", "styles.xml");
        parts.put("[Content_Types].xml", types.close());
        parts.put(
                "_rels/.rels",
                relate(relationships(), "w", "officeDocument", "xl/workbook.xml").close());
        parts.put("xl/_rels/workbook.xml.rels", relations.close());
        parts.put("xl/workbook.xml", workbook);
        parts.put("xl/styles.xml", formats.xml());
        return parts.zip();
    }

    private List<ExcelSheet> sheets(Draft draft) {
        List<ExcelSheet> sheets = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Section section : draft.sections()) {
            List<Block> blocks =
                    section.blocks().stream().filter(block -> !(block instanceof Rule)).toList();
            for (int i = 0; i < blocks.size(); i++) {
                if (blocks.get(i) instanceof Table table && table.isData()) {
                    sheets.add(
                            new ExcelSheet(
                                    name(table, draft, taken),
                                    above(blocks, i),
                                    table,
                                    below(blocks, i)));
                }
            }
        }
        return sheets;
    }

    // Titles are set in the middle; a justified paragraph is running text and stays in the letter.
    private List<Paragraph> above(List<Block> blocks, int table) {
        List<Paragraph> titles = new ArrayList<>();
        for (int i = table - 1; i >= 0 && blocks.get(i) instanceof Paragraph paragraph; i--) {
            if (styles.get(paragraph.style()).alignment().equals("both")) {
                break;
            }
            titles.add(0, paragraph);
        }
        return titles;
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

    // What Excel allows: 31 characters, none of these, and no two alike.
    private static String name(Table table, Draft draft, Set<String> taken) {
        String asked = table.sheet().isBlank() ? draft.name() : table.sheet();
        String clean = asked.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").strip();
        clean = clean.replaceAll("^'+|'+$", "");
        String base = clean.isEmpty() ? "1" : clean;
        String name = shortened(base, "");
        for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
            name = shortened(base, " (" + n + ")");
        }
        return name;
    }

    private static String shortened(String name, String end) {
        int room = LONGEST_NAME - end.length();
        return (name.length() <= room ? name : name.substring(0, room).strip()) + end;
    }

    private static void override(Xml types, String part, String type) {
        types.empty("Override", "PartName", part, "ContentType", CONTENT + type);
    }

    private static Xml relationships() {
        return Xml.file()
                .open(
                        "Relationships",
                        "xmlns",
                        "http://schemas.openxmlformats.org/package/2006/relationships");
    }

    private static Xml relate(Xml relations, String id, String type, String target) {
        return relations.empty(
                "Relationship", "Id", id, "Type", RELATIONSHIPS + "/" + type, "Target", target);
    }
}
