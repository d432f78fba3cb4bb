package kpireport.spreadsheet;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The parts of a zipped document. Their names are compared without case and with either slash, for
 * writers differ in both; their sizes are not believed.
 */
public final class ZipParts implements Closeable {

    // Through java.util.zip and not POI's OPCPackage, which alone takes five times as long to load
    // as an empty JVM takes to start.
    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new LinkedHashMap<>();
    private IntConsumer observer = bytes -> {};

    public ZipParts(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
        zip.stream().forEach(entry -> entries.putIfAbsent(key(entry.getName()), entry));
    }

    /** Of all parts together when unpacked, as the file says; not to be relied upon. */
    long size() {
        return entries.values().stream().mapToLong(entry -> Math.max(entry.getSize(), 0)).sum();
    }

    /** Of one part when unpacked, as the file says; not to be relied upon. */
    long size(String name) {
        return entries.get(key(name)).getSize();
    }

    /** To be told of the bytes that are unpacked. */
    void observe(IntConsumer bytes) {
        observer = bytes;
    }

    public boolean has(String name) {
        return entries.containsKey(key(name));
    }

    boolean hasFolder(String name) {
        return entries.keySet().stream().anyMatch(key -> key.startsWith(name));
    }

    public InputStream open(String name) throws IOException {
        ZipEntry entry = entries.get(key(name));
        if (entry == null) throw new FileNotFoundException(name);
        return new InflationGuard(zip.getInputStream(entry), entry.getCompressedSize(), observer);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static String key(String name) {
        String slashed = name.replace('\\', '/');
        return (slashed.startsWith("/") ? slashed.substring(1) : slashed).toLowerCase(Locale.ROOT);
    }
}
