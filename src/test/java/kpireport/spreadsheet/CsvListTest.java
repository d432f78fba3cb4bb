package kpireport.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kpireport.diagnostics.Diagnostic;
import kpireport.diagnostics.Progress;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Delimited text read by its bytes, in parts, is what it is when read by its letters. */
class CsvListTest {

    /** So small that each part has but a few rows. */
    private static final ListReader IN_PARTS = new ListReader(Progress.UNOBSERVED, 64);

    @Property(tries = 1000)
    void bytesGiveTheCellsAndFindingsOfLetters(@ForAll("messyText") String text) {
        // The first line keeps the separator from being guessed anew each time.
        assertSame(("sep=;\n" + text).getBytes(StandardCharsets.UTF_8));
    }

    @Provide
    Arbitrary<String> messyText() {
        return Arbitraries.of(
                        "\"",
                        "\"\"",
                        ";",
                        ";",
                        ";",
                        "\n",
                        "\n",
                        "\r\n",
                        "\r",
                        "a",
                        "ộ",
                        " ",
                        "=\"07\"",
                        "xã An Vinh",
                        "\"một; hai\"",
                        "\"dòng\nhai\"",
                        "\u00A0",
                        "\t",
                        ",",
                        "12",
                        "\uFEFF")
                .list()
                .ofMinSize(1)
                .ofMaxSize(120)
                .map(pieces -> String.join("", pieces));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1258", "UTF-16LE"})
    void anEncodingChangesNothing(String charset) {
        String rows =
                "Đơn vị;Số\n" + "xã An Vinh;1\nthị trấn;2\n\"Phường\n\"\"Một\"\"\";3\n".repeat(40);
        String encodable = charset.equals("windows-1258") ? rows.replace("ị", "i\u0323") : rows;
        assertSame(encodable.getBytes(Charset.forName(charset)));
    }

    @Test
    void lettersOfAnOldFontAreReadInEveryRow() {
        byte[] tcvn3 =
                "§¬n vÞ;Sè\nx· An Vinh;1\nthÞ trÊn;2\nhuyÖn ñy;3\n"
                        .repeat(30)
                        .getBytes(Charset.forName("windows-1252"));
        assertThat(ListReading.of(IN_PARTS, tcvn3).list().encoding()).isEqualTo("tcvn3");
        assertSame(tcvn3);
    }

    @Test
    void aLineEndInsideQuotationMarksBeginsNoPart() {
        assertSame(("a;\"" + "x;1\n".repeat(200) + "\"\nb;2\n").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void rowsOfUnequalLengthAreToldByTheirNumbersInTheWholeList() {
        String rows = "a;b\n".repeat(100) + "a;b;c\n" + "a;b\n".repeat(100);
        ListReading list = ListReading.of(IN_PARTS, rows.getBytes(StandardCharsets.UTF_8));
        assertThat(list.findings()).isEqualTo(Reading.of(rows).findings()).hasSize(1);
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsToldByItsRow() {
        String rows = "a;b\n".repeat(100) + "\"a;b\n" + "a;b\n".repeat(100);
        ListReading list = ListReading.of(IN_PARTS, rows.getBytes(StandardCharsets.UTF_8));
        assertThat(list.rows()).isEmpty();
        assertThat(list.findings()).isEqualTo(Reading.of(rows).findings()).hasSize(1);
    }

    @Test
    void aFileWithMoreColumnsThanASheetIsRefused() {
        String rows = "a;b\n".repeat(100) + ";".repeat(GridLimits.COLUMNS) + "x\n";
        ListReading list = ListReading.of(IN_PARTS, rows.getBytes(StandardCharsets.UTF_8));
        assertThat(list.findings()).isEqualTo(Reading.of(rows).findings()).hasSize(1);
    }

    private static void assertSame(byte[] bytes) {
        Reading whole = Reading.of(bytes);
        if (whole.workbook().isEmpty()) {
            List<Diagnostic> findings = ListReading.of(IN_PARTS, bytes).findings();
            assertThat(findings).isEqualTo(whole.findings());
            return;
        }
        ListReading list = ListReading.of(IN_PARTS, bytes);
        assertThat(list.rows()).isEqualTo(whole.sheet().rows());
        assertThat(list.findings()).isEqualTo(whole.findings());
    }
}
