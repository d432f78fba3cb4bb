package kpireport.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kpireport.plan.YamlScalar;

/** Whom the first documents speak to. */
final class Addressees {

    private final PlanDraft draft;

    Addressees(PlanDraft draft) {
        this.draft = draft;
    }

    /** The lines of the plan's list, indented. */
    String lines() {
        return list().stream()
                .map(it -> "      - " + YamlScalar.of(it))
                .collect(Collectors.joining("\n"));
    }

    /** All of them at the beginning of a sentence. */
    String sentence() {
        String all = list().stream().map(Addressees::inSentence).collect(Collectors.joining(", "));
        return all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1);
    }

    /** Who follows up and sums up for the office. */
    String desk() {
        String type = draft.office().shortType();
        return "Văn phòng" + (type.equals("tỉnh") ? " UBND " : " HĐND và UBND ") + type;
    }

    private List<String> list() {
        List<String> addressees = new ArrayList<>();
        for (DraftLevel level : draft.levels()) {
            switch (level.id()) {
                case DraftUnit.WHOLE -> {}
                case "so" -> addressees.add("Giám đốc, Thủ trưởng các sở, ban, ngành");
                case "phong" -> addressees.add("Thủ trưởng các phòng, ban, cơ quan");
                case "don-vi" -> addressees.add("Thủ trưởng các đơn vị");
                default -> addressees.add("Chủ tịch UBND " + level.members());
            }
        }
        return addressees.isEmpty() ? List.of("……") : addressees;
    }

    private static String inSentence(String text) {
        return text.startsWith("Thủ") ? "t" + text.substring(1) : text;
    }
}
