package kpireport.spreadsheet;

import java.util.List;

/**
 * An export file as it was recognised.
 *
 * @param file workspace-relative, as findings name it
 * @param format what the bytes turned out to be, whatever the file is called: "xlsx", "csv"
 * @param encoding of a text file, else empty
 */
public record Workbook(String file, String format, String encoding, List<Sheet> sheets) {

    public Workbook {
        sheets = List.copyOf(sheets);
    }
}
