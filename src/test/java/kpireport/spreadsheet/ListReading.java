package kpireport.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kpireport.diagnostics.Diagnostic;
import kpireport.diagnostics.Diagnostics;

/** One list read by the room's other door, all of its columns. */
record ListReading(ListFile list, List<Sheet.Row> rows, List<Diagnostic> findings) {

    /** Counts rows and remembers what it was given of them. */
    static final class Seen implements Tally<Seen> {

        final List<String> rows = new ArrayList<>();

        @Override
        public void row(int number, boolean hidden, long[] codes) {
            String line = number + (hidden ? "h" : "");
            for (long code : codes) line += " " + code;
            rows.add(line);
        }

        @Override
        public void add(Seen later, int rowsBefore) {
            for (String row : later.rows) {
                String number = row.replaceFirst("\\D.*", "");
                int moved = Integer.parseInt(number) + rowsBefore;
                rows.add(moved + row.substring(number.length()));
            }
        }
    }

    static ListReading of(Path file, Optional<String> encoding, int sheet) {
        return of(new ListReader(), file, encoding, sheet);
    }

    static ListReading of(ListReader reader, Path file, Optional<String> encoding, int sheet) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<ListFile> opened = reader.open(file, "export", encoding, diagnostics);
        if (opened.isEmpty()) return new ListReading(null, List.of(), diagnostics.list());
        ListFile list = opened.get();
        List<Integer> columns = IntStream.rangeClosed(1, 60).boxed().toList();
        Optional<Seen> seen =
                list.read(
                        sheet,
                        1,
                        Integer.MAX_VALUE,
                        codes(columns, ListReading::code),
                        Seen::new,
                        diagnostics);
        if (seen.isEmpty()) return new ListReading(list, List.of(), diagnostics.list());
        BitSet all = new BitSet();
        all.set(1, 2_000_000);
        List<Sheet.Row> rows = list.pick(sheet, all, columns, diagnostics).orElseThrow();
        assertThat(seen.get().rows)
                .isEqualTo(rows.stream().map(row -> line(row, columns)).toList());
        return new ListReading(list, plain(rows), diagnostics.list());
    }

    /** As a list gives them: a text comes without number format. */
    static List<Sheet.Row> plain(List<Sheet.Row> rows) {
        return rows.stream()
                .map(row -> new Sheet.Row(row.number(), row.hidden(), plainCells(row)))
                .toList();
    }

    private static List<Cell> plainCells(Sheet.Row row) {
        return row.cells().stream()
                .map(
                        cell ->
                                cell.type() == Cell.Type.TEXT
                                        ? new Cell(cell.where(), cell.type(), cell.number(), "")
                                        : cell)
                .toList();
    }

    static ListReading of(byte[] bytes) {
        return of(new ListReader(), bytes);
    }

    static ListReading of(ListReader reader, byte[] bytes) {
        try {
            Path file = Files.createTempFile("list", "");
            try {
                Files.write(file, bytes);
                return of(reader, file, Optional.empty(), 0);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ColumnCode> codes(List<Integer> columns, CellCode code) {
        return columns.stream().map(column -> new ColumnCode(column, code)).toList();
    }

    private static long code(Cell cell) {
        return cell.type().ordinal() + 10L * (cell.text() + cell.number()).hashCode();
    }

    private static String line(Sheet.Row row, List<Integer> columns) {
        String line = row.number() + (row.hidden() ? "h" : "");
        for (int column : columns) {
            line +=
                    " "
                            + row.cells().stream()
                                    .filter(cell -> cell.column() == column)
                                    .mapToLong(ListReading::code)
                                    .findFirst()
                                    .orElse(CellCode.EMPTY);
        }
        return line;
    }
}
