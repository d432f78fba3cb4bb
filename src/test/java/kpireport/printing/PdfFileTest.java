package kpireport.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfFileTest {

    private static final String PRINTED =
            """
            %%PDF-1.6
            1 0 obj<</Type/Font/BaseFont/BAAAAA+LiberationSerif-Bold>>endobj
            2 0 obj<</Producer(LibreOffice 7.4)/CreationDate(D:%s)>>endobj
            trailer<</ID [ <%s>
            <%s> ]
            /DocChecksum /%s
            >>
            %%%%EOF
            """;

    @Test
    void theClockLeavesNoTrace() {
        byte[] morning = printed("20240601070000+07'00'", "0123456789ABCDEF0123456789ABCDEF");
        byte[] evening = printed("20240601190000+07'00'", "FEDCBA9876543210FEDCBA9876543210");
        assertThat(new PdfFile(morning).content()).isEqualTo(new PdfFile(evening).content());
        assertThat(text(new PdfFile(morning))).doesNotContain("2024", "CreationDate");
    }

    @Test
    void nothingMovesSoThatTheTableOfPlacesStaysRight() {
        byte[] printed = printed("20240601070000Z'", "0123456789ABCDEF0123456789ABCDEF");
        assertThat(new PdfFile(printed).content()).hasSameSizeAs(printed);
        assertThat(text(new PdfFile(printed))).contains("/Producer(LibreOffice 7.4)");
    }

    @Test
    void otherPagesHaveAnotherIdentity() {
        String page =
                new String(
                        printed("20240601070000Z'", "0".repeat(32)), StandardCharsets.ISO_8859_1);
        PdfFile one = new PdfFile(page.getBytes(StandardCharsets.ISO_8859_1));
        PdfFile other =
                new PdfFile(page.replace("7.4", "7.5").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(identity(one)).isNotEqualTo(identity(other)).hasSize(32);
    }

    @Test
    void fontsAreReadWithoutTheMarkOfASubset() {
        assertThat(new PdfFile(printed("20240601070000Z'", "0".repeat(32))).fonts())
                .containsExactly("LiberationSerif-Bold");
    }

    @Test
    void fontsInCompressedObjectsAreReadToo() throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes(bytes("%PDF-1.7\n9 0 obj<</Type/ObjStm/N 1/First 4>>stream\n"));
        try (DeflaterOutputStream objects = new DeflaterOutputStream(pdf)) {
            objects.write(bytes("1 0 <</Type/Font/BaseFont/CAAAAA+Tinos-Italic>>"));
        }
        assertThat(new PdfFile(pdf.toByteArray()).fonts()).containsExactly("Tinos-Italic");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%PDF-1.6\n1 0 obj", "<html>%%EOF", "%%EOF"})
    void whatHasNoBeginningOrNoEndIsNoWholePdf(String content) {
        assertThat(PdfFile.isWhole(bytes(content))).isFalse();
    }

    @Test
    void aPdfIsWhole() {
        assertThat(PdfFile.isWhole(printed("20240601070000Z'", "0".repeat(32)))).isTrue();
    }

    private static byte[] printed(String date, String identity) {
        return bytes(PRINTED.formatted(date, identity, identity, identity));
    }

    private static String identity(PdfFile pdf) {
        String text = text(pdf);
        int start = text.indexOf("/ID [ <") + "/ID [ <".length();
        return text.substring(start, text.indexOf('>', start));
    }

    private static String text(PdfFile pdf) {
        return new String(pdf.content(), StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
