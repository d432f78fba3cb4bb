package kpireport.setup;

import java.util.List;
import java.util.regex.Pattern;

/** What an office wants little of: late, not done, refused, paid in cash. */
final class Opposite {

    /** What was not done, failed or did not come about, or is left from before. */
    private static final Pattern UNDONE =
            Pattern.compile(
                    ".*\\b(chua(?! (den|qua) han)|khong(?! (ke|tinh|gom|bao gom|(bi )?(qua|tre) han))|tu choi|tra lai"
                            + "|that bai|khong thanh cong|bi (loai|huy)|rut|huy|(ton|chuyen) (tu )?ky truoc"
                            + "|ky truoc (chuyen|sang|qua))\\b.*");

    private static final String LATE =
            "(qua|ngoai|tre|cham|sai) (han|hen|thoi (han|gian)|tien do)|tre(?! (em|tuoi|tho|nho|so sinh|mam non))"
                    + "|cham(?! (diem|soc|cong))";

    private static final String BAD =
            LATE
                    + "|chua(?! (chay|benh|tri))|khong(?! (ke|tinh|gom|bao gom))"
                    + "|(?<!(thiet|chuan|trang) )bi|tu choi|tra (lai|ve)|that bai|vi pham|sai sot|thieu"
                    + "|(?<!(phat|chi) )huy(?! dong)|rut(?! (ngan|gon))"
                    + "|(phai|can|yeu cau|de nghi|ho so|hs) bo sung|(?<!bao )ton(?! (tao|giao|tho|vinh|trong))"
                    + "|con (no|lai)|(ty le|%) no|no (xau|dong|qua han)|(xin|phai|de nghi|duoc|ho so|hs|lan) gia han|xin loi"
                    + "|bi thu hoi|(giay phep|ket qua|van ban|ho so|hs) thu hoi|khieu nai|to cao|tieu cuc|di lai"
                    + "|tien mat|truc tiep|tai quay|ban giay";

    private static final Pattern BAD_RATE = Pattern.compile(".*(?<!\\w)(" + BAD + ")\\b.*");

    /** "Không quá hạn", "không dùng tiền mặt": the opposite of the opposite is what is wanted. */
    private static final Pattern TWICE =
            Pattern.compile(
                    "\\b(khong|chua)( (bi|co|de|phai|su|dung|phat|sinh|ho|so))* (den han|giay( to)?|"
                            + BAD
                            + ")\\b");

    /** "Xử lý hồ sơ tồn đọng", "giải quyết khiếu nại": to be done with what is bad is good. */
    private static final Pattern MENDED =
            Pattern.compile(
                    "(?<!(chua|khong) )\\b(giai quyet|xu ly|khac phuc|tra loi)"
                            + "( (dut diem|xong|cac|don|thu|don thu|ho so|hs|vu|viec|van ban))*"
                            + " (khieu nai( to cao)?|to cao|sai sot|vi pham|ton( dong| tai)?)\\b");

    /** "(không tính hồ sơ rút)", "(trừ hồ sơ trả lại)" leave the header what it is. */
    private static final Pattern ASIDE =
            Pattern.compile("(?iu)\\((không|chưa|trừ|đã trừ|kể cả|bao gồm|gồm)\\b[^)]*\\)");

    private Opposite() {}

    /** Whether one of the headers of a count says the opposite of what the others are about. */
    static boolean isCountedIn(List<String> headers) {
        return headers.stream()
                .map(Opposite::withoutAside)
                .anyMatch(header -> UNDONE.matcher(header).matches());
    }

    /** Whether the rate under these headers is the better the lower it is. */
    static boolean isRatedIn(List<String> headers) {
        return headers.stream()
                .map(Opposite::withoutAside)
                .map(header -> TWICE.matcher(header).replaceAll(" "))
                .map(header -> MENDED.matcher(header).replaceAll(" "))
                .anyMatch(header -> BAD_RATE.matcher(header).matches());
    }

    private static String withoutAside(String header) {
        return Words.meant(ASIDE.matcher(header).replaceAll(""));
    }
}
