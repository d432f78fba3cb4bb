package kpireport.inspection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kpireport.diagnostics.Diagnostic;
import kpireport.diagnostics.Severity;
import kpireport.plan.Source;

/**
 * What was recognised in one export.
 *
 * @param file as it was asked for, with forward slashes
 * @param format what the bytes turned out to be: "xlsx", "xls", "ods", "html", "xml" (Excel 2003)
 *     or "csv"; empty when the file could not be read
 * @param encoding of a text file as the plan would name it; else empty
 * @param sources what the plan could say to read it; none when no table of numbers was found
 */
public record InspectedFile(
        String file,
        Optional<String> format,
        Optional<String> encoding,
        List<InspectedSheet> sheets,
        List<Source> sources,
        List<Diagnostic> findings) {

    public InspectedFile {
        sheets = List.copyOf(sheets);
        sources = List.copyOf(sources);
        findings = List.copyOf(findings);
    }

    /** A file that could not be read, and why. */
    public static InspectedFile unreadable(String file, List<Diagnostic> findings) {
        return new InspectedFile(
                file, Optional.empty(), Optional.empty(), List.of(), List.of(), findings);
    }

    /** Of all its sheets, hidden ones too, from the top. */
    public Stream<InspectedTable> listTables() {
        return sheets.stream().flatMap(sheet -> sheet.tables().stream());
    }

    /** Whether everything in it could be read. */
    public boolean isReadable() {
        return format.isPresent()
                && findings.stream().noneMatch(it -> it.severity() == Severity.ERROR);
    }
}
