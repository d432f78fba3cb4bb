package kpireport.machine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/** A TrueType file, read as far as its table of characters. */
final class FontFile {

    private static final int CMAP = 0x636d6170;
    private static final int UNICODE_OF_WINDOWS = 0x00030001;

    /** Letters that old fonts lack: ạ ế ợ ữ ỹ. */
    private static final int[] VIETNAMESE = {0x1EA1, 0x1EBF, 0x1EE3, 0x1EEF, 0x1EF9};

    private final ByteBuffer bytes;

    private FontFile(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /** Whether Vietnamese can be written with it; a file that is no font cannot. */
    static boolean isVietnamese(Path file) {
        try {
            FontFile font = new FontFile(ByteBuffer.wrap(Files.readAllBytes(file)));
            int table = font.characters();
            if (table < 0) return false;
            for (int letter : VIETNAMESE) {
                if (!font.has(table, letter)) return false;
            }
            return true;
        } catch (IOException | IndexOutOfBoundsException noFont) {
            return false;
        }
    }

    /** Where the table for Unicode begins, of the form that every text font has; -1 for none. */
    private int characters() {
        int tables = unsigned(4);
        for (int entry = 12; entry < 12 + tables * 16; entry += 16) {
            if (bytes.getInt(entry) != CMAP) continue;
            int cmap = bytes.getInt(entry + 8);
            for (int i = 0; i < unsigned(cmap + 2); i++) {
                int record = cmap + 4 + i * 8;
                int table = cmap + bytes.getInt(record + 4);
                if (bytes.getInt(record) == UNICODE_OF_WINDOWS && unsigned(table) == 4)
                    return table;
            }
        }
        return -1;
    }

    private boolean has(int table, int letter) {
        int doubled = unsigned(table + 6);
        for (int i = 0; i < doubled; i += 2) {
            int end = unsigned(table + 14 + i);
            int start = unsigned(table + 16 + doubled + i);
            if (letter <= end) return letter >= start;
        }
        return false;
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }
}
