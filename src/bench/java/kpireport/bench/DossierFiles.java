package kpireport.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes the made-up dossiers as the one-stop systems do: CSV, and a workbook as Excel saves it.
 */
final class DossierFiles {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String HEAD =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private DossierFiles() {}

    static void csv(Path file, int rows) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write('\uFEFF');
            line(out, List.copyOf(DossierRows.HEADERS));
            DossierRows dossiers = new DossierRows();
            for (int i = 0; i < rows; i++) line(out, dossiers.next());
        }
    }

    private static void line(Writer out, List<?> fields) throws IOException {
        String separator = "";
        for (Object field : fields) {
            String text = field instanceof LocalDate date ? DATE.format(date) : field.toString();
            out.write(separator);
            out.write(text.indexOf(',') < 0 ? text : '"' + text + '"');
            separator = ",";
        }
        out.write("\r\n");
    }

    static void xlsx(Path file, int rows) throws IOException {
        Path strings = Files.createTempFile(file.getParent(), "strings", ".xml");
        try (ZipOutputStream zip =
                new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            part(zip, "[Content_Types].xml", contentTypes());
            part(zip, "_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relations(
                            relation(1, "worksheet", "worksheets/sheet1.xml")
                                    + relation(2, "sharedStrings", "sharedStrings.xml")
                                    + relation(3, "styles", "styles.xml")));
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\""
                            + MAIN
                            + "\" xmlns:r=\""
                            + OFFICE
                            + "\"><sheets>"
                            + "<sheet name=\"Hồ sơ\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            part(
                    zip,
                    "xl/styles.xml",
                    "<styleSheet xmlns=\""
                            + MAIN
                            + "\"><fonts><font/></fonts><cellXfs>"
                            + "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            try (Writer texts = Files.newBufferedWriter(strings)) {
                new SheetXml(zip, texts).write(rows);
            }
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            zip.write((HEAD + "<sst xmlns=\"" + MAIN + "\">").getBytes(StandardCharsets.UTF_8));
            Files.copy(strings, zip);
            zip.write("</sst>".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        } finally {
            Files.delete(strings);
        }
    }

    /** The sheet, and beside it the table of texts in the order in which they first occur. */
    private static final class SheetXml {

        private final OutputStream zip;
        private final Writer texts;
        private final Map<String, Integer> known = new HashMap<>();
        private final StringBuilder xml = new StringBuilder();
        private int count;

        SheetXml(OutputStream zip, Writer texts) {
            this.zip = zip;
            this.texts = texts;
        }

        void write(int rows) throws IOException {
            xml.append(HEAD)
                    .append("<worksheet xmlns=\"")
                    .append(MAIN)
                    .append("\"><dimension ref=\"A1:T");
            xml.append(rows + 1).append("\"/><sheetData>");
            row(1, List.copyOf(DossierRows.HEADERS));
            DossierRows dossiers = new DossierRows();
            for (int i = 0; i < rows; i++) row(i + 2, dossiers.next());
            xml.append("</sheetData></worksheet>");
            flush();
        }

        private void row(int number, List<?> cells) throws IOException {
            xml.append("<row r=\"").append(number).append("\" spans=\"1:20\">");
            for (int i = 0; i < cells.size(); i++) {
                Object cell = cells.get(i);
                if (cell.equals("")) continue;
                xml.append("<c r=\"").append((char) ('A' + i)).append(number).append('"');
                if (cell instanceof LocalDate date) {
                    xml.append(" s=\"1\"><v>").append(ChronoUnit.DAYS.between(EPOCH, date));
                } else if (cell instanceof Long whole) {
                    xml.append("><v>").append((long) whole);
                } else {
                    // Codes, people and addresses are hardly ever met twice.
                    xml.append(" t=\"s\"><v>").append(i == 1 || i == 5 ? add(cell) : index(cell));
                }
                xml.append("</v></c>");
            }
            xml.append("</row>");
            if (xml.length() > 1 << 16) flush();
        }

        private int index(Object text) throws IOException {
            Integer found = known.get(text.toString());
            if (found != null) return found;
            known.put(text.toString(), count);
            return add(text);
        }

        private int add(Object text) throws IOException {
            texts.write("<si><t>" + text + "</t></si>");
            return count++;
        }

        private void flush() throws IOException {
            zip.write(xml.toString().getBytes(StandardCharsets.UTF_8));
            xml.setLength(0);
        }
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((HEAD + content).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String contentTypes() {
        String base = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + override("/xl/workbook.xml", base + "sheet.main+xml")
                + override("/xl/worksheets/sheet1.xml", base + "worksheet+xml")
                + override("/xl/sharedStrings.xml", base + "sharedStrings+xml")
                + override("/xl/styles.xml", base + "styles+xml")
                + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relations(String content) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + content
                + "</Relationships>";
    }

    private static String relation(int id, String kind, String target) {
        return "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>"
                .formatted(id, OFFICE, kind, target);
    }
}
