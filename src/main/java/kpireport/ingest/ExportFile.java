package kpireport.ingest;

import java.nio.file.Path;

/**
 * A file in a month's folder of exports.
 *
 * @param name workspace-relative, with forward slashes
 */
record ExportFile(Path path, String name) {

    // Enough to tell them apart; to hash every part is felt at each start.
    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
