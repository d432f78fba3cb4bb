package kpireport.plan;

import java.time.YearMonth;

/** Names in the plan that stand for another text every month: "Tháng {month}". */
final class MonthInText {

    private MonthInText() {}

    static boolean isIn(String text) {
        return text.contains("{month}") || text.contains("{mm}");
    }

    static String name(String text, YearMonth month) {
        String number = String.valueOf(month.getMonthValue());
        return text.replace("{month}", number)
                .replace("{mm}", month.getMonthValue() < 10 ? "0" + number : number)
                .replace("{year}", String.valueOf(month.getYear()));
    }
}
