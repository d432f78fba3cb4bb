package kpireport.verification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which passages of a draft say what which passages of the expected document say, wherever they
 * stand.
 */
final class Alignment {

    /** Passages that say the same thing together; either side may be empty. */
    record Group(List<Passage> expected, List<Passage> draft) {}

    private record Pair(int expected, int draft, double likeness) {}

    private static final double ALIKE = 0.45;
    private static final double ALIKE_IN_PLACE = 0.15;
    private static final double CONTAINED = 0.6;

    /** A line of a list may tell more than the sentence did that it comes from. */
    private static final double CONTAINED_IN_LIST = 0.3;

    /** What standing at the same place of the document adds. */
    private static final double PLACE = 0.08;

    private final List<Passage> expected;
    private final List<Passage> draft;
    private final Likeness likeness;
    private final int[] partnerOfDraft;
    private final int[] partnerOfExpected;

    private Alignment(List<Passage> expected, List<Passage> draft) {
        this.expected = expected;
        this.draft = draft;
        this.likeness = new Likeness(expected);
        this.partnerOfDraft = filled(draft.size());
        this.partnerOfExpected = filled(expected.size());
    }

    static List<Group> of(List<Passage> expected, List<Passage> draft) {
        Alignment alignment = new Alignment(expected, draft);
        alignment.pairUp();
        alignment.fillGaps();
        return alignment.groups();
    }

    private static int[] filled(int size) {
        int[] partners = new int[size];
        Arrays.fill(partners, -1);
        return partners;
    }

    private void pairUp() {
        List<Pair> pairs = new ArrayList<>();
        for (int d = 0; d < draft.size(); d++) {
            for (int e = 0; e < expected.size(); e++) {
                double alike = likeness.of(expected.get(e), draft.get(d));
                if (alike >= ALIKE) {
                    double away =
                            Math.abs((double) e / expected.size() - (double) d / draft.size());
                    pairs.add(new Pair(e, d, alike + PLACE * (1 - away)));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        for (Pair pair : pairs) {
            if (partnerOfDraft[pair.draft()] < 0 && partnerOfExpected[pair.expected()] < 0) {
                join(pair.expected(), pair.draft());
            }
        }
    }

    /** What was reworded beyond recognition still stands between the same neighbours. */
    private void fillGaps() {
        for (int d = 0; d < draft.size(); d++) {
            if (partnerOfDraft[d] >= 0) continue;
            int best = -1;
            double bestLikeness = ALIKE_IN_PLACE;
            for (int e = before(d) + 1; e < after(d); e++) {
                double alike = likeness.of(expected.get(e), draft.get(d));
                if (partnerOfExpected[e] < 0 && alike >= bestLikeness) {
                    best = e;
                    bestLikeness = alike;
                }
            }
            if (best >= 0) join(best, d);
        }
    }

    private int before(int d) {
        for (int i = d - 1; i >= 0; i--) {
            if (partnerOfDraft[i] >= 0) return partnerOfDraft[i];
        }
        return -1;
    }

    private int after(int d) {
        for (int i = d + 1; i < draft.size(); i++) {
            if (partnerOfDraft[i] >= 0) return partnerOfDraft[i];
        }
        return expected.size();
    }

    private void join(int e, int d) {
        partnerOfDraft[d] = e;
        partnerOfExpected[e] = d;
    }

    /** Pairs, each with the other passages that one side of it was split into or merged with. */
    private List<Group> groups() {
        Map<Integer, List<Integer>> expectedOf = new HashMap<>();
        Map<Integer, List<Integer>> draftOf = new HashMap<>();
        for (int e = 0; e < expected.size(); e++) {
            int d = partnerOfExpected[e] >= 0 ? partnerOfExpected[e] : container(e);
            if (d >= 0) expectedOf.computeIfAbsent(d, k -> new ArrayList<>()).add(e);
        }
        List<Group> groups = new ArrayList<>();
        int before = -1;
        for (int d = 0; d < draft.size(); d++) {
            int e = partnerOfDraft[d] >= 0 ? partnerOfDraft[d] : whole(d, before);
            before = e;
            int first = e < 0 ? d : partnerOfExpected[e];
            draftOf.computeIfAbsent(first, k -> new ArrayList<>()).add(d);
        }
        draftOf.keySet().stream()
                .sorted()
                .forEach(
                        first ->
                                groups.add(
                                        new Group(
                                                pick(expected, expectedOf.get(first)),
                                                pick(draft, draftOf.get(first)))));
        for (int e = 0; e < expected.size(); e++) {
            if (partnerOfExpected[e] < 0 && container(e) < 0) {
                groups.add(new Group(List.of(expected.get(e)), List.of()));
            }
        }
        return groups;
    }

    private static List<Passage> pick(List<Passage> passages, List<Integer> chosen) {
        return chosen == null ? List.of() : chosen.stream().map(passages::get).toList();
    }

    /** The paired passage of the draft that holds this one too. */
    private int container(int e) {
        int best = -1;
        double most = CONTAINED;
        for (int d = 0; d < draft.size(); d++) {
            double covered = likeness.covered(expected.get(e), draft.get(d));
            if (partnerOfDraft[d] >= 0 && covered >= most) {
                best = d;
                most = covered;
            }
        }
        return best;
    }

    /**
     * The paired passage of the expected document that this one is a part of. What speaks of other
     * units too is a passage of its own.
     *
     * @param before what the passage before it is a part of: a line of a list goes on with it
     */
    private int whole(int d, int before) {
        int best = -1;
        double most = CONTAINED;
        for (int e = 0; e < expected.size(); e++) {
            double covered = likeness.covered(draft.get(d), expected.get(e));
            boolean ofItsUnits = expected.get(e).unitIds().containsAll(draft.get(d).unitIds());
            if (partnerOfExpected[e] < 0 || !ofItsUnits) continue;
            if (e == before && covered >= CONTAINED_IN_LIST && isInList(d)) return e;
            if (covered >= most) {
                best = e;
                most = covered;
            }
        }
        return best;
    }

    private boolean isInList(int d) {
        String before = draft.get(d - 1).text().strip();
        return before.endsWith(":") || before.endsWith(";");
    }
}
