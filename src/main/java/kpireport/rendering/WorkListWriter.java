package kpireport.rendering;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kpireport.measures.OpenDossier;
import kpireport.measures.OrgUnit;
import kpireport.rendering.Parts.Source;

/**
 * Writes {@code worklist.xlsx}: a sheet for each unit with the dossiers that keep it short of its
 * targets. They wait in files until all are there, so that it does not matter how many they are.
 */
public final class WorkListWriter implements AutoCloseable {

    public static final String FILE = "worklist.xlsx";

    private final List<OrgUnit> order;
    private final YearMonth month;
    private final ExcelStyles formats = new ExcelStyles();
    private final Map<OrgUnit, WorkListSheet> current = new LinkedHashMap<>();
    private final List<WorkListSheet> sheets = new ArrayList<>();
    private Path folder;

    /**
     * @param order of the sheets
     */
    public WorkListWriter(List<OrgUnit> order, YearMonth month) {
        this.order = List.copyOf(order);
        this.month = month;
    }

    public void add(OpenDossier dossier) {
        try {
            WorkListSheet sheet = current.get(dossier.unit());
            if (sheet == null || sheet.size() == WorkListSheet.MOST_ROWS) {
                sheet = begin(dossier);
            }
            sheet.add(dossier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private WorkListSheet begin(OpenDossier first) throws IOException {
        if (folder == null) folder = Files.createTempDirectory("kpi-report");
        Path rows = folder.resolve("rows-" + sheets.size());
        WorkListSheet sheet = new WorkListSheet(first, rows, formats);
        current.put(first.unit(), sheet);
        sheets.add(sheet);
        return sheet;
    }

    /** Empty when no dossier was added. The file stands aside until this is closed. */
    public Optional<RenderedFile> finish() throws IOException {
        if (sheets.isEmpty()) return Optional.empty();
        sheets.sort(Comparator.comparing(sheet -> order.indexOf(sheet.unit())));
        SheetNames names = new SheetNames();
        ExcelBook book = new ExcelBook();
        Map<String, Source> parts = new LinkedHashMap<>();
        String label = month.getMonthValue() + "/" + month.getYear();
        for (WorkListSheet sheet : sheets) {
            Path rows = sheet.finish();
            String part =
                    book.add(names.take(sheet.unit().shortName()), WorkListSheet.headerRows());
            byte[] head = sheet.head(label).getBytes(StandardCharsets.UTF_8);
            byte[] tail = sheet.tail().getBytes(StandardCharsets.UTF_8);
            parts.put(part, () -> joined(head, rows, tail));
        }
        book.parts(formats)
                .forEach(
                        (part, xml) -> {
                            byte[] bytes = xml.bytes();
                            parts.put(part, () -> new ByteArrayInputStream(bytes));
                        });
        Path file = folder.resolve(FILE);
        try (OutputStream out = Files.newOutputStream(file)) {
            Parts.zip(parts, out);
        }
        return Optional.of(new RenderedFile(FILE, file));
    }

    private static InputStream joined(byte[] head, Path rows, byte[] tail) throws IOException {
        return new SequenceInputStream(
                Collections.enumeration(
                        List.of(
                                new ByteArrayInputStream(head),
                                Files.newInputStream(rows),
                                new ByteArrayInputStream(tail))));
    }

    @Override
    public void close() throws IOException {
        for (WorkListSheet sheet : sheets) {
            sheet.finish();
        }
        if (folder == null) return;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
