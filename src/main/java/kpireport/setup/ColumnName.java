package kpireport.setup;

import java.util.List;
import java.util.Locale;
import kpireport.inspection.InspectedColumn;

/** What a column of an export is called in print. */
final class ColumnName {

    private ColumnName() {}

    /** The lowest header, or "Tỷ lệ …" of the one above where it says nothing but "%". */
    static String of(InspectedColumn column) {
        if (!isBare(column)) return leaf(column);
        List<String> parents = parents(column);
        return parents.isEmpty() ? "Tỷ lệ" : "Tỷ lệ " + inSentence(parents.get(parents.size() - 1));
    }

    /** Whether the lowest header says nothing but "Tỷ lệ (%)". */
    static boolean isBare(InspectedColumn column) {
        return Words.plain(leaf(column)).matches("(ty le|%|phan tram)?");
    }

    private static String leaf(InspectedColumn column) {
        return FormulaNote.without(last(column)).replaceFirst("\\s*\\(?%\\)?$", "");
    }

    /** "Tỷ lệ (%)" and nothing more, or of the month: the counts beside it say of what. */
    static boolean isBareRate(InspectedColumn column) {
        return Words.plain(of(column))
                .matches("ty le( dat)?( (trong )?thang( \\d{1,2}( (nam )?\\d{4})?| nay)?)?");
    }

    /** All its headers, from the top: "Tiếp nhận > Trực tuyến". */
    static String path(InspectedColumn column) {
        return String.join(" > ", column.headers());
    }

    static List<String> parents(InspectedColumn column) {
        return column.headers().subList(0, column.headers().size() - 1);
    }

    static String last(InspectedColumn column) {
        return column.headers().get(column.headers().size() - 1);
    }

    /** "Đã đồng bộ" within a sentence; an abbreviation keeps its capitals. */
    static String inSentence(String text) {
        boolean word = text.length() > 1 && !Character.isUpperCase(text.charAt(1));
        return word ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
    }
}
