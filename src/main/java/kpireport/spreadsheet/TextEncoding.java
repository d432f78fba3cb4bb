package kpireport.spreadsheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import kpireport.diagnostics.Code;

/** Finds out in which encoding a text file was saved, and decodes it. */
final class TextEncoding {

    private TextEncoding() {}

    /**
     * @param encoding the name by which the plan would ask for it
     */
    record Decoded(String text, String encoding) {}

    /**
     * @param asked overrides what the bytes look like; a byte order mark is never read as text
     */
    static Decoded decode(byte[] bytes, Optional<String> asked) {
        Optional<Decoded> marked = byMark(bytes);
        if (asked.isPresent()
                && (marked.isEmpty() || !marked.get().encoding().equals(key(asked.get())))) {
            return decodeAs(bytes, asked.get());
        }
        // Before UTF-8, which takes a zero for a letter like any other.
        return marked.or(() -> withoutMark(bytes))
                .or(() -> strict(bytes, StandardCharsets.UTF_8, 0))
                .orElseThrow(() -> new RefusedFile(Code.ENCODING_UNCLEAR));
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static Decoded decodeAs(byte[] bytes, String asked) {
        Charset charset;
        try {
            charset = Charset.forName(asked.strip());
        } catch (IllegalArgumentException unknown) {
            throw new RefusedFile(Code.ENCODING_UNKNOWN, "encoding", asked);
        }
        return strict(bytes, charset, 0)
                .orElseThrow(() -> new RefusedFile(Code.ENCODING_WRONG, "encoding", asked));
    }

    private static Optional<Decoded> byMark(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) return strict(bytes, StandardCharsets.UTF_8, 3);
        if (starts(bytes, 0xFF, 0xFE)) return strict(bytes, StandardCharsets.UTF_16LE, 2);
        if (starts(bytes, 0xFE, 0xFF)) return strict(bytes, StandardCharsets.UTF_16BE, 2);
        return Optional.empty();
    }

    /** UTF-16 without a mark: every other byte of digits, separators and line ends is zero. */
    private static Optional<Decoded> withoutMark(byte[] bytes) {
        int even = 0;
        int odd = 0;
        int looked = Math.min(bytes.length, 4096);
        for (int i = 0; i < looked; i++) {
            if (bytes[i] == 0) {
                if (i % 2 == 0) even++;
                else odd++;
            }
        }
        if (odd > looked / 8 && even * 10 < odd) return strict(bytes, StandardCharsets.UTF_16LE, 0);
        if (even > looked / 8 && odd * 10 < even)
            return strict(bytes, StandardCharsets.UTF_16BE, 0);
        return Optional.empty();
    }

    private static Optional<Decoded> strict(byte[] bytes, Charset charset, int from) {
        try {
            String text =
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                            .toString();
            return Optional.of(new Decoded(text, charset.name().toLowerCase(Locale.ROOT)));
        } catch (CharacterCodingException notThis) {
            return Optional.empty();
        }
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) return false;
        }
        return true;
    }
}
