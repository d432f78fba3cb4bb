package kpireport.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * How the bytes of a text file become letters.
 *
 * @param name by which the plan would ask for it: "utf-8", "tcvn3"
 * @param font when the letters are not yet Vietnamese but only looked so in an old font
 * @param mark bytes of the byte order mark
 */
record TextEncoding(String name, Charset charset, Optional<LegacyFont> font, int mark) {

    static final TextEncoding UTF_8 = named(StandardCharsets.UTF_8, 0);
    static final TextEncoding WINDOWS_1258 =
            new TextEncoding("windows-1258", Charset.forName("windows-1258"), Optional.empty(), 0);
    static final TextEncoding TCVN3 = western("tcvn3", LegacyFont.TCVN3);
    static final TextEncoding VNI = western("vni", LegacyFont.VNI);

    static TextEncoding named(Charset charset, int mark) {
        return new TextEncoding(
                charset.name().toLowerCase(Locale.ROOT), charset, Optional.empty(), mark);
    }

    private static TextEncoding western(String name, LegacyFont font) {
        return new TextEncoding(name, Charset.forName("windows-1252"), Optional.of(font), 0);
    }

    /** Fails on bytes that are no Unicode; the old code pages have no such bytes. */
    Reader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(mark);
        CodingErrorAction onError =
                charset.name().startsWith("UTF")
                        ? CodingErrorAction.REPORT
                        : CodingErrorAction.REPLACE;
        return new InputStreamReader(
                in, charset.newDecoder().onMalformedInput(onError).onUnmappableCharacter(onError));
    }

    /** Whether a byte of a separator, quotation mark or line end is always that sign. */
    boolean hasPlainSigns() {
        return charset.equals(StandardCharsets.UTF_8)
                || charset.equals(StandardCharsets.US_ASCII)
                || charset.name().startsWith("windows-125")
                || charset.name().startsWith("ISO-8859-");
    }

    /** A piece of the file with whole letters; fails on the same bytes as {@link #open}. */
    String decode(byte[] bytes, int from, int to) throws CharacterCodingException {
        String text = new String(bytes, from, to - from, charset);
        if (text.indexOf('\uFFFD') >= 0 && charset.equals(StandardCharsets.UTF_8)) {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
        }
        return text;
    }

    /** Text with the letters of the old font read as the office saw them. */
    String letters(String text) {
        return font.map(it -> it.letters(text)).orElse(text);
    }

    /** A beginning of the file, not minding a letter cut at its end. */
    String decode(byte[] head) {
        return letters(new String(head, mark, head.length - mark, charset));
    }
}
