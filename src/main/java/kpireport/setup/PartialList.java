package kpireport.setup;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kpireport.inspection.InspectedFile;
import kpireport.inspection.InspectedSheet;

/** Titles of lists that leave dossiers out, so that no rate can be computed from them. */
public final class PartialList {

    private static final Pattern LATE =
            Pattern.compile(".*\\b(tre (han|hen)|qua han|cham (han|muon|tra|giai quyet))\\b.*");

    private static final Pattern SOME =
            Pattern.compile(
                    LATE
                            + "|.*\\b(tu choi|rut|huy|ton( dong)?|(dang|chua) (xu ly|giai quyet|tra))\\b.*");

    private PartialList() {}

    /** The title that says so, of a file with a list of dossiers. */
    public static Optional<String> title(InspectedFile file) {
        return file.sources().stream().anyMatch(it -> it.dossiers().isPresent())
                ? title(
                        file.sheets().stream()
                                .map(InspectedSheet::titles)
                                .flatMap(List::stream)
                                .toList())
                : Optional.empty();
    }

    static Optional<String> title(List<String> titles) {
        return titles.stream()
                .filter(title -> SOME.matcher(Words.plain(title)).matches())
                .findFirst();
    }

    /** Whether it says that the late ones are all in the list. */
    static boolean isOfLate(String title) {
        return LATE.matcher(Words.plain(title)).matches();
    }
}
