package kpireport.verification;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kpireport.measures.Indicator;
import kpireport.plan.Plan;
import kpireport.verification.Lexicon.Capitals;

/**
 * Indicators by what people call them: the name without "tỷ lệ", a beginning or an end of it that
 * no other indicator has, the usual abbreviations.
 */
final class IndicatorNames {

    private static final int SHORTEST_PART = 4;

    /** What a name may begin with that people leave out. */
    private static final List<String> KINDS = List.of("tỷ lệ", "tổng số", "số", "điểm");

    private static final List<String> ANNOUNCING =
            List.of("chỉ tiêu", "tỷ lệ", "tiêu chí", "nhóm", "điểm");

    private static final Map<String, String> SHORTENED = shortened();

    /** Said everywhere, of no indicator. */
    private static final Set<List<String>> COMMON =
            keys(
                    "thủ tục hành chính|dịch vụ công trực tuyến|giải quyết thủ tục hành chính|"
                            + "dịch vụ công|kết quả giải quyết thủ tục hành chính|"
                            + "quyết thủ tục hành chính|công trực tuyến|vụ công trực tuyến|"
                            + "kết quả giải quyết|hồ sơ thủ tục hành chính|hồ sơ giải quyết|"
                            + "cải cách hành chính|công tác cải cách hành chính|"
                            + "thông tin giải quyết thủ tục hành chính|"
                            + "Cổng Dịch vụ công quốc gia|Dịch vụ công quốc gia|"
                            + "ngân sách nhà nước|kinh tế - xã hội|xử lý trước hạn");

    private final Lexicon lexicon = new Lexicon();
    private final Set<List<String>> names = new HashSet<>();

    IndicatorNames(Plan plan) {
        Map<List<String>, Set<String>> called = new LinkedHashMap<>();
        Map<List<String>, Set<String>> parts = new LinkedHashMap<>();
        for (Indicator indicator : plan.indicators()) {
            Stream.concat(Stream.of(indicator.name()), indicator.aliases().stream())
                    .flatMap(name -> Stream.of(name, withoutKind(name)))
                    .flatMap(IndicatorNames::spellings)
                    .forEach(
                            name -> {
                                add(called, Lexicon.keys(name), indicator);
                                parts(Lexicon.keys(name)).forEach(it -> add(parts, it, indicator));
                            });
        }
        names.addAll(called.keySet());
        called.forEach(
                (name, ids) -> {
                    if (name.size() > 2) ids.forEach(id -> put(name, id));
                    ids.forEach(id -> announced(name, id));
                });
        plan.indicators().stream()
                .filter(indicator -> !indicator.code().isEmpty())
                .forEach(it -> lexicon.add("tiêu chí " + it.code(), it.id(), Capitals.NONE));
        parts.forEach(
                (part, ids) -> {
                    boolean own = !names.contains(part) && !COMMON.contains(part);
                    if (own && part.size() >= SHORTEST_PART && sameName(ids, plan)) {
                        ids.forEach(id -> put(part, id));
                    } else if (own && part.size() < SHORTEST_PART) {
                        ids.forEach(id -> announced(part, id));
                    }
                });
    }

    List<Mention> find(Passage passage) {
        return Names.withoutParts(
                passage.text(), lexicon.find(passage.text(), passage.syllables()));
    }

    private void put(List<String> name, String id) {
        lexicon.add(String.join(" ", name), id, Capitals.NONE);
    }

    /** "chỉ tiêu số hóa": two words are a name where they are said to be one. */
    private void announced(List<String> name, String id) {
        for (String word : ANNOUNCING) {
            String whole = word + " " + String.join(" ", name);
            if (!names.contains(Lexicon.keys(whole))) lexicon.add(whole, id, Capitals.NONE);
        }
    }

    private static void add(
            Map<List<String>, Set<String>> called, List<String> name, Indicator indicator) {
        called.computeIfAbsent(name, same -> new LinkedHashSet<>()).add(indicator.id());
    }

    /** A rate and the score that follows from it go by one name. */
    private static boolean sameName(Set<String> ids, Plan plan) {
        return ids.stream()
                        .map(id -> withoutKind(plan.findIndicator(id).orElseThrow().name()))
                        .map(Lexicon::keys)
                        .distinct()
                        .count()
                == 1;
    }

    /** Beginnings of at least two words, and long ends. */
    private static List<List<String>> parts(List<String> name) {
        List<List<String>> parts = new ArrayList<>();
        for (int length = 2; length < name.size(); length++) {
            parts.add(List.copyOf(name.subList(0, length)));
            if (length >= SHORTEST_PART) {
                parts.add(List.copyOf(name.subList(name.size() - length, name.size())));
            }
        }
        return parts;
    }

    private static String withoutKind(String name) {
        String key = String.join(" ", Lexicon.keys(name));
        return KINDS.stream()
                .map(kind -> String.join(" ", Lexicon.keys(kind)) + " ")
                .filter(key::startsWith)
                .findFirst()
                .map(kind -> key.substring(kind.length()))
                .orElse(key);
    }

    private static Stream<String> spellings(String name) {
        String key = " " + String.join(" ", Lexicon.keys(name)) + " ";
        Stream.Builder<String> spellings = Stream.builder();
        spellings.add(key.strip());
        SHORTENED.forEach(
                (words, letters) -> {
                    String other = key.replace(" " + words + " ", " " + letters + " ");
                    if (!other.equals(key)) spellings.add(other.strip());
                });
        return spellings.build();
    }

    private static Set<List<String>> keys(String phrases) {
        Set<List<String>> keys = new LinkedHashSet<>();
        for (String phrase : phrases.split("\\|")) keys.add(Lexicon.keys(phrase));
        return keys;
    }

    private static Map<String, String> shortened() {
        Map<String, String> shortened = new LinkedHashMap<>();
        String words =
                "thủ tục hành chính=TTHC|thanh toán trực tuyến=TTTT|thành phần hồ sơ=TPHS|"
                        + "dịch vụ công trực tuyến=DVCTT|dịch vụ công quốc gia=DVCQG|"
                        + "kết quả điện tử=KQĐT|phản ánh, kiến nghị=PAKN|"
                        + "khai thác, sử dụng lại=KTSDL|giải quyết=GQ";
        for (String pair : words.split("\\|")) {
            String[] both = pair.split("=");
            shortened.put(String.join(" ", Lexicon.keys(both[0])), Lexicon.keys(both[1]).get(0));
        }
        return shortened;
    }
}
