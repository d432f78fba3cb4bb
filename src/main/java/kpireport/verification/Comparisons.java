package kpireport.verification;

import java.util.stream.Stream;

/** What figures are compared with, in words. */
final class Comparisons {

    private static final String[] LAST_MONTH_WORDS = {
        "tháng trước", "mức tháng trước", "kết quả tháng trước", "của tháng trước"
    };
    private static final String[] TARGET_WORDS = {
        "mức giao",
        "mức được giao",
        "mức phải đạt",
        "mức yêu cầu",
        "mức quy định",
        "chỉ tiêu",
        "chỉ tiêu giao",
        "chỉ tiêu được giao",
        "chỉ tiêu đề ra",
        "mục tiêu",
        "mục tiêu đề ra",
        "kế hoạch",
        "kế hoạch giao",
        "yêu cầu",
        "quy định",
        "ngưỡng",
        "ngưỡng yêu cầu"
    };
    private static final String[] MAXIMUM_WORDS = {
        "điểm tối đa", "mức tối đa", "mức điểm tối đa", "thang điểm", "điểm tuyệt đối", "tối đa"
    };

    static final Phrases LAST_MONTH = comparedOrNot(LAST_MONTH_WORDS);
    static final Phrases TARGET = comparedOrNot(TARGET_WORDS);
    static final Phrases MAXIMUM = comparedOrNot(MAXIMUM_WORDS);
    static final Phrases ALL =
            comparedOrNot(
                    Stream.of(LAST_MONTH_WORDS, TARGET_WORDS, MAXIMUM_WORDS)
                            .flatMap(Stream::of)
                            .toArray(String[]::new));

    private Comparisons() {}

    /** "tháng trước", "so với tháng trước" */
    private static Phrases comparedOrNot(String... words) {
        return Phrases.of(Stream.of(words).flatMap(it -> Stream.of(it, "so với " + it)));
    }
}
