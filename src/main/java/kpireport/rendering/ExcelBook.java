package kpireport.rendering;

import java.util.LinkedHashMap;
import java.util.Map;

/** The parts of an .xlsx that bind its sheets together. */
final class ExcelBook {

    static final String RELATIONSHIPS =
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
    private int charts;

    ExcelBook() {
        override("/xl/workbook.xml", CONTENT + "sheet.main+xml");
        override("/xl/styles.xml", CONTENT + "styles+xml");
    }

    /**
     * @param headerRows printed again on every page: {@code $4:$5}
     * @param filtered the range of the filter: {@code $A$5:$J$20}
     * @return the part that the sheet has to be put in
     */
    String add(String name, String headerRows, String filtered) {
        String part = add(name, headerRows);
        names.open(
                        "definedName",
                        "name",
                        "_xlnm._FilterDatabase",
                        "localSheetId",
                        number - 1,
                        "hidden",
                        1)
                .text(quoted(name) + "!" + filtered)
                .close();
        return part;
    }

    /** A sheet that holds drawings, which follow it. */
    Drawn addDrawn(String name) {
        String part = add(name);
        override(
                "/xl/drawings/drawing1.xml",
                "application/vnd.openxmlformats-officedocument.drawing+xml");
        return new Drawn(part, part.replace("worksheets/", "worksheets/_rels/") + ".rels");
    }

    /**
     * @param part of the sheet itself; {@code relations} is where it names its drawings
     */
    record Drawn(String part, String relations) {}

    /** The part of a further chart. */
    String addChart() {
        charts++;
        String part = "/xl/charts/chart" + charts + ".xml";
        override(part, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml");
        return part.substring(1);
    }

    /**
     * @param headerRows printed again on every page: {@code $4:$5}
     * @return the part that the sheet has to be put in
     */
    String add(String name, String headerRows) {
        String part = add(name);
        names.open("definedName", "name", "_xlnm.Print_Titles", "localSheetId", number - 1)
                .text(quoted(name) + "!" + headerRows)
                .close();
        return part;
    }

    private String add(String name) {
        number++;
        String part = "worksheets/sheet" + number + ".xml";
        override("/xl/" + part, CONTENT + "worksheet+xml");
        relate(relations, "sheet" + number, "worksheet", part);
        sheets.empty("sheet", "name", name, "sheetId", number, "r:id", "sheet" + number);
        return "xl/" + part;
    }

    /** As formulas name a sheet. */
    static String quoted(String sheet) {
        return "'" + sheet.replace("'", "''") + "'";
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
                        .raw(definedNames())
                        .close());
        parts.put("xl/styles.xml", formats.xml());
        return parts;
    }

    private String definedNames() {
        return names.toString().isEmpty() ? "" : "<definedNames>" + names + "</definedNames>";
    }

    private void override(String part, String type) {
        types.empty("Override", "PartName", part, "ContentType", type);
    }

    static Xml relationships() {
        return Xml.file()
                .open(
                        "Relationships",
                        "xmlns",
                        "http://schemas.openxmlformats.org/package/2006/relationships");
    }

    static Xml relate(Xml relations, String id, String type, String target) {
        return relations.empty(
                "Relationship", "Id", id, "Type", RELATIONSHIPS + "/" + type, "Target", target);
    }
}
