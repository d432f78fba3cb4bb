package kpireport.spreadsheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.xml.stream.XMLStreamException;
import kpireport.diagnostics.Diagnostics;
import kpireport.diagnostics.Progress;

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
        try {
            return read(query, empty, diagnostics, true);
        } catch (SheetBytes.Unusual xml) {
            return readParsed(query, empty, diagnostics);
        } catch (ListSink.HeldWhole apart) {
            return readHeld(query, empty, diagnostics);
        }
    }

    private <T extends Tally<T>> T readParsed(
            ListQuery query, Supplier<T> empty, Diagnostics diagnostics)
            throws IOException, XMLStreamException {
        try {
            return read(query, empty, diagnostics, false);
        } catch (ListSink.HeldWhole apart) {
            return readHeld(query, empty, diagnostics);
        }
    }

    private <T extends Tally<T>> T readHeld(
            ListQuery query, Supplier<T> empty, Diagnostics diagnostics)
            throws IOException, XMLStreamException {
        return new GridRows(file, name, encoding).read(query, empty, diagnostics);
    }

    private <T extends Tally<T>> T read(
            ListQuery query, Supplier<T> empty, Diagnostics diagnostics, boolean asBytes)
            throws IOException, XMLStreamException {
        T tally = empty.get();
        Diagnostics found = new Diagnostics();
        if (Signature.of(SpreadsheetReader.head(file)) == Signature.ZIP) {
            try (ZipParts zip = new ZipParts(file)) {
                Meter meter = new Meter(progress, name, zip.size());
                zip.observe(bytes -> meter.add(bytes, 0));
                try (ListSink sink = new ListSink(name, query, tally, meter, asBytes)) {
                    SpreadsheetReader.pushZip(zip, sink);
                    sink.finish(heads.get(query.sheet()), found);
                }
                meter.end();
            }
        } else {
            Meter meter = new Meter(progress, name, Files.size(file));
            try (ListSink sink = new ListSink(name, query, tally, meter, false)) {
                SpreadsheetReader.push(file, name, encoding, sink, found);
                sink.finish(heads.get(query.sheet()), found);
            }
            meter.end();
        }
        found.list().forEach(diagnostics::report);
        return tally;
    }
}
