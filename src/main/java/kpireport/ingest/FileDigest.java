package kpireport.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import kpireport.measures.Observations.InputFile;
import kpireport.measures.Sha256;

/** The fingerprint by which a later run knows whether a file is still the same. */
final class FileDigest {

    private FileDigest() {}

    static InputFile of(ExportFile file) {
        try {
            return new InputFile(file.name(), Sha256.of(file.path()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
