package kpireport.spreadsheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The codes of one column's cells by what the file holds: a month has thirty-one dates. */
final class CellCodes {

    private static final int REMEMBERED = 1 << 12;

    private final Map<String, Long> codes = new HashMap<>();
    private Cell.Type type = Cell.Type.TEXT;
    private CellStyle style = CellStyle.NONE;

    Optional<Long> find(Cell.Type ofType, String raw, CellStyle ofStyle) {
        if (ofType != type || ofStyle != style) {
            codes.clear();
            type = ofType;
            style = ofStyle;
        }
        return Optional.ofNullable(codes.get(raw));
    }

    /** Comes after the cell was not found. */
    void add(String raw, long code) {
        if (codes.size() < REMEMBERED) codes.put(raw, code);
    }
}
