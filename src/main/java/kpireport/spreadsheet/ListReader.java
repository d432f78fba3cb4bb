package kpireport.spreadsheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import kpireport.diagnostics.Diagnostics;

/**
 * Reads files of very many rows: first the rows in which the headers stand, then every row by the
 * columns asked for.
 */
public final class ListReader {

    private final Progress progress;

    public ListReader() {
        this(Progress.UNOBSERVED);
    }

    public ListReader(Progress progress) {
        this.progress = progress;
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
        FirstRows first = new FirstRows();
        ListRows rows = new GridRows(file, name, encoding);
        if (Signature.of(SpreadsheetReader.head(file)) == Signature.ZIP) {
            try (ZipParts zip = new ZipParts(file)) {
                String format = SpreadsheetReader.pushZip(zip, first);
                var recognised = new SpreadsheetReader.Recognised(format, "");
                return new ListFile(name, recognised, first.sheets(name), rows);
            }
        }
        var recognised = SpreadsheetReader.push(file, name, encoding, first, new Diagnostics());
        return new ListFile(name, recognised, first.sheets(name), rows);
    }
}
