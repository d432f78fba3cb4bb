package kpireport.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kpireport.measures.Sha256;
import kpireport.rendering.Parts.Source;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Large workbooks are packed, into the same bytes wherever that is done. */
class PackedPartsTest {

    @Test
    void whatIsSmallIsStored() throws IOException {
        byte[] part = rows(1_000_000);
        assertThat(zip(Map.of("a", part)).length).isGreaterThan(part.length);
    }

    @Test
    void whatIsLargeIsPackedHoweverManyPartsItIsIn() throws IOException {
        byte[] half = rows(500_001);
        assertThat(zip(Map.of("a", half, "b", half)).length).isLessThan(half.length / 2);
    }

    /** Were it not the same here, it would not be on the office's machine either. */
    @Test
    void thePackedBytesAreKnown() throws IOException {
        assertThat(Sha256.of(zip(Map.of("a", rows(1_200_000)))))
                .isEqualTo("dec26adb5516159c03968c2b2e926400189337baa4d5335e90aabd43f258c1c5");
    }

    @Test
    void howMuchIsReadAtOnceDoesNotShow() throws IOException {
        byte[] part = rows(1_200_000);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Parts.zip(Map.of("a", () -> new Dripping(part)), out);
        assertThat(out.toByteArray()).isEqualTo(zip(Map.of("a", part)));
    }

    @Property(tries = 20)
    void whatIsPackedIsReadBack(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int letters)
            throws IOException {
        Random random = new Random(seed);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int i = 0; i < 3; i++) {
            byte[] part = new byte[random.nextInt(300_000) + 400_000];
            random.nextBytes(part);
            int mask = (1 << letters) - 1;
            for (int j = 0; j < part.length; j++) part[j] &= (byte) mask;
            // A stretch of what stood before, for long matches.
            System.arraycopy(part, 0, part, part.length / 2, part.length / 4);
            parts.put("part" + i, part);
        }
        parts.put("empty", new byte[0]);
        Map<String, byte[]> read = unzip(zip(parts));
        assertThat(read.keySet()).isEqualTo(parts.keySet());
        parts.forEach((name, part) -> assertThat(Arrays.equals(read.get(name), part)).isTrue());
    }

    private static byte[] rows(int length) {
        byte[] rows = new byte[length];
        Random random = new Random(1);
        byte[] row =
                "<row r=\"00000\"><c t=\"inlineStr\"><is><t>xã An Hòa</t></is></c></row>"
                        .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < length; i++) {
            rows[i] = i % 40 == 0 ? (byte) ('0' + random.nextInt(10)) : row[i % row.length];
        }
        return rows;
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        Map<String, Source> sources = new LinkedHashMap<>();
        parts.forEach((name, part) -> sources.put(name, () -> new ByteArrayInputStream(part)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Parts.zip(sources, out);
        return out.toByteArray();
    }

    private static Map<String, byte[]> unzip(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry; (entry = in.getNextEntry()) != null; ) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    /** Gives a few bytes at a time. */
    private static final class Dripping extends ByteArrayInputStream {
        Dripping(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] bytes, int from, int length) {
            return super.read(bytes, from, Math.min(length, 777));
        }

        @Override
        public synchronized long transferTo(OutputStream out) throws IOException {
            byte[] some = new byte[777];
            long all = 0;
            for (int n; (n = read(some, 0, some.length)) > 0; all += n) out.write(some, 0, n);
            return all;
        }
    }
}
