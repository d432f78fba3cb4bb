package kpireport.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostic;
import kpireport.diagnostics.Diagnostics;

/** One file read by the room's door, with what was found. */
record Reading(Optional<Workbook> workbook, List<Diagnostic> findings) {

    private static final Path FIXTURES = Path.of("src/test/resources/kpireport/spreadsheet");

    static Reading of(Path file, String name, Optional<String> encoding, GridLimits limits) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Workbook> workbook =
                new SpreadsheetReader(limits).read(file, name, encoding, diagnostics);
        return new Reading(workbook, diagnostics.list());
    }

    static Reading fixture(String name) {
        return of(FIXTURES.resolve(name), name, Optional.empty(), GridLimits.DEFAULT);
    }

    static Reading fixture(String name, String encoding) {
        return of(FIXTURES.resolve(name), name, Optional.of(encoding), GridLimits.DEFAULT);
    }

    static Reading of(XlsxFile xlsx) {
        return of(xlsx.bytes());
    }

    static Reading of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static Reading of(byte[] bytes) {
        return of(bytes, GridLimits.DEFAULT);
    }

    static Reading of(byte[] bytes, GridLimits limits) {
        try {
            Path file = Files.createTempFile("export", "");
            try {
                Files.write(file, bytes);
                return of(file, "export", Optional.empty(), limits);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Sheet sheet() {
        return workbook.orElseThrow().sheets().get(0);
    }

    /** Each cell of the first sheet as {@code A1=text}. */
    List<String> cells() {
        return cells(sheet());
    }

    static List<String> cells(Sheet sheet) {
        return sheet.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.where().address() + "=" + cell.text())
                .toList();
    }

    /** Each cell of the first sheet with what it is: {@code A1 NUMBER 12.5}. */
    List<String> typedCells() {
        return list().stream()
                .map(cell -> cell.where().address() + " " + cell.type() + " " + cell.text())
                .toList();
    }

    Cell cell(String address) {
        return list().stream()
                .filter(cell -> cell.where().address().equals(address))
                .findFirst()
                .orElseThrow();
    }

    List<Code> codes() {
        return findings.stream().map(Diagnostic::code).toList();
    }

    private List<Cell> list() {
        return sheet().rows().stream().flatMap(row -> row.cells().stream()).toList();
    }
}
