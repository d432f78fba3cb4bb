package kpireport.verification;

import java.util.List;

/** What time a passage speaks of, and the words that stand for it. */
enum Moment {
    NOW("tháng này"),
    MONTH_BEFORE("tháng trước"),
    /** Another month, a quarter, a year: the results say nothing about it. */
    OTHER("tháng khác");

    private final List<String> words;

    Moment(String words) {
        this.words = Lexicon.keys(words);
    }

    List<String> words() {
        return words;
    }
}
