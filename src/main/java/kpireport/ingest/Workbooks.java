package kpireport.ingest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kpireport.diagnostics.Diagnostics;
import kpireport.plan.Source;
import kpireport.spreadsheet.SpreadsheetReader;
import kpireport.spreadsheet.Workbook;

/** The month's files, each parsed once however many sources read from it. */
final class Workbooks {

    private record Key(ExportFile file, Optional<String> encoding) {}

    private final SpreadsheetReader reader = new SpreadsheetReader();
    private final Map<Key, Optional<Workbook>> read = new LinkedHashMap<>();
    private final Diagnostics diagnostics;

    Workbooks(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Empty when the file cannot be read, which is a finding already. */
    Optional<Workbook> find(ExportFile file, Source source) {
        return read.computeIfAbsent(
                new Key(file, source.encoding()),
                key -> reader.read(file.path(), file.name(), key.encoding(), diagnostics));
    }
}
