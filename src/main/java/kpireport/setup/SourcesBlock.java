package kpireport.setup;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kpireport.inspection.InspectedColumn;
import kpireport.inspection.InspectedColumn.Holds;
import kpireport.plan.Source.IndicatorColumns;
import kpireport.plan.YamlScalar;

/** Writes the part {@code sources:} of the first plan, with what to look at behind each guess. */
final class SourcesBlock {

    private final PlanDraft draft;
    private final Concessions concessions;
    private final StringBuilder text = new StringBuilder();

    SourcesBlock(PlanDraft draft, Concessions concessions) {
        this.draft = draft;
        this.concessions = concessions;
    }

    String write() {
        line("sources:");
        boolean first = true;
        for (DraftSource source : draft.sources()) {
            boolean isLong = source.source().indicatorColumns().isPresent();
            boolean list = source.source().dossiers().isPresent();
            if (!isLong
                    && !list
                    && source.used().measures().keySet().stream()
                            .noneMatch(it -> isRead(source, it))) continue;
            if (!first) line("");
            first = false;
            if (list) list(source);
            else source(source);
        }
        return text.toString();
    }

    /** A rate that is not printed is no rate of nought. */
    private static boolean readsRates(DraftSource source) {
        return source.source().indicatorColumns().filter(it -> it.numerator().isEmpty()).isPresent()
                || source.used().measures().keySet().stream()
                        .anyMatch(
                                it ->
                                        it.holds() == Holds.PERCENT
                                                && source.used().checked(it).isEmpty());
    }

    /** A printed rate waits with the indicator that it is held against. */
    private boolean isRead(DraftSource source, InspectedColumn column) {
        return source.used().checked(column).filter(this::isWaiting).isEmpty();
    }

    private void list(DraftSource source) {
        line(
                "  # Danh sách, mỗi dòng một hồ sơ: chỉ đếm, không chép đi đâu ngoài các cột ghi ở worklist.");
        line(
                "  # month: hồ sơ thuộc tháng nào là theo ngày ở cột này. Giữa hai dấu { } là điều kiện để đếm một hồ sơ.");
        titles(source, "danh sách này có thể không gồm mọi hồ sơ tiếp nhận");
        text.append(new ListRemarks(source).write());
        List<String> unused = UnusedColumns.of(source);
        if (!unused.isEmpty()) line("    # Cột chưa dùng đến: " + String.join("; ", unused));
    }

    private void titles(DraftSource source, String doubt) {
        source.doubtfulTitles()
                .forEach(
                        title ->
                                line(
                                        "  # CẦN XEM: tiêu đề ghi \""
                                                + oneLine(title)
                                                + "\": "
                                                + doubt));
    }

    private static String oneLine(String title) {
        return title.replaceAll("\\s+", " ");
    }

    private void source(DraftSource source) {
        titles(source, "số lũy kế, không phải của riêng tháng");
        line("  - files: " + YamlScalar.quoted(source.files()));
        String sheet =
                source.source()
                        .sheet()
                        .map(name -> MonthInHeader.open(name, source.month()))
                        .map(name -> "sheet: " + YamlScalar.of(name))
                        .orElse("");
        if (source.source().table().isPresent()) {
            if (!sheet.isEmpty()) line("    " + sheet);
            place(source, "table: " + source.source().table().get(), "bảng");
        } else if (!sheet.isEmpty()) {
            place(source, sheet, "trang tính");
        }
        if (!source.ofReportMonth())
            line(
                    "    optional: true # CẦN XEM: tháng báo cáo chưa có tệp loại này; cần thì tải về và bỏ dòng này");
        source.source()
                .indicatorColumns()
                .ifPresent(
                        columns ->
                                line(
                                        "    rows: indicators # mỗi dòng là một chỉ tiêu của một đơn vị"));
        line("    unit: " + YamlScalar.of(source.source().unit().toString()));
        source.source()
                .unitCode()
                .ifPresent(code -> line("    code: " + YamlScalar.of(code.toString())));
        if (concessions.hasEmptyCells(source)) {
            line(
                    readsRates(source)
                            ? "    empty: not-applicable # CẦN XEM: tệp có ô trống, tạm coi là không phát sinh (zero: là số 0)"
                            : "    empty: zero # CẦN XEM: tệp có ô trống, tạm coi là số 0 (not-applicable: không phát sinh)");
        }
        if (concessions.ignoresOthers(source)) {
            line(
                    "    other-units: ignore # CẦN XEM: tệp có dòng không thuộc đơn vị nào ở trên, đang bỏ qua");
        }
        if (source.source().addsParts()) {
            line(
                    "    repeated-units: add # CẦN XEM: một đơn vị có nhiều dòng hoặc nhiều tệp, đang cộng số đếm lại");
        }
        source.source().indicatorColumns().ifPresent(this::indicatorColumns);
        measures(source);
    }

