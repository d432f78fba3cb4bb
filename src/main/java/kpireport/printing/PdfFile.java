package kpireport.printing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/** A PDF as LibreOffice writes it, without what the clock has put into it. */
final class PdfFile {

    private static final Pattern DATE =
            Pattern.compile("/(?:CreationDate|ModDate) ?\\(D:[0-9Z+' -]{4,24}\\)");
    private static final Pattern IDENTITY =
            Pattern.compile(
                    "(?<=/ID ?\\[\\s{0,2}<|/DocChecksum ?/|[0-9A-F]{32}>\\s{0,2}<)[0-9A-F]{32}");
    private static final Pattern FONT =
            Pattern.compile("/BaseFont ?/(?:[A-Z]{6}\\+)?([^\\s/<>\\[\\]()]+)");
    private static final Pattern OBJECTS =
            Pattern.compile("/ObjStm\\b[^>]*>>\\s*stream\\r?\\n", Pattern.DOTALL);

    private final byte[] content;

    PdfFile(byte[] content) {
        this.content = settled(content);
    }

    /** It has a beginning and an end: a program that was cut off leaves no end. */
    static boolean isWhole(byte[] content) {
        String start = text(content, 0, 5);
        String end = text(content, Math.max(0, content.length - 64), content.length);
        return start.equals("%PDF-") && end.contains("%%EOF");
    }

    byte[] content() {
        return content.clone();
    }

    /** The names of the fonts that its letters are from, such as {@code LiberationSerif-Bold}. */
    List<String> fonts() {
        String all = text(content, 0, content.length);
        TreeSet<String> fonts = new TreeSet<>(fonts(all));
        Matcher objects = OBJECTS.matcher(all);
        while (objects.find()) {
            fonts.addAll(fonts(inflated(objects.end())));
        }
        return List.copyOf(fonts);
    }

    private static List<String> fonts(String objects) {
        return FONT.matcher(objects).results().map(font -> font.group(1)).toList();
    }

    private String inflated(int start) {
        ByteArrayInputStream stream =
                new ByteArrayInputStream(content, start, content.length - start);
        try (InflaterInputStream inflater = new InflaterInputStream(stream)) {
            byte[] objects = inflater.readAllBytes();
            return text(objects, 0, objects.length);
        } catch (IOException notCompressed) {
            return "";
        }
    }

    /**
     * The time of printing goes, and the identity made from it becomes one made from the content:
     * the same Word file gives the same PDF. All keep their length, so that nothing else moves.
     */
    private static byte[] settled(byte[] printed) {
        StringBuilder text = new StringBuilder(text(printed, 0, printed.length));
        for (MatchResult date : DATE.matcher(text.toString()).results().toList()) {
            text.replace(date.start(), date.end(), " ".repeat(date.end() - date.start()));
        }
        List<MatchResult> identities = IDENTITY.matcher(text.toString()).results().toList();
        for (MatchResult identity : identities) {
            text.replace(identity.start(), identity.end(), "0".repeat(32));
        }
        String made = fingerprint(text.toString()).substring(0, 32);
        for (MatchResult identity : identities) {
            text.replace(identity.start(), identity.end(), made);
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String fingerprint(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .toUpperCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Byte for byte. */
    private static String text(byte[] content, int from, int to) {
        return new String(
                content,
                from,
                Math.max(0, Math.min(to, content.length) - from),
                StandardCharsets.ISO_8859_1);
    }
}
