package kpireport.setup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kpireport.plan.YamlScalar;

/** Writes the first plan, with comments for whoever fills its gaps. */
final class PlanText {

    static final String SCHEMA_FILE = "kpi-report.schema.json";

    private final PlanDraft draft;
    private final Concessions concessions;
    private final StringBuilder text = new StringBuilder();

    PlanText(PlanDraft draft, Concessions concessions) {
        this.draft = draft;
        this.concessions = concessions;
    }

    String write() {
        line("# yaml-language-server: $schema=" + SCHEMA_FILE);
        line(
                draft.isUsable()
                        ? "# Kế hoạch báo cáo tháng, soạn tự động từ các tệp xuất ra; chạy được ngay, nhưng còn những chỗ phải điền."
                        : "# Kế hoạch báo cáo tháng, soạn tự động từ các tệp xuất ra; chạy được khi đã điền mục indicators.");
        line(
                "# Tìm các dòng có chữ CẦN ĐIỀN hoặc CẦN XEM, điền xong thì xóa lời nhắc sau dấu # của dòng ấy.");
        line("# Lệnh kpi-report check liệt kê những chỗ còn lại.");
        line("version: 1");
        office();
        levels();
        units();
        sources();
        indicators();
        rules();
        text.append(
                draft.isPublication()
                        ? new PublicationText(draft).write()
                        : new DocumentsText(draft).write());
        return text.toString();
    }

    private void office() {
        OfficeGuess office = draft.office();
        String mark =
                office.isKnown()
                        ? " # CẦN XEM: đoán từ tiêu đề các tệp"
                        : " # CẦN ĐIỀN: tên cơ quan";
        gap("Cơ quan ban hành văn bản.");
        line("office:");
        line("  name: [ỦY BAN NHÂN DÂN, " + YamlScalar.inside(office.letterhead()) + "]" + mark);
        line("  title: " + YamlScalar.of(office.title()) + " # cách gọi trong lời văn");
        line(
                "  place: "
                        + YamlScalar.of(office.isKnown() ? office.place() : "……")
                        + " # địa danh trước ngày, tháng, năm");
        line("  symbol: UBND # CẦN ĐIỀN: phần sau dấu / của số, ký hiệu, ví dụ UBND-VP");
        line(
                "  # Ký thay thì ghi cả quyền hạn: {authority: KT., post: [CHỦ TỊCH, PHÓ CHỦ TỊCH]}. Họ tên để trống đến khi ký.");
        line("  signer: {post: CHỦ TỊCH, name: \"\"} # CẦN ĐIỀN: chức vụ người ký");
    }

    private void levels() {
        gap("Các cấp, theo thứ tự in.");
        line("levels:");
        for (DraftLevel level : draft.levels()) {
            line(
                    "  "
                            + level.id()
                            + ": {label: "
                            + YamlScalar.inside(level.label())
                            + ", members: "
                            + YamlScalar.inside(level.members())
                            + "}");
        }
    }

    private void units() {
        gap(
                "Thứ tự dưới đây là thứ tự in trong văn bản. head: chức danh người đứng đầu, như sẽ được nêu trong văn bản.",
                "Tiền tố (UBND, xã, TT.) và cách đặt dấu (Hòa, Hoà) tự nhận ra; aliases ghi những cách viết khác.");
        line("units:");
        draft.units().forEach(unit -> line("  - {" + unit(unit) + "}" + remark(unit)));
    }

    private String unit(DraftUnit unit) {
        List<String> keys = new ArrayList<>();
        keys.add("id: " + unit.id());
        unit.found().code().ifPresent(code -> keys.add("code: " + YamlScalar.quoted(code)));
        keys.add("name: " + YamlScalar.inside(unit.name()));
        if (!unit.shortName().isEmpty())
            keys.add("short-name: " + YamlScalar.inside(unit.shortName()));
        keys.add("level: " + unit.level());
        keys.add("head: " + YamlScalar.inside(unit.head()));
        if (!unit.aliases().isEmpty()) {
            keys.add("aliases: " + inside(unit.aliases()));
        }
        if (concessions.mayBeAbsent(unit)) keys.add("may-be-absent: true");
        return String.join(", ", keys);
    }

    private String remark(DraftUnit unit) {
        if (!unit.found().doubtful().isEmpty()) {
            return " # CẦN XEM: "
                    + unit.found().doubtful().stream()
                            .map(name -> "\"" + name + "\"")
                            .collect(Collectors.joining(", "))
                    + " có đúng là đơn vị này không";
        }
        if (unit.namesake()) {
            return " # CẦN XEM: cùng tên với đơn vị khác mã; đặt name để văn bản nêu được hai bên";
        }
        if (unit.level().equals("xa") && unit.type().isEmpty()) {
            return " # CẦN XEM: ghi đủ xã, phường hay thị trấn";
        }
        if (unit.isHeadGuessed()) return " # CẦN XEM: tên đơn vị, chức danh người đứng đầu";
        if (unit.isShouted()) return " # CẦN XEM: tệp viết hoa cả tên; xem lại chữ hoa, chữ thường";
        return concessions.mayBeAbsent(unit)
                ? " # CẦN XEM: có tệp không có dòng của đơn vị này"
                : "";
    }

