package kpireport.verification;

import java.util.List;

/** "kém Sở Tài chính 0,58 điểm": how far a unit is from another one is no result of either. */
final class UnitDifference {

    private static final Phrases COMPARED =
            Phrases.of(
                    "hơn",
                    "cao hơn",
                    "thấp hơn",
                    "kém",
                    "kém hơn",
                    "thua",
                    "vượt",
                    "nhỉnh hơn",
                    "cách",
                    "so với");

    /** "88,79% so với 88,31%": of the one, and of the other. */
    private static final Phrases THAN = Phrases.of("so với");

    private static final Phrases HOW_MUCH = Phrases.of("là", "tới", "đến", "gần", "khoảng", "trên");

    private UnitDifference() {}

    static boolean is(Passage passage, Written figure) {
        boolean several = passage.unitIds().size() > 1;
        if (several && THAN.lengthAtEnd(passage.keys(0, figure.start())) > 0) return true;
        return passage.units().stream()
                .filter(unit -> unit.end() <= figure.start())
                .reduce((earlier, later) -> later)
                .filter(unit -> HOW_MUCH.cutFromEnd(between(passage, unit, figure)).isEmpty())
                .filter(unit -> COMPARED.lengthAtEnd(passage.keys(0, unit.start())) > 0)
                .isPresent();
    }

    private static List<String> between(Passage passage, Mention unit, Written figure) {
        return passage.keys(unit.end(), figure.start());
    }
}
