package kpireport.verification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import kpireport.verification.Claim.Reason;
import kpireport.verification.Claim.Verdict;
import kpireport.verification.Slot.Order;
import kpireport.verification.Slot.Setting;

/** Holds the figures of passages against those of the passages that say the same. */
final class FigureCheck {

    private static final int SURE = 5;
    private static final int LIKELY = 2;

    private final Evidences evidences;
    private final Names names;
    private final Rewordings rewordings;
    private final FactCheck factCheck;
    private final StatementCheck statementCheck;
    private final SlotCheck slotCheck;
    private final LeftOut leftOut;

    FigureCheck(
            Evidences evidences,
            Facts facts,
            Names names,
            Rewordings rewordings,
            FactCheck factCheck,
            StatementCheck statementCheck) {
        this.evidences = evidences;
        this.names = names;
        this.rewordings = rewordings;
        this.factCheck = factCheck;
        this.statementCheck = statementCheck;
        this.slotCheck = new SlotCheck(evidences, facts);
        this.leftOut = new LeftOut(evidences, rewordings);
    }

    List<Claim> check(List<Passage> expected, List<Passage> draft, Setting setting) {
        List<Slot> wanted = Slot.listOf(expected, Order.UNIT_FIRST, setting, names);
        List<Slot> written = Slot.listOf(draft, Order.UNIT_FIRST, setting, names);
        List<Claim> claims = new Comparison(wanted, written, draft, setting).claims();
        if (contradictions(claims) == 0) return claims;
        List<Slot> turned = Slot.listOf(draft, Order.FIGURE_FIRST, setting, names);
        if (!isFigureFirst(turned)) return claims;
        List<Claim> others = new Comparison(wanted, turned, draft, setting).claims();
        return contradictions(others) < contradictions(claims) ? others : claims;
    }

    private static long contradictions(List<Claim> claims) {
        return claims.stream().filter(it -> it.verdict() == Verdict.CONTRADICTED).count();
    }

    /** "39,1% (An Dũng)": a unit follows the last figure too. */
    private static boolean isFigureFirst(List<Slot> slots) {
        return !slots.isEmpty() && slots.get(slots.size() - 1).unit().isPresent();
    }

    /** One comparison of two lists of figures. */
    private final class Comparison {
        private final List<Slot> wanted;
        private final List<Slot> written;
        private final List<Passage> draft;
        private final Setting setting;
        private final int[] partner;
        private final boolean[] taken;
        private final Claim[] claims;

        Comparison(List<Slot> wanted, List<Slot> written, List<Passage> draft, Setting setting) {
            this.draft = draft;
            this.wanted = wanted;
            this.written = written;
            this.setting = setting;
            this.partner = new int[written.size()];
            this.taken = new boolean[wanted.size()];
            this.claims = new Claim[written.size()];
            Arrays.fill(partner, -1);
        }

        List<Claim> claims() {
            judgeStatements();
            pair((e, d) -> isSaid(e, d) && isSameUnit(e, d) && isSameContext(e, d));
            pair((e, d) -> isSaid(e, d) && isSameUnit(e, d));
            pair((e, d) -> isSaid(e, d) && isSameContext(e, d));
            pair(FigureCheck::isSaid);
            judgePairs();
            pairRoundings();
            confirmParts();
            contradict(SURE);
            confirmByFacts();
            contradict(LIKELY);
            judgeRest();
            List<Claim> all = new ArrayList<>(List.of(claims));
            all.addAll(missing());
            return all;
        }

        /** What words make of a figure goes before what figure stood in its place. */
        private void judgeStatements() {
            Setting topic = setting.about(topic());
            for (int d = 0; d < written.size(); d++) {
                Slot slot = written.get(d);
                boolean stoodThere =
                        wanted.stream()
                                .anyMatch(
                                        said ->
                                                isSaid(said, slot)
                                                        && isSameUnit(said, slot)
                                                        && isSameContext(said, slot));
                if (!stoodThere) {
                    claims[d] = statementCheck.judge(slot, topic).orElse(null);
                }
            }
        }

        /** What the passages are about that say the same. */
        private Optional<String> topic() {
            List<String> named =
                    wanted.stream().flatMap(said -> said.indicator().stream()).distinct().toList();
            return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
        }

        private void pair(BiPredicate<Slot, Slot> fits) {
            for (int d = 0; d < written.size(); d++) {
                if (claims[d] != null) continue;
                for (int e = 0; e < wanted.size() && partner[d] < 0; e++) {
                    if (!taken[e] && fits.test(wanted.get(e), written.get(d))) take(e, d);
                }
            }
        }

        private void take(int e, int d) {
            partner[d] = e;
            taken[e] = true;
        }

        private void judgePairs() {
            for (int d = 0; d < written.size(); d++) {
                if (partner[d] < 0) continue;
                Slot slot = written.get(d);
                Slot expected = wanted.get(partner[d]);
                claims[d] =
                        exchanged(d)
                                .map(
                                        right ->
                                                evidences.contradicted(
                                                        slot, right, Reason.EXCHANGED, setting))
                                .or(() -> slotCheck.check(expected, slot, setting))
                                .orElseGet(
                                        () ->
                                                evidences.confirmed(
                                                        slot,
                                                        Optional.of(expected),
                                                        Reason.SAME,
                                                        setting));
            }
        }

