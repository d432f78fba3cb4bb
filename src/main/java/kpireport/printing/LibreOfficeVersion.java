package kpireport.printing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Asks an installed LibreOffice which it is: whether it starts at all, a file does not tell. */
public final class LibreOfficeVersion {

    /** It opens no document for this; a first start on a slow PC may take some seconds. */
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private LibreOfficeVersion() {}

    /** "LibreOffice 7.4.7.2 …"; empty where it does not say so in time. */
    public static Optional<String> ask(Path program) {
        return ask(program, LIMIT);
    }

    static Optional<String> ask(Path program, Duration limit) {
        try (WorkFolder folder = WorkFolder.of(program)) {
            List<String> command =
                    List.of(
                            program.toString(),
                            "-env:UserInstallation=" + folder.path().resolve("profile").toUri(),
                            "--headless",
                            "--version");
            OtherProgram.Ending ending = new OtherProgram(command, folder.path()).run(limit);
            return Optional.of(ending.said()).filter(said -> said.startsWith("LibreOffice "));
        } catch (IOException cannotStart) {
            return Optional.empty();
        }
    }
}
