package kpireport.verification;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kpireport.verification.Written.Amount;
import kpireport.verification.Written.Label;
import kpireport.verification.Written.Month;

/** Finds which times a passage names: "tháng 4/2024", "kỳ trước", "quý II". */
final class Times {

    /** Where a passage names a time. */
    record Time(Moment moment, int start, int end) {}

    private static final Map<Moment, Lexicon> WORDS = words();
    private static final Phrases MONTH = Phrases.of("tháng");
    private static final Phrases YEAR = Phrases.of("năm");
    private static final Phrases SINCE_JANUARY = Phrases.of("tháng đầu năm");
    private static final Phrases COMPARED = Phrases.of("so với", "hơn", "kém", "bằng", "như", "từ");

    /** "tháng 4 đạt 52,4%, nay còn 39,1%" */
    private static final Phrases NOW_AGAIN = Phrases.of("xuống", "lên", "còn", "nay");

    private final YearMonth month;

    Times(YearMonth month) {
        this.month = month;
    }

    List<Time> list(Passage passage) {
        List<Time> times = new ArrayList<>();
        WORDS.forEach(
                (moment, lexicon) ->
                        lexicon.find(passage.text(), passage.syllables())
                                .forEach(it -> times.add(new Time(moment, it.start(), it.end()))));
        for (Written figure : passage.figures()) {
            moment(passage, figure)
                    .ifPresent(moment -> times.add(new Time(moment, figure.start(), figure.end())));
        }
        times.sort(Comparator.comparingInt(Time::start));
        return times;
    }

    /** The time that a figure of the passage belongs to. */
    Moment of(Passage passage, Written figure, Surroundings around) {
        if (NOW_AGAIN.lengthAtEnd(around.before()) > 0) return Moment.NOW;
        List<Time> times = list(passage);
        for (Time time : times) {
            if (isInBrackets(passage, time, figure)) return time.moment();
        }
        Optional<Time> before =
                times.stream()
                        .filter(time -> time.end() <= figure.start())
                        .filter(time -> !isCompared(passage, time))
                        .reduce((earlier, later) -> later);
        if (before.isPresent()) return before.get().moment();
        return times.stream()
                .filter(time -> time.start() >= figure.end())
                .filter(time -> !isCompared(passage, time))
                .filter(time -> !hasFigureBetween(passage, figure.end(), time))
                .filter(time -> !hasMarkBetween(passage, figure.end(), time))
                .findFirst()
                .map(Time::moment)
                .orElse(Moment.NOW);
    }

    /** "đạt 90 điểm, tháng trước xếp loại Tốt" */
    private static boolean hasMarkBetween(Passage passage, int from, Time time) {
        return passage.text()
                .substring(from, time.start())
                .chars()
                .anyMatch(sign -> ",;(".indexOf(sign) >= 0);
    }

    /** "so với tháng trước (52,4%)" */
    private static boolean isInBrackets(Passage passage, Time time, Written figure) {
        return time.end() <= figure.start()
                && passage.text().substring(time.end(), figure.start()).strip().equals("(");
    }

    private Optional<Moment> moment(Passage passage, Written figure) {
        if (figure instanceof Month written) {
            return Optional.of(moment(YearMonth.of(written.year(), written.month())));
        }
        if (figure instanceof Label label) {
            return label.name().startsWith("quý") ? Optional.of(Moment.OTHER) : Optional.empty();
        }
        if (!(figure instanceof Amount amount) || !amount.isWhole()) return Optional.empty();
        List<String> before = passage.keys(0, figure.start());
        List<String> after = passage.keys(figure.end(), passage.text().length());
        int number = amount.value().min(BigDecimal.valueOf(9999)).intValue();
        if (SINCE_JANUARY.lengthAtStart(after) > 0) {
            boolean now = number == month.getMonthValue();
            return Optional.of(now ? Moment.NOW : Moment.OTHER);
        }
        if (MONTH.lengthAtEnd(before) > 0 && number >= 1 && number <= 12) {
            return Optional.of(moment(number));
        }
        boolean year = YEAR.lengthAtEnd(before) > 0 && number > 1900;
        return year && number != month.getYear() ? Optional.of(Moment.OTHER) : Optional.empty();
    }

    private Moment moment(YearMonth written) {
        if (written.equals(month)) return Moment.NOW;
        return written.equals(month.minusMonths(1)) ? Moment.MONTH_BEFORE : Moment.OTHER;
    }

    private Moment moment(int written) {
        if (written == month.getMonthValue()) return Moment.NOW;
        return written == month.minusMonths(1).getMonthValue() ? Moment.MONTH_BEFORE : Moment.OTHER;
    }

    /** "so với tháng 4/2024": what is told is told of another time. */
    private static boolean isCompared(Passage passage, Time time) {
        List<String> before = new ArrayList<>(passage.keys(0, time.start()));
        if (MONTH.lengthAtEnd(before) > 0) before.remove(before.size() - 1);
        return COMPARED.lengthAtEnd(before) > 0;
    }

    private static boolean hasFigureBetween(Passage passage, int start, Time time) {
        return passage.figures().stream()
                .filter(figure -> !(figure instanceof Month))
                .anyMatch(figure -> figure.start() >= start && figure.end() <= time.start());
    }

    private static Map<Moment, Lexicon> words() {
        Map<Moment, Lexicon> words = new LinkedHashMap<>();
        words.put(Moment.NOW, lexicon("tháng này", "kỳ này", "hiện nay", "đến nay", "hiện tại"));
        words.put(
                Moment.MONTH_BEFORE,
                lexicon("tháng trước", "tháng liền trước", "tháng liền kề", "kỳ trước"));
        words.put(
                Moment.OTHER,
                lexicon(
                        "cùng kỳ",
                        "năm trước",
                        "năm ngoái",
                        "quý trước",
                        "đầu năm",
                        "cuối năm",
                        "tháng sau",
                        "tháng tới",
                        "thời gian tới"));
        return words;
    }

    private static Lexicon lexicon(String... words) {
        Lexicon lexicon = new Lexicon();
        for (String word : words) {
            lexicon.add(word, word, Lexicon.Capitals.NONE);
        }
        return lexicon;
    }
}
