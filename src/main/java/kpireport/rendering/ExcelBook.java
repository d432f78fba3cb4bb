package kpireport.rendering;

import java.util.LinkedHashMap;
import java.util.Map;

/** The parts of an .xlsx that bind its sheets together. */
final class ExcelBook {

    private static final String RELATIONSHIPS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String CONTENT =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Xml types =
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
    private final Xml relations = relationships();
    private final Xml sheets = new Xml();
    private final Xml names = new Xml();
    private int number;

    ExcelBook() {
        override("/xl/workbook.xml", "sheet.main+xml");
        override("/xl/styles.xml", "styles+xml");
    }

    /**
     * @param headerRows printed again on every page: {@code $4:$5}
     * @return the part that the sheet has to be put in
     */
    String add(String name, String headerRows) {
        number++;
        String part = "worksheets/sheet" + number + ".xml";
        override("/xl/" + part, "worksheet+xml");
        relate(relations, "sheet" + number, "worksheet", part);
        sheets.empty("sheet", "name", name, "sheetId", number, "r:id", "sheet" + number);
        names.open("definedName", "name", "_xlnm.Print_Titles", "localSheetId", number - 1)
                .text("'" + name.replace("'", "''") + "'!" + headerRows)
                .close();
        return "xl/" + part;
    }

    /** Everything but the sheets, by part. */
    Map<String, Xml> parts(ExcelStyles formats) {
        relate(relations, "styles", "styles", "styles.xml");
        Map<String, Xml> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", types.close());
        parts.put(
                "_rels/.rels",
                relate(relationships(), "w", "officeDocument", "xl/workbook.xml").close());
        parts.put("xl/_rels/workbook.xml.rels", relations.close());
        parts.put(
                "xl/workbook.xml",
                Xml.file()
                        .open("workbook", "xmlns", ExcelWriter.NAMESPACE, "xmlns:r", RELATIONSHIPS)
                        .open("sheets")
                        .raw(sheets.toString())
                        .close()
                        .open("definedNames")
                        .raw(names.toString())
                        .close()
                        .close());
        parts.put("xl/styles.xml", formats.xml());
        return parts;
    }

    private void override(String part, String type) {
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
