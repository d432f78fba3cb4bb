package kpireport.verification;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What "tỷ lệ này", "kết quả này", "đơn vị này" point back to: the one unit, and the indicator, of
 * the sentence before.
 *
 * @param unit id; empty for the office as a whole
 * @param topics ids of the indicators that were spoken of last
 * @param figures of that sentence
 */
record Antecedent(Optional<String> unit, Set<String> topics, List<Written> figures) {

    private static final Turns<Boolean> THIS =
            new Turns<Boolean>()
                    .add(true, "tỷ lệ này|kết quả này|điểm số này|số điểm này|mức này|chỉ tiêu này")
                    .add(true, "tiêu chí này|đơn vị này|xã này|phường này|sở này|phòng này")
                    .add(true, "cơ quan này|địa phương này|chỉ số này");

    /** Empty where nothing points back, or where it could be to several units. */
    static Optional<Antecedent> of(Sentence sentence, Context context, Crowds crowds, int to) {
        if (context.before().isEmpty() || !THIS.isIn(sentence, 0, to)) return Optional.empty();
        Sentence before = context.before().get();
        Set<String> units = new LinkedHashSet<>();
        before.units(0, before.size()).forEach(unit -> units.add(unit.id()));
        boolean many = !crowds.find(before, context, 0, before.size()).isEmpty();
        if (units.size() > 1 || units.isEmpty() && many) return Optional.empty();
        return Optional.of(
                new Antecedent(
                        units.stream().findFirst(),
                        context.topics(),
                        before.figures(0, before.size())));
    }
}
