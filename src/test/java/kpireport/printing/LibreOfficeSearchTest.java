package kpireport.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibreOfficeSearchTest {

    @TempDir private Path root;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "usr/bin/soffice",
                "usr/bin/libreoffice",
                "usr/local/bin/soffice",
                "opt/libreoffice24.8/program/soffice",
                "snap/bin/libreoffice",
                "Applications/LibreOffice.app/Contents/MacOS/soffice"
            })
    void itIsFoundWhereItsPackagesPutIt(String place) throws IOException {
        Path program = program(place);
        assertThat(unix("").find()).contains(program);
    }

    @Test
    void theNewestInOptIsTaken() throws IOException {
        program("opt/libreoffice7.6/program/soffice");
        Path newest = program("opt/libreoffice24.8/program/soffice");
        assertThat(unix("").find()).contains(newest);
    }

    @Test
    void theSearchPathGoesFirst() throws IOException {
        program("usr/bin/soffice");
        Path own = program("home/tools/soffice");
        assertThat(unix("/nowhere:" + own.getParent()).find()).contains(own);
    }

    @Test
    void onWindowsTheProgramThatWaitsIsTaken() throws IOException {
        program("Program Files/LibreOffice/program/soffice.exe");
        Path console = program("Program Files/LibreOffice/program/soffice.com");
        assertThat(windows("PROGRAMFILES", root.resolve("Program Files")).find()).contains(console);
    }

    @Test
    void anInstallationWithoutAdministratorIsFound() throws IOException {
        Path program = program("Local/Programs/LibreOffice/program/soffice.exe");
        assertThat(windows("LocalAppData", root.resolve("Local")).find()).contains(program);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Máy trạm/LibreOffice/program/soffice",
                "Máy trạm/LibreOffice/program",
                "Máy trạm/LibreOffice"
            })
    void aPersonMayNameTheProgramOrItsFolder(String named) throws IOException {
        Path program = program("Máy trạm/LibreOffice/program/soffice");
        assertThat(unix("").at(root.resolve(named))).contains(program);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(unix("/nowhere").find()).isEmpty();
        assertThat(unix("").at(root.resolve("soffice"))).isEmpty();
    }

    private LibreOfficeSearch unix(String path) {
        return new LibreOfficeSearch(Map.of("PATH", path), false, root);
    }

    private LibreOfficeSearch windows(String variable, Path folder) {
        return new LibreOfficeSearch(Map.of(variable, folder.toString()), true, root);
    }

    private Path program(String place) throws IOException {
        Path program = root.resolve(place);
        Files.createDirectories(program.getParent());
        Files.writeString(program, "");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return program;
    }
}
