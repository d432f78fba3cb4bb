package kpireport.rendering;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of a .docx or .xlsx, by their name in the zip. */
final class Parts {

    private static final int LARGEST = 50_000_000;
    // Nothing of the clock goes into a file. A month after the first moment a zip can name: at that
    // very moment Java adds a second time, in the machine's zone.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final Map<String, byte[]> byName = new TreeMap<>();

    static Parts read(byte[] zip) throws IOException {
        Parts parts = new Parts();
        int room = LARGEST;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry; (entry = in.getNextEntry()) != null; ) {
                byte[] content = in.readNBytes(room + 1);
                room -= content.length;
                if (room < 0) {
                    throw new IOException("unpacks to more than " + LARGEST + " bytes");
                }
                if (!entry.isDirectory()) {
                    parts.byName.put(entry.getName(), content);
                }
            }
        }
        return parts;
    }

    Parts copy() {
        Parts copy = new Parts();
        copy.byName.putAll(byName);
        return copy;
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    String text(String name) {
        return new String(byName.get(name), StandardCharsets.UTF_8);
    }

    void put(String name, Xml content) {
        byName.put(name, content.bytes());
    }

    void put(String name, String content) {
        byName.put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** In the order of names and not compressed: zlib's output differs between machines. */
    byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : byName.entrySet()) {
                CRC32 checksum = new CRC32();
                checksum.update(part.getValue());
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(part.getValue().length);
                entry.setCrc(checksum.getValue());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
