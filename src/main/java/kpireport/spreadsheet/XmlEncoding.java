package kpireport.spreadsheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes XML by its byte order mark, else by its first line, else as UTF-8. */
final class XmlEncoding {

    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    private static final int HEAD = 256;

    private XmlEncoding() {}

    /** Fails on bytes that are no letter of the encoding. */
    static Reader reader(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, 1 << 15);
        buffered.mark(HEAD);
        byte[] head = buffered.readNBytes(HEAD);
        buffered.reset();
        Charset charset = charset(head);
        buffered.skipNBytes(markLength(head));
        return new InputStreamReader(
                buffered,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static Charset charset(byte[] head) throws IOException {
        int first = head.length < 2 ? 0 : (head[0] & 0xFF) << 8 | head[1] & 0xFF;
        if (first == 0xFFFE || first == 0x3C00) return StandardCharsets.UTF_16LE;
        if (first == 0xFEFF || first == 0x003C) return StandardCharsets.UTF_16BE;
        Matcher declared = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
        if (markLength(head) > 0 || !declared.find()) return StandardCharsets.UTF_8;
        try {
            Charset charset = Charset.forName(declared.group(1));
            // Its own bytes were just read one by one, so it cannot be UTF-16 as it claims.
            return charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
        } catch (IllegalArgumentException unknown) {
            throw new IOException("encoding " + declared.group(1), unknown);
        }
    }

    private static int markLength(byte[] head) {
        if (head.length < 3) return 0;
        int first = (head[0] & 0xFF) << 8 | head[1] & 0xFF;
        if (first == 0xFFFE || first == 0xFEFF) return 2;
        return first == 0xEFBB && (head[2] & 0xFF) == 0xBF ? 3 : 0;
    }
}
