package kpireport.rendering;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of a .docx or .xlsx, by their name in the zip. */
final class Parts {

    private static final int LARGEST = 50_000_000;
    private static final int LARGEST_STORED = 1_000_000;
    private static final int BUFFER = 1 << 16;
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

    byte[] zip() {
        Map<String, Source> sources = new TreeMap<>();
        byName.forEach((name, part) -> sources.put(name, () -> new ByteArrayInputStream(part)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            zip(sources, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Something that can be read from its beginning more than once. */
    interface Source {
        InputStream open() throws IOException;
    }

    /**
     * In the order of names. Only what is large is worth a second library to pack it: the zlib that
     * Java brings along packs into other bytes on other machines.
     */
    static void zip(Map<String, Source> parts, OutputStream out) throws IOException {
        Map<String, Source> inOrder = new TreeMap<>(parts);
        boolean packed = isLarge(inOrder);
        try (ZipOutputStream zip = packed ? new PackedZip(out) : new ZipOutputStream(out)) {
            for (Map.Entry<String, Source> part : inOrder.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(NO_TIME);
                if (!packed) store(part.getValue(), entry);
                zip.putNextEntry(entry);
                try (InputStream in = part.getValue().open()) {
                    in.transferTo(zip);
                }
                zip.closeEntry();
            }
        }
    }

    private static boolean isLarge(Map<String, Source> parts) throws IOException {
        long room = LARGEST_STORED;
        for (Source part : parts.values()) {
            try (InputStream in = part.open()) {
                while (room >= 0) {
                    long skipped = in.readNBytes(BUFFER).length;
                    if (skipped == 0) break;
                    room -= skipped;
                }
            }
        }
        return room < 0;
    }

    private static final class PackedZip extends ZipOutputStream {
        PackedZip(OutputStream out) {
            super(out);
            def.end();
            def = new PortableDeflater();
        }
    }

    /** What is not compressed has to be announced with its size. */
    private static void store(Source part, ZipEntry entry) throws IOException {
        entry.setMethod(ZipEntry.STORED);
        try (CheckedInputStream in = new CheckedInputStream(part.open(), new CRC32())) {
            entry.setSize(in.transferTo(OutputStream.nullOutputStream()));
            entry.setCrc(in.getChecksum().getValue());
        }
    }
}
