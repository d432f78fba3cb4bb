package kpireport.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A unit's name as an export writes it, made fit for a plan: the committee, the number and the
 * district go, the letters stay.
 *
 * @param type of a territory, "xã"; empty for an agency and for a name without any
 * @param base the rest, as it is written
 */
record WrittenName(String type, String base) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern NUMBER =
            Pattern.compile(
                    "^(?!X\\. ?\\p{L})[(\\[]?(\\d{1,3}|[IVX]{1,5})[.)\\]/:-]+\\s*|^[-+*•]\\s*");

    /** "XÃ ĐỨC PHÚ (*)", "Xã Đức Linh (mới)". */
    private static final Pattern FOOTNOTE =
            Pattern.compile("\\s*(\\((\\*+|mới|cũ|\\d)\\)|\\*+)$", FLAGS);

    /** "Phong Sơn (TT)", "Bãi Chài (phường)". */
    private static final Pattern TYPE_BEHIND =
            Pattern.compile("^(\\S.*\\S)\\s*\\((xã|phường|thị trấn|tt|đặc khu)\\)$", FLAGS);

    private static final Pattern COMMITTEE =
            Pattern.compile("^(HĐND (và|&) )?(UBND|[ỦU][yỷ] ban nhân dân)\\.? (?=\\S)", FLAGS);

    /** " - Tỉnh Hải Lâm", ", huyện An Lão"; "Phòng Tư pháp huyện" keeps its end. */
    private static final Pattern PLACE_ABOVE =
            Pattern.compile("\\s*[-–,]\\s*(huyện|tỉnh|thành phố|thị xã|tp\\.?|tx\\.?) .*$", FLAGS);

    private static final List<Type> TYPES =
            List.of(
                    new Type("đặc khu", "đặc khu |đk[. ] ?"),
                    new Type("thị trấn", "thị trấn |tt[. ] ?"),
                    new Type("thị xã", "thị xã |tx[. ] ?"),
                    new Type("thành phố", "thành phố |tp[. ] ?"),
                    new Type("xã", "xã |x[. ] ?"),
                    new Type("phường", "phường |p[. ] ?"),
                    new Type("huyện", "huyện |h[. ] ?"),
                    new Type("quận", "quận |q[. ] ?"),
                    new Type("tỉnh", "tỉnh "));

    /** What an agency's name begins with. */
    private static final Pattern AGENCY =
            Pattern.compile(
                    "(văn phòng|phòng|sở|ban|chi nhánh|trung tâm|công an|thanh tra|bảo hiểm|chi cục|cục|kho bạc|hội|viện"
                            + "|bộ phận|trường|đài|hạt|đội|bql|vp|cn|bch|bhxh|mttq|tòa án|liên đoàn|công ty|điện lực"
                            + "|tổng cục|vụ \\S+ \\S+|ngân hàng|trạm|bệnh viện|bưu điện|đảng ủy|mặt trận|tổ)(?!\\p{L}).*",
                    FLAGS);

    /** What follows "P." or "TT" where it stands for an agency: P. Tư pháp, TT Y tế. */
    private static final Pattern FIELD_OF_AGENCY =
            Pattern.compile(
                    "(tư pháp|nội vụ|tài chính|tài nguyên|văn hóa|văn hoá|kinh tế|nông nghiệp|lao động|giáo dục|y tế"
                            + "|dân tộc|thanh tra|quản lý|công thương|xây dựng|hạ tầng|phục vụ|hành chính|dịch vụ|phát triển"
                            + "|chính trị|tc|tn|vh|kt|lđ|gd|nn|ql|gdnn)(?!\\p{L}).*",
                    FLAGS);

    private record Type(String word, Pattern start) {
        Type(String word, String start) {
            this(word, Pattern.compile("^(" + start + ")(?=\\S)", FLAGS));
        }
    }

    static WrittenName of(String text) {
        String name = CodedName.nameIn(text).strip().replaceAll("\\s+", " ");
        name = NUMBER.matcher(name).replaceFirst("");
        name = FOOTNOTE.matcher(name).replaceFirst("");
        name = TYPE_BEHIND.matcher(name).replaceFirst("$2 $1");
        name = COMMITTEE.matcher(name).replaceFirst("");
        name = PLACE_ABOVE.matcher(name).replaceFirst("");
        for (Type type : TYPES) {
            Matcher start = type.start().matcher(name);
            if (!start.find()) continue;
            String rest = name.substring(start.end());
            if (FIELD_OF_AGENCY.matcher(rest).matches() || isAbbreviation(rest)) {
                return new WrittenName("", fuller(start.group(1)) + rest);
            }
            if (isTypeItself(rest)) break;
            boolean shouted = start.group(1).strip().equals(type.word().toUpperCase(Locale.ROOT));
            return new WrittenName(type.word(), shouted ? small(rest) : named(rest));
        }
        boolean agency = AGENCY.matcher(name).matches();
        return new WrittenName("", agency ? AgencyCapitals.of(name) : named(name));
    }

    /** Whether it is a territory's: "xã An Vinh", but neither "xã, phường" nor "Cấp xã". */
    boolean isTerritory() {
        return !type.isEmpty();
    }

    boolean isAgency() {
        return type.isEmpty() && (AGENCY.matcher(base).matches() || abbreviation().isPresent());
    }

    String full() {
        return type.isEmpty() ? base : type + " " + base;
    }

    /** The first letters of all its words, where some stand for several already: VPĐKĐĐ. */
    Optional<String> abbreviation() {
        boolean abbreviated =
                List.of(base.split("[\\s,–]+")).stream().anyMatch(WrittenName::isAbbreviation);
        return abbreviated ? Optional.of(initials()) : Optional.empty();
    }

    /** VPĐKĐĐ for Chi nhánh Văn phòng Đăng ký đất đai huyện. */
    String initials() {
        String words =
                base.replaceFirst("(?iu)^(chi nhánh|cn) ?", "")
                        .replaceFirst("(?iu) (huyện|tỉnh|thành phố|thị xã)( .*)?$", "");
        return List.of(words.split("[\\s,–&-]+")).stream()
                .filter(word -> !word.isEmpty() && !word.equalsIgnoreCase("và"))
                .map(word -> isAbbreviation(word) ? word : word.substring(0, 1))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }

    /** Capitals without a mark over a vowel in them: TC-KH, NN&MT, but not AN LÃO. */
    private static boolean isAbbreviation(String word) {
        String letters = word.replaceAll("[&.-]", "");
        return letters.length() > 1
                && letters.codePoints().allMatch(Character::isUpperCase)
                && letters.matches("[A-ZĐ]+");
    }

    private static boolean isTypeItself(String rest) {
        return rest.matches(
                "(?iu)[,(]?\\s*(phường|thị trấn|thị xã|thành phố|đặc khu|xã)\\b.*|trấn.*");
    }

    private static String fuller(String start) {
        return start.toLowerCase(Locale.ROOT).startsWith("p") ? "Phòng " : "Trung tâm ";
    }

    /** A name in capitals only, as in a heading, gets small letters. */
    private static String named(String text) {
        String name = text.strip();
        boolean shouted =
                name.contains(" ")
                        && name.codePoints().noneMatch(Character::isLowerCase)
                        && name.matches("(?U)[\\p{Lu}\\s'-]+");
        return shouted ? small(name) : name;
    }

    /** "K'DANG" is K'Dang. */
    private static String small(String name) {
        return Pattern.compile("(?<=\\p{L})\\p{L}+")
                .matcher(name.strip().replaceAll(" +", " "))
                .replaceAll(rest -> rest.group().toLowerCase(Locale.ROOT));
    }
}
