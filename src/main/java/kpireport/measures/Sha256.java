package kpireport.measures;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The fingerprint of a file's bytes, in lower-case hexadecimal. */
public final class Sha256 {

    // In bytes; with pieces of a few thousand a long list takes half as long again.
    private static final int LARGEST_PIECE = 1 << 18;

    private Sha256() {}

    public static String of(Path file) throws IOException {
        MessageDigest digest = digest();
        byte[] piece = new byte[(int) Math.max(1, Math.min(Files.size(file), LARGEST_PIECE))];
        try (InputStream content = Files.newInputStream(file)) {
            for (int length; (length = content.read(piece)) > 0; ) digest.update(piece, 0, length);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    public static String of(byte[] content) {
        return HexFormat.of().formatHex(digest().digest(content));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
