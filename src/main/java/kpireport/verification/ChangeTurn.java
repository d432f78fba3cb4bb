package kpireport.verification;

import java.util.List;
import java.util.Optional;
import kpireport.verification.Fact.Part;
import kpireport.verification.Reading.Meaning;

/** "tăng 4,7 điểm phần trăm", "thấp hơn tháng trước 13,3 điểm". */
final class ChangeTurn implements Phrasing.Turn {

    private static final Phrases RISE = Phrases.of("tăng", "tăng trưởng", "cải thiện", "nhích");
    private static final Phrases FALL = Phrases.of("giảm", "sụt", "tụt");

    private static final Phrases LOST = Phrases.of("mất", "hạ");

    /** Between "tăng" and how much. */
    private static final Phrases HOW_MUCH =
            Phrases.of("thêm", "được", "mạnh", "nhẹ", "sâu", "mất", "điểm", "là", "tương ứng");

    /** "giảm tới 39,1": by as much, or down to it. */
    private static final Phrases TO = Phrases.of("tới", "đến");

    private static final Phrases MORE = Phrases.of("cao hơn", "hơn", "lớn hơn", "vượt");
    private static final Phrases LESS = Phrases.of("thấp hơn", "kém", "kém hơn", "ít hơn");

    @Override
    public Optional<Reading> read(Phrasing phrasing) {
        List<String> verb =
                Comparisons.LAST_MONTH.cutFromEnd(
                        HOW_MUCH.cutFromEnd(TO.cutFromEnd(phrasing.before())));
        boolean compared = phrasing.endsWith(Comparisons.LAST_MONTH, HOW_MUCH);
        int direction = direction(verb, compared);
        if (phrasing.endsWith(LOST) && phrasing.isFollowedBy(Comparisons.LAST_MONTH))
            direction = -1;
        if (direction != 0) return Optional.of(reading(phrasing, direction));
        if (!phrasing.isFollowedBy(Comparisons.LAST_MONTH)) return Optional.empty();
        return switch (phrasing.bound()) {
            case ABOVE, EXCEEDING ->
                    Optional.of(Reading.of(new Meaning(Part.CHANGE, Bound.EXACTLY, 1)));
            case BELOW -> Optional.of(Reading.of(new Meaning(Part.CHANGE, Bound.EXACTLY, -1)));
            default -> Optional.empty();
        };
    }

    private static int direction(List<String> verb, boolean compared) {
        if (RISE.lengthAtEnd(verb) > 0) return 1;
        if (FALL.lengthAtEnd(verb) > 0) return -1;
        return compared ? Integer.signum(MORE.lengthAtEnd(verb) - LESS.lengthAtEnd(verb)) : 0;
    }

    private static Reading reading(Phrasing phrasing, int direction) {
        Meaning change = new Meaning(Part.CHANGE, phrasing.bound(), direction);
        return phrasing.endsWith(TO)
                ? Reading.of(change, new Meaning(Part.VALUE, phrasing.bound()))
                : Reading.of(change);
    }
}
