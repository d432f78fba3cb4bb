package kpireport.setup;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kpireport.inspection.FoundUnit;
import kpireport.inspection.InspectedUnit;

/**
 * One unit as the first plan names it.
 *
 * @param level id of its level
 * @param namesake whether another has the same name, and only their codes tell them apart
 */
record DraftUnit(String id, String level, FoundUnit found, String shortName, boolean namesake) {

    static final String WHOLE = "toan-dia-ban";

    /** As printed: of two with one name with its code behind it. */
    String name() {
        return found.name() + (namesake ? " (" + found.code().orElseThrow() + ")" : "");
    }

    /** What exports call it that its name does not tell. */
    List<String> aliases() {
        Stream<String> bare = namesake ? Stream.of(found.name()) : Stream.of();
        return Stream.concat(bare, found.aliases().stream()).distinct().toList();
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

    /** Whether the row is about it; of two with one name the code beside it says so. */
    boolean isOf(InspectedUnit row) {
        boolean other =
                found.code().isPresent()
                        && row.code().isPresent()
                        && !found.code().equals(row.code());
        return !other && found.spellings().contains(row.text());
    }

    boolean isIn(Set<String> files) {
        return files.stream().anyMatch(found.files()::contains);
    }

    /** Who answers for it, as the text addresses him or her. */
    String head() {
        if (!found.type().isEmpty()) return "Chủ tịch UBND " + name();
        return post().map(it -> it + " " + name())
                .or(this::chief)
                .orElse((level.equals("xa") ? "Chủ tịch UBND " : "Thủ trưởng ") + name());
    }

    /** Whether nothing tells what its head is called. */
    boolean isHeadGuessed() {
        return found.type().isEmpty() && post().isEmpty() && chief().isEmpty();
    }

    /** Whether every export writes the agency's name in capitals only. */
    boolean isShouted() {
        return found.agency()
                && !isInCapitals(name())
                && found.spellings().stream().allMatch(DraftUnit::isInCapitals);
    }

    private static boolean isInCapitals(String text) {
        // "P. LĐ-TB&XH" is made of abbreviations only.
        boolean words = text.matches("(?U).*[\\p{Lu}&&[^A-ZĐ]].*");
        return words && text.contains(" ") && text.equals(text.toUpperCase(Locale.ROOT));
    }

    private Optional<String> post() {
        // "Phong Sơn" and "Ban Chà" are places.
        if (!found.agency()) return Optional.empty();
        String start = Words.plain(name()) + " ";
        if (start.contains("dang ky dat dai")) return Optional.of("Giám đốc");
        if (start.matches("((ban chi huy|bch) quan su|(ban|bch) ?chqs|bchqs) .*"))
            return Optional.of("Chỉ huy trưởng");
        if (start.matches("(van phong|thanh tra) .*")) return Optional.of("Chánh");
        if (start.matches("(bo chqs|bo chi huy quan su) .*")) return Optional.of("Chỉ huy trưởng");
        if (start.matches("cong an tinh .*|(bhxh|benh vien|buu dien) .*")) {
            return Optional.of("Giám đốc");
        }
        if (start.startsWith("cuc ")) return Optional.of("Cục trưởng");
        if (start.startsWith("tong cuc ")) return Optional.of("Tổng cục trưởng");
        if (start.startsWith("vu ")) return Optional.of("Vụ trưởng");
        if (start.matches("(ban|cong an|bql|tram) .*")) return Optional.of("Trưởng");
        if (start.matches("chi cuc .*")) return Optional.of("Chi cục trưởng");
        if (start.matches("hat .*")) return Optional.of("Hạt trưởng");
        if (start.matches("(so|chi nhanh|trung tam|bao hiem|kho bac) .*")) {
            return Optional.of("Giám đốc");
        }
        return Optional.empty();
    }

    /** Of an office whose post takes up the first word of its name. */
    private Optional<String> chief() {
        if (!found.agency()) return Optional.empty();
        String start = Words.plain(name());
        if (start.startsWith("phong ")) return Optional.of("Trưởng p" + name().substring(1));
        if (start.startsWith("vp ")) return Optional.of("Chánh Văn phòng" + name().substring(2));
        return Optional.empty();
    }
}
