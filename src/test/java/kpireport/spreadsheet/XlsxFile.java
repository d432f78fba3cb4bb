package kpireport.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes an .xlsx part by part, so that a test shows the very XML that a reader once met. */
public final class XlsxFile {

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String bookProperties = "";
    private String calculation = "";
    private int count;

    /**
     * @param content what stands between the worksheet's tags
     */
    XlsxFile sheet(String name, String content) {
        return sheet(name, "", content);
    }

    /**
     * @param attributes of the sheet in the workbook: {@code state="hidden"}
     */
    public XlsxFile sheet(String name, String attributes, String content) {
        count++;
        sheets.append(
                "<sheet name=\"%s\" sheetId=\"%d\" %s r:id=\"rId%d\"/>"
                        .formatted(name, count, attributes, count));
        relation("worksheet", "rId" + count, "worksheets/sheet" + count + ".xml");
        parts.put("xl/worksheets/sheet" + count + ".xml", main("worksheet", content));
        return this;
    }

    /** One sheet named "Xã" with these rows. */
    static XlsxFile rows(String rows) {
        return new XlsxFile().sheet("Xã", "<sheetData>" + rows + "</sheetData>");
    }

    /** Adds to the list of sheets what no part stands behind. */
    XlsxFile listed(String entry) {
        sheets.append(entry);
        return this;
    }

    public XlsxFile strings(String items) {
        relation("sharedStrings", "rIdStrings", "sharedStrings.xml");
        return part("xl/sharedStrings.xml", main("sst", items));
    }

    XlsxFile styles(String content) {
        relation("styles", "rIdStyles", "styles.xml");
        return part("xl/styles.xml", main("styleSheet", content));
    }

    XlsxFile bookProperties(String attributes) {
        bookProperties = "<workbookPr " + attributes + "/>";
        return this;
    }

    XlsxFile calculation(String attributes) {
        calculation = "<calcPr " + attributes + "/>";
        return this;
    }

    XlsxFile part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    public Path writeTo(Path file) {
        try {
            return Files.write(file, bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("_rels/.rels", relations(relationTag("officeDocument", "rId1", "xl/workbook.xml")));
        all.put("xl/_rels/workbook.xml.rels", relations(relations.toString()));
        all.put(
                "xl/workbook.xml",
                main("workbook", bookProperties + "<sheets>" + sheets + "</sheets>" + calculation));
        all.putAll(parts);
        return zip(all);
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void relation(String kind, String id, String target) {
        relations.append(relationTag(kind, id, target));
    }

    private static String relationTag(String kind, String id, String target) {
        String base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>"
                .formatted(id, base + kind, target);
    }

    private static String relations(String tags) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + tags
                + "</Relationships>";
    }

    private static String main(String root, String content) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><%s"
                        + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                        + "%s</%s>")
                .formatted(root, content, root);
    }
}
