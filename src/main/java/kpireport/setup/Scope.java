package kpireport.setup;

import java.util.List;
import java.util.regex.Pattern;
import kpireport.inspection.InspectedColumn;

/** How much of what a unit does the columns under a header are about; the widest goes first. */
enum Scope {
    WHOLE,
    UNSAID,
    /** One field of law, one kind of service, one channel, one week. */
    PART;

    private static final Pattern SAYS_WHOLE =
            Pattern.compile(
                    "(tong|toan (bo|tinh|huyen|thanh pho|xa)|chung|tat ca|ca (thang|tinh|huyen|xa)|cong)\\b(?!.*\\bkhac\\b).*");

    private static final Pattern SAYS_PART =
            Pattern.compile(
                    ".*(\\blinh vuc (?!chung)\\w+|\\bkhac\\b|\\bmot phan\\b|\\btoan trinh\\b|\\bmuc (do )?[34]\\b"
                            + "|\\btuan (thu )?\\w+$|\\brieng\\b|\\bca nhan\\b|\\bto chuc\\b|\\bdoanh nghiep\\b).*");

    static Scope of(InspectedColumn column) {
        List<String> above = ColumnName.parents(column).stream().map(Words::meant).toList();
        if (SAYS_PART.matcher(Words.meant(ColumnName.last(column))).matches()) return PART;
        if (above.stream().anyMatch(Scope::isPart)) return PART;
        return above.stream().anyMatch(it -> SAYS_WHOLE.matcher(it).matches()) ? WHOLE : UNSAID;
    }

    /**
     * "Toàn bộ lĩnh vực đất đai" would be none.
     *
     * @param header without accents
     */
    static boolean isPart(String header) {
        return SAYS_PART.matcher(header).matches()
                && !(SAYS_WHOLE.matcher(header).matches() && header.endsWith("linh vuc"));
    }
}
