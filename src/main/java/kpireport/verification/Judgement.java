package kpireport.verification;

import java.util.List;
import kpireport.verification.Claim.Reason;
import kpireport.verification.Claim.Verdict;

/**
 * What a rule thinks of some words of a sentence.
 *
 * @param from the first of the words, from 0
 * @param to behind the last
 * @param unit id, or empty
 * @param indicator id, or empty
 * @param right what is so instead, or empty
 */
record Judgement(
        Verdict verdict,
        Reason reason,
        Sentence sentence,
        int from,
        int to,
        String unit,
        String indicator,
        String right,
        List<String> sources) {

    /**
     * Of a statement that is right, or wrong for a reason.
     *
     * @param otherwise why it is wrong if it is
     */
    static Judgement of(
            boolean right,
            Reason otherwise,
            Sentence sentence,
            int from,
            int to,
            String unit,
            String indicator,
            String isSo,
            List<String> sources) {
        return new Judgement(
                right ? Verdict.CONFIRMED : Verdict.CONTRADICTED,
                right ? Reason.SAME : otherwise,
                sentence,
                from,
                to,
                unit,
                indicator,
                isSo,
                sources);
    }

    String written() {
        return sentence.text(from, to);
    }

    /** The same for the same thing said elsewhere. */
    String key() {
        return String.join(
                "/", reason.name(), unit, indicator, right, unit.isEmpty() ? written() : "");
    }

    Claim claim(Names names) {
        return new Claim(
                verdict,
                reason,
                sentence.passage().place(),
                sentence.passage().text(),
                unit.isEmpty() ? "" : names.unitName(unit),
                indicator.isEmpty() ? "" : names.indicatorName(indicator),
                written(),
                right,
                sources);
    }
}
