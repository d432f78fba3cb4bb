package kpireport.ingest;

import java.util.List;
import java.util.regex.Pattern;

/** Tells what belongs to a person, in the lists of dossiers: it is never shown. */
final class PersonalData {

    /** Held against the accent-free header. */
    private static final Pattern HEADER =
            Pattern.compile(
                    "(.* )?(chu ho so|ho (va )?ten|ho dem|cong dan|can bo|cong chuc|chuyen vien"
                            + "|nguoi (nop|yeu cau|dung ten|nhan|ky|xu ly|thu ly|tiep nhan|de nghi|dai dien|lien he)"
                            + "|(?<!ho )so giay to|cccd|cmnd|cmtnd|can cuoc|chung minh|ho chieu|dinh danh ca nhan"
                            + "|ma so thue|dien thoai|di dong|sdt|dia chi|thuong tru|tam tru|noi o|e ?mail"
                            + "|thu dien tu|ngay sinh|nam sinh|gioi tinh|dan toc|so tai khoan|khach hang"
                            + "|to chuc ca nhan|ca nhan to chuc|phone|address)( .*)?"
                            // As systems name their fields: SoGiayToChuHoSo.
                            + "|.*(chuhoso|hoten|hovaten|nguoinop|sogiayto|dienthoai|diachi|ngaysinh|fullname).*");

    /** "Số hồ sơ nộp qua điện thoại" counts; nobody can be known by it. */
    private static final Pattern COUNTED =
            Pattern.compile(
                    Spelling.pattern(
                            "(số (hồ sơ|lượng|lượt|thủ tục|dịch vụ|người|cán bộ|tthc|dvc)|tổng|tỷ lệ).*"));

    /** An address of electronic mail, a telephone number, the number of an identity card. */
    private static final Pattern VALUE =
            Pattern.compile(
                    "\\S+@\\S+\\.\\S+|(?:\\+?84|0)[ .]?\\d{2,3}[ .]?\\d{3}[ .]?\\d{3,4}|\\d{12}");

    private PersonalData() {}

    /**
     * @param headers over a column, outermost first
     */
    static boolean isNamedBy(List<Header> headers) {
        if (headers.isEmpty()) return false;
        if (COUNTED.matcher(headers.get(headers.size() - 1).key()).matches()) return false;
        return headers.stream()
                .map(header -> Spelling.accentFree(header.text()))
                .anyMatch(words -> HEADER.matcher(words).matches());
    }

    static boolean isPersonal(String text) {
        return text.length() <= 100 && VALUE.matcher(text).matches();
    }
}
