package kpireport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One download under two names, or twice in two folders. */
final class Repetitions {

    private Repetitions() {}

    /**
     * Takes the copies away; of "a.xlsx" and "a (1).xlsx" the first is left.
     *
     * @return which of those left each is the same as, byte for byte
     */
    static Map<Path, Path> take(Map<Path, ?> files) throws IOException {
        Map<Path, Path> repeated = new LinkedHashMap<>();
        List<Path> paths =
                files.keySet().stream()
                        .sorted(
                                Comparator.comparing(
                                        path -> path.getFileName().toString().length()))
                        .toList();
        for (int later = 1; later < paths.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (isSame(paths.get(earlier), paths.get(later))) {
                    repeated.put(paths.get(later), paths.get(earlier));
                    break;
                }
            }
        }
        repeated.keySet().forEach(files::remove);
        return repeated;
    }

    private static boolean isSame(Path one, Path other) throws IOException {
        return Files.size(one) == Files.size(other) && Files.mismatch(one, other) == -1;
    }
}
