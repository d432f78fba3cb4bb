package kpireport.verification;

import java.time.YearMonth;
import java.util.List;

/** Which words of a sentence speak of the report month, as a fact. */
final class Tense {

    private static final Turns<Boolean> OTHER_TIMES =
            new Turns<Boolean>()
                    .add(true, "tháng trước|tháng liền trước|kỳ trước|cùng kỳ|năm trước|quý|tuần")
                    .add(true, "lũy kế|các tháng|tháng sau|tháng tới|thời gian tới|năm ngoái")
                    .add(true, "liên tiếp|nhiều tháng|trước đây|trước đó|hằng tháng|hàng tháng");

    private static final Turns<Boolean> COMPARED =
            new Turns<Boolean>().add(true, "so với|so|hơn|bằng|như|từ");

    /** What may be, or should be, is not said to be so. */
    private static final Turns<Boolean> WISHES =
            new Turns<Boolean>()
                    .add(true, "phấn đấu|để|cần|phải|sẽ|nhằm|nếu|khi|dự kiến|có thể|quyết tâm|hứa")
                    .add(true, "cam kết|đăng ký|khả năng|không để|tránh|giúp|mong|nguy cơ|ước")
                    .add(true, "không phải|chưa chắc|liệu|giả sử|trường hợp|mục tiêu là|kế hoạch")
                    .add(false, "trong khi|sau khi nghe|để lại|cần thiết|theo kế hoạch|đến khi")
                    .add(false, "hoàn thành kế hoạch|đạt kế hoạch");

    /** What is asked for presumes what is amiss, not what is well. */
    private static final Turns<Boolean> REQUESTS =
            new Turns<Boolean>()
                    .add(
                            true,
                            "yêu cầu|đề nghị|giao|chỉ đạo|hướng dẫn|đôn đốc|đưa|rà soát|tiếp tục")
                    .add(true, "bảo đảm|đảm bảo|kiểm tra|khẩn trương|tập trung")
                    .add(false, "mức yêu cầu|theo yêu cầu|đạt yêu cầu|mức giao|được giao")
                    .add(false, "chỉ tiêu giao|đáp ứng yêu cầu|qua rà soát|qua kiểm tra")
                    .add(false, "chưa bảo đảm|không bảo đảm|chưa đảm bảo|không đảm bảo");

    private final YearMonth month;

    Tense(YearMonth month) {
        this.month = month;
    }

    /** Whether what stands there is said to be so in the report month. */
    boolean isFact(Sentence sentence, int from, int to) {
        int start = sentence.startOfClause(from, ";");
        return !isSaid(WISHES, sentence, start, from) && isOfMonth(sentence, from, to);
    }

    boolean isWished(Sentence sentence, int from, int to) {
        return isSaid(WISHES, sentence, from, to);
    }

    boolean isAskedFor(Sentence sentence, int from) {
        return isSaid(REQUESTS, sentence, sentence.startOfClause(from, ";"), from);
    }

    /** Whether the clause, and the beginning of the sentence, speak of no other time. */
    boolean isOfMonth(Sentence sentence, int from, int to) {
        int start = sentence.startOfClause(from, ";");
        int end = sentence.endOfClause(Math.max(from, to - 1), ",;()");
        for (Turns.Said<Boolean> other : OTHER_TIMES.find(sentence, start, end)) {
            if (!isAside(sentence, other.from())) return false;
        }
        List<String> words = sentence.keys(0, sentence.size());
        for (int i = start; i + 1 < end; i++) {
            boolean named = words.get(i).equals(MONTH) && isNumber(words.get(i + 1));
            boolean inDate = i > 0 && isNumber(words.get(i - 1));
            if (!named || inDate || isAside(sentence, i)) continue;
            if (Integer.parseInt(words.get(i + 1)) != month.getMonthValue()) return false;
        }
        return true;
    }

    private static boolean isSaid(Turns<Boolean> turns, Sentence sentence, int from, int to) {
        return turns.find(sentence, from, to).stream()
                .anyMatch(it -> it.meaning() && !isName(sentence, it.from(), it.to()));
    }

    /** The plan of "Phòng Tài chính - Kế hoạch" is none. */
    private static boolean isName(Sentence sentence, int from, int to) {
        Passage passage = sentence.passage();
        int start = passage.syllables().get(from).start();
        int end = passage.syllables().get(to - 1).end();
        return passage.units().stream().anyMatch(it -> it.start() <= start && it.end() >= end);
    }

    /** "so với tháng 4/2024", "(tháng 4/2024 đạt 3/7)" */
    private static boolean isAside(Sentence sentence, int word) {
        return COMPARED.isIn(sentence, Math.max(0, word - 2), word) || isInBrackets(sentence, word);
    }

    private static boolean isInBrackets(Sentence sentence, int word) {
        for (int i = word; i >= 0; i--) {
            String signs = sentence.signsBefore(i);
            if (signs.contains(")")) return false;
            if (signs.contains("(")) return true;
        }
        return false;
    }

    private static boolean isNumber(String word) {
        return word.length() <= 2 && word.chars().allMatch(Character::isDigit);
    }

    private static final String MONTH = Lexicon.keys("tháng").get(0);
}
