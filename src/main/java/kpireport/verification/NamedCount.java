package kpireport.verification;

import java.util.List;
import java.util.Optional;
import kpireport.measures.Fraction;
import kpireport.verification.Claim.Reason;
import kpireport.verification.Fact.Part;
import kpireport.verification.Written.Amount;

/** "ba xã An Quang, An Toàn": as many as are named. */
final class NamedCount {

    private static final Phrases NAMELY = Phrases.of("gồm", "bao gồm", "là", "sau");

    /** The list goes on, or is one of examples. */
    private static final Phrases OTHERS = Phrases.of("khác", "như", "nhất là", "trong đó");

    private static final Phrases BETWEEN =
            Phrases.of(
                    "và",
                    "với",
                    "xã",
                    "phường",
                    "thị trấn",
                    "sở",
                    "ubnd",
                    "chủ tịch",
                    "đạt",
                    "điểm",
                    "hồ sơ",
                    "từ",
                    "xuống",
                    "lên",
                    "còn");

    private final Evidences evidences;

    NamedCount(Evidences evidences) {
        this.evidences = evidences;
    }

    /**
     * Empty where the number does not tell how many are named.
     *
     * @param end behind the noun that is counted
     */
    Optional<Claim> judge(Slot slot, int end) {
        Passage passage = slot.passage();
        List<Mention> row = passage.units().stream().filter(unit -> unit.start() >= end).toList();
        if (row.isEmpty() || !(slot.figure() instanceof Amount amount)) return Optional.empty();
        int start = row.get(0).start();
        if (!passage.text().substring(slot.figure().end()).startsWith(" ")) return Optional.empty();
        boolean follows = NAMELY.cutFromEnd(passage.keys(end, start)).isEmpty();
        String rest = String.join(" ", passage.keys(start, passage.text().length()));
        if (!follows || OTHERS.count(rest) > 0) return Optional.empty();
        for (int i = 1; i < row.size(); i++) {
            List<String> between =
                    passage.keys(row.get(i - 1).end(), row.get(i).start()).stream()
                            .filter(word -> !Character.isDigit(word.charAt(0)))
                            .toList();
            if (!BETWEEN.cutFromEnd(between).isEmpty()) return Optional.empty();
        }
        Fact named = count(row.size());
        return Optional.of(
                named.isSaidBy(amount)
                        ? evidences.confirmed(slot, named, Reason.SAME)
                        : evidences.contradicted(slot, named, Reason.OTHER_FIGURE));
    }

    private static Fact count(int number) {
        return new Fact(
                "",
                "",
                Part.UNITS,
                Fraction.of(number),
                Optional.empty(),
                0,
                String.valueOf(number),
                List.of());
    }
}
