package kpireport.verification;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kpireport.spreadsheet.ZipParts;

/** The parts of a Word file, by their names. */
interface WordParts {

    boolean has(String name);

    InputStream open(String name) throws IOException;

    /** Of a file that somebody sent: guarded against bombs. */
    static WordParts of(ZipParts zip) {
        return new WordParts() {
            @Override
            public boolean has(String name) {
                return zip.has(name);
            }

            @Override
            public InputStream open(String name) throws IOException {
                return zip.open(name);
            }
        };
    }

    /** Of a file that was rendered just now. */
    static WordParts of(byte[] content) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return new WordParts() {
            @Override
            public boolean has(String name) {
                return parts.containsKey(name);
            }

            @Override
            public InputStream open(String name) throws IOException {
                if (!has(name)) throw new FileNotFoundException(name);
                return new ByteArrayInputStream(parts.get(name));
            }
        };
    }
}
