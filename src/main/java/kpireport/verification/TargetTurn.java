package kpireport.verification;

import java.util.Optional;
import kpireport.verification.Fact.Part;
import kpireport.verification.Reading.Meaning;

/** "mức giao 55%", "chỉ tiêu được giao tối thiểu là 55%". */
final class TargetTurn implements Phrasing.Turn {

    /** What was done of it can follow, too: "hoàn thành kế hoạch 68,1%". */
    private static final Phrases PERHAPS =
            Phrases.of("chỉ tiêu", "mục tiêu", "kế hoạch", "yêu cầu", "quy định", "ngưỡng");

    private static final Phrases GIVEN = Phrases.of("được giao", "giao");
    private static final Phrases IS = Phrases.of("là", "bằng", "đạt", "phải đạt", "mức");

    @Override
    public Optional<Reading> read(Phrasing phrasing) {
        boolean written =
                phrasing.quantity() == Quantity.PERCENT
                        || phrasing.quantity() == Quantity.POINTS
                        || phrasing.quantity() == Quantity.THINGS;
        boolean named = phrasing.endsWith(Comparisons.TARGET, IS) || phrasing.endsWith(GIVEN, IS);
        if (written && isDefined(phrasing)) {
            return Optional.of(Reading.of(new Meaning(Part.TARGET, Bound.EXACTLY)));
        }
        if (!written || !named) return Optional.empty();
        Meaning target = new Meaning(Part.TARGET, Bound.EXACTLY);
        return Optional.of(
                phrasing.endsWith(PERHAPS, IS) && !phrasing.endsWith(SURE, IS)
                        ? Reading.of(target, new Meaning(Part.VALUE, phrasing.bound()))
                        : Reading.of(target));
    }

    /** "Mức giao cấp xã đối với tỷ lệ hồ sơ trực tuyến là 65%" */
    private static boolean isDefined(Phrasing phrasing) {
        return phrasing.bound() == Bound.EXACTLY
                && phrasing.endsWith(DEFINED)
                && phrasing.has(TARGETS)
                && !phrasing.has(RESULTS);
    }

    private static final Phrases DEFINED = Phrases.of("là");
    private static final Phrases TARGETS =
            Phrases.of("mức giao", "chỉ tiêu giao", "mức yêu cầu", "chỉ tiêu được giao");
    private static final Phrases RESULTS =
            Phrases.of("so với", "hơn", "đạt", "vượt", "chưa", "kết quả đạt", "còn", "kém");

    private static final Phrases SURE = Phrases.of("mức yêu cầu", "mức quy định");
}
