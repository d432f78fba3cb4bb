package kpireport.verification;

import java.util.ArrayList;
import java.util.List;
import kpireport.verification.Times.Time;

/**
 * The words next to a figure, up to the figures and marks on both sides of it. Months stand in them
 * as the words of their {@link Moment}.
 *
 * @param before in their order
 * @param after in their order
 */
record Surroundings(List<String> before, List<String> after) {

    private static final String MARKS = ",;:.()[]–…";
    private static final Phrases MONTH = Phrases.of("tháng");

    static Surroundings of(Passage passage, Written figure, List<Time> times) {
        int start = lastMark(passage.text(), figure.start());
        int end = firstMark(passage.text(), figure.end());
        for (Written other : passage.figures()) {
            if (times.stream().anyMatch(time -> time.start() == other.start())) continue;
            if (other.end() <= figure.start()) start = Math.max(start, other.end());
            if (other.start() >= figure.end()) end = Math.min(end, other.start());
        }
        return new Surroundings(
                words(passage, start, figure.start(), times),
                words(passage, figure.end(), end, times));
    }

    /** Where the words behind a figure end at a mark. */
    static int end(Passage passage, Written figure) {
        return firstMark(passage.text(), figure.end());
    }

    private static List<String> words(Passage passage, int start, int end, List<Time> times) {
        List<String> words = new ArrayList<>();
        int from = start;
        for (Time time : times) {
            if (time.start() < from || time.end() > end) continue;
            words.addAll(passage.keys(from, time.start()));
            if (MONTH.lengthAtEnd(words) > 0) words.remove(words.size() - 1);
            words.addAll(time.moment().words());
            from = time.end();
        }
        words.addAll(passage.keys(from, end));
        return words;
    }

    private static int lastMark(String text, int before) {
        for (int i = before - 1; i >= 0; i--) {
            if (MARKS.indexOf(text.charAt(i)) >= 0) return i;
        }
        return 0;
    }

    private static int firstMark(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (MARKS.indexOf(text.charAt(i)) >= 0) return i;
        }
        return text.length();
    }
}
