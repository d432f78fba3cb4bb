package kpireport.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kpireport.diagnostics.Language;
import kpireport.explanation.Timeline;
import kpireport.explanation.Timeline.Point;
import kpireport.explanation.TimelineText;

/** Timelines as a terminal shows them. */
final class TimelinePage {

    private static final String GREEN = "\u001b[32m";
    private static final String PLAIN = "\u001b[0m";

    /** The columns of value, target and change. */
    private static final List<Integer> NUMBERS = List.of(1, 2, 4);

    private final PrintWriter out;
    private final Page page;
    private final TimelineText text;
    private final boolean colours;

    TimelinePage(PrintWriter out, Page page, Language language, boolean colours) {
        this.out = out;
        this.page = page;
        this.text = new TimelineText(language);
        this.colours = colours;
    }

    /** One unit on one indicator, a row for each month. */
    void table(Timeline timeline) {
        page.line(0, timeline.unit().name() + " · " + timeline.indicator().name());
        out.println("  " + bars(timeline));
        List<List<String>> rows = new ArrayList<>();
        rows.add(text.head());
        timeline.points().forEach(point -> rows.add(text.row(point, timeline.indicator())));
        List<Integer> widths = widths(rows);
        page.copy("  " + row(rows.get(0), widths));
        for (int i = 0; i < timeline.points().size(); i++) {
            Point point = timeline.points().get(i);
            page.copy("  " + row(rows.get(i + 1), widths));
            text.remarks(point, timeline.indicator())
                    .forEach(remark -> page.line(2 + widths.get(0) + 2, remark));
        }
    }

    /** One of many: bars, then the months in a line. */
    void brief(Timeline timeline) {
        page.line(0, timeline.unit().name() + " · " + timeline.indicator().name());
        out.println("  " + bars(timeline));
        page.line(
                2,
                timeline.points().stream()
                        .map(point -> text.brief(point, timeline.indicator()))
                        .collect(Collectors.joining("  ")));
    }

    /** What an asterisk means, where there was one. */
    void end(List<Timeline> timelines) {
        boolean remarked =
                timelines.stream()
                        .anyMatch(
                                one ->
                                        one.points().stream()
                                                .anyMatch(
                                                        point ->
                                                                !text.remarks(
                                                                                point,
                                                                                one.indicator())
                                                                        .isEmpty()));
        if (remarked) page.line(0, text.asterisk());
    }

    private String bars(Timeline timeline) {
        return colours ? GREEN + text.bars(timeline) + PLAIN : text.bars(timeline);
    }

    private static List<Integer> widths(List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < rows.get(0).size(); i++) {
            int column = i;
            widths.add(rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0));
        }
        return widths;
    }

    /** Names first, numbers to the right. */
    private static String row(List<String> cells, List<Integer> widths) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String gap = " ".repeat(widths.get(i) - width(cells.get(i)));
            boolean number = NUMBERS.contains(i);
            row.append(number ? gap + cells.get(i) : cells.get(i) + gap).append("  ");
        }
        return row.toString().stripTrailing();
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
