package kpireport.setup;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kpireport.inspection.DossierCount;
import kpireport.inspection.InspectedColumn;
import kpireport.plan.DossierMeasure;
import kpireport.plan.HeaderPath;
import kpireport.plan.RowCondition.OneOf;
import kpireport.plan.SourcesText;

/** Writes the source of a list of dossiers, with what a person should look at behind each guess. */
final class ListRemarks {

    private final DraftSource draft;
    private final Set<HeaderPath> remarked = new HashSet<>();

    ListRemarks(DraftSource draft) {
        this.draft = draft;
    }

    String write() {
        String text = SourcesText.ofList(draft.source(), this::remark);
        // Which date decides is the first question of every count.
        return text.replaceFirst(
                "(?m)^(    month: .*)$", "$1 # CẦN XEM: có đúng là ngày để tính kỳ báo cáo không");
    }

    private Optional<String> remark(DossierMeasure measure) {
        if (measure.measure().equals(DossierCount.ON_TIME.id())) {
            return Optional.of(
                    "CẦN XEM: hồ sơ chưa xong thì xét đến ngày cuối kỳ; xem cột hẹn trả ghi ngày hẹn lần đầu hay đã gia hạn");
        }
        if (measure.measure().equals(DossierCount.RESOLVED.id())) {
            return Optional.of(
                    "CẦN XEM: chỉ đếm được hồ sơ có trong danh sách; danh sách phải có cả hồ sơ nhận từ các tháng trước, xong trong tháng");
        }
        return measure.conditions().stream()
                .filter(OneOf.class::isInstance)
                .map(OneOf.class::cast)
                .filter(it -> remarked.add(it.column()))
                .findFirst()
                .map(this::others);
    }

    /** What else the column says: it may belong among the words that count. */
    private String others(OneOf condition) {
        List<String> others =
                draft.columns().stream()
                        .filter(it -> it.path().filter(condition.column()::equals).isPresent())
                        .map(InspectedColumn::samples)
                        .flatMap(List::stream)
                        .filter(word -> !condition.words().contains(word))
                        .toList();
        return others.isEmpty()
                ? "CẦN XEM: mọi giá trị của cột " + condition.column() + " đều nằm trong điều kiện"
                : "CẦN XEM: cột "
                        + condition.column()
                        + " còn có "
                        + others.stream().collect(Collectors.joining("\", \"", "\"", "\""));
    }
}
