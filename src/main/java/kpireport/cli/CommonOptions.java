package kpireport.cli;

import java.nio.file.Path;
import kpireport.diagnostics.Language;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command knows, before its name or after it. */
final class CommonOptions {

    @Option(
            scope = ScopeType.INHERIT,
            names = {"-w", "--workspace"},
            paramLabel = "DIR",
            defaultValue = ".")
    Path workspace;

    @Option(
            scope = ScopeType.INHERIT,
            names = {"-q", "--quiet"})
    boolean quiet;

    @Option(
            scope = ScopeType.INHERIT,
            names = {"-v", "--verbose"})
    boolean verbose;

    @Option(scope = ScopeType.INHERIT, names = "--no-color")
    boolean noColour;

    // Read before parsing, by LanguageChoice; declared here so that it is known and explained.
    @Option(scope = ScopeType.INHERIT, names = "--lang", paramLabel = "vi|en")
    Language language;
}
