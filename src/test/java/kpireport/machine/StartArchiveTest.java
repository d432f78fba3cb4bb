package kpireport.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartArchiveTest {

    @TempDir Path folder;

    @Test
    void theArchiveOfAReleaseLiesBesideTheProgram() throws IOException {
        Path archive = write(folder.resolve("app/start/archive"));

        assertThat(new StartArchive(folder.resolve("app"), Map.of()).find()).contains(archive);
    }

    @Test
    void aJavaFromElsewhereHasAnArchiveOfItsOwn() throws IOException {
        Path archive = write(folder.resolve("app/start/usr/lib/jvm/jdk-17/bin/java/archive"));

        assertThat(new StartArchive(folder.resolve("app"), Map.of()).find()).contains(archive);
    }

    @Test
    void whereTheProgramCannotBeWrittenTheArchiveIsAmongTheUsersFiles() throws IOException {
        Path archive = write(folder.resolve("me/.cache/kpi-report/opt/kpi/archive"));
        Map<String, String> environment = Map.of("HOME", folder.resolve("me").toString());

        assertThat(new StartArchive(folder.resolve("app"), environment).find()).contains(archive);
    }

    @Test
    void beforeTheFirstRunThereIsNone() throws IOException {
        Files.createDirectories(folder.resolve("app/start"));

        assertThat(new StartArchive(folder.resolve("app"), Map.of()).find()).isEmpty();
    }

    private static Path write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "classes");
    }
}
