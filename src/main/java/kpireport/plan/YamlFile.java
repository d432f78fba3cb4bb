package kpireport.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.ConfigKey;
import kpireport.measures.SourceFile;

/** A YAML file of the workspace, from its bytes to its text. */
final class YamlFile {

    /** More than a plan for a whole province needs; what is larger is not a plan. */
    static final int MAX_BYTES = 1_000_000;

    private YamlFile() {}

    /**
     * Empty when the file is too large or not UTF-8, which is reported. A byte order mark is
     * dropped: Notepad writes one.
     *
     * @param name workspace-relative, as findings name it
     */
    static Optional<String> read(Path file, String name, Diagnostics diagnostics) {
        try {
            if (Files.size(file) > MAX_BYTES) {
                diagnostics.report(
                        Code.PLAN_TOO_LARGE, new SourceFile(name), "limit", MAX_BYTES / 1000);
                return Optional.empty();
            }
            return decode(ByteBuffer.wrap(Files.readAllBytes(file)), name, diagnostics);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static Optional<String> decode(ByteBuffer bytes, String name, Diagnostics diagnostics) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer chars = CharBuffer.allocate(bytes.remaining());
        CoderResult result = decoder.decode(bytes, chars, true);
        String text = withoutByteOrderMark(chars.flip().toString());
        if (result.isError()) {
            int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
            int column = text.length() - text.lastIndexOf('\n');
            diagnostics.report(Code.PLAN_NOT_UTF8, new ConfigKey(name, "", line, column));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static String withoutByteOrderMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
