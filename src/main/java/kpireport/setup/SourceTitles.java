package kpireport.setup;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is written around a table: the lines above it, and the names of its sheet and file.
 *
 * @param lines of the sheet from the top, then the names of sheet and file
 * @param nearest the same, with those of the table alone, what is nearest to it first
 */
record SourceTitles(List<String> lines, List<String> nearest) {

    private static final Pattern OF_POINTS =
            Pattern.compile(
                    ".*\\b((bang|cham|tong|so|muc|ket qua) diem|diem (so|thanh phan|danh gia|cac nhom|nhom)"
                            + "|xep (hang|loai)|bo chi so)\\b.*");

    private static final Pattern OF_INDEX_SET = Pattern.compile(".*(?<!\\d)766(?!\\d).*");

    /** Whether one says that points are given. */
    boolean areOfPoints() {
        return lines.stream().map(Words::plain).anyMatch(it -> OF_POINTS.matcher(it).matches());
    }

    /** Whether one names Decision 766. */
    boolean areOfIndexSet() {
        return lines.stream().anyMatch(it -> OF_INDEX_SET.matcher(it).matches());
    }

    /** The one that says that the figures are sums since January. */
    Optional<String> sinceJanuary() {
        return SinceJanuary.title(lines);
    }

    /** The one that says that a list leaves dossiers out. */
    Optional<String> partial() {
        return PartialList.title(lines);
    }
}
