package kpireport.spreadsheet;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import kpireport.diagnostics.Diagnostics;
import kpireport.diagnostics.Progress;

/**
 * Reads files of very many rows: first the rows in which the headers stand, then every row by the
 * columns asked for.
 */
public final class ListReader {

    /** Below this size a second thread gains nothing. */
    private static final long PART_SIZE = 8L << 20;

    private final Progress progress;
    private final long partSize;

    public ListReader() {
        this(Progress.UNOBSERVED);
    }

    public ListReader(Progress progress) {
        this(progress, PART_SIZE);
    }

    /**
     * @param partSize in bytes: how much of a text file is worth a thread of its own
     */
    ListReader(Progress progress, long partSize) {
        this.progress = progress;
        this.partSize = partSize;
    }

    /**
     * @param name workspace-relative with forward slashes; every finding and cell carries it
     * @param encoding overrides the detection for text files
     * @return empty when the file could not be read; a finding says why and what to do
     */
    public Optional<ListFile> open(
            Path file, String name, Optional<String> encoding, Diagnostics diagnostics) {
        return Refusals.reported(name, diagnostics, () -> open(file, name, encoding));
    }

    private ListFile open(Path file, String name, Optional<String> encoding)
            throws IOException, XMLStreamException {
        return switch (Signature.of(SpreadsheetReader.head(file))) {
            case ZIP -> openZip(file, name, encoding);
            case TEXT -> openText(file, name, encoding);
            default -> openOther(file, name, encoding);
        };
    }

    private ListFile openZip(Path file, String name, Optional<String> encoding)
            throws IOException, XMLStreamException {
        FirstRows first = new FirstRows();
        try (ZipParts zip = new ZipParts(file)) {
            String format = SpreadsheetReader.pushZip(zip, first);
            List<Sheet> heads = first.sheets(name);
            return new ListFile(
                    name,
                    new SpreadsheetReader.Recognised(format, ""),
                    heads,
                    new StreamedRows(file, name, encoding, heads, progress));
        }
    }

    private ListFile openText(Path file, String name, Optional<String> asked)
            throws IOException, XMLStreamException {
        TextKind kind = TextKind.of(file, asked);
        if (kind.markup() != Markup.NONE) return openOther(file, name, asked);
        TextEncoding encoding = kind.encoding();
        CsvDialect dialect = CsvDialect.of(kind.start());
        FirstRows first = new FirstRows();
        try (Reader text = encoding.open(file)) {
            new CsvReader(first, encoding).read(text, dialect, name, new Diagnostics());
        }
        List<Sheet> heads = first.sheets(name);
        ListRows rows =
                CsvBytes.canRead(encoding, dialect)
                        ? new CsvBytes(file, name, encoding, dialect, partSize, progress)
                        : new StreamedRows(file, name, asked, heads, progress);
        return new ListFile(
                name, new SpreadsheetReader.Recognised("csv", encoding.name()), heads, rows);
    }

    private ListFile openOther(Path file, String name, Optional<String> encoding)
            throws IOException, XMLStreamException {
        FirstRows first = new FirstRows();
        var recognised = SpreadsheetReader.push(file, name, encoding, first, new Diagnostics());
        return new ListFile(
                name, recognised, first.sheets(name), new GridRows(file, name, encoding));
    }
}
