package kpireport.ingest;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kpireport.spreadsheet.Cell;

/** The small signs by which one tells the rows of a form apart. */
final class Signs {

    /** (1), 2, [3], A, (3)=(4)+(5). */
    private static final Pattern NUMBERING =
            Pattern.compile("[(\\[]?(?:\\d{1,3}|[A-Za-zĐđ])(?: ?=.*)?[)\\]]?(?: ?=.*)?");

    private static final Pattern NUMBER_LIKE =
            Pattern.compile("[+-]?\\d[\\d., ]*[%\\p{L}][\\d%\\p{L}. ]{0,12}|[+-]?\\d[\\d., ]*");

    private static final Pattern PLAIN_NUMBER = Pattern.compile("\\d[\\d., ]*%?");

    private static final Pattern TOTAL =
            keyPattern(
                    "(tổng cộng|tổng số|tổng chung|tổng hợp|tổng toàn|cộng chung|cộng toàn)( .*)?",
                    "(tổng|cộng)( (cấp|khối|các|nhóm|theo|khu vực|tiểu vùng|vùng|cụm|[ivxabcd0-9]+)( .*)?)?",
                    "(chung )?toàn (huyện|tỉnh|xã|phường|thị xã|thành phố|quận|đặc khu|ngành)( .*)?");

    private static final Pattern SUM_OF = keyPattern("(?:tổng cộng|tổng|cộng) (.+)");

    private static final Pattern AVERAGE =
            keyPattern("(bình quân|trung bình)( .*)?", "(đơn vị )?(cao|thấp) nhất( .*)?");

    /** What units are held against, or what they may reach: beside numbers it names no unit. */
    private static final Pattern YARDSTICK =
            keyPattern(
                    "(tổng )?(thang )?điểm (tối đa|tối thiểu|chuẩn|sàn|liệt|cao nhất|thấp nhất|trung bình|bình quân)( .*)?",
                    "(chỉ tiêu|mục tiêu|định mức|ngưỡng|thang điểm|mức điểm)( .*)?",
                    "(mức|tỷ lệ|yêu cầu|số|kế hoạch|nhiệm vụ)( được)? (giao|đề ra|quy định|tối đa|tối thiểu|chuẩn|phải đạt"
                            + "|cần đạt|chung|bình quân|trung bình|cao nhất|thấp nhất|năm|tháng|quý|tỉnh giao)( .*)?",
                    "kế hoạch|tối đa|tối thiểu|chuẩn|mức chuẩn|đích|yêu cầu",
                    "(so với )?(cùng kỳ|(tháng|quý|năm|kỳ) (trước|liền trước))( .*)?");

    private static final Pattern FIELD_OF_LAW = keyPattern("lĩnh vực .*");

    /** "≥ 80%", "từ 80% trở lên", "80 %" where a unit's name should be. */
    private static final Pattern LINE_TO_REACH =
            Pattern.compile(
                    "(?iu)(?:[≥>≤<]=?|từ) ?\\d{1,3}(?:[.,]\\d+)? ?%?(?: trở lên)?|\\d{1,3}(?:[.,]\\d+)? ?%");

    private static final Pattern NOTE = keyPattern("ghi chú( .*)?");

    private static final Pattern IN_WHICH = keyPattern("trong đó( .*)?");

    /** I, II, A, B in the numbering column. */
    private static final Pattern GROUP_NUMBER = Pattern.compile("(?:[IVXL]{1,6}|[A-HĐ])[.)]?");

    /** "I. Cấp huyện", "A - SỞ, BAN, NGÀNH". */
    private static final Pattern NUMBERED_GROUP =
            Pattern.compile("(?:[IVXL]{1,6}|[A-HĐ]) ?[.)/:–-] ?\\S.*");

    private static final Pattern GROUP_NAME = keyPattern("(cấp|khối|nhóm|các) .*");

    private static final Pattern AREA =
            keyPattern("(cấp|khối|nhóm|các|khu vực|tiểu vùng|vùng|cụm|miền|địa bàn|phía) .*");

