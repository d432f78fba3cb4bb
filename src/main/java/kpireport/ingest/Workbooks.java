package kpireport.ingest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kpireport.diagnostics.Diagnostics;
import kpireport.diagnostics.Progress;
import kpireport.plan.Source;
import kpireport.plan.Source.Rows;
import kpireport.spreadsheet.ListFile;
import kpireport.spreadsheet.ListReader;
import kpireport.spreadsheet.SpreadsheetReader;
import kpireport.spreadsheet.Workbook;

/**
 * The month's files, each parsed once however many sources read from it. Of a list of dossiers only
 * the first rows are held, to find its headers in.
 */
final class Workbooks {

    private record Key(ExportFile file, Optional<String> encoding) {

        // Enough to tell them apart; to hash every part is felt at each start.
        @Override
        public int hashCode() {
            return file.hashCode();
        }
    }

    private final SpreadsheetReader reader = new SpreadsheetReader();
    private final ListReader lists;
    private final Map<Key, Optional<ListFile>> opened = new LinkedHashMap<>();
    private final Map<Key, Optional<Workbook>> read = new LinkedHashMap<>();
    private final Diagnostics diagnostics;

    Workbooks(Progress progress, Diagnostics diagnostics) {
        this.lists = new ListReader(progress);
        this.diagnostics = diagnostics;
    }

    /** Empty when the file cannot be read, which is a finding already. */
    Optional<Workbook> find(ExportFile file, Source source) {
        if (source.rows() == Rows.DOSSIERS) {
            return findList(file, source)
                    .map(
                            list ->
                                    new Workbook(
                                            file.name(),
                                            list.format(),
                                            list.encoding(),
                                            list.heads()));
        }
        return read.computeIfAbsent(
                new Key(file, source.encoding()),
                key -> reader.read(file.path(), file.name(), key.encoding(), diagnostics));
    }

    /** Empty when the file cannot be read, which is a finding already. */
    Optional<ListFile> findList(ExportFile file, Source source) {
        return opened.computeIfAbsent(
                new Key(file, source.encoding()),
                key -> lists.open(file.path(), file.name(), key.encoding(), diagnostics));
    }
}
