package kpireport.ingest;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells from its words whether a column is about a person: who somebody is, how he is reached,
 * where he lives. With or without diacritics, in full or in the short forms that offices use, as
 * systems name their fields (SoGiayToChuHoSo), and in English.
 */
final class PersonalHeader {

    /** Numbers, addresses and the like are somebody's, whatever else the header says. */
    private static final Pattern DETAIL =
            words(
                    "ho (va )?ten|(ho|ten) (dem|lot)|ten thuong goi",
                    "(full|first|last|middle|given|family|user|customer|owner|applicant|person|contact) ?names?",
                    "surname|(ten|name of) (nguoi|applicant|owner)",
                    // Papers that say who somebody is.
                    "(?<!ho )so giay to|(?<!loai )giay to (tuy than|ca nhan)|cccd|cmnd|cmtnd|cmt|can cuoc",
                    "chung minh|ho chieu|passport|(national|personal|citizen|identity|tax)( card)? (id|code|no|number|card)",
                    "(so|ma so) dinh danh(?! (ho so|hs|don vi|co quan|to chuc|thu tuc|tthc|van ban|thua dat))",
                    "dinh danh (ca nhan|cong dan)|vneid|id ?card|ma so thue|mst",
                    "(so|ma|the|ma so)( so| the| so so)? (bhxh|bhyt|bao hiem (xa hoi|y te))",
                    "tai khoan|stk|bien so|bien kiem soat|giay phep lai xe|gplx",
                    // How somebody is reached.
                    "dien thoai|di dong|sdt|dtdd|(so|ma) dt|dt (lien he|co dinh|ban|nha|nguoi|chu|cong dan|khach)",
                    "telephone|phone|tel|mobile|cell ?phone|hotline|fax|zalo|viber|facebook",
                    "(?<!chua |da )(lien he(?! thong)|so lien lac|thong tin lien lac)|contacts?",
                    "e ?mails?|gmail|thu dien tu|hom thu|hop thu",
                    // Where somebody lives and comes from.
                    "dia chi|thuong tru|tam tru|cu tru|noi o|cho o|que quan|nguyen quan|ho khau|so nha",
                    "address(es)?|residence|home ?town",
                    "(ngay|thang|nam|noi|gio) sinh|sinh (ngay|nam)|birth( ?(day|date|place))?|dob|do tuoi",
                    "gioi tinh|gender|sex|dan toc|ton giao|quoc tich|nationality|nghe nghiep|hon nhan");

    /** Somebody, unless the column says when or how something was done for him. */
    private static final Pattern PERSON =
            words(
                    // The people are served, satisfied, informed: all of them.
                    "nguoi(?! dan)|ten nguoi dan|cong dan|khach hang|duong su|nguyen don|bi don|than nhan",
                    "can bo|cong chuc|vien chuc|chuyen vien|nhan vien|giao dich vien|can su|lanh dao|giam doc|ke toan",
                    "(?<!ghi )chu (ho|ho so|hs|su dung|so huu|dat|nha|xe|phuong tien|co so|the|don|dn|doanh nghiep|tau|rung)",
                    "ten (doanh nghiep|cong ty|ho(?! so| hs)|cha|me|con|vo|chong|vo chong|cha me|bo me)",
                    "ho (gia dinh|kinh doanh)|vo chong|cha me|bo me|ong ba|thu huong",
                    "(?<!du lieu )(?<!thu nhap )ca nhan",
                    "ben (chuyen|nhan|ban|mua|tang|cho|thue|duoc|the chap|uy quyen|giao|a|b)",
                    "dai dien (theo )?(phap luat|ho)|hoc sinh|sinh vien|benh nhan|thi sinh|tac gia|nan nhan",
                    "applicants?|citizens?|customers?|owners?|recipients?|senders?|officers?|submitted by");

    /** Short words that are somebody only when nothing else stands there. */
    private static final Pattern ALONE =
            Pattern.compile(
                    Spelling.pattern(
                            "dt|nguoi dan|dai dien|bhxh|bhyt|tuoi|person|user|id (number|no)"));

    /** With their diacritics, for "bo" is a ministry too and "con" what is left. */
    private static final Pattern KIN =
            Pattern.compile(
                    Spelling.pattern(
                            "(.* )?(mẹ|quê|vợ|chồng(?! (lấn|chéo|lên)))( .*)?|(tên )?(cha|bố|con|ông|bà)|họ"
                                    + "|(ten )?(cha|me|vo|chong)"
                                    + "|(.* )?(?<!dân |tự |làm )chủ(?! (đầu tư|dự án|đề|trì|tịch|trương|yếu|quản|động|nhật|đạo|chốt|nhiệm|lực|nghĩa))( .*)?"));