    private void sources() {
        gap(
                "Mỗi loại tệp: cột nào ghi đơn vị, cột nào ghi số liệu. Dấu \">\" đi từ ô tiêu đề gộp xuống ô con.");
        text.append(new SourcesBlock(draft, concessions).write());
    }

    private void indicators() {
        gap(
                "Tỷ lệ tính từ số đếm: numerator (tử số) chia denominator (mẫu số); [a, b] là cộng hai số liệu.",
                "Mức trong targets chỉ là mức tạm để chạy thử, KHÔNG phải mức được giao: thay bằng mức ghi trong văn bản giao.");
        List<DraftIndicator> indicators = draft.indicators();
        if (indicators.stream().noneMatch(DraftIndicator::active)) {
            line("indicators: # CẦN ĐIỀN: chưa có chỉ tiêu nào");
            new IndicatorsToFill(draft.sources(), draft.units())
                    .example(draft.levels())
                    .forEach(it -> line("  # " + it));
        } else {
            line("indicators:");
        }
        indicators.stream().filter(DraftIndicator::active).forEach(it -> indicator(it, ""));
        List<DraftIndicator> waiting = indicators.stream().filter(it -> !it.active()).toList();
        if (waiting.isEmpty()) return;
        line(
                "  # Các chỉ tiêu dưới đây cũng tính được từ các tệp; muốn dùng thì bỏ dấu # ở đầu dòng.");
        waiting.forEach(it -> indicator(it, "# "));
    }

    private void indicator(DraftIndicator indicator, String start) {
        line("  " + start + "- id: " + indicator.id());
        String indent = "  " + start + "  ";
        line(indent + "name: " + YamlScalar.of(indicator.name()));
        if (indicator.levels().size() < draft.levels().size()) {
            line(indent + "levels: " + inside(indicator.levels()));
        }
        if (indicator.aim().lower()) line(indent + "direction: lower # càng ít càng tốt");
        DraftFigure figure = indicator.figure();
        figure.unitOfMeasure().ifPresent(it -> line(indent + "unit-of-measure: \"" + it + '"'));
        String doubts = String.join("; ", indicator.listDoubts());
        line(
                indent
                        + figure.yaml(indicator.id())
                        + (doubts.isEmpty() ? "" : " # CẦN XEM: " + doubts));
        figure.change().ifPresent(it -> line(indent + "printed-change: " + it));
        if (!indicator.target().isEmpty()) targets(indicator, indent, start.isEmpty());
    }

    private void targets(DraftIndicator indicator, String indent, boolean marked) {
        Map<String, String> byScope = new LinkedHashMap<>();
        draft.levels().stream()
                .map(DraftLevel::id)
                .filter(indicator.levels()::contains)
                .forEach(level -> byScope.put(level, indicator.target()));
        Optional<StatedTargets> stated = indicator.aim().stated();
        boolean all =
                stated.filter(it -> it.byScope().keySet().containsAll(byScope.keySet()))
                        .isPresent();
        stated.ifPresent(it -> byScope.putAll(it.byScope()));
        String mark =
                stated.filter(it -> all)
                        .map(it -> " # CẦN XEM: theo cột \"" + it.column() + "\" của tệp")
                        .orElse(" # CẦN ĐIỀN: mức được giao");
        line(
                indent
                        + "targets: {"
                        + byScope.entrySet().stream()
                                .map(it -> it.getKey() + ": " + it.getValue())
                                .collect(Collectors.joining(", "))
                        + "}"
                        + (marked ? mark : ""));
    }

    private void rules() {
        gap(
                "Ai được nêu tên, vì sao. Trong một quy tắc mọi điều kiện phải cùng đúng; đúng một quy tắc là được nêu.",
                "Từng tháng có thể thêm, bớt trong exports/<tháng>/month.yaml, kèm lý do.");
        // A publication names the highest and the lowest; whom to blame, no target says yet.
        String start = draft.isPublication() ? "# " : "";
        line(
                draft.isPublication()
                        ? "rules: {} # CẦN XEM: chưa nêu tên ai; muốn nêu thì bỏ {} và bỏ dấu # ở các dòng dưới"
                        : "rules: # CẦN XEM: quy tắc tạm");
        rules(start + "  criticise:", "nhieu-chi-tieu", start + "    - ", "missed: {at-least: 3}");
        rules(start + "  commend:", "dat-toan-bo", start + "    - ", "met: all");
    }

    private void rules(String list, String name, String start, String condition) {
        line(list);
        for (DraftLevel level : named()) {
            line(
                    start
                            + "{name: "
                            + name
                            + "-"
                            + level.id()
                            + ", level: "
                            + level.id()
                            + ", "
                            + condition
                            + "}");
        }
    }

    /** Nobody criticises the whole district. */
    private List<DraftLevel> named() {
        List<DraftLevel> named =
                draft.levels().stream().filter(it -> !it.id().equals(DraftUnit.WHOLE)).toList();
        return named.isEmpty() ? draft.levels() : named;
    }

    private static String inside(Iterable<String> values) {
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.add(YamlScalar.inside(value)));
        return "[" + String.join(", ", texts) + "]";
    }

    private void gap(String... comments) {
        line("");
        for (String comment : comments) line("# " + comment);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
