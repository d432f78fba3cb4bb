package kpireport.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kpireport.verification.Alignment.Group;
import kpireport.verification.Claim.Reason;
import kpireport.verification.Slot.Order;
import kpireport.verification.Slot.Setting;
import kpireport.verification.TableGrid.GridCell;

/** Holds one cell against the cell that should stand in its place. */
final class CellCheck {

    private static final String MISSED = "*";

    private final FigureCheck figureCheck;
    private final ListCheck listCheck;
    private final WordingCheck wordingCheck;
    private final Evidences evidences;
    private final Names names;
    private final Phrases nothingArose;

    CellCheck(
            FigureCheck figureCheck,
            ListCheck listCheck,
            WordingCheck wordingCheck,
            Evidences evidences,
            Names names,
            Phrases nothingArose) {
        this.figureCheck = figureCheck;
        this.listCheck = listCheck;
        this.wordingCheck = wordingCheck;
        this.evidences = evidences;
        this.names = names;
        this.nothingArose = nothingArose;
    }

    /**
     * @param marks whether the table marks what is missed
     */
    List<Claim> check(GridCell expected, GridCell draft, Setting setting, boolean marks) {
        boolean wanted = hasFigures(expected.passages());
        boolean written = hasFigures(draft.passages());
        if (wanted && !written && isSameNumeral(expected, draft)) return List.of();
        if (wanted && !written) {
            return List.of(figureMissing(expected.passages(), draft, draft.passages(), setting));
        }
        if (!wanted && written) return noFigure(expected, draft, setting);
        List<Claim> claims = new ArrayList<>(figures(expected, draft, setting));
        if (!draft.passages().isEmpty() && !expected.passages().isEmpty()) {
            claims.addAll(listCheck.check(expected.passages(), draft.passages()));
            claims.addAll(wordingCheck.check(expected.passages(), draft.passages()));
        }
        if (wanted && marks && isMarked(expected) != isMarked(draft)) {
            claims.add(
                    evidences.contradicted(
                            draft.passages().get(0),
                            Reason.OTHER_MARK,
                            setting.unit().orElse(""),
                            draft.text(),
                            expected.text()));
        }
        if (!wanted
                && !draft.passages().stream().allMatch(it -> it.syllables().isEmpty())
                && saysNothingArose(expected) != saysNothingArose(draft)
                && !draft.text().isEmpty()) {
            claims.add(
                    evidences.contradicted(
                            draft.passages().get(0),
                            Reason.OPPOSITE,
                            setting.unit().orElse(""),
                            draft.text(),
                            expected.text()));
        }
        return claims;
    }

    List<Claim> figures(GridCell expected, GridCell draft, Setting setting) {
        List<Claim> claims = new ArrayList<>();
        for (Group group : pairs(expected.passages(), draft.passages())) {
            boolean wanted = hasFigures(group.expected());
            if (wanted && !hasFigures(group.draft())) {
                claims.add(figureMissing(group.expected(), draft, group.draft(), setting));
            } else {
                claims.addAll(figureCheck.check(group.expected(), group.draft(), setting));
            }
        }
        return claims;
    }

    /** A header: what its figures say, and which indicator it names. */
    List<Claim> header(GridCell expected, GridCell draft) {
        List<Claim> claims = new ArrayList<>(figures(expected, draft, Setting.TEXT));
        if (!expected.passages().isEmpty() && !draft.passages().isEmpty()) {
            claims.addAll(wordingCheck.indicators(expected.passages(), draft.passages()));
        }
        return claims;
    }

    /** Lines of a cell that are alike, and what is left of both in its order. */
    private static List<Group> pairs(List<Passage> expected, List<Passage> draft) {
        if (expected.size() == 1 && draft.size() == 1) return List.of(new Group(expected, draft));
        List<Group> pairs = new ArrayList<>();
        List<Passage> gone = new ArrayList<>();
        List<Passage> come = new ArrayList<>();
        for (Group group : Alignment.of(expected, draft)) {
            if (group.draft().isEmpty()) {
                gone.addAll(group.expected());
            } else if (group.expected().isEmpty()) {
                come.addAll(group.draft());
            } else {
                pairs.add(group);
            }
        }
        for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
            pairs.add(new Group(nth(gone, i), nth(come, i)));
        }
        return pairs;
    }

    private static List<Passage> nth(List<Passage> passages, int i) {
        return i < passages.size() ? List.of(passages.get(i)) : List.of();
    }

    private Claim figureMissing(
            List<Passage> expected, GridCell cell, List<Passage> instead, Setting setting) {
        Slot gone = Slot.listOf(expected, Order.UNIT_FIRST, setting, names).get(0);
        Passage passage = instead.isEmpty() ? gone.passage() : instead.get(0);
        String written = instead.isEmpty() ? "" : passage.text();
        return evidences.missing(passage.at(cell.place()), gone, written, setting);
    }

    private List<Claim> noFigure(GridCell expected, GridCell draft, Setting setting) {
        List<Claim> claims = new ArrayList<>();
        for (Slot slot : Slot.listOf(draft.passages(), Order.UNIT_FIRST, setting, names)) {
            boolean nought =
                    expected.text().isEmpty()
                            && slot.figure() instanceof Written.Amount amount
                            && amount.value().signum() == 0;
            claims.add(
                    nought
                            ? evidences.confirmed(slot, Optional.empty(), Reason.SAME, setting)
                            : evidences.contradicted(
                                    slot.passage(),
                                    Reason.NO_FIGURE,
                                    setting.unit().orElse(""),
                                    slot.figure().text(),
                                    expected.text()));
        }
        return claims;
    }

    /** "II" for 2: a rank is a rank. */
    private static boolean isSameNumeral(GridCell expected, GridCell draft) {
        return Numbers.roman(draft.text().strip())
                .map(number -> expected.text().strip().equals(String.valueOf(number)))
                .orElse(false);
    }

    private boolean saysNothingArose(GridCell cell) {
        return nothingArose.isIn(cell.passages());
    }

    private static boolean hasFigures(List<Passage> passages) {
        return passages.stream().anyMatch(passage -> !passage.figures().isEmpty());
    }

    static boolean isMarked(GridCell cell) {
        return cell.text().endsWith(MISSED);
    }
}
