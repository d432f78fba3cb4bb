package kpireport.setup;

import java.nio.file.Path;
import java.time.YearMonth;
import kpireport.inspection.InspectedFile;

/** One export that the first workspace is made from, and the month it is about. */
public record ExportAtHand(Path path, InspectedFile file, YearMonth month) {}
