package kpireport.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads delimited text. Rows are numbered as a spreadsheet would show them: a line end inside
 * quotes does not begin a new one, an empty line does.
 */
final class CsvReader {

    private final CellSink sink;
    private final RowWidths widths = new RowWidths();

    CsvReader(CellSink sink) {
        this.sink = sink;
    }

    void read(String text, String file, Diagnostics diagnostics) throws IOException {
        CsvDialect dialect = CsvDialect.of(text);
        CSVFormat format =
                CSVFormat.Builder.create(CSVFormat.DEFAULT)
                        .setDelimiter(dialect.delimiter())
                        .setIgnoreEmptyLines(false)
                        .setTrailingData(true)
                        .get();
        sink.beginSheet("", false, false);
        try (CSVParser parser = CSVParser.parse(text.substring(dialect.start()), format)) {
            readRecords(parser);
        }
        sink.endSheet();
        widths.report(file, diagnostics);
    }

    private void readRecords(CSVParser parser) {
        try {
            for (CSVRecord record : parser) read(record);
        } catch (UncheckedIOException openQuote) {
            throw new RefusedFile(Code.QUOTE_NOT_CLOSED, "row", parser.getRecordNumber() + 1);
        }
    }

    private void read(CSVRecord record) {
        int row = (int) Math.min(record.getRecordNumber(), Integer.MAX_VALUE);
        sink.beginRow(row, false);
        int filled = 0;
        for (int i = 0; i < record.size(); i++) {
            if (record.get(i).isEmpty()) continue;
            filled = i + 1;
            sink.cell(filled, Cell.Type.TEXT, record.get(i), CellStyle.NONE);
        }
        widths.add(row, record.size(), filled);
    }
}
