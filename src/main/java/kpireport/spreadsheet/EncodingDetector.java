package kpireport.spreadsheet;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kpireport.diagnostics.Code;

/** Finds out in which encoding a text file was saved. */
final class EncodingDetector {

    private static final Pattern DECLARED =
            Pattern.compile(
                    "(?:charset|encoding)\\s*=\\s*[\"']?([A-Za-z0-9._-]+)",
                    Pattern.CASE_INSENSITIVE);

    private static final int DECLARED_WITHIN = 4096;

    /** Share of words that must be Vietnamese, and by how much the next best must be behind. */
    private static final double CONVINCING = 0.8;

    private static final double LEAD = 0.1;

    private final byte[] head;
    private final boolean whole;

    /**
     * @param whole whether the head is all of the file
     */
    EncodingDetector(byte[] head, boolean whole) {
        this.head = head;
        this.whole = whole;
    }

    /**
     * @param asked overrides what the bytes look like, but not their byte order mark
     */
    TextEncoding detect(Optional<String> asked) {
        Optional<TextEncoding> marked = byMark();
        if (asked.isPresent()) return named(asked.get(), marked);
        // Zeros are looked for before UTF-8 is tried, which takes them for letters like any other.
        return marked.or(this::utf16WithoutMark)
                .or(() -> Optional.of(TextEncoding.UTF_8).filter(this::fits))
                .or(this::declared)
                .or(this::mostVietnamese)
                .orElseThrow(
                        () ->
                                new RefusedFile(
                                        ControlSigns.prevail(head)
                                                ? Code.UNKNOWN_FORMAT
                                                : Code.ENCODING_UNCLEAR));
    }

    private TextEncoding named(String asked, Optional<TextEncoding> marked) {
        String name = asked.strip().toLowerCase(Locale.ROOT);
        TextEncoding encoding =
                switch (name) {
                    case "tcvn3" -> TextEncoding.TCVN3;
                    case "vni" -> TextEncoding.VNI;
                    default ->
                            TextEncoding.named(
                                    charset(name)
                                            .orElseThrow(
                                                    () ->
                                                            new RefusedFile(
                                                                    Code.ENCODING_UNKNOWN,
                                                                    "encoding",
                                                                    asked)),
                                    0);
                };
        if (marked.isPresent() && encoding.charset().name().startsWith("UTF")) return marked.get();
        if (marked.isPresent() || !fits(encoding)) {
            throw new RefusedFile(Code.ENCODING_WRONG, "encoding", asked);
        }
        return encoding;
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private Optional<TextEncoding> byMark() {
        if (starts(0xEF, 0xBB, 0xBF)) {
            return Optional.of(TextEncoding.named(StandardCharsets.UTF_8, 3));
        }
        if (starts(0xFF, 0xFE)) {
            return Optional.of(TextEncoding.named(StandardCharsets.UTF_16LE, 2));
        }
        if (starts(0xFE, 0xFF)) {
            return Optional.of(TextEncoding.named(StandardCharsets.UTF_16BE, 2));
        }
        return Optional.empty();
    }

    /** Every other byte of digits, separators and line ends is zero. */
    private Optional<TextEncoding> utf16WithoutMark() {
        int even = 0;
        int odd = 0;
        int looked = Math.min(head.length, 4096);
        for (int i = 0; i < looked; i++) {
            if (head[i] == 0 && i % 2 == 0) even++;
            if (head[i] == 0 && i % 2 == 1) odd++;
        }
        if (odd > looked / 8 && even * 10 < odd) {
            return Optional.of(TextEncoding.named(StandardCharsets.UTF_16LE, 0)).filter(this::fits);
        }
        if (even > looked / 8 && odd * 10 < even) {
            return Optional.of(TextEncoding.named(StandardCharsets.UTF_16BE, 0)).filter(this::fits);
        }
        return Optional.empty();
    }

    /** What HTML says of itself; the names that stand in every template are not believed. */
    private Optional<TextEncoding> declared() {
        String start =
                new String(
                        head,
                        0,
                        Math.min(head.length, DECLARED_WITHIN),
                        StandardCharsets.ISO_8859_1);
        if (!start.stripLeading().startsWith("<")) return Optional.empty();
        Matcher declared = DECLARED.matcher(start);
        if (!declared.find()) return Optional.empty();
        return charset(declared.group(1))
                .filter(it -> !it.name().startsWith("UTF"))
                .filter(
                        it ->
                                !List.of("ISO-8859-1", "windows-1252", "US-ASCII")
                                        .contains(it.name()))
                .map(it -> TextEncoding.named(it, 0))
                .filter(this::fits);
    }

    private Optional<TextEncoding> mostVietnamese() {
        TextEncoding best = null;
        double bestShare = 0;
        double nextShare = 0;
        for (TextEncoding candidate :
                List.of(TextEncoding.WINDOWS_1258, TextEncoding.TCVN3, TextEncoding.VNI)) {
            double share = Syllables.share(candidate.decode(head));
            if (share > bestShare) {
                nextShare = bestShare;
                bestShare = share;
                best = candidate;
            } else {
                nextShare = Math.max(nextShare, share);
            }
        }
        boolean clear = bestShare >= CONVINCING && bestShare - nextShare >= LEAD;
        return clear ? Optional.of(best) : Optional.empty();
    }

    private boolean fits(TextEncoding encoding) {
        if (encoding.font().isPresent()) return true;
        ByteBuffer bytes = ByteBuffer.wrap(head, encoding.mark(), head.length - encoding.mark());
        return !encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(bytes, CharBuffer.allocate(head.length + 1), whole)
                .isError();
    }

    private boolean starts(int... mark) {
        if (head.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) {
            if ((head[i] & 0xFF) != mark[i]) return false;
        }
        return true;
    }
}
