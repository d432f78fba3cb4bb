package kpireport.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import kpireport.diagnostics.Code;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

class XlsTest {

    @Test
    void everyCellTypeIsToldApart() {
        Reading read =
                read(
                        book -> {
                            HSSFRow row = book.createSheet("Xã").createRow(1);
                            row.createCell(0).setCellValue("\u00A0xã An Dũng ");
                            row.createCell(1).setCellValue(0.28999999999999998);
                            row.createCell(2).setCellValue(true);
                            row.createCell(3).setCellErrorValue(FormulaError.REF);
                            dated(row.createCell(4), book).setCellValue(45444.604166666664);
                            row.createCell(5).setCellValue(1234);
                        });
        assertThat(read.typedCells())
                .containsExactly(
                        "A2 TEXT xã An Dũng",
                        "B2 NUMBER 0.29",
                        "C2 BOOLEAN TRUE",
                        "D2 ERROR #REF!",
                        "E2 DATE 01/06/2024 14:30",
                        "F2 NUMBER 1234");
        assertThat(read.cell("E2").numberFormat()).isEqualTo("dd/mm/yyyy");
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void datesOfOldMacFilesCountFrom1904() {
        Reading read =
                read(
                        book -> {
                            HSSFRow row = book.createSheet("Xã").createRow(0);
                            dated(row.createCell(0), book).setCellValue(43982);
                            book.getInternalWorkbook().getRecords().stream()
                                    .filter(DateWindow1904Record.class::isInstance)
                                    .map(DateWindow1904Record.class::cast)
                                    .forEach(window -> window.setWindowing((short) 1));
                        });
        assertThat(read.typedCells()).containsExactly("A1 DATE 01/06/2024");
    }

    @Test
    void whatIsHiddenIsReadAndReportedAndMergesAreKept() {
        Reading read =
                read(
                        book -> {
                            HSSFSheet sheet = book.createSheet("Xã");
                            sheet.createRow(0).createCell(0).setCellValue(1);
                            sheet.createRow(1).createCell(1).setCellValue(2);
                            sheet.getRow(1).setZeroHeight(true);
                            sheet.setColumnHidden(1, true);
                            sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
                            book.createSheet("Nháp").createRow(0).createCell(0).setCellValue(3);
                            book.setSheetHidden(1, true);
                        });
        assertThat(read.sheet().merged()).containsExactly(new Sheet.MergedRange(1, 1, 2, 1));
        assertThat(read.sheet().rows()).extracting(Sheet.Row::hidden).containsExactly(false, true);
        assertThat(read.findings())
                .extracting(it -> it.code(), it -> it.where().describe(), it -> it.details())
                .containsExactly(
                        tuple(Code.HIDDEN_CONTENT, "export · Xã", Map.of("hidden", "2, B")),
                        tuple(Code.HIDDEN_SHEET, "export · Nháp", Map.of()));
    }

    @Test
    void formulasGiveTheValueLastCalculated() {
        Reading read =
                read(
                        book -> {
                            HSSFRow row = book.createSheet("Xã").createRow(0);
                            row.createCell(0).setCellFormula("1+1");
                            row.createCell(1).setCellFormula("\"a\"&\"b\"");
                            row.createCell(2).setCellFormula("1-1");
                            row.createCell(3).setCellFormula("1/0");
                            row.createCell(4).setCellFormula("1=1");
                            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
                        });
        assertThat(read.typedCells())
                .containsExactly(
                        "A1 NUMBER 2",
                        "B1 TEXT ab",
                        "C1 NUMBER 0",
                        "D1 ERROR #DIV/0!",
                        "E1 BOOLEAN TRUE");
    }

    @Test
    void formulasOfABookThatWasNeverCalculatedAreNotZero() {
        Reading read =
                read(
                        book -> {
                            HSSFRow row = book.createSheet("Xã").createRow(0);
                            row.createCell(0).setCellFormula("1+1");
                            row.createCell(1).setCellValue(0);
                        });
        assertThat(read.typedCells()).containsExactly("A1 UNCALCULATED =", "B1 NUMBER 0");
    }

    @Test
    void textInAnOldFontIsReadAsItWasSeen() {
        Reading read =
                read(
                        book -> {
                            HSSFRow row = book.createSheet("Xã").createRow(0);
                            HSSFFont old = book.createFont();
                            old.setFontName(".VnTime");
                            HSSFCellStyle style = book.createCellStyle();
                            style.setFont(old);
                            row.createCell(0).setCellValue("Céng hßa");
                            row.getCell(0).setCellStyle(style);
                            HSSFRichTextString rich = new HSSFRichTextString("Céng hßa");
                            rich.applyFont(5, 8, old);
                            row.createCell(1).setCellValue(rich);
                        });
        assertThat(read.cells()).containsExactly("A1=Cộng hòa", "B1=Cộng hòa");
        assertThat(read.codes()).containsExactly(Code.LEGACY_FONT);
    }

    @Test
    void textsThatGoOnInTheNextRecordAreWhole() {
        String longText = "Ủy ban nhân dân xã ".repeat(200).strip();
        Reading read =
                read(
                        book -> {
                            HSSFSheet sheet = book.createSheet("Xã");
                            for (int i = 0; i < 20; i++) {
                                sheet.createRow(i).createCell(0).setCellValue(i + longText);
                            }
                        });
        assertThat(read.cell("A20").text()).isEqualTo("19" + longText);
    }

    @Test
    void aPasswordIsAFindingUnlessEveryProgramKnowsIt() {
        assertThat(encrypted("bí mật").codes()).containsExactly(Code.PASSWORD_PROTECTED);
        assertThat(encrypted(Decryptor.DEFAULT_PASSWORD).cells()).containsExactly("A1=xã An Dũng");
    }

    @Test
    void aTruncatedFileNeverThrows() {
        byte[] whole =
                bytes(
                        book -> {
                            HSSFSheet sheet = book.createSheet("Xã");
                            for (int i = 0; i < 50; i++) {
                                sheet.createRow(i).createCell(0).setCellValue("xã " + i);
                            }
                        });
        for (int length = 64; length < whole.length; length += 64) {
            Reading read = Reading.of(Arrays.copyOf(whole, length));
            assertThat(read.workbook().isPresent() || !read.findings().isEmpty()).isTrue();
        }
    }

    private static Reading encrypted(String password) {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try {
            byte[] bytes =
                    bytes(
                            book ->
                                    book.createSheet("Xã")
                                            .createRow(0)
                                            .createCell(0)
                                            .setCellValue("xã An Dũng"));
            Biff8EncryptionKey.setCurrentUserPassword(null);
            return Reading.of(bytes);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static HSSFCell dated(HSSFCell cell, HSSFWorkbook book) {
        HSSFCellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
        cell.setCellStyle(style);
        return cell;
    }

    private static Reading read(Consumer<HSSFWorkbook> content) {
        return Reading.of(bytes(content));
    }

    private static byte[] bytes(Consumer<HSSFWorkbook> content) {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            content.accept(book);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
