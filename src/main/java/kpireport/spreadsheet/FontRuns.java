package kpireport.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text in pieces, each perhaps with a font of its own. */
final class FontRuns {

    private final List<Run> runs = new ArrayList<>();

    private record Run(String text, Optional<String> font) {}

    /**
     * @param font empty when the piece has the font of its cell
     */
    void add(String text, Optional<String> font) {
        runs.add(new Run(text, font));
    }

    /** The text in Unicode. Pieces without a font follow the others: so does the cell, usually. */
    String text() {
        if (runs.size() == 1 && runs.get(0).font().isEmpty()) return runs.get(0).text();
        Optional<LegacyFont> ofCell =
                runs.stream().flatMap(run -> legacy(run).stream()).findFirst();
        StringBuilder text = new StringBuilder();
        for (Run run : runs) {
            Optional<LegacyFont> font = run.font().isEmpty() ? ofCell : legacy(run);
            text.append(font.map(it -> it.decode(run.text())).orElse(run.text()));
        }
        return text.toString();
    }

    private static Optional<LegacyFont> legacy(Run run) {
        return run.font().flatMap(LegacyFont::ofName);
    }
}
