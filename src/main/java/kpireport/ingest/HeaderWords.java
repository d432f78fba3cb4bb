package kpireport.ingest;

import java.util.regex.Pattern;

/** The words by which offices head the columns that every export has. All are held against keys. */
final class HeaderWords {

    static final Pattern ROW_NUMBER = keys("stt|tt|số tt|số thứ tự|no");

    static final Pattern UNIT =
            keys(
                    "(tên )?(cơ quan )?(đơn vị|cơ quan|xã|phường|xã phường|phường xã|xã thị trấn|xã phường thị trấn"
                            + "|địa phương|địa bàn|đơn vị hành chính|sở ban ngành)",
                    "(đơn vị|cơ quan)( đơn vị)? (xử lý|giải quyết|thực hiện|tiếp nhận)",
                    "departmentname");

    static final Pattern PERHAPS_UNIT =
            keys("(tên )?(đơn vị|cơ quan|xã|phường|địa phương|ubnd|huyện|sở) (?!tính|báo cáo).*");

    /** Names stand below it, but none of a unit. */
    static final Pattern NO_UNIT =
            keys(
                    "(tên |danh mục )?(lĩnh vực|thủ tục|tthc|dịch vụ công|nội dung|chỉ tiêu|tiêu chí|chỉ số"
                            + "|tháng|quý|năm|tuần|ngày|kỳ|loại|hình thức|kênh|nhóm|trạng thái|mức độ)( .*)?",
                    "đvt|đơn vị (tính|đo)( .*)?");

    static final Pattern UNIT_CODE =
            keys("mã (định danh|đơn vị|cơ quan|xã|phường|đvhc).*", "departmentcode");

    /** Numbers that count nothing: codes, years. */
    static final Pattern LABEL =
            keys(
                    "mã( .*)?|(số )?điện thoại|(năm|tháng|quý|kỳ)( báo cáo)?|số (văn bản|hiệu|ký hiệu).*");

    /** Of what month a row is. */
    static final Pattern MONTH = keys("(tháng|kỳ|tháng năm)( (báo cáo|số liệu))?");

    static final Pattern INDICATOR = keys("(tên )?(chỉ tiêu|tiêu chí|chỉ số)");
    static final Pattern NUMERATOR =
            keys("tử số( .*)?|(số (hồ sơ |lượng )?)?(đã )?(đạt|thực hiện)");
    static final Pattern DENOMINATOR =
            keys("mẫu số( .*)?|tổng( số)?( hồ sơ)?|số (hồ sơ )?phải (thực hiện|đạt)");
    static final Pattern VALUE =
            keys("giá trị|kết quả|tỷ lệ|kết quả thực hiện|giá trị thực hiện|(tỷ lệ )?%|tỷ lệ %");

    static final Pattern PERCENT = keys("tỷ (lệ|trọng)( .*)?|(.* )?%( .*)?|phần trăm( .*)?");
    static final Pattern COUNTED = keys("(số|tổng) .*");
    static final Pattern AMOUNT = keys("(tổng )?(số )?(điểm|tiền)( .*)?|(.* )?điểm số|.* đồng");

    private HeaderWords() {}

    static boolean say(Pattern words, BodyColumn column) {
        return words.matcher(column.key()).matches();
    }

    /** Also in a header further up, unless the lowest one says that it counts. */
    static boolean sayAnywhere(Pattern words, BodyColumn column) {
        return say(words, column)
                || !say(COUNTED, column)
                        && column.headers().stream()
                                .anyMatch(header -> words.matcher(header.key()).matches());
    }

    private static Pattern keys(String... alternatives) {
        return Pattern.compile(Spelling.pattern(String.join("|", alternatives)));
    }
}
