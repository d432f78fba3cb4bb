package kpireport.setup;

import java.util.List;
import java.util.Optional;
import kpireport.plan.YamlScalar;
import kpireport.setup.DraftFigure.Score;

/** The documents of a first plan that publishes scores, or the results of very many units. */
final class PublicationText {

    private static final String INDEX_SET = "Bộ chỉ số phục vụ người dân, doanh nghiệp";

    private static final String DECISION =
            """
                bases:
                  - >-
                    Căn cứ Quyết định số 766/QĐ-TTg ngày 23 tháng 6 năm 2022 của Thủ tướng Chính phủ phê duyệt Bộ chỉ số
                    chỉ đạo, điều hành và đánh giá chất lượng phục vụ người dân, doanh nghiệp trong thực hiện thủ tục
                    hành chính, dịch vụ công theo thời gian thực trên môi trường điện tử
            """;

    /** How many are named as the best, or the weakest, in one sentence: no more than a quarter. */
    private static final int FEW = 3;

    private static final int SOME = 10;

    private final PlanDraft draft;
    private final Optional<DraftIndicator> ranking;
    private final Addressees addressees;
    private final boolean indexSet;
    private final StringBuilder text = new StringBuilder();

    PublicationText(PlanDraft draft) {
        this.draft = draft;
        this.ranking = draft.ranking();
        this.addressees = new Addressees(draft);
        this.indexSet =
                draft.sources().stream()
                        .map(DraftSource::titles)
                        .anyMatch(SourceTitles::areOfIndexSet);
    }

    String write() {
        selections();
        dispatch();
        appendix();
        return text.toString();
    }

    private void selections() {
        line("");
        line(
                "# Các danh sách nêu trong công văn và phụ lục; top là số đơn vị nêu tên, còn lại đếm gộp.");
        line("selections:");
        for (DraftLevel level : named()) {
            String few = "top: " + Math.max(1, Math.min(FEW, draft.listUnits(level).size() / 4));
            if (ranks(level)) {
                ranked("xep-hang", level, "order: best-first");
                ranked("cao-nhat", level, "order: best-first, " + few);
                ranked("thap-nhat", level, "order: worst-first, " + few);
                if (!ranking.orElseThrow().target().isEmpty()) {
                    ranked("duoi-muc", level, "missed: true, order: worst-first, top: " + SOME);
                }
                ranked("giam-diem", level, "changed: down, order: worst-first, top: " + SOME);
            }
            for (DraftIndicator other : others()) {
                if (!other.levels().contains(level.id())) continue;
                boolean held = !other.target().isEmpty();
                selection(
                        (held ? "chua-dat-" : "thap-nhat-") + other.id(),
                        level,
                        other.id(),
                        (held ? "missed: true, " : "") + "order: worst-first, " + few);
            }
        }
    }

    private boolean ranks(DraftLevel level) {
        return ranking.filter(it -> it.levels().contains(level.id())).isPresent();
    }

    private void ranked(String name, DraftLevel level, String which) {
        selection(name, level, ranking.orElseThrow().id(), which);
    }

    private void selection(String name, DraftLevel level, String indicator, String which) {
        line(
                "  - {id: "
                        + name
                        + "-"
                        + level.id()
                        + ", level: "
                        + level.id()
                        + ", indicator: "
                        + indicator
                        + ", "
                        + which
                        + "}");
    }

    private void dispatch() {
        line("");
        line(
                "# Văn bản làm ra mỗi tháng. Lời văn nằm trong mẫu; lệnh generate ghi vào reports/<tháng>/.");
        line("documents:");
        line("  - name: dispatch");
        line("    template: cong-bo-xep-hang.ftlh");
        line("    formats: [docx, html]");
        line("    subject: công bố kết quả " + index() + mark());
        line("    addressees: # CẦN XEM: nơi nhận ở phần Kính gửi");
        line(addressees.lines());
        if (indexSet) text.append(DECISION);
        line("    recipients: # CẦN XEM: Nơi nhận");
        line("      - Như trên");
        line("      - \"Lưu: VT, VP\"");
        line("    values: # CẦN XEM: tên gọi trong câu");
        line("      index: " + YamlScalar.of(index()) + " # công bố kết quả gì");
        line("      everyone: " + YamlScalar.of(addressees.sentence()));
        line("      desk: " + YamlScalar.of(addressees.desk()) + " # theo dõi, đôn đốc");
        line("      # portal: Cổng Dịch vụ công quốc gia # nơi khai thác số liệu, nếu muốn nêu");
        whole("có kết quả chung");
        ranking.ifPresent(it -> line("      total: " + it.id() + " # chỉ tiêu để xếp hạng"));
        maximum();
    }

    private void appendix() {
        line("");
        line("  - name: appendix");
        line("    appendix: true");
        line("    formats: [docx, xlsx, html]");
        if (ranking.isEmpty()) {
            line("    template: phu-luc-ket-qua.ftlh");
            line("    subject: Kết quả thực hiện các chỉ tiêu");
            return;
        }
        line("    template: phu-luc-bang-diem.ftlh");
        line("    subject: Kết quả " + index());
        line("    values:");
        whole("in trước các đơn vị");
        line("      total: " + ranking.get().id() + " # các đơn vị xếp theo điểm này");
        maximum();
        List<DraftIndicator> others = others();
        if (others.isEmpty()) {
            line("      columns: []");
            return;
        }
        line("      columns: # in bên cạnh, từ trái sang");
        others.forEach(
                it ->
                        line(
                                "        - {indicator: "
                                        + it.id()
                                        + maximum(it).map(most -> ", maximum: " + most).orElse("")
                                        + "}"));
    }

    private String index() {
        if (indexSet) return "thực hiện " + INDEX_SET;
        return ranking.isPresent()
                ? "chấm điểm, xếp hạng các đơn vị"
                : "thực hiện các chỉ tiêu"
                        + (draft.isOfProcedures()
                                ? " về giải quyết thủ tục hành chính, dịch vụ công trực tuyến"
                                : "");
    }

    private String mark() {
        return indexSet ? "" : " # CẦN XEM: tên bộ chỉ số, bảng điểm";
    }

    private void whole(String remark) {
        draft.whole().ifPresent(unit -> line("      whole: " + unit.id() + " # đơn vị " + remark));
    }

    private static Optional<String> maximum(DraftIndicator indicator) {
        return indicator.score().flatMap(Score::maximum);
    }

    private void maximum() {
        ranking.flatMap(PublicationText::maximum)
                .ifPresent(it -> line("      maximum: " + it + " # điểm tối đa"));
    }

    private List<DraftIndicator> others() {
        return draft.indicators().stream()
                .filter(DraftIndicator::active)
                .filter(it -> ranking.filter(it::equals).isEmpty())
                .toList();
    }

    private List<DraftLevel> named() {
        return draft.levels().stream().filter(it -> !it.id().equals(DraftUnit.WHOLE)).toList();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
