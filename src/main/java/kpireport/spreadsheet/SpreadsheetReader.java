package kpireport.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;

/** Reads whatever an office exported, by what the file holds and not by how it is called. */
public final class SpreadsheetReader {

    private final GridLimits limits;

    public SpreadsheetReader() {
        this(GridLimits.DEFAULT);
    }

    SpreadsheetReader(GridLimits limits) {
        this.limits = limits;
    }

    /**
     * @param name workspace-relative with forward slashes; every finding and cell carries it
     * @param encoding overrides the detection for text files
     * @return empty when the file could not be read; a finding says why and what to do
     */
    public Optional<Workbook> read(
            Path file, String name, Optional<String> encoding, Diagnostics diagnostics) {
        return Refusals.reported(
                name,
                diagnostics,
                () -> {
                    Grid grid = new Grid(name, limits, diagnostics);
                    Recognised found = push(file, name, encoding, grid, diagnostics);
                    return grid.workbook(found.format(), found.encoding());
                });
    }

    /** Of a workbook what its cells do not say. */
    record Recognised(String format, String encoding) {}

    /** Sends every cell of the file to the sink, which may keep it or not. */
    static Recognised push(
            Path file,
            String name,
            Optional<String> encoding,
            CellSink sink,
            Diagnostics diagnostics)
            throws IOException, XMLStreamException {
        byte[] head = head(file);
        switch (Signature.of(head)) {
            case ZIP -> {
                try (ZipParts zip = new ZipParts(file)) {
                    return new Recognised(pushZip(zip, sink), "");
                }
            }
            case OLE2 -> {
                OleFile.read(file, sink);
                return new Recognised("xls", "");
            }
            case TEXT -> {
                return new TextFile(file, name, sink, diagnostics).read(encoding);
            }
            case EMPTY -> throw new RefusedFile(Code.EMPTY_FILE);
            case OLD_EXCEL -> throw new RefusedFile(Code.EXCEL_TOO_OLD);
            default ->
                    throw new RefusedFile(
                            Code.NOT_A_SPREADSHEET, "kind", Signature.foreignKind(head));
        }
    }

    static String pushZip(ZipParts zip, CellSink sink) throws IOException, XMLStreamException {
        if (OdsReader.accepts(zip)) {
            new OdsReader(sink).read(zip);
            return "ods";
        }
        String book = Relations.of(zip, "").findPart("officeDocument").orElse("xl/workbook.xml");
        if (book.endsWith(".bin")) throw new RefusedFile(Code.XLSB_NOT_READ);
        if (!zip.has(book)) throw new RefusedFile(Code.NOT_A_SPREADSHEET, "kind", "ZIP");
        new XlsxReader(zip, sink).read(book);
        return "xlsx";
    }

    static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(16);
        }
    }
}
