package kpireport.rendering;

import java.util.Map;
import kpireport.rendering.Styles.Look;

/** The reference document's styles as CSS, so that the preview looks as the Word file will. */
final class PreviewStyle {

    /** Twips; on a telephone it would leave no room for the words. */
    private static final int WIDE_INDENT = 1440;

    private PreviewStyle() {}

    static String css(Reference reference) {
        StringBuilder css = new StringBuilder(PreviewWriter.resource("preview.css"));
        css.append("@media screen and (min-width:229.01mm){\n");
        page(css, reference, false);
        page(css, reference, true);
        css.append("}\n");
        sheet(css, reference, false);
        sheet(css, reference, true);
        for (Map.Entry<String, Look> style : reference.styles().all().entrySet()) {
            switch (style.getValue().type()) {
                case PARAGRAPH -> paragraph(css, style.getKey(), style.getValue());
                case CHARACTER -> character(css, style.getKey(), style.getValue());
                case TABLE -> {}
            }
        }
        return css.toString();
    }

    private static void page(StringBuilder css, Reference reference, boolean landscape) {
        css.append(landscape ? ".landscape{" : ".portrait{")
                .append("width:" + points(reference.pageWidth(landscape)))
                .append(";min-height:" + points(reference.pageHeight(landscape)))
                .append(";padding:" + margins(reference) + "}\n");
    }

    /** In print the paper has the margins, on every page of a part. */
    private static void sheet(StringBuilder css, Reference reference, boolean landscape) {
        String name = landscape ? "landscape" : "portrait";
        css.append("@page " + name + "{size:" + points(reference.pageWidth(landscape)))
                .append(" " + points(reference.pageHeight(landscape)))
                .append(";margin:" + margins(reference) + "}\n")
                .append("@media print{." + name + "{page:" + name + "}}\n");
    }

    private static String margins(Reference reference) {
        return points(reference.margin("top"))
                + " "
                + points(reference.margin("right"))
                + " "
                + points(reference.margin("bottom"))
                + " "
                + points(reference.margin("left"));
    }

    private static void paragraph(StringBuilder css, String id, Look look) {
        String align = look.alignment().equals("both") ? "justify" : look.alignment();
        css.append(".page p." + id + "{font-size:" + points(look.halfPoints() * 10))
                .append(";font-weight:" + (look.bold() ? "bold" : "normal"))
                .append(";font-style:" + (look.italic() ? "italic" : "normal"))
                .append(";text-align:" + align)
                .append(";text-indent:" + points(look.firstLine()))
                .append(";padding:0 " + points(look.right()) + " 0 " + points(look.left()))
                .append(";margin-top:" + points(look.before()))
                .append(";margin-bottom:" + points(look.after()))
                .append(";line-height:" + lineHeight(look) + "}\n");
        if (look.left() > WIDE_INDENT) {
            css.append("@media screen and (max-width:229mm){.page p." + id)
                    .append("{padding-left:" + points(WIDE_INDENT / 2) + "}}\n");
        }
    }

    private static void character(StringBuilder css, String id, Look look) {
        css.append(".page span." + id + ",.page td." + id + ",.page td." + id + " p{")
                .append(look.bold() ? "font-weight:bold;" : "")
                .append(look.italic() ? "font-style:italic;" : "")
                .append(look.fill().isEmpty() ? "" : "background:#" + look.fill())
                .append("}\n");
    }

    // A single line of Times New Roman is 1.15 times as high as its letters.
    private static String lineHeight(Look look) {
        if (look.exact()) {
            return points(look.line());
        }
        int percent = look.line() * 115 / 240;
        return percent / 100 + "." + String.format(java.util.Locale.ROOT, "%02d", percent % 100);
    }

    /** Twips as CSS points. */
    static String points(int twips) {
        return java.math.BigDecimal.valueOf(twips)
                        .divide(java.math.BigDecimal.valueOf(20))
                        .toPlainString()
                + "pt";
    }
}