    /**
     * @param key which sheet, or which table of the sheet
     * @param what the word for it
     */
    private void place(DraftSource source, String key, String what) {
        String others =
                source.twins().others().stream()
                        .map(other -> '"' + oneLine(other) + '"')
                        .collect(Collectors.joining(", "));
        if (others.isEmpty()) {
            line("    " + key + (what.equals("bảng") ? " # bảng thứ mấy trong trang tính" : ""));
        } else if (source.twins().clear()) {
            line(
                    "    "
                            + key
                            + " # CẦN XEM: không đọc các "
                            + what
                            + " cùng cột, cùng đơn vị: "
                            + others);
        } else {
            line(
                    "    # CẦN ĐIỀN: các "
                            + what
                            + " có cùng cột, cùng đơn vị; chọn một như dòng dưới, hoặc ghi");
            line(
                    "    # repeated-units: add nếu đó là các phần của tháng cần cộng lại. Còn lại: "
                            + others);
            line("    # " + key);
        }
    }

    private void indicatorColumns(IndicatorColumns columns) {
        line("    indicator: " + YamlScalar.of(columns.indicator().toString()));
        columns.numerator().ifPresent(it -> line("    numerator: " + YamlScalar.of(it.toString())));
        columns.denominator()
                .ifPresent(it -> line("    denominator: " + YamlScalar.of(it.toString())));
        columns.value().ifPresent(it -> line("    value: " + YamlScalar.of(it.toString())));
    }

    private void measures(DraftSource source) {
        if (source.used().isEmpty()) return;
        line("    measures:");
        source.used()
                .measures()
                .forEach(
                        (column, id) -> {
                            if (isRead(source, column)) measure(source, column, id);
                        });
        List<InspectedColumn> left =
                source.columns().stream()
                        .filter(it -> !source.used().has(it) || !isRead(source, it))
                        .toList();
        String names =
                left.stream().map(SourcesBlock::path).distinct().collect(Collectors.joining("; "));
        if (!names.isEmpty()) line("      # Cột chưa dùng đến: " + names);
    }

    private void measure(DraftSource source, InspectedColumn column, String id) {
        String header = MonthInHeader.open(path(column), source.month());
        String start = "      " + id + ": ";
        List<String> doubts = doubts(source, column);
        String mark = doubts.isEmpty() ? "" : " # CẦN XEM: " + String.join("; ", doubts);
        if (source.used().checked(column).isPresent()) {
            line(
                    start
                            + "{header: "
                            + YamlScalar.inside(header)
                            + ", checks: "
                            + source.used().checked(column).get()
                            + "} # tỷ lệ in sẵn, chỉ để đối chiếu");
        } else if (column.holds() == Holds.COUNT || source.hasTopic(column)) {
            line(start + YamlScalar.of(header) + mark);
        } else {
            line(
                    start
                            + "{header: "
                            + YamlScalar.inside(header)
                            + ", type: "
                            + type(source, column)
                            + "}"
                            + mark);
        }
    }

    private String type(DraftSource source, InspectedColumn column) {
        if (column.holds() != Holds.PERCENT) return "amount";
        return source.used().isOfOne(column) || waits(source, column) ? "fraction" : "percent";
    }

    private List<String> doubts(DraftSource source, InspectedColumn column) {
        if (!waits(source, column)) return source.used().doubts(column);
        return Stream.concat(
                        Stream.of("chưa dùng; " + RateScale.QUESTION),
                        source.used().doubts(column).stream()
                                .filter(it -> !it.equals(RateScale.QUESTION)))
                .toList();
    }

    /** Nobody can tell how to read it, and no indicator in use asks for it. */
    private boolean waits(DraftSource source, InspectedColumn column) {
        String measure = source.used().measures().get(column);
        return concessions.drops(source, column.number())
                && draft.indicators().stream()
                        .filter(DraftIndicator::active)
                        .flatMap(DraftIndicator::listMeasures)
                        .noneMatch(it -> it.equals(measure));
    }

    private boolean isWaiting(String indicator) {
        return draft.indicators().stream()
                .anyMatch(it -> it.id().equals(indicator) && !it.active());
    }

    private static String path(InspectedColumn column) {
        return column.path().orElseThrow().toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
