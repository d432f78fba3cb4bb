package kpireport.spreadsheet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.SourceCell;
import kpireport.measures.SourceFile;

/**
 * Decides for the cells of one sheet that have an old font whether their letters are meant as the
 * font draws them. Many a form keeps {@code .VnTime} long after its text became Unicode.
 */
final class SheetFonts {

    private final Map<CellAddress, String> doubtful = new LinkedHashMap<>();
    private boolean anyUnicode;
    private int converted;
    private Optional<CellAddress> first = Optional.empty();

    /** The text as far as it is certain by itself. */
    String read(String raw, LegacyFont font, CellAddress at) {
        if (LegacyFont.isUnicode(raw)) {
            anyUnicode = true;
            return raw;
        }
        String reading = font.reading(raw);
        if (reading.equalsIgnoreCase(raw)) return reading;
        int gain = font.gain(raw);
        if (gain > 0) {
            note(at);
            return reading;
        }
        // "xã" in .VnTime may be "xã", or "xó" as the font draws it.
        if (gain == 0) doubtful.put(at, reading);
        return raw;
    }

    /** The doubtful texts that have to be read otherwise, now that the sheet is known. */
    Map<CellAddress, String> settle() {
        if (converted == 0 || anyUnicode) return Map.of();
        doubtful.keySet().forEach(this::note);
        return doubtful;
    }

    void report(SourceFile sheet, Diagnostics diagnostics) {
        if (first.isEmpty()) return;
        CellAddress cell = first.get();
        diagnostics.report(
                Code.LEGACY_FONT,
                sheet,
                "count",
                converted,
                "cell",
                SourceCell.columnLetters(cell.column()) + cell.row());
    }

    private void note(CellAddress at) {
        converted++;
        if (first.isEmpty()) first = Optional.of(at);
    }
}
