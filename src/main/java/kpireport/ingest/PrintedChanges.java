package kpireport.ingest;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.Evidence;
import kpireport.measures.Evidence.Role;
import kpireport.measures.Fraction;
import kpireport.measures.Observation;
import kpireport.measures.Observation.Measured;
import kpireport.measures.Value;

/**
 * What an export says of the month before: it stands in where nothing else is known of that month,
 * and is held against what is.
 */
final class PrintedChanges {

    private final YearMonth month;
    private final Diagnostics diagnostics;

    PrintedChanges(YearMonth month, Diagnostics diagnostics) {
        this.month = month;
        this.diagnostics = diagnostics;
    }

    /** The values of the month before that follow from the changes and were not known. */
    List<Observation> complete(List<PrintedChange> changes, List<Observation> known) {
        List<Observation> previous = new ArrayList<>();
        for (PrintedChange change : changes) {
            Optional<Measured> now = find(change, month, known);
            Optional<Measured> before = find(change, month.minusMonths(1), known);
            if (now.isPresent() && before.isPresent()) {
                compare(change, now.get(), before.get());
            } else if (now.isPresent() && now.get().value() instanceof Value.Printed value) {
                previous.add(before(change, now.get(), value.amount()));
            }
        }
        return previous;
    }

    private static Optional<Measured> find(
            PrintedChange change, YearMonth month, List<Observation> known) {
        return known.stream()
                .filter(observation -> observation.month().equals(month))
                .filter(observation -> observation.unit().equals(change.unit()))
                .filter(observation -> observation.indicator().equals(change.indicator()))
                .filter(Measured.class::isInstance)
                .map(Measured.class::cast)
                .findFirst();
    }

    /** The portal rounds what it prints: as many decimals as it shows have to agree. */
    private void compare(PrintedChange change, Measured now, Measured before) {
        Fraction computed = now.value().exact().minus(before.value().exact());
        int decimals = Math.max(0, change.change().scale());
        if (computed.roundedHalfUp(decimals).compareTo(change.change()) != 0) {
            diagnostics.report(
                    Code.CHANGE_DISAGREES,
                    change.where(),
                    "unit",
                    change.unit().name(),
                    "indicator",
                    change.indicator().name(),
                    "printed",
                    change.change().toPlainString(),
                    "computed",
                    computed.roundedHalfUp(decimals).toPlainString());
        }
    }

    private Measured before(PrintedChange change, Measured now, BigDecimal amount) {
        List<Evidence> evidence = new ArrayList<>(now.evidence());
        evidence.add(
                new Evidence(
                        Role.VALUE,
                        change.indicator().printedChange().orElseThrow(),
                        change.change(),
                        change.where()));
        return new Measured(
                change.unit(),
                change.indicator(),
                month.minusMonths(1),
                new Value.Printed(amount.subtract(change.change())),
                evidence);
    }
}
