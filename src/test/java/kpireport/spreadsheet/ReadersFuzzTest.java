package kpireport.spreadsheet;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import kpireport.diagnostics.Diagnostics;

/**
 * Whatever bytes come as an export, a reader gives cells or says why not. An ordinary test run
 * replays what is kept under {@code ReadersFuzzTestInputs}; with {@code JAZZER_FUZZ=1} a coverage-
 * guided fuzzer looks for more: {@code JAZZER_FUZZ=1 mvn test -Dtest=ReadersFuzzTest#sheet}.
 */
class ReadersFuzzTest {

    private static final String ROW = "<sheetData><row r=\"1\"><c t=\"s\"><v>0</v></c></row>";

    @FuzzTest(maxDuration = "20s")
    void anyFile(byte[] file) throws IOException {
        read(file);
    }

    @FuzzTest(maxDuration = "20s")
    void sheet(byte[] content) throws IOException {
        XlsxFile book = new XlsxFile().sheet("Xã", text(content)).strings("<si><t>xã</t></si>");
        read(book.styles("<cellXfs><xf numFmtId=\"14\"/></cellXfs>").bytes());
    }

    @FuzzTest(maxDuration = "20s")
    void sharedStrings(byte[] items) throws IOException {
        read(new XlsxFile().sheet("Xã", ROW + "</sheetData>").strings(text(items)).bytes());
    }

    @FuzzTest(maxDuration = "20s")
    void styles(byte[] content) throws IOException {
        String cell = "<sheetData><row><c s=\"0\"><v>45413</v></c><c s=\"1\"><v>1</v></c></row>";
        XlsxFile book = new XlsxFile().sheet("Xã", cell + "</sheetData>");
        read(book.styles(text(content)).bytes());
    }

    @FuzzTest(maxDuration = "20s")
    void openDocument(byte[] body) throws IOException {
        String type = "application/vnd.oasis.opendocument.spreadsheet";
        read(XlsxFile.zip(Map.of("mimetype", type, "content.xml", text(body))));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /**
     * A finding and damaged input are what a reader may answer with; anything else is our fault.
     */
    private static void read(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("fuzz", "");
        try {
            Files.write(file, bytes);
            Diagnostics diagnostics = new Diagnostics();
            Grid grid = new Grid("export", GridLimits.DEFAULT, diagnostics);
            SpreadsheetReader.push(file, "export", Optional.empty(), grid, diagnostics);
            grid.workbook("any", "");
        } catch (IOException | XMLStreamException | RefusedFile answered) {
            // The office is told, and asked for a better file.
        } catch (RuntimeException fault) {
            if (!isOfPoi(fault)) throw fault;
        } finally {
            Files.delete(file);
        }
    }

    /** POI throws what it likes at a damaged Excel 97 file; the door of the room answers for it. */
    private static boolean isOfPoi(RuntimeException fault) {
        return Arrays.stream(fault.getStackTrace())
                .limit(12)
                .anyMatch(frame -> frame.getClassName().startsWith("org.apache.poi."));
    }
}