        /** "từ 83,28 xuống 85,88" for "từ 85,88 xuống 83,28": what stands where it should not. */
        private Optional<Slot> exchanged(int d) {
            Slot slot = written.get(d);
            Slot expected = wanted.get(partner[d]);
            if (isSameContext(expected, slot)) return Optional.empty();
            for (int other = 0; other < written.size(); other++) {
                if (partner[other] < 0 || other == d) continue;
                Slot otherExpected = wanted.get(partner[other]);
                if (otherExpected.figure().getClass() == slot.figure().getClass()
                        && isSameContext(otherExpected, slot)
                        && isSameContext(expected, written.get(other))
                        && !isSaid(otherExpected, expected)
                        && isSameUnit(otherExpected, slot)) {
                    return Optional.of(otherExpected);
                }
            }
            return Optional.empty();
        }

        private void pairRoundings() {
            for (int d = 0; d < written.size(); d++) {
                if (claims[d] != null) continue;
                for (int e = 0; e < wanted.size() && partner[d] < 0; e++) {
                    if (taken[e] || !isSameUnit(wanted.get(e), written.get(d))) continue;
                    Optional<Fact> fact = evidences.fact(wanted.get(e), setting);
                    if (rewordings.isRounding(wanted.get(e), written.get(d), fact)) {
                        take(e, d);
                        claims[d] =
                                evidences.confirmed(
                                        written.get(d),
                                        Optional.of(wanted.get(e)),
                                        Reason.ROUNDED,
                                        setting);
                    }
                }
            }
        }

        /** "trong 23 hồ sơ có 9 hồ sơ" for 9/23. */
        private void confirmParts() {
            for (int d = 0; d < written.size(); d++) {
                if (claims[d] != null) continue;
                for (int e = 0; e < wanted.size() && claims[d] == null; e++) {
                    Slot whole = wanted.get(e);
                    if (!taken[e] && rewordings.isPartOf(whole, written.get(d))) {
                        claims[d] =
                                evidences.confirmed(
                                        written.get(d), Optional.of(whole), Reason.SAME, setting);
                    }
                }
            }
        }

        /** What is left on both sides and stands in the same surroundings is a changed figure. */
        private void contradict(int threshold) {
            for (int d = 0; d < written.size(); d++) {
                if (claims[d] != null) continue;
                int best = -1;
                int most = threshold - 1;
                for (int e = 0; e < wanted.size(); e++) {
                    int likeness = taken[e] ? -1 : wanted.get(e).likeness(written.get(d));
                    if (likeness > most) {
                        best = e;
                        most = likeness;
                    }
                }
                if (best >= 0) {
                    take(best, d);
                    Slot slot = written.get(d);
                    Slot right = wanted.get(best);
                    claims[d] = evidences.contradicted(slot, right, reason(right), setting);
                }
            }
        }

        private void confirmByFacts() {
            for (int d = 0; d < written.size(); d++) {
                if (claims[d] != null) continue;
                Slot slot = written.get(d);
                Optional<Slot> same = repeated(slot);
                claims[d] =
                        same.map(
                                        said ->
                                                evidences.confirmed(
                                                        slot,
                                                        Optional.of(said),
                                                        Reason.SAME,
                                                        setting))
                                .or(() -> factCheck.confirm(slot, setting))
                                .orElse(null);
            }
        }

        /** What the passages say anyway may be said twice, or taken apart. */
        private Optional<Slot> repeated(Slot slot) {
            return wanted.stream()
                    .filter(
                            said ->
                                    isSaid(said, slot) && isSameUnit(said, slot)
                                            || rewordings.isPartOf(said, slot))
                    .findFirst();
        }

        private void judgeRest() {
            for (int d = 0; d < written.size(); d++) {
                if (claims[d] == null) claims[d] = factCheck.judge(written.get(d), setting);
            }
        }

        private List<Claim> missing() {
            List<Slot> gone = new ArrayList<>();
            for (int e = 0; e < wanted.size(); e++) {
                if (!taken[e]) gone.add(wanted.get(e));
            }
            return leftOut.check(gone, written, draft, setting);
        }
    }

    private static boolean isSaid(Slot expected, Slot written) {
        return expected.figure().says(written.figure());
    }

    private static boolean isSameUnit(Slot expected, Slot written) {
        return expected.isOfUnit(written);
    }

    private static boolean isSameContext(Slot expected, Slot written) {
        return expected.isBehindSame(written);
    }

    private static Reason reason(Slot right) {
        if (right.figure() instanceof Written.DocumentNumber) return Reason.OTHER_DOCUMENT;
        return right.figure() instanceof Written.Day || right.figure() instanceof Written.Month
                ? Reason.OTHER_DATE
                : Reason.OTHER_FIGURE;
    }
}
