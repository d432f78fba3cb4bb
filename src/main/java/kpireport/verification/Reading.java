package kpireport.verification;

import java.util.List;
import java.util.Optional;
import kpireport.verification.Fact.Part;

/**
 * What a figure says by the words around it: "giảm gần 13,3 điểm phần trăm" says of a change that
 * it is negative and almost so large.
 *
 * @param meanings what it can mean, the likeliest first; empty when it says nothing that the
 *     results hold
 */
record Reading(List<Meaning> meanings) {

    /**
     * @param direction of a change or a distance: 1 up, -1 down, or 0 where the words say none
     */
    record Meaning(Part part, Bound bound, int direction) {
        Meaning(Part part, Bound bound) {
            this(part, bound, 0);
        }
    }

    private static final Reading NOTHING = new Reading(List.of());

    private static final List<Phrasing.Turn> TURNS =
            List.of(new ChangeTurn(), new DistanceTurn(), new PastTurn(), new TargetTurn());

    private static final Phrases COMPARED = Phrases.of("so với");
    private static final Phrases OTHER_TIME = Phrases.of("tháng khác");

    static Reading of(Phrasing phrasing) {
        boolean unheard =
                phrasing.moment() == Moment.OTHER
                        || phrasing.has(OTHER_TIME)
                        || phrasing.isFollowedBy(COMPARED)
                                && !phrasing.isFollowedBy(Comparisons.ALL);
        if (unheard) return NOTHING;
        for (Phrasing.Turn turn : TURNS) {
            Optional<Reading> reading = turn.read(phrasing);
            if (reading.isPresent()) return reading.get();
        }
        if (phrasing.isDifference()) return NOTHING;
        Part part = phrasing.moment() == Moment.NOW ? Part.VALUE : Part.PREVIOUS;
        return Reading.of(new Meaning(part, phrasing.bound()));
    }

    static Reading of(Meaning... meanings) {
        return new Reading(List.of(meanings));
    }

    boolean isOf(Part part) {
        return meanings.stream().anyMatch(meaning -> meaning.part() == part);
    }

    /** Plainly the value, and nothing else. */
    boolean isPlain() {
        return meanings.size() == 1
                && meanings.get(0).part() == Part.VALUE
                && meanings.get(0).bound() == Bound.EXACTLY;
    }
}
