package kpireport.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import kpireport.diagnostics.Code;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are no export, whatever they are called: each named for what it is. */
class RefusalTest {

    @ParameterizedTest
    @CsvSource({
        "there-is-none.xlsx,          UNREADABLE_FILE,   ",
        "only-a-mark.csv,             EMPTY_FILE,        ",
        "login-page-instead.xls,      WEB_PAGE_INSTEAD,  ",
        "web-page-without-table.xls,  WEB_PAGE_INSTEAD,  ",
        "binary.csv,                  UNKNOWN_FORMAT,    ",
        "json-instead.csv,            NOT_A_SPREADSHEET, JSON",
        "web-archive-instead.xls,     NOT_A_SPREADSHEET, MHTML",
        "pdf-instead.xlsx,            NOT_A_SPREADSHEET, PDF",
        "other-xml.xls,               NOT_A_SPREADSHEET, XML"
    })
    void fileIsRefusedByName(String fixture, Code code, String kind) {
        assertRefused(Reading.fixture(fixture), code, kind);
    }

    @Test
    void aFileOfNoBytesIsEmpty() {
        assertRefused(Reading.of(new byte[0]), Code.EMPTY_FILE, null);
    }

    @ParameterizedTest
    @CsvSource({
        "EncryptedPackage,    PASSWORD_PROTECTED, ",
        "Book,                EXCEL_TOO_OLD,      ",
        "WordDocument,        NOT_A_SPREADSHEET,  Word",
        "PowerPoint Document, NOT_A_SPREADSHEET,  PowerPoint",
        "Something,           NOT_A_SPREADSHEET,  OLE2"
    })
    void oldContainersAreToldByTheirStreams(String stream, Code code, String kind)
            throws IOException {
        assertRefused(Reading.of(container(stream, new byte[5000])), code, kind);
    }

    @Test
    void aWorkbookOfExcel95InTheStreamOfExcel97IsTooOld() throws IOException {
        byte[] biff5 = new byte[5000];
        byte[] begin = {0x09, 0x08, 8, 0, 0, 5, 5, 0};
        System.arraycopy(begin, 0, biff5, 0, begin.length);
        assertRefused(Reading.of(container("Workbook", biff5)), Code.EXCEL_TOO_OLD, null);
    }

    @Test
    void excelFourWithoutContainerIsTooOld() {
        assertRefused(
                Reading.of(new byte[] {9, 4, 6, 0, 0, 0, 16, 0, 0, 0}), Code.EXCEL_TOO_OLD, null);
    }

    @ParameterizedTest
    @CsvSource({
        "xl/workbook.bin,   <x/>,                             XLSB_NOT_READ,     ",
        "word/document.xml, '<w:document xmlns:w=\"w\"/>',    NOT_A_SPREADSHEET, Word",
        "ppt/slides.xml,    '<p:presentation xmlns:p=\"p\"/>',NOT_A_SPREADSHEET, PowerPoint"
    })
    void otherOfficeDocumentsAreToldByTheirMainPart(
            String part, String content, Code code, String kind) {
        String relation =
                "<Relationships><Relationship Id=\"1\" Type=\"x/officeDocument\" Target=\"%s\"/></Relationships>"
                        .formatted(part);
        byte[] zip = XlsxFile.zip(Map.of("_rels/.rels", relation, part, content));
        assertRefused(Reading.of(zip), code, kind);
    }

    @Test
    void aZipOfOtherFilesIsNoSpreadsheet() {
        byte[] zip = XlsxFile.zip(Map.of("thang-5.csv", "a;b"));
        assertRefused(Reading.of(zip), Code.NOT_A_SPREADSHEET, "ZIP");
    }

    @Test
    void moreColumnsThanExcelHasAreNoForm() {
        assertThat(Reading.of("1,".repeat(16_384)).codes()).isEmpty();
        assertThat(Reading.of("1,".repeat(16_384) + "1").codes())
                .containsExactly(Code.TOO_MANY_COLUMNS);
    }

    private static void assertRefused(Reading read, Code code, String kind) {
        assertThat(read.workbook()).isEmpty();
        assertThat(read.findings())
                .extracting(it -> it.code(), it -> it.details())
                .containsExactly(tuple(code, kind == null ? Map.of() : Map.of("kind", kind)));
    }

    private static byte[] container(String stream, byte[] content) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(content), stream);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }
}
