package kpireport.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Programs in the place of LibreOffice that answer in their own ways. */
@DisabledOnOs(OS.WINDOWS)
class LibreOfficeVersionTest {

    private static final Duration SHORT = Duration.ofMillis(500);

    @TempDir Path folder;

    @Test
    void theVersionIsWhatItSaysOfItself() throws IOException {
        Path program = program("echo 'LibreOffice 7.4.7.2 40(Build:2)'");
        assertThat(LibreOfficeVersion.ask(program, Duration.ofMinutes(1)))
                .contains("LibreOffice 7.4.7.2 40(Build:2)");
    }

    @Test
    void oneThatDoesNotAnswerInTimeHasNoVersion() throws IOException {
        assertThat(LibreOfficeVersion.ask(program("sleep 100"), SHORT)).isEmpty();
    }

    @Test
    void anotherProgramsWordsAreNoVersion() throws IOException {
        Path program = program("echo 'error while loading shared libraries'; exit 127");
        assertThat(LibreOfficeVersion.ask(program, Duration.ofMinutes(1))).isEmpty();
    }

    private Path program(String does) throws IOException {
        Path program = folder.resolve("soffice");
        Files.writeString(program, "#!/bin/sh\n" + does + "\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return program;
    }
}
