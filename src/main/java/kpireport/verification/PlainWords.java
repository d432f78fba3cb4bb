package kpireport.verification;

import java.util.List;

/** Words that add nothing to what a sentence of a unit and its figure says. */
final class PlainWords {

    private static final Phrases WORDS =
            Phrases.of(
                    "đạt",
                    "chỉ",
                    "mới",
                    "được",
                    "có",
                    "là",
                    "còn",
                    "hiện",
                    "đã",
                    "cũng",
                    "đều",
                    "ở",
                    "mức",
                    "với",
                    "và",
                    "kết quả",
                    "điểm",
                    "tổng điểm",
                    "điểm số",
                    "tháng",
                    "này",
                    "trước",
                    "khác",
                    "trong",
                    "của",
                    "vẫn",
                    "đang",
                    "tỷ lệ",
                    "chung",
                    "so với",
                    "cao hơn",
                    "thấp hơn",
                    "dưới",
                    "trên",
                    "hơn",
                    "gần",
                    "khoảng",
                    "tăng",
                    "giảm",
                    "lên",
                    "xuống",
                    "từ",
                    "phần trăm",
                    "điểm phần trăm",
                    "nhất",
                    "chưa",
                    "không",
                    "đến",
                    "tới",
                    "rất",
                    "khá",
                    "riêng",
                    "xã",
                    "phường",
                    "sở",
                    "yêu cầu",
                    "mức yêu cầu",
                    "mức giao",
                    "ubnd",
                    "đơn vị",
                    "lần lượt",
                    "cao",
                    "thấp",
                    "tốt",
                    "xếp loại",
                    "xuất sắc",
                    "trung bình",
                    "yếu",
                    "theo",
                    "thì");

    private PlainWords() {}

    private static boolean isWord(String key) {
        return !Character.isDigit(key.charAt(0));
    }

    static boolean are(List<String> words) {
        return WORDS.cutFromEnd(words.stream().filter(PlainWords::isWord).toList()).isEmpty();
    }
}
