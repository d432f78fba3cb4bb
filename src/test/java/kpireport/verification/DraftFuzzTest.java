package kpireport.verification;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import kpireport.spreadsheet.RefusedFile;

/** Whatever stands in a Word file that somebody sent, it is read or refused. */
class DraftFuzzTest {

    private static final String OPEN =
            "<w:document"
                    + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                    + "<w:body>";

    @FuzzTest(maxDuration = "20s")
    void body(byte[] content) throws IOException {
        Path file = Files.createTempFile("fuzz", ".docx");
        try {
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
                zip.putNextEntry(new ZipEntry("word/document.xml"));
                zip.write(OPEN.getBytes(StandardCharsets.UTF_8));
                zip.write(content);
                zip.write("</w:body></w:document>".getBytes(StandardCharsets.UTF_8));
            }
            DraftReader.read(file);
        } catch (IOException | XMLStreamException | RefusedFile answered) {
            // The person is told, and asked for a better file.
        } finally {
            Files.delete(file);
        }
    }
}
