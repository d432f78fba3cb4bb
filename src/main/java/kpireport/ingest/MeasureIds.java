package kpireport.ingest;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kpireport.plan.HeaderPath;

/**
 * Ids for the measures of all the files looked at. The same column of the same form, in another
 * month or on another sheet, has the same id; no two others have.
 */
final class MeasureIds {

    private static final int LONGEST = 60;

    private final Map<List<Object>, String> ids = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    /**
     * @param files the file name pattern of the form
     */
    String get(String files, HeaderPath header) {
        return ids.computeIfAbsent(List.of(files, header), form -> free(words(header)));
    }

    private String free(String words) {
        String id = words;
        for (int next = 2; !taken.add(id); next++) {
            id = words + "-" + next;
        }
        return id;
    }

    private static String words(HeaderPath header) {
        String letters =
                Normalizer.normalize(String.join(" ", header.segments()), Normalizer.Form.NFKD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\p{M}+", "")
                        .replace('đ', 'd')
                        .replace("%", " phan tram ")
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        if (letters.isEmpty()) return "cot";
        if (letters.length() <= LONGEST) return letters;
        int end = letters.lastIndexOf('-', LONGEST);
        return letters.substring(0, end > 0 ? end : LONGEST);
    }
}
