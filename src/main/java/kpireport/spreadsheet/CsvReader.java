package kpireport.spreadsheet;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads delimited text, however long. Rows are numbered as a spreadsheet would show them: a line
 * end inside quotes does not begin a new one, an empty line does.
 */
final class CsvReader {

    private static final Pattern KEPT_AS_TEXT = Pattern.compile("=\"([^\"]*)\"");

    private final CellSink sink;
    private final TextEncoding encoding;
    private final RowWidths widths = new RowWidths();

    CsvReader(CellSink sink, TextEncoding encoding) {
        this.sink = sink;
        this.encoding = encoding;
    }

    void read(Reader text, CsvDialect dialect, String file, Diagnostics diagnostics)
            throws IOException {
        text.skip(dialect.start());
        CSVFormat format =
                CSVFormat.Builder.create(CSVFormat.DEFAULT)
                        .setDelimiter(dialect.delimiter())
                        .setIgnoreEmptyLines(false)
                        .setTrailingData(true)
                        .get();
        sink.beginSheet("", false, false);
        RecordGuard guard = new RecordGuard(text);
        try (CSVParser parser = CSVParser.parse(guard, format)) {
            readRecords(parser, guard);
        }
        sink.endSheet();
        widths.report(file, guard.isOpenEnd(), diagnostics);
    }

    private void readRecords(CSVParser parser, RecordGuard guard) throws IOException {
        try {
            for (CSVRecord record : parser) {
                read(record);
                guard.nextRecord();
                if (sink.hasEnough()) break;
            }
        } catch (UncheckedIOException broken) {
            if (broken.getCause() instanceof CharacterCodingException) {
                throw new RefusedFile(Code.ENCODING_UNCLEAR);
            }
            throw new RefusedFile(Code.QUOTE_NOT_CLOSED, "row", parser.getRecordNumber() + 1);
        }
    }

    /** {@code ="07"} is how systems keep Excel from dropping the nought. */
    static String text(String field, TextEncoding encoding) {
        if (field.isEmpty() || field.charAt(0) != '=') return encoding.letters(field);
        Matcher kept = KEPT_AS_TEXT.matcher(field);
        return encoding.letters(kept.matches() ? kept.group(1) : field);
    }

    private void read(CSVRecord record) {
        int row = (int) Math.min(record.getRecordNumber(), Integer.MAX_VALUE);
        sink.beginRow(row, false);
        int filled = 0;
        for (int i = 0; i < record.size(); i++) {
            if (record.get(i).isEmpty()) continue;
            filled = i + 1;
            sink.cell(filled, Cell.Type.TEXT, text(record.get(i), encoding), CellStyle.NONE);
        }
        widths.add(row, record.size(), filled);
    }
}
