package kpireport.ingest;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Rows of an XML workbook whose cells say what they hold: {@code [2024-06-01]} a stored date,
 * {@code [-5]} a number, {@code [#REF!]} an error, {@code [=A1]} a formula never calculated; the
 * others are texts.
 */
final class TypedRows {

    private TypedRows() {}

    /** The lines of a file; cells are separated by semicolons. */
    static String[] lines(String... rows) {
        return new String[] {
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
            "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
                    + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">",
            "<Worksheet ss:Name=\"DS\"><Table>",
            Arrays.stream(rows).map(TypedRows::row).collect(Collectors.joining("\n")),
            "</Table></Worksheet></Workbook>"
        };
    }

    private static String row(String cells) {
        return Arrays.stream(cells.split(";"))
                .map(TypedRows::cell)
                .collect(Collectors.joining("", "<Row>", "</Row>"));
    }

    private static String cell(String content) {
        if (!content.startsWith("[")) return data("String", content);
        String held = content.substring(1, content.length() - 1);
        if (held.startsWith("=")) return "<Cell ss:Formula=\"" + held + "\"/>";
        if (held.startsWith("#")) return data("Error", held);
        boolean date = held.matches("\\d{4}-\\d{2}-\\d{2}");
        return date ? data("DateTime", held + "T00:00:00.000") : data("Number", held);
    }

    private static String data(String type, String content) {
        return "<Cell><Data ss:Type=\"" + type + "\">" + content + "</Data></Cell>";
    }
}
