package kpireport.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.Optional;

/**
 * Where what is printed leaves the process. It remembers that something could not be written, which
 * writers above it keep to themselves.
 */
final class Outlet extends FileOutputStream {

    private IOException failure;

    Outlet(FileDescriptor descriptor) {
        super(descriptor);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            super.write(bytes, offset, length);
        } catch (IOException refused) {
            failure = refused;
            throw refused;
        }
    }

    /** Why something is missing where it was to go; a reader that had enough misses nothing. */
    Optional<String> failure() {
        return Optional.ofNullable(failure).filter(it -> !isPipe()).map(IOException::getMessage);
    }

    /** A file has a position. What the system says of a broken pipe has many wordings. */
    private boolean isPipe() {
        try {
            getChannel().position();
            return false;
        } catch (IOException noPosition) {
            return true;
        }
    }
}
