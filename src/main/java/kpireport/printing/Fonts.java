package kpireport.printing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The fonts that a Word file asks for, and those that may stand in for them. */
final class Fonts {

    private static final Pattern ASKED =
            Pattern.compile("(?:w:(?:ascii|hAnsi|cs)|<a:latin typeface)=\"([^\"]+)\"");

    /** Drawn to the same widths, so that no line and no page breaks elsewhere. */
    private static final List<List<String>> SAME_WIDTHS =
            List.of(
                    List.of("timesnewroman", "liberationserif", "tinos", "texgyretermes"),
                    List.of("arial", "liberationsans", "arimo", "texgyreheros"),
                    List.of("couriernew", "liberationmono", "cousine"),
                    List.of("calibri", "carlito"),
                    List.of("cambria", "caladea"));

    private final Set<String> names;

    private Fonts(Set<String> names) {
        this.names = names;
    }

    static Fonts askedBy(byte[] word) {
        Set<String> names = new TreeSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(word))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().startsWith("word/") && part.getName().endsWith(".xml")) {
                    String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    Matcher asked = ASKED.matcher(xml);
                    while (asked.find()) {
                        names.add(asked.group(1));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Fonts(names);
    }

    Collection<String> names() {
        return names;
    }

    /**
     * Those of a PDF's fonts that are neither asked for nor drawn to the same widths. A font that
     * lacks Vietnamese letters shows here too: LibreOffice takes those letters from another.
     *
     * @param printed as the PDF names them, {@code TimesNewRomanPS-BoldMT}
     */
    List<String> strangersAmong(List<String> printed) {
        return printed.stream()
                .filter(font -> names.stream().noneMatch(n -> fits(n, font)))
                .toList();
    }

    private static boolean fits(String asked, String printed) {
        String family = plain(asked);
        String font = plain(printed);
        return font.startsWith(family)
                || SAME_WIDTHS.stream()
                        .filter(twins -> twins.contains(family))
                        .anyMatch(twins -> twins.stream().anyMatch(font::startsWith));
    }

    private static String plain(String name) {
        return name.replace("#20", "").toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
