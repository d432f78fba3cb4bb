package kpireport.verification;

import java.time.YearMonth;
import java.util.List;
import kpireport.verification.Claim.Reason;
import kpireport.verification.Claim.Verdict;
import kpireport.verification.Written.Month;

/**
 * "So với tháng 4/2024, …": the month that the results are compared with, right where everything
 * else that the sentence says is.
 */
final class ComparedMonths {

    /** Further on it may belong to words that nobody judged: "đạt 72,67%, giảm so với …". */
    private static final Phrases COMPARED = Phrases.of("so với");

    private final YearMonth before;

    /**
     * @param month of the report
     */
    ComparedMonths(YearMonth month) {
        before = month.minusMonths(1);
    }

    List<Claim> settle(List<Claim> claims) {
        return claims.stream().map(it -> isRight(it, claims) ? confirmed(it) : it).toList();
    }

    private boolean isRight(Claim claim, List<Claim> claims) {
        if (!isMonthBefore(claim) || COMPARED.lengthAtStart(Lexicon.keys(claim.excerpt())) == 0) {
            return false;
        }
        List<Claim> others =
                claims.stream()
                        .filter(it -> it.place().equals(claim.place()))
                        .filter(it -> it.excerpt().equals(claim.excerpt()))
                        .filter(it -> !isMonthBefore(it))
                        .toList();
        return !others.isEmpty()
                && others.stream().allMatch(it -> it.verdict() == Verdict.CONFIRMED);
    }

    private boolean isMonthBefore(Claim claim) {
        return claim.verdict() == Verdict.UNKNOWN
                && WrittenScanner.scan(claim.written()).stream()
                        .anyMatch(it -> it instanceof Month month && isBefore(month));
    }

    private boolean isBefore(Month month) {
        return YearMonth.of(month.year(), month.month()).equals(before);
    }

    private static Claim confirmed(Claim claim) {
        return new Claim(
                Verdict.CONFIRMED,
                Reason.SAME,
                claim.place(),
                claim.excerpt(),
                claim.unit(),
                claim.indicator(),
                claim.written(),
                claim.written(),
                claim.sources());
    }
}
