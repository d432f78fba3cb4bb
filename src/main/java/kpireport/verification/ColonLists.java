package kpireport.verification;

import java.util.ArrayList;
import java.util.List;

/** A sentence that ends with a colon and the lines below it, read as one. */
final class ColonLists {

    private static final int MOST_LINES = 40;

    private final PassageReader reader;

    ColonLists(PassageReader reader) {
        this.reader = reader;
    }

    /** At the place of the sentence; the units of all lines follow its colon. */
    List<Passage> find(List<Passage> passages) {
        List<Passage> found = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            Passage opening = passages.get(i);
            if (!opening.text().endsWith(":") || opening.place().isInTable()) continue;
            List<String> lines = lines(passages, i + 1);
            if (lines.isEmpty()) continue;
            String whole = opening.text() + " " + String.join(", ", lines);
            found.add(reader.passage(opening.place(), whole));
        }
        return found;
    }

    /** Those that end with a semicolon, and the one behind them. */
    private static List<String> lines(List<Passage> passages, int from) {
        List<String> lines = new ArrayList<>();
        for (int i = from; i < Math.min(passages.size(), from + MOST_LINES); i++) {
            String line = passages.get(i).text().strip();
            if (passages.get(i).units().isEmpty() || line.endsWith(":")) break;
            lines.add(line.replaceAll("[;.]+$", ""));
            if (!line.endsWith(";")) break;
        }
        return lines;
    }
}
