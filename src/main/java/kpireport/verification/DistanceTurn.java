package kpireport.verification;

import java.util.List;
import java.util.Optional;
import kpireport.verification.Fact.Part;
import kpireport.verification.Reading.Meaning;

/** "còn thiếu 4 hồ sơ", "thấp hơn mức giao 15,9 điểm phần trăm", "thiếu 1,77 điểm tối đa". */
final class DistanceTurn implements Phrasing.Turn {

    private static final Phrases LACK = Phrases.of("thiếu", "hụt", "thiếu hụt", "cần thêm");
    private static final Phrases NEED = Phrases.of("cần", "phải", "còn", "thiếu");
    private static final Phrases FURTHER = Phrases.of("thêm");
    private static final Phrases STILL = Phrases.of("nữa");
    private static final Phrases FILLERS = Phrases.of("là", "tới", "đến", "thêm", "mất");

    private static final Phrases MORE = Phrases.of("cao hơn", "hơn", "vượt", "trên", "vượt quá");
    private static final Phrases LESS =
            Phrases.of("thấp hơn", "kém", "kém hơn", "dưới", "cách", "ít hơn", "hụt", "thiếu");

    @Override
    public Optional<Reading> read(Phrasing phrasing) {
        if (isLack(phrasing)) return Optional.of(lack(phrasing));
        List<String> verb = Comparisons.TARGET.cutFromEnd(phrasing.before());
        int direction = Integer.signum(MORE.lengthAtEnd(verb) - LESS.lengthAtEnd(verb));
        if (direction != 0 && phrasing.endsWith(Comparisons.TARGET)) {
            return Optional.of(distance(phrasing, direction));
        }
        boolean ofTarget = phrasing.isDifference() || phrasing.isFollowedBy(Comparisons.TARGET);
        return switch (phrasing.bound()) {
            case EXCEEDING -> Optional.of(exceeding(phrasing, ofTarget));
            case ABOVE -> ofTarget ? Optional.of(overTarget(1)) : Optional.empty();
            case BELOW -> ofTarget ? Optional.of(overTarget(-1)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static boolean isLack(Phrasing phrasing) {
        return phrasing.endsWith(LACK, FILLERS)
                || phrasing.endsWith(FURTHER) && phrasing.has(NEED)
                || phrasing.isFollowedBy(STILL) && phrasing.has(NEED);
    }

    private static Reading lack(Phrasing phrasing) {
        Meaning shortfall = new Meaning(Part.SHORTFALL, phrasing.bound());
        Meaning dossiers = new Meaning(Part.DOSSIERS, phrasing.bound());
        Meaning toMaximum = new Meaning(Part.TO_MAXIMUM, phrasing.bound());
        return switch (phrasing.quantity()) {
            case THINGS -> Reading.of(dossiers, shortfall);
            case BARE -> Reading.of(shortfall, dossiers);
            case PERCENT, PERCENTAGE_POINTS -> Reading.of(shortfall);
            case POINTS ->
                    phrasing.mentions(Comparisons.MAXIMUM)
                            ? Reading.of(toMaximum)
                            : Reading.of(shortfall, toMaximum);
        };
    }

    /** "thấp hơn mức giao 60%" names the target, "… 15,9 điểm phần trăm" the distance to it. */
    private static Reading distance(Phrasing phrasing, int direction) {
        Meaning distance = new Meaning(Part.OVER_TARGET, phrasing.bound(), direction);
        Meaning target = new Meaning(Part.TARGET, Bound.EXACTLY);
        return phrasing.isDifference() ? Reading.of(distance) : Reading.of(target, distance);
    }

    /** "vượt 86 hồ sơ" is by as many, "vượt 80%" more than that. */
    private static Reading exceeding(Phrasing phrasing, boolean ofTarget) {
        boolean share =
                phrasing.quantity() == Quantity.PERCENT || phrasing.quantity() == Quantity.POINTS;
        return share && !ofTarget
                ? Reading.of(
                        new Meaning(Part.VALUE, Bound.EXCEEDING),
                        new Meaning(Part.OVER_TARGET, Bound.EXACTLY, 1))
                : overTarget(1);
    }

    private static Reading overTarget(int direction) {
        return Reading.of(new Meaning(Part.OVER_TARGET, Bound.EXACTLY, direction));
    }
}
