package kpireport.spreadsheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.xml.stream.XMLStreamException;
import kpireport.diagnostics.Diagnostics;

/**
 * Reads a list row by row as its format gives them; holds the columns asked for only when its rows
 * are out of order or its letters are in an old font.
 *
 * @param name as findings name the file
 */
record StreamedRows(
        Path file, String name, Optional<String> encoding, List<Sheet> heads, Progress progress)
        implements ListRows {

    @Override
    public <T extends Tally<T>> T read(ListQuery query, Supplier<T> empty, Diagnostics diagnostics)
            throws IOException, XMLStreamException {
        T tally = empty.get();
        Diagnostics found = new Diagnostics();
        try {
            push(query, tally, found);
        } catch (ListSink.HeldWhole apart) {
            return new GridRows(file, name, encoding).read(query, empty, diagnostics);
        }
        found.list().forEach(diagnostics::report);
        return tally;
    }

    private void push(ListQuery query, Tally<?> tally, Diagnostics found)
            throws IOException, XMLStreamException {
        Sheet head = heads.get(query.sheet());
        if (Signature.of(SpreadsheetReader.head(file)) != Signature.ZIP) {
            try (ListSink sink =
                    new ListSink(name, query, tally, new Meter(progress, name, Files.size(file)))) {
                SpreadsheetReader.push(file, name, encoding, sink, found);
                sink.finish(head, found);
            }
            return;
        }
        try (ZipParts zip = new ZipParts(file)) {
            Meter meter = new Meter(progress, name, zip.size());
            zip.observe(bytes -> meter.add(bytes, 0));
            try (ListSink sink = new ListSink(name, query, tally, meter)) {
                SpreadsheetReader.pushZip(zip, sink);
                sink.finish(head, found);
            }
            meter.end();
        }
    }
}
