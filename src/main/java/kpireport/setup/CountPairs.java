package kpireport.setup;

import java.util.List;
import java.util.regex.Pattern;
import kpireport.inspection.InspectedColumn;
import kpireport.inspection.InspectedColumn.Holds;
import kpireport.setup.DraftFigure.Ratio;

/** "Số TTHC phải cập nhật" and "Cập nhật đúng hạn", side by side under one header. */
final class CountPairs {

    /** How well something was done; what, the header above says: "TTHC công bố > Đúng hạn". */
    private static final Pattern HOW_WELL =
            Pattern.compile(
                    "(da |duoc )?((truoc|som|trong)( va|,)? )?(dung |som |truoc |trong )?(thoi )?han"
                            + "|(da |duoc )?(day du|kip thoi|hop le|dung quy dinh)");

    private final DraftSource source;
    private final FoundIndicators found;

    CountPairs(DraftSource source, FoundIndicators found) {
        this.source = source;
        this.found = found;
    }

    void take() {
        List<InspectedColumn> columns = source.results();
        for (int i = 0; i + 1 < columns.size(); i++) {
            InspectedColumn all = columns.get(i);
            InspectedColumn some = columns.get(i + 1);
            if (!isPair(all, some)) continue;
            String leaf = ColumnName.last(some);
            String name =
                    "Tỷ lệ "
                            + ColumnName.inSentence(
                                    leaf.replaceFirst("(?iu)^(số( lượng)?|tổng số) ", ""));
            if (HOW_WELL.matcher(Words.plain(leaf)).matches()) {
                name = "Tỷ lệ " + group(all) + " " + ColumnName.inSentence(leaf);
            } else if (RateName.isBare(leaf)) {
                name += " " + ColumnName.inSentence(all.headers().get(all.headers().size() - 2));
            }
            String id = found.free(Words.id(name));
            found.add(
                    DraftIndicator.of(
                            id,
                            name,
                            found.levels(List.of(source)),
                            new Ratio(List.of(use(some)), List.of(use(all))),
                            "80"));
        }
    }

    private String use(InspectedColumn column) {
        return source.use(column, found.free(Words.id(ColumnName.last(column))));
    }

    private static String group(InspectedColumn column) {
        List<String> over = ColumnName.parents(column);
        return ColumnName.inSentence(RateName.speltOut(over.get(over.size() - 1)));
    }

    private boolean isPair(InspectedColumn all, InspectedColumn some) {
        if (all.holds() != Holds.COUNT || some.holds() != Holds.COUNT) return false;
        if (source.used().has(all) || source.used().has(some)) return false;
        if (source.hasTopic(all) || source.hasTopic(some)) return false;
        if (Opposite.isRatedIn(some.headers())) return false;
        if (all.headers().size() < 2 || !ColumnName.parents(all).equals(ColumnName.parents(some)))
            return false;
        return Words.plain(ColumnName.last(all)).matches(".*\\b(phai|tong so|can|dang)\\b.*")
                && Words.plain(ColumnName.last(some))
                        .matches(".*\\b(da|duoc|co|dung han|day du|dien tu)\\b.*");
    }
}
