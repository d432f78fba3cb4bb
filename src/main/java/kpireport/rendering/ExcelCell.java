package kpireport.rendering;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import kpireport.rendering.ExcelStyles.Format;

/** Cells of a sheet as its XML has them. */
final class ExcelCell {

    private static final Pattern LIKE_AN_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private ExcelCell() {}

    static void text(Xml rows, String address, String text, Format format, ExcelStyles formats) {
        // Text that could be taken for a formula stays text also when someone edits the cell.
        boolean risky = "=+-@\t".indexOf(text.isEmpty() ? ' ' : text.charAt(0)) >= 0;
        int index = formats.index(risky ? format.asPlainText() : format);
        rows.open("c", "r", address, "s", index, "t", "inlineStr")
                .open("is")
                .open("t")
                .text(LIKE_AN_ESCAPE.matcher(text).replaceAll("_x005F_"))
                .close()
                .close()
                .close();
    }

    static void number(
            Xml rows, String address, BigDecimal number, Format format, ExcelStyles formats) {
        rows.open("c", "r", address, "s", formats.index(format))
                .open("v")
                .text(number.toPlainString())
                .close()
                .close();
    }
}
