package kpireport.verification;

import java.util.List;
import java.util.stream.Stream;

/** Words that add nothing to what a sentence of a unit and its figure says. */
final class PlainWords {

    private static final Phrases WORDS =
            Phrases.of(
                    Stream.of(
                                    "các|khối|sau|gồm|đạt|chỉ|mới|được|có|là|còn|hiện|nay|đã|cũng|đều|cả|ở|mức|với|và|thì|theo|riêng|vẫn|đang|bằng",
                                    "kết quả|điểm|tổng điểm|điểm số|phần trăm|tỷ lệ|chung|hồ sơ|chỉ tiêu|chỉ số|đơn vị|xã|phường|sở|ubnd",
                                    "tháng|này|trước|khác|trong|của|so|cùng|tổng|toàn|huyện|tỉnh|tăng|giảm|tụt|sụt|mất|hạ|lên|xuống|từ|đến|tới|để|cần|thêm|nữa|thiếu|hụt",
                                    "cao hơn|thấp hơn|hơn|dưới|trên|gần|khoảng|vượt|quá|kém|chưa|không|nhất|cao|thấp|rất|khá|tốt",
                                    "yêu cầu|giao|tối đa|tuyệt đối|xếp loại|xuất sắc|trung bình|yếu|lần lượt|tương ứng|hai|ba|bốn|năm")
                            .flatMap(words -> Stream.of(words.split("\\|"))));

    private PlainWords() {}

    private static boolean isWord(String key) {
        return !Character.isDigit(key.charAt(0));
    }

    static boolean are(List<String> words) {
        return WORDS.cutFromEnd(words.stream().filter(PlainWords::isWord).toList()).isEmpty();
    }
}
