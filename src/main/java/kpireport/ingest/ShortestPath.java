package kpireport.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kpireport.plan.HeaderPath;

/** Names a column in the fewest headers by which it is found again. */
final class ShortestPath {

    private static final int LONGEST = 500;

    /** What the plan would read as a step between headers, or as a count of equal ones. */
    private static final Pattern NOT_A_HEADER =
            Pattern.compile("(.*\\s)?>(\\s.*)?|.*\\s#[1-9][0-9]{0,2}");

    private final Grid grid;
    private final HeaderBlock head;

    ShortestPath(Grid grid, HeaderBlock head) {
        this.grid = grid;
        this.head = head;
    }

    /** Empty when no path is clear. */
    Optional<HeaderPath> find(int column, Wanted.Holds holds) {
        List<String> texts = head.stack(column).stream().map(Header::text).toList();
        if (texts.isEmpty() || texts.stream().anyMatch(ShortestPath::cannotBeWritten)) {
            return Optional.empty();
        }
        return listPaths(texts).stream()
                .filter(path -> columns(path, holds).equals(List.of(column)))
                .findFirst()
                .or(() -> numbered(new HeaderPath(texts, 0), column, holds));
    }

    private List<Integer> columns(HeaderPath path, Wanted.Holds holds) {
        return TableFinder.columns(grid, head, new Wanted(holds, "", path));
    }

    private Optional<HeaderPath> numbered(HeaderPath path, int column, Wanted.Holds holds) {
        int occurrence = columns(path, holds).indexOf(column) + 1;
        HeaderPath numbered = new HeaderPath(path.segments(), occurrence);
        return Optional.of(numbered)
                .filter(it -> occurrence > 0 && columns(it, holds).equals(List.of(column)));
    }

    /** The lowest header with any of those above it: the shortest first, the inner ones first. */
    private static List<HeaderPath> listPaths(List<String> texts) {
        int outer = texts.size() - 1;
        List<List<String>> paths = new ArrayList<>();
        for (int chosen = 0; chosen < 1 << outer; chosen++) {
            List<String> path = new ArrayList<>();
            for (int level = 0; level < outer; level++) {
                if ((chosen & 1 << (outer - 1 - level)) != 0) path.add(texts.get(level));
            }
            path.add(texts.get(outer));
            paths.add(path);
        }
        return paths.stream()
                .sorted(Comparator.comparingInt(List::size))
                .map(path -> new HeaderPath(path, 0))
                .toList();
    }

    private static boolean cannotBeWritten(String text) {
        return text.length() > LONGEST || NOT_A_HEADER.matcher(text).matches();
    }
}
