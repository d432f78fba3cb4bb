package kpireport.ingest;

import java.nio.file.Path;

/**
 * A file in a month's folder of exports.
 *
 * @param name workspace-relative, with forward slashes
 */
record ExportFile(Path path, String name) {}
