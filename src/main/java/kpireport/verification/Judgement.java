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
