package kpireport.ingest;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The rows of a sheet as an .xlsx holds them, made of lines with semicolons between the cells. */
final class SheetXml {

    private SheetXml() {}

    static String rows(String... lines) {
        return rows(lines, "<c t=\"inlineStr\"><is><t>%s</t></is></c>"::formatted);
    }

    /** The texts stand in {@link #strings}, as Excel saves them. */
    static String rowsOfNumbers(String... lines) {
        List<String> texts = List.copyOf(texts(lines));
        return rows(lines, text -> "<c t=\"s\"><v>%d</v></c>".formatted(texts.indexOf(text)));
    }

    static String strings(String... lines) {
        return texts(lines).stream()
                .map("<si><t>%s</t></si>"::formatted)
                .collect(Collectors.joining());
    }

    private static Set<String> texts(String... lines) {
        return Arrays.stream(lines)
                .flatMap(line -> Arrays.stream(line.split(";")))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String rows(String[] lines, UnaryOperator<String> cell) {
        return "<sheetData>"
                + IntStream.range(0, lines.length)
                        .mapToObj(i -> row(i + 1, lines[i].split(";"), cell))
                        .collect(Collectors.joining())
                + "</sheetData>";
    }

    private static String row(int number, String[] texts, UnaryOperator<String> cell) {
        return "<row r=\"%d\">".formatted(number)
                + Arrays.stream(texts)
                        .map(text -> text.isEmpty() ? "<c/>" : cell.apply(text))
                        .collect(Collectors.joining())
                + "</row>";
    }
}
