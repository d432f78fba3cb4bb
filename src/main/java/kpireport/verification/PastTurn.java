package kpireport.verification;

import java.util.Optional;
import kpireport.verification.Fact.Part;
import kpireport.verification.Reading.Meaning;

/** "từ 52,4% xuống", "so với 52,4% của tháng trước". */
final class PastTurn implements Phrasing.Turn {

    private static final Phrases FROM = Phrases.of("từ", "từ mức");
    private static final Phrases COMPARED = Phrases.of("so với", "so với mức", "so với con số");
    private static final Phrases IS = Phrases.of("là", "đạt", "chỉ", "mới", "mức");

    @Override
    public Optional<Reading> read(Phrasing phrasing) {
        Meaning before = new Meaning(Part.PREVIOUS, phrasing.bound());
        if (phrasing.endsWith(FROM) || phrasing.endsWith(Comparisons.LAST_MONTH, IS)) {
            return Optional.of(Reading.of(before));
        }
        return phrasing.endsWith(COMPARED)
                ? Optional.of(Reading.of(before, new Meaning(Part.TARGET, Bound.EXACTLY)))
                : Optional.empty();
    }
}
