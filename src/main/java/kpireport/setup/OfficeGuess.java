package kpireport.setup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kpireport.inspection.InspectedFile;
import kpireport.inspection.InspectedSheet;

/**
 * Whose exports these seem to be.
 *
 * @param type "huyện", "tỉnh", "xã" …, in small letters; empty when nothing tells
 * @param place "An Lão"; empty when nothing tells
 */
public record OfficeGuess(String type, String place) {

    private static final String TYPES =
            "huyện|tỉnh|thành phố|thị xã|quận|xã|phường|thị trấn|đặc khu";

    /** What follows a name in a title in capitals: "XÃ TÂN TIẾN THÁNG 5". */
    private static final String NO_WORD =
            "(?iu:tháng|quý|năm|kỳ|tuần|ngày|từ|đến|và|theo|trong|trên)(?!\\p{L})";

    private static final Pattern NAMED =
            Pattern.compile(
                    "(?iu:(UBND |[ỦU][yỷ] ban nhân dân )?(?<![\\p{L}])("
                            + TYPES
                            + ")) (\\p{Lu}[\\p{L}'’]*(?: (?!"
                            + NO_WORD
                            + ")\\p{Lu}[\\p{L}'’]*){0,3})");

    /** "CẤP XÃ THÁNG 8" has capitals, but no name. */
    private static final String NO_NAME =
            "(?iu)(đặc khu|và|thị trấn|phường|tháng|quý|năm|kỳ|tuần|ngày|trên|trong|thuộc|theo|từ|đến|của)(?!\\p{L}).*";

    /** "DO UBND TỈNH GIAO", "TỈNH GIAO CHO CÁC SỞ" say what the office did. */
    private static final String VERB =
            "(?iu)(giao|ban hành|quản lý|chỉ đạo|quyết định|phê duyệt|yêu cầu|công bố|tổ chức|đề ra|kiểm tra|trình|duyệt|đạt|có)"
                    + "( (cho|các|tại|nhiệm|chỉ|đầu|vụ|kế|năm|đối|về)(?!\\p{L}).*)?";

    private static final List<String> WIDEST =
            List.of("tỉnh", "thành phố", "quận", "huyện", "thị xã");

    /** The office that most titles name; one below a province goes before the province. */
    public static OfficeGuess of(List<InspectedFile> files) {
        Map<OfficeGuess, Integer> votes = new LinkedHashMap<>();
        for (InspectedFile file : files) {
            for (InspectedSheet sheet : file.sheets()) {
                for (String title : sheet.titles()) {
                    Matcher named = NAMED.matcher(title);
                    while (named.find()) {
                        String type = named.group(2).toLowerCase(Locale.ROOT);
                        if (named.group(3).matches(NO_NAME + "|" + VERB)) continue;
                        OfficeGuess office = new OfficeGuess(type, capitalised(named.group(3)));
                        votes.merge(office, named.group(1) == null ? 2 : 3, Integer::sum);
                    }
                }
            }
        }
        // "Tỉnh Hưng Yên - Huyện Tiên Lữ": the province says whose system it is.
        boolean below = votes.keySet().stream().anyMatch(it -> !it.type().equals("tỉnh"));
        return votes.entrySet().stream()
                .filter(it -> !below || !it.getKey().type().equals("tỉnh"))
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .map(Map.Entry::getKey)
                .orElse(new OfficeGuess("", ""));
    }

    /** The unit that stands for the whole: the only one of its kind above all others. */
    OfficeGuess orOf(List<DraftUnit> units) {
        if (isKnown()) return this;
        Optional<DraftUnit> whole = units.stream().filter(DraftUnit::isWhole).findFirst();
        return whole.map(unit -> new OfficeGuess(unit.type(), unit.base())).orElse(this);
    }

    boolean isKnown() {
        return !place.isEmpty();
    }

    /** "UBND huyện An Lão". */
    String title() {
        return isKnown() ? "UBND " + type + " " + place : "UBND ……";
    }

    /** "HUYỆN AN LÃO". */
    String letterhead() {
        return isKnown() ? (type + " " + place).toUpperCase(Locale.ROOT) : "……";
    }

    /** "huyện", for "Văn phòng HĐND và UBND huyện". */
    String shortType() {
        return isKnown() ? type : "……";
    }

    boolean isWide() {
        return WIDEST.contains(type);
    }

    private static String capitalised(String place) {
        StringBuilder name = new StringBuilder();
        for (String word : place.split(" ")) {
            if (!name.isEmpty()) name.append(' ');
            name.append(
                    Pattern.compile("(?<=\\p{L})\\p{L}+")
                            .matcher(word)
                            .replaceAll(rest -> rest.group().toLowerCase(Locale.ROOT)));
        }
        return name.toString();
    }
}
