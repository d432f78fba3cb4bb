package kpireport.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kpireport.plan.HeaderPath;
import kpireport.plan.RowCondition;
import kpireport.plan.RowCondition.Filled;
import kpireport.plan.RowCondition.OneOf;

/** Which words of a column mean that something was done online, or at all. A person looks again. */
final class DossierWords {

    /** A column with more different words is filled in freely. */
    private static final int MOST = 30;

    private static final Pattern ONLINE =
            words(
                    ".*(trực tuyến|online|qua mạng|internet|vneid|dvc|cổng (dịch|thông|quốc|của|tỉnh|bộ)|^cổng$).*");

    private static final Pattern NOT_ONLINE =
            words(".*(không|chưa|trực tiếp|tại quầy|một cửa|tiền mặt|công ích).*");

    private static final Pattern ASKS_ONLINE = words(".*(trực tuyến|tttt|online|thanh toán tt)");

    private static final Pattern SERVICE = words(".*(toàn trình|một phần|mức( độ)? [34]).*");
    private static final Pattern NO_SERVICE =
            words(".*(còn lại|không|khác|mức( độ)? [12]|thông tin|trực tiếp).*");

    private static final Pattern YES = words("có|đã .*|đầy đủ|rồi|đúng|x|yes|true|1");
    private static final Pattern NO = words("(không|chưa)( .*)?|no|false|0");

    /** Ended without a result; "rút gọn" is a way to resolve it. */
    private static final Pattern CLOSED =
            words(
                    ".*(từ chối|(đã|xin|công dân|người dân|doanh nghiệp|tổ chức|bị|được)? ?(rút|hủy|huỷ)|dừng|đình chỉ"
                            + "|không (tiếp nhận|giải quyết|đủ điều kiện|xử lý)|trả lại).*");

    private static final Pattern NOT_CLOSED = words(".*(rút gọn|chờ|chưa|không (từ chối|rút)).*");

    private DossierWords() {}

    /** Which dossiers are still to be answered; empty where no word says that one is not. */
    static Optional<RowCondition> open(HeaderPath column, List<String> words) {
        List<String> closed =
                words.stream().filter(word -> is(CLOSED, word) && !is(NOT_CLOSED, word)).toList();
        return closed.isEmpty() || words.size() > MOST
                ? Optional.empty()
                : Optional.of(new OneOf(column, closed, true));
    }

    /** Empty where no word says that something was done online, or all do. */
    static Optional<RowCondition> online(HeaderPath column, List<String> words) {
        List<String> online =
                words.stream().filter(word -> is(ONLINE, word) && !is(NOT_ONLINE, word)).toList();
        if (online.isEmpty()) {
            // "Đã thanh toán" says nothing of how, unless the header asks for that.
            String header = column.segments().get(column.segments().size() - 1);
            return is(ASKS_ONLINE, header) ? answeredYes(column, words) : Optional.empty();
        }
        return words.size() > MOST
                ? Optional.empty()
                : Optional.of(new OneOf(column, online, false));
    }

    /** Which dossiers are of services that are offered online; empty where all are, or none. */
    static Optional<RowCondition> ofOnlineService(HeaderPath column, List<String> words) {
        List<String> others = words.stream().filter(word -> is(NO_SERVICE, word)).toList();
        boolean services = words.stream().anyMatch(word -> is(SERVICE, word));
        return others.isEmpty() || !services
                ? Optional.empty()
                : Optional.of(new OneOf(column, others, true));
    }

    /** "Có", a tick, or the name of a file. */
    static Optional<RowCondition> done(HeaderPath column, List<String> words) {
        Optional<RowCondition> yes = answeredYes(column, words);
        if (yes.isPresent()) return yes;
        boolean denied = words.isEmpty() || words.stream().anyMatch(word -> is(NO, word));
        return denied ? Optional.empty() : Optional.of(new Filled(column, true));
    }

    private static Optional<RowCondition> answeredYes(HeaderPath column, List<String> words) {
        List<String> yes = new ArrayList<>();
        words.stream().filter(word -> is(YES, word)).forEach(yes::add);
        return yes.isEmpty() || words.size() > MOST
                ? Optional.empty()
                : Optional.of(new OneOf(column, yes, false));
    }

    private static boolean is(Pattern words, String text) {
        return words.matcher(Spelling.key(text)).matches();
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile(Spelling.pattern(alternatives));
    }
}