    private static final Pattern BARE_NAME = Pattern.compile("ten|name|ho|chu (dau tu|du an)");

    /** "SoDienThoaiNguoiNop" typed in small letters, and what was spaced out for the eye. */
    private static final Pattern JOINED =
            Pattern.compile(
                    Spelling.pattern(
                            ".*(chuhoso|chuho|chusudung|hoten|hovaten|hotendem|nguoi(?!dan)|congdan|canbo|khachhang"
                                    + "|sogiayto|cccd|cmnd|cancuoc|hochieu|sodinhdanh|masothue|dienthoai|didong|sodt|sdt"
                                    + "|diachi(?!nh)|thuongtru|tamtru|cutru|quequan|ngaysinh|namsinh|gioitinh|taikhoan"
                                    + "|fullname|phonenumber|email|lienhe(?!thong)).*"));

    /** "Số hồ sơ nộp qua điện thoại" counts; nobody can be known by it. */
    private static final Pattern COUNTED =
            Pattern.compile(
                    Spelling.pattern(
                            "(số (hồ sơ|lượng|lượt|thủ tục|dịch vụ|người|cán bộ|tthc|dvc|ngày|lần|giờ)|tổng|tỷ lệ).*"));

    /** "Hình thức nộp của công dân", "Loại khách hàng": a few words that many have in common. */
    private static final Pattern MANNER =
            Pattern.compile(
                    Spelling.pattern(
                            "(hinh thuc|phuong thuc|cach thuc|kenh|trang thai|tinh trang(?! hon nhan)|loai|chi so|muc do|diem) .*"));

    /** "Ngày trả kết quả cho công dân", "Tên thủ tục công dân nộp". */
    private static final Pattern MATTER =
            Pattern.compile(
                    Spelling.pattern(
                            "(ngay|gio|thoi (gian|diem|han)|han|(ten )?(thu tuc|tthc)|linh vuc|ma (so )?(ho so|tthc|thu tuc)) .*"));

    /** What stands beside a number or a manner: "Số hồ sơ, họ tên", "Loại, số giấy tờ". */
    private static final Pattern BESIDE =
            Pattern.compile(
                    "^(ho (va )?ten|ten|nguoi|chu ho so|cong dan|cccd|cmnd|so giay to|so dien thoai|sdt|dia chi)\\b");

    private static final Pattern SEPARATOR =
            Pattern.compile("[,;/|+&]|\\s[-–—]\\s|\\s(?:và|VÀ|Và|va|VA)\\s");

    private static final Pattern HUMP =
            Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

    private static final Pattern SPACED_OUT = Pattern.compile("\\S( \\S){3,}");

    private PersonalHeader() {}

    /** A header with two nouns in it, "Ngày trả, người nhận", is personal when one of them is. */
    static boolean isPersonal(String header) {
        Stream<String> parts = Arrays.stream(SEPARATOR.split(header));
        return isOfMany(header)
                ? parts.skip(1).map(Spelling::accentFree).anyMatch(BESIDE.asPredicate())
                : isNoun(header) || parts.anyMatch(PersonalHeader::isNoun);
    }

    /** How many or how much, and nothing beside it. */
    static boolean isCount(String header) {
        return COUNTED.matcher(Spelling.key(header)).matches() && !isPersonal(header);
    }

    /** Nothing but "Tên", or "Chủ đầu tư": of a procedure, a unit, or somebody. */
    static boolean isBareName(String header) {
        return BARE_NAME.matcher(Spelling.accentFree(header)).matches();
    }

    private static boolean isOfMany(String header) {
        return COUNTED.matcher(Spelling.key(header)).matches()
                || MANNER.matcher(Spelling.accentFree(header)).matches();
    }

    private static boolean isNoun(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return Stream.of(composed, HUMP.matcher(composed).replaceAll(" "))
                .distinct()
                .anyMatch(PersonalHeader::isSaidBy);
    }

    private static boolean isSaidBy(String text) {
        if (isOfMany(text)) return false;
        String words = Spelling.accentFree(text);
        if (SPACED_OUT.matcher(words).matches()) words = words.replace(" ", "");
        if (DETAIL.matcher(words).find() || ALONE.matcher(words).matches()) return true;
        if (words.indexOf(' ') < 0 && JOINED.matcher(words).matches()) return true;
        if (MATTER.matcher(words).matches()) return false;
        return PERSON.matcher(words).find() || KIN.matcher(Spelling.key(text)).matches();
    }

    /** Whole words, anywhere in a text without accents. */
    private static Pattern words(String... alternatives) {
        return Pattern.compile(
                Spelling.pattern("(?<![^ ])(?:" + String.join("|", alternatives) + ")(?![^ ])"));
    }
}
