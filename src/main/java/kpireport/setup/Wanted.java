package kpireport.setup;

import java.util.List;
import java.util.regex.Pattern;

/** Whether an office is to have much or little of what a rate is of, by the words for it. */
enum Wanted {
    MUCH,
    LITTLE,
    /** Only the office knows. */
    UNSAID;

    /**
     * Done, in time, by the new way; "được" is said of what is good for one, "bị" of what is not.
     */
    private static final Pattern GOOD =
            Pattern.compile(
                    ".*(?<!\\b(phai|dang|cho|can) )\\b("
                            + "dat(?! (dai|o|nong|san|nen|lam|dong|khu|rung|cong|tai|hang|ra|dau))"
                            + "|hoan thanh|(dung|truoc|som|trong) (han|hen|tien do|thoi (han|gian))|kip thoi"
                            + "|dung quy dinh|day du|hop le|thanh cong|hieu qua|hai long|dong thuan|tin nhiem"
                            + "|truc tuyen|toan trinh|so hoa|dien tu|ky so|chu ky so|dinh danh|qua (tai khoan|he thong|mang|cong)"
                            + "|(moi truong|tren) mang|khong (dung |su dung )?(tien mat|giay( to)?)"
                            + "|cong khai|cong bo|minh bach|cap nhat|dong bo|ket noi|chia se|lien thong|kich hoat"
                            + "|khai thac|su dung|thuc hien|giai quyet|xu ly|tra loi|giai ngan|chi tra|tham gia"
                            + "|bao phu|phu song|tiep can|da|duoc(?! giao))\\b.*");

    static Wanted of(List<String> headers) {
        if (Opposite.isRatedIn(headers)) return LITTLE;
        boolean good = headers.stream().anyMatch(it -> GOOD.matcher(Words.meant(it)).matches());
        return good ? MUCH : UNSAID;
    }
}
