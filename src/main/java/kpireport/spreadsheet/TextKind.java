package kpireport.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import kpireport.diagnostics.Code;

/**
 * What a file of letters is.
 *
 * @param start its beginning, for a closer look
 */
record TextKind(TextEncoding encoding, Markup markup, String start) {

    /** Enough to see every letter of a form; a long list shows its kind in its first rows. */
    private static final int HEAD = 1 << 20;

    /** Enough to tell the separator and the kind of markup. */
    private static final int START = 1 << 17;

    static TextKind of(Path file, Optional<String> asked) throws IOException {
        byte[] head = head(file);
        TextEncoding encoding = new EncodingDetector(head, head.length < HEAD).detect(asked);
        String start = encoding.decode(Arrays.copyOf(head, Math.min(head.length, START)));
        if (start.isBlank()) start = encoding.decode(head);
        if (start.isBlank()) throw new RefusedFile(Code.EMPTY_FILE);
        boolean wide = encoding.charset().name().startsWith("UTF-16");
        if (!wide && ControlSigns.prevail(head)) throw new RefusedFile(Code.UNKNOWN_FORMAT);
        return new TextKind(encoding, Markup.of(start), start);
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }
}
