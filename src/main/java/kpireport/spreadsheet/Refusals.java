package kpireport.spreadsheet;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.SourceFile;

/** The door of this room: what keeps a file from being read becomes a finding. */
final class Refusals {

    private Refusals() {}

    interface Reading<T> {
        T read() throws IOException, XMLStreamException;
    }

    /** Empty when the file could not be read; a finding says why and what to do. */
    static <T> Optional<T> reported(String file, Diagnostics diagnostics, Reading<T> reading) {
        SourceFile where = new SourceFile(file);
        try {
            return Optional.of(reading.read());
        } catch (RefusedFile refused) {
            diagnostics.report(refused.code(), where, refused.details());
        } catch (PassedRows.NoRoom disk) {
            throw disk;
        } catch (FileSystemException unreadable) {
            diagnostics.report(Code.UNREADABLE_FILE, where);
        } catch (IOException | XMLStreamException | RuntimeException damaged) {
            // Parsers meet files that nobody foresaw; the office can only get a better one.
            diagnostics.report(Code.DAMAGED_FILE, where);
        } catch (OutOfMemoryError tooLarge) {
            // All that was held for this file is free again here, and the other files can be read.
            diagnostics.report(Code.TOO_LARGE_FOR_MEMORY, where);
        }
        return Optional.empty();
    }
}
