package kpireport.setup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kpireport.inspection.InspectedColumn;
import kpireport.setup.DraftFigure.Ratio;

/**
 * A rate whose denominator may be a part of the whole only.
 *
 * @param leftOut headers of the columns that seem to belong to the whole as well; never empty
 */
record PartialRate(List<String> leftOut) {

    /** Empty where the export shows nothing beside the denominator that belongs to it. */
    static Optional<PartialRate> of(Ratio rate, List<DraftSource> sources) {
        List<String> leftOut =
                sources.stream()
                        .filter(DraftSource::ofReportMonth)
                        .flatMap(source -> leftOut(rate, source))
                        .map(ColumnName::path)
                        .distinct()
                        .toList();
        return leftOut.isEmpty() ? Optional.empty() : Optional.of(new PartialRate(leftOut));
    }

    private static Stream<InspectedColumn> leftOut(Ratio rate, DraftSource source) {
        List<InspectedColumn> denominator =
                rate.denominator().stream().flatMap(it -> source.used().find(it).stream()).toList();
        boolean here = !denominator.isEmpty() && denominator.size() == rate.denominator().size();
        return here ? new PartColumns(source).listLeftOut(denominator).stream() : Stream.empty();
    }

    /** In quotes: {@code "Qua đại lý", "Qua tổ công nghệ"}. */
    String columns() {
        return leftOut.stream().map(it -> '"' + it + '"').collect(Collectors.joining(", "));
    }

    /** For the mark behind the indicator in the plan. */
    String doubt() {
        return "mẫu số có thể mới là một phần: chưa gồm cột " + columns();
    }
}
