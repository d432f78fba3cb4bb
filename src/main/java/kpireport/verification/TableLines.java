package kpireport.verification;

import java.util.ArrayList;
import java.util.List;
import kpireport.verification.Block.Cell;
import kpireport.verification.Block.Paragraph;
import kpireport.verification.Block.Row;
import kpireport.verification.Block.Table;

/**
 * A table that somebody made of a list, read as the lines it was: "An Dũng | 39,1% | 9/23" below
 * "Đơn vị | Tỷ lệ | Số hồ sơ" as "An Dũng: Tỷ lệ 39,1%; Số hồ sơ 9/23".
 */
final class TableLines {

    private static final Phrases ROW_NUMBER = Phrases.of("STT", "TT", "Số TT");

    private final PassageReader reader;

    TableLines(PassageReader reader) {
        this.reader = reader;
    }

    /** Empty where it is no table of figures below one row of names for its columns. */
    List<Passage> of(Table table) {
        List<Row> rows = table.rows();
        if (rows.size() < 2 || !isHeader(rows.get(0))) return List.of();
        List<String> header = rows.get(0).cells().stream().map(TableLines::text).toList();
        List<Passage> lines = new ArrayList<>();
        for (Row row : rows.subList(1, rows.size())) {
            if (row.cells().size() != header.size()) return List.of();
            Passage line = line(header, row);
            if (line.units().isEmpty() || line.figures().isEmpty()) return List.of();
            lines.add(line);
        }
        return lines;
    }

    /** Words above every column, and neither figures nor units. */
    private boolean isHeader(Row row) {
        return row.cells().size() > 1
                && row.cells().stream().map(this::passage).allMatch(TableLines::isWords);
    }

    private static boolean isWords(Passage cell) {
        return !cell.syllables().isEmpty() && cell.figures().isEmpty() && cell.units().isEmpty();
    }

    private Passage line(List<String> header, Row row) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < header.size(); i++) {
            Passage cell = passage(row.cells().get(i));
            if (cell.text().isBlank() || isRowNumber(header.get(i))) continue;
            boolean names = !cell.units().isEmpty() || cell.figures().isEmpty();
            line.append(line.isEmpty() ? "" : line.indexOf(":") < 0 ? ": " : "; ")
                    .append(names ? "" : header.get(i) + " ")
                    .append(cell.text());
        }
        return reader.passage(row.cells().get(0).place(), line.append(";").toString());
    }

    private static boolean isRowNumber(String header) {
        return ROW_NUMBER.count(String.join(" ", Lexicon.keys(header))) > 0;
    }

    private Passage passage(Cell cell) {
        return reader.passage(cell.place(), text(cell));
    }

    private static String text(Cell cell) {
        return String.join(" ", cell.paragraphs().stream().map(Paragraph::text).toList()).strip();
    }
}
