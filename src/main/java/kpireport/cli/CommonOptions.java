package kpireport.cli;

import java.nio.file.Path;
import kpireport.diagnostics.Language;
import picocli.CommandLine.Option;

/** The options that every command knows. */
final class CommonOptions {

    @Option(
            names = {"-w", "--workspace"},
            paramLabel = "DIR",
            defaultValue = ".")
    Path workspace;

    @Option(names = {"-q", "--quiet"})
    boolean quiet;

    @Option(names = {"-v", "--verbose"})
    boolean verbose;

    @Option(names = "--no-color")
    boolean noColour;

    // Read before parsing, by LanguageChoice; declared here so that it is known and explained.
    @Option(names = "--lang", paramLabel = "vi|en")
    Language language;
}
