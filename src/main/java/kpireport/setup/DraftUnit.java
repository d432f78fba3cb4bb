package kpireport.setup;

import java.util.Set;
import kpireport.inspection.FoundUnit;

/**
 * One unit as the first plan names it.
 *
 * @param level id of its level
 */
record DraftUnit(String id, String level, FoundUnit found, String shortName) {

    static final String WHOLE = "toan-dia-ban";

    String name() {
        return found.name();
    }

    String type() {
        return found.type();
    }

    String base() {
        return found.base();
    }

    /** The province or district that the others belong to. */
    boolean isWhole() {
        return level.equals(WHOLE);
    }

    boolean isIn(Set<String> files) {
        return files.stream().anyMatch(found.files()::contains);
    }

    /** Who answers for it, as the text addresses him or her. */
    String head() {
        if (!found.type().isEmpty()) return "Chủ tịch UBND " + name();
        String start = Words.plain(name());
        if (start.startsWith("phong ")) return "Trưởng p" + name().substring(1);
        if (start.contains("dang ky dat dai")) return "Giám đốc " + name();
        if (start.matches("(van phong|thanh tra) .*")) return "Chánh " + name();
        if (start.matches("(ban|cong an|bql) .*")) return "Trưởng " + name();
        if (start.matches("chi cuc .*")) return "Chi cục trưởng " + name();
        if (start.matches("(so|chi nhanh|trung tam|bao hiem|kho bac) .*")) {
            return "Giám đốc " + name();
        }
        return found.agency() ? "Thủ trưởng " + name() : "Chủ tịch UBND " + name();
    }
}
