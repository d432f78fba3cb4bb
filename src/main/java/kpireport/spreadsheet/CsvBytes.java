package kpireport.spreadsheet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.diagnostics.Progress;

/**
 * Reads a list of delimited text by its bytes: only what stands in the columns asked for becomes
 * text, and the parts of a long list are read at once.
 *
 * @param name as findings name the file
 * @param partSize in bytes: what is worth a thread of its own
 */
record CsvBytes(
        Path file,
        String name,
        TextEncoding encoding,
        CsvDialect dialect,
        long partSize,
        Progress progress)
        implements ListRows {

    private static final int MOST_PARTS = 4;
    private static final int LONGEST_LINE = 1 << 16;
    private static final int ROWS_TOLD = 1 << 10;

    /** Whether the separators can be told from letters by looking at single bytes. */
    static boolean canRead(TextEncoding encoding, CsvDialect dialect) {
        char delimiter = dialect.delimiter();
        return encoding.hasPlainSigns() && delimiter < 0x80 && "\"\r\n".indexOf(delimiter) < 0;
    }

    /** Whether the last row has no line end. */
    private boolean isOpenEnd(long size) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        try (FileChannel channel = FileChannel.open(file)) {
            return channel.read(last, size - 1) == 1 && "\r\n".indexOf(last.get(0)) < 0;
        }
    }

    private long begin() {
        return encoding.mark() + (long) dialect.start();
    }

    @Override
    public <T extends Tally<T>> T read(ListQuery query, Supplier<T> empty, Diagnostics diagnostics)
            throws IOException {
        long size = Files.size(file);
        Optional<CsvPart<T>> joined = Optional.empty();
        if (query.isToTheEnd() && size > 2 * partSize) {
            joined = readAtOnce(query, empty, size);
        }
        // Whatever keeps the parts from fitting together is told best by reading from the top.
        CsvPart<T> list =
                joined.isPresent()
                        ? joined.get()
                        : readPart(query, empty, begin(), size, new Meter(progress, name, size));
        progress.reached(name, size, size, list.rows());
        list.widths().report(name, isOpenEnd(size), diagnostics);
        return list.tally();
    }

    private <T extends Tally<T>> Optional<CsvPart<T>> readAtOnce(
            ListQuery query, Supplier<T> empty, long size) throws IOException {
        List<Long> bounds = bounds(size);
        Meter meter = new Meter(progress, name, size);
        List<Callable<CsvPart<T>>> work = new ArrayList<>();
        for (int i = 1; i < bounds.size(); i++) {
            long from = bounds.get(i - 1);
            long to = bounds.get(i);
            work.add(
                    () ->
                            readPart(
                                    from == begin() ? query : query.fromTop(),
                                    empty,
                                    from,
                                    to,
                                    meter));
        }
        return AtOnce.all(work).flatMap(parts -> join(parts, query.firstRow()));
    }

    /**
     * Where each part begins, and the end: after a line end near its share of the file. It may be
     * one inside quotation marks; then the part before ends elsewhere.
     */
    private List<Long> bounds(long size) throws IOException {
        long parts = Math.min(Runtime.getRuntime().availableProcessors(), MOST_PARTS);
        parts = Math.min(parts, size / partSize);
        List<Long> bounds = new ArrayList<>(List.of(begin()));
        try (FileChannel channel = FileChannel.open(file)) {
            for (int i = 1; i < parts; i++) {
                long share = size / parts * i;
                ByteBuffer line = ByteBuffer.allocate(LONGEST_LINE);
                channel.read(line, share);
                for (line.flip(); line.hasRemaining() && line.get() != '\n'; ) share++;
                if (line.hasRemaining()) bounds.add(share + 1);
            }
        }
        bounds.add(size);
        return bounds;
    }

    /** Empty when a part does not begin where the one before it ends. */
    private static <T extends Tally<T>> Optional<CsvPart<T>> join(
            List<CsvPart<T>> parts, int firstRow) {
        CsvPart<T> all = parts.get(0);
        if (all.rows() < firstRow) return Optional.empty();
        for (CsvPart<T> part : parts.subList(1, parts.size())) {
            if (part.begin() != all.end()) return Optional.empty();
            all = all.with(part);
        }
        return Optional.of(all);
    }

    private <T extends Tally<T>> CsvPart<T> readPart(
            ListQuery query, Supplier<T> empty, long from, long to, Meter meter)
            throws IOException {
        T tally = empty.get();
        RowWidths widths = new RowWidths();
        List<Integer> columns =
                query.columns().stream().map(ColumnCode::column).distinct().toList();
        try (FileChannel channel = FileChannel.open(file)) {
            CsvScanner scanner = new CsvScanner(channel, from, dialect.delimiter(), columns);
            RowCodes codes = new RowCodes(query, columns, name, encoding);
            long told = from;
            while (scanner.position() < to && scanner.next()) {
                int row = scanner.records();
                if (scanner.lastFilled() > GridLimits.COLUMNS) {
                    throw new RefusedFile(Code.TOO_MANY_COLUMNS, "limit", GridLimits.COLUMNS);
                }
                widths.add(row, scanner.fields(), scanner.lastFilled());
                if (query.wants(row) && codes.read(scanner, row)) {
                    tally.row(row, false, codes.codes);
                }
                if (row % ROWS_TOLD == 0) {
                    meter.add(scanner.position() - told, ROWS_TOLD);
                    told = scanner.position();
                }
            }
            return new CsvPart<>(tally, widths, scanner.records(), from, scanner.position());
        }
    }

    /** The codes of one row after the other. */
    private static final class RowCodes {

        private final FieldCodes[] fields;
        private final int[] slots;
        final long[] codes;

        RowCodes(ListQuery query, List<Integer> columns, String file, TextEncoding encoding) {
            fields =
                    query.columns().stream()
                            .map(column -> new FieldCodes(file, column, encoding))
                            .toArray(FieldCodes[]::new);
            slots =
                    query.columns().stream()
                            .mapToInt(column -> columns.indexOf(column.column()))
                            .toArray();
            codes = new long[fields.length];
        }

        /** Whether any of them stands for something. */
        boolean read(CsvScanner scanner, int row) {
            for (int i = 0; i < codes.length; i++) {
                int slot = slots[i];
                codes[i] =
                        fields[i].code(
                                scanner.bytes(), scanner.begin(slot), scanner.end(slot), row);
            }
            return CellCode.any(codes);
        }
    }
}
