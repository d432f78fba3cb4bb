package kpireport.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kpireport.verification.Claim.Reason;

/** Words that turn what is said into its opposite, and grades. */
final class WordingCheck {

    /** Two words of which a text says one, where it should say the other. */
    private record Opposites(Phrases one, Phrases other) {
        Opposites turned() {
            return new Opposites(other, one);
        }
    }

    private static final List<Opposites> OPPOSITES =
            List.of(
                    opposites("phê bình|kiểm điểm|nhắc nhở", "biểu dương|tuyên dương|khen ngợi"),
                    opposites("tăng|tăng điểm", "giảm|giảm điểm"),
                    opposites("lên", "xuống"),
                    opposites("cao nhất", "thấp nhất"),
                    opposites("cao hơn|vượt", "thấp hơn"),
                    opposites("trên mức|trên ngưỡng", "dưới|dưới mức|dưới ngưỡng"),
                    opposites("trước hạn|đúng hạn", "quá hạn|trễ hạn|chậm hạn"),
                    opposites("trước ngày|chậm nhất", "sau ngày|sớm nhất"));

    private static final Phrases MISSED =
            Phrases.of(
                    "chưa đạt",
                    "không đạt",
                    "chưa hoàn thành",
                    "không hoàn thành",
                    "chưa đạt mức đạt");

    private static final Phrases MET = Phrases.of("đạt", "hoàn thành");

    private static final Phrases OTHER_NEGATIONS =
            Phrases.of("chưa", "không", "dưới", "thấp", "thiếu", "kém", "chậm", "yếu", "hạn chế");

    private final Evidences evidences;

    WordingCheck(Evidences evidences) {
        this.evidences = evidences;
    }

    List<Claim> check(List<Passage> expected, List<Passage> draft) {
        List<Claim> claims = new ArrayList<>();
        OPPOSITES.stream()
                .flatMap(pair -> List.of(pair, pair.turned()).stream())
                .filter(pair -> isTurned(pair, expected, draft))
                .findFirst()
                .ifPresent(pair -> claims.add(opposite(expected, draft)));
        if (claims.isEmpty() && isVerdictTurned(expected, draft)) {
            claims.add(opposite(expected, draft));
        }
        grades(expected, draft).ifPresent(claims::add);
        claims.addAll(indicators(expected, draft));
        return claims;
    }

    /** An indicator that went while another came; a part of its name is the same one, shortened. */
    List<Claim> indicators(List<Passage> expected, List<Passage> draft) {
        List<Mention> gone = without(mentions(expected), mentions(draft));
        List<Mention> come = without(mentions(draft), mentions(expected));
        for (Mention other : come) {
            for (Mention right : gone) {
                if (Phrases.of(other.text()).count(key(right)) == 0) {
                    return List.of(
                            evidences.contradicted(
                                    draft.get(0),
                                    Reason.OTHER_INDICATOR,
                                    "",
                                    other.text(),
                                    right.text()));
                }
            }
        }
        return List.of();
    }

    private static String key(Mention mention) {
        return String.join(" ", Lexicon.keys(mention.text()));
    }

    private static List<Mention> mentions(List<Passage> passages) {
        return passages.stream().flatMap(passage -> passage.indicators().stream()).toList();
    }

    private static List<Mention> without(List<Mention> mentions, List<Mention> others) {
        List<Mention> rest = new ArrayList<>(mentions);
        for (Mention other : others) {
            rest.stream()
                    .filter(mention -> mention.ids().stream().anyMatch(other::canBe))
                    .findFirst()
                    .ifPresent(rest::remove);
        }
        return rest;
    }

    private Claim opposite(List<Passage> expected, List<Passage> draft) {
        return evidences.contradicted(
                draft.get(0), Reason.OPPOSITE, "", draft.get(0).text(), expected.get(0).text());
    }

    private static boolean isTurned(Opposites pair, List<Passage> expected, List<Passage> draft) {
        return pair.one().count(draft) < pair.one().count(expected)
                && pair.other().count(draft) > pair.other().count(expected);
    }

    /** "đạt" for "chưa đạt", and the other way round. */
    private static boolean isVerdictTurned(List<Passage> expected, List<Passage> draft) {
        int missed = MISSED.count(expected);
        int met = MET.count(expected) - missed;
        int missedNow = MISSED.count(draft);
        int metNow = MET.count(draft) - missedNow;
        boolean flattered =
                missed > missedNow
                        && metNow > met
                        && OTHER_NEGATIONS.count(draft) + missed - missedNow
                                <= OTHER_NEGATIONS.count(expected);
        return flattered || missedNow > missed && metNow < met;
    }

    /** A grade that went while another came. */
    private Optional<Claim> grades(List<Passage> expected, List<Passage> draft) {
        List<String> gone = ids(expected);
        List<String> come = ids(draft);
        ids(draft).forEach(gone::remove);
        ids(expected).forEach(come::remove);
        return gone.isEmpty() || come.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        evidences.contradicted(
                                draft.get(0),
                                Reason.OTHER_GRADE,
                                "",
                                String.join(", ", come),
                                String.join(", ", gone)));
    }

    private static List<String> ids(List<Passage> passages) {
        List<String> ids = new ArrayList<>();
        passages.forEach(passage -> passage.grades().forEach(grade -> ids.add(grade.id())));
        return ids;
    }

    private static Opposites opposites(String one, String other) {
        return new Opposites(Phrases.of(one.split("\\|")), Phrases.of(other.split("\\|")));
    }
}
