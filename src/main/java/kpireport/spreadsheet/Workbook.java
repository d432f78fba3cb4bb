package kpireport.spreadsheet;

import java.util.List;

/**
 * An export file as it was recognised.
 *
 * @param file workspace-relative, as findings name it
 * @param format what the bytes turned out to be, whatever the file is called: "xlsx", "xls", "ods",
 *     "html", "xml" (Excel 2003) or "csv"
 * @param encoding of a text file as the plan would name it, "windows-1258", "tcvn3"; else empty
 */
public record Workbook(String file, String format, String encoding, List<Sheet> sheets) {

    public Workbook {
        sheets = List.copyOf(sheets);
    }
}