    /** A text of nothing but these names a group: "Xã, phường, thị trấn", "Sở, ban, ngành". */
    private static final Set<String> GROUP_WORDS =
            Stream.of(
                            "sở ban ngành huyện thị xã thành phố phường trấn đặc khu quận phòng"
                                    + " chuyên môn cơ quan đơn vị trực thuộc sự nghiệp cấp và tỉnh")
                    .flatMap(words -> Stream.of(words.split(" ")))
                    .map(Spelling::key)
                    .collect(Collectors.toSet());

    /** Starts a line above a table that is no header of it. */
    private static final Pattern TITLE =
            keyPattern(
                    "(cộng hòa xã hội|độc lập|ủy ban nhân dân|ubnd|hđnd|văn phòng|biểu|mẫu|phụ lục|báo cáo)( .*)?",
                    "(đơn vị báo cáo|đơn vị nhận|đơn vị tính|kỳ báo cáo|thời gian|từ ngày|ngày)( .*)?");

    private Signs() {}

    static boolean isTitle(String key) {
        return TITLE.matcher(key).matches();
    }

    static boolean isNumbering(String text) {
        return NUMBERING.matcher(text).matches();
    }

    /** Whether a person would take the cell for a number, be it a mistyped one. */
    static boolean looksLikeNumber(Cell cell) {
        return switch (cell.type()) {
            case NUMBER, ERROR, UNCALCULATED -> true;
            case TEXT -> NUMBER_LIKE.matcher(cell.text()).matches();
            case DATE, BOOLEAN -> false;
        };
    }

    /** A number and nothing else. */
    static boolean isPlainNumber(Cell cell) {
        return cell.type() == Cell.Type.NUMBER
                || cell.type() == Cell.Type.TEXT && PLAIN_NUMBER.matcher(cell.text()).matches();
    }

    /** Whether something is written there, be it a number that was stored as text. */
    static boolean isText(Cell cell) {
        return cell.type() == Cell.Type.TEXT && !cell.text().isBlank();
    }

    /** Whether the label with this key heads a row of sums. */
    static boolean isTotal(String key) {
        return TOTAL.matcher(key).matches() || isTotalOfGroup(key);
    }

    /** "Cộng sở, ban, ngành", "Tổng xã, phường"; but xã Cộng Hòa is a commune. */
    private static boolean isTotalOfGroup(String key) {
        Matcher sum = SUM_OF.matcher(key);
        return sum.matches() && GROUP_WORDS.containsAll(List.of(sum.group(1).split(" ")));
    }

    /** A row of averages: nothing that rows could add up to. */
    static boolean isAverage(String key) {
        return AVERAGE.matcher(key).matches();
    }

    /**
     * Whether a row of numbers says what there is to be reached: "Điểm tối đa", "Chỉ tiêu tỉnh
     * giao", "≥ 80%".
     *
     * @param key of the label
     */
    static boolean isYardstick(String label, String key) {
        return YARDSTICK.matcher(key).matches() || LINE_TO_REACH.matcher(label.strip()).matches();
    }

    static boolean isFieldOfLaw(String key) {
        return FIELD_OF_LAW.matcher(key).matches();
    }

    static boolean isNote(String key) {
        return NOTE.matcher(key).matches();
    }

    static boolean isInWhich(String key) {
        return IN_WHICH.matcher(key).matches();
    }

    /** A part of the row above, under "Trong đó". */
    static boolean isItem(String label) {
        return label.startsWith("-") || label.startsWith("+") || label.startsWith("–");
    }

    static boolean isGroupNumber(String number) {
        return GROUP_NUMBER.matcher(number).matches();
    }

    /**
     * @param key of the label
     */
    static boolean isGroupName(String label, String key) {
        return NUMBERED_GROUP.matcher(label).matches() && !SHORT_TYPE.matcher(label).matches()
                || GROUP_NAME.matcher(key).matches()
                || GROUP_WORDS.containsAll(List.of(key.split(" ")));
    }

    /** "X. Tân Lập", "H. Lạng Giang" are no tenth and eighth groups. */
    private static final Pattern SHORT_TYPE = Pattern.compile("[XHPQ]\\. ?\\p{Lu}.*");

    /** "Khu vực phía Bắc", "Cụm 1": as good for a group of units as for an office of its own. */
    static boolean isArea(String key) {
        return AREA.matcher(key).matches();
    }

    private static Pattern keyPattern(String... alternatives) {
        return Pattern.compile(Spelling.pattern(String.join("|", alternatives)));
    }
}
