package kpireport.verification;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kpireport.verification.Written.Amount;

/**
 * Finds numbers in words: "ba mươi chín phẩy một phần trăm", "chín xã", "hai phần ba". A single
 * word is one only before what it counts: năm is a year, too.
 */
final class SpelledNumbers {

    private static final Map<String, Integer> DIGITS = digits();
    private static final Phrases TEN = Phrases.of("mười");
    private static final Phrases TENS = Phrases.of("mươi");
    private static final Phrases HUNDREDS = Phrases.of("trăm");
    private static final Phrases NOUGHT_TENS = Phrases.of("linh", "lẻ");
    private static final Phrases POINT = Phrases.of("phẩy");
    private static final Phrases PERCENT = Phrases.of("phần trăm");
    private static final Phrases PART = Phrases.of("phần");
    private static final Phrases HALF = Phrases.of("một nửa");
    private static final Phrases COUNTED =
            Phrases.of(
                    "xã",
                    "phường",
                    "sở",
                    "thị trấn",
                    "đặc khu",
                    "cơ quan",
                    "đơn vị",
                    "phòng",
                    "địa phương",
                    "hồ sơ",
                    "chỉ tiêu",
                    "tiêu chí",
                    "kết quả",
                    "thủ tục");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final String text;
    private final List<Syllable> syllables;
    private int next;

    private SpelledNumbers(String text, List<Syllable> syllables) {
        this.text = text;
        this.syllables = syllables;
    }

    static List<Written> find(String text, List<Syllable> syllables) {
        SpelledNumbers numbers = new SpelledNumbers(text, syllables);
        List<Written> found = new ArrayList<>();
        for (int i = 0; i < syllables.size(); i = Math.max(i + 1, numbers.next)) {
            numbers.next = i;
            numbers.read().ifPresent(found::add);
        }
        return found;
    }

    /** "hai phần ba", "một nửa": nobody means it exactly. */
    static boolean isRough(Written figure) {
        return figure.text().chars().noneMatch(Character::isDigit)
                && PERCENT.lengthAtEnd(Lexicon.keys(figure.text())) == 0
                && (HALF.count(key(figure)) > 0 || PART.count(key(figure)) > 0);
    }

    private static String key(Written figure) {
        return String.join(" ", Lexicon.keys(figure.text()));
    }

    private Optional<Written> read() {
        int start = next;
        if (skip(HALF)) return Optional.of(amount(start, BigDecimal.valueOf(50), true));
        Optional<Integer> whole = whole();
        if (whole.isEmpty()) return Optional.empty();
        Optional<BigDecimal> share = share(whole.get());
        if (share.isPresent()) return share.map(it -> amount(start, it, true));
        Optional<BigDecimal> decimal = decimal(whole.get());
        BigDecimal value = decimal.orElse(BigDecimal.valueOf(whole.get()));
        boolean compound = decimal.isPresent() || next - start > 1;
        if (skip(PERCENT)) return Optional.of(amount(start, value, true));
        // "không đơn vị nào" is a denial.
        boolean counts = value.signum() > 0 && COUNTED.lengthAtStart(rest()) > 0;
        return compound || counts ? Optional.of(amount(start, value, false)) : Optional.empty();
    }

    /** "hai phần ba" in percent. */
    private Optional<BigDecimal> share(int part) {
        int start = next;
        if (PERCENT.lengthAtStart(rest()) == 0 && skip(PART)) {
            Optional<Integer> whole = whole().filter(it -> it > part);
            if (whole.isPresent()) {
                BigDecimal hundredfold = BigDecimal.valueOf(part).multiply(HUNDRED);
                BigDecimal parts = BigDecimal.valueOf(whole.get());
                return Optional.of(hundredfold.divide(parts, 1, RoundingMode.HALF_UP));
            }
        }
        next = start;
        return Optional.empty();
    }

    private Optional<BigDecimal> decimal(int whole) {
        int start = next;
        if (!skip(POINT)) return Optional.empty();
        StringBuilder decimals = new StringBuilder();
        for (Optional<Integer> digit = digit(); digit.isPresent(); digit = digit()) {
            decimals.append(digit.get());
        }
        if (decimals.length() > 0) return Optional.of(new BigDecimal(whole + "." + decimals));
        next = start;
        return Optional.empty();
    }

    /** Below a thousand. */
    private Optional<Integer> whole() {
        Optional<Integer> first = digit();
        if (first.isEmpty()) {
            if (!skip(TEN)) return Optional.empty();
            return Optional.of(10 + digit().orElse(0));
        }
        if (PERCENT.lengthAtStart(rest()) > 0) return first;
        if (skip(HUNDREDS)) {
            int hundreds = 100 * first.get();
            if (skip(NOUGHT_TENS)) return digit().map(it -> hundreds + it);
            return Optional.of(hundreds + whole().filter(it -> it < 100).orElse(0));
        }
        if (skip(TENS)) return Optional.of(10 * first.get() + digit().orElse(0));
        return first;
    }

    private Optional<Integer> digit() {
        return next < syllables.size() && DIGITS.containsKey(syllables.get(next).key())
                ? Optional.of(DIGITS.get(syllables.get(next++).key()))
                : Optional.empty();
    }

    private boolean skip(Phrases phrases) {
        int length = phrases.lengthAtStart(rest());
        next += length;
        return length > 0;
    }

    private List<String> rest() {
        return syllables.subList(next, Math.min(syllables.size(), next + 3)).stream()
                .map(Syllable::key)
                .toList();
    }

    private Amount amount(int first, BigDecimal value, boolean percent) {
        int start = syllables.get(first).start();
        int end = syllables.get(next - 1).end();
        return new Amount(text.substring(start, end), start, end, value, Optional.empty(), percent);
    }

    private static Map<String, Integer> digits() {
        Map<String, Integer> digits = new LinkedHashMap<>();
        String[] words = {
            "không", "một|mốt", "hai", "ba", "bốn|tư", "năm|lăm", "sáu", "bảy|bẩy", "tám", "chín"
        };
        for (int i = 0; i < words.length; i++) {
            int digit = i;
            Stream.of(words[i].split("\\|"))
                    .forEach(word -> digits.put(Lexicon.keys(word).get(0), digit));
        }
        return digits;
    }
}
