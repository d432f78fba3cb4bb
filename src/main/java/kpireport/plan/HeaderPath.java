package kpireport.plan;

import java.time.YearMonth;
import java.util.List;

/**
 * A column's header as one reads it from the top through merged cells: {@code Số hồ sơ tiếp nhận >
 * Trong kỳ > Trực tuyến}. Outer headers may be left out where the rest is clear.
 *
 * <p>An export that heads its columns by the month is read every month by "Tháng {month}", "Tháng
 * {mm}" (with a leading nought), "Tháng {month}/{year}".
 *
 * @param segments outermost first
 * @param occurrence 1-based, counted from the left, for headers that repeat ({@code Đạt #2}); 0
 *     when not given
 */
public record HeaderPath(List<String> segments, int occurrence) {

    public HeaderPath {
        segments = List.copyOf(segments);
        if (segments.isEmpty()) {
            throw new IllegalArgumentException("a header path needs a header");
        }
    }

    HeaderPath inMonth(YearMonth month) {
        return new HeaderPath(
                segments.stream().map(text -> MonthInText.name(text, month)).toList(), occurrence);
    }

    @Override
    public String toString() {
        return String.join(" > ", segments) + (occurrence > 0 ? " #" + occurrence : "");
    }
}
