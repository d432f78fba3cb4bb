package kpireport.assessment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kpireport.measures.Indicator;
import kpireport.measures.Level;
import kpireport.measures.Observations;
import kpireport.measures.Observations.Origin;
import kpireport.measures.OrgUnit;
import kpireport.plan.MonthNotes;
import kpireport.plan.NamedList;

/**
 * Everything that follows from one month's figures.
 *
 * @param units in the plan's order
 * @param namings in the order of the lists, then of the plan's units
 * @param deadline the day answers are due; empty when nothing sets one
 * @param previousOrigin where last month's values came from; empty when there are none
 * @param observations all months that were read, with the scores that follow
 */
public record Assessment(
        YearMonth month,
        MonthNotes notes,
        List<UnitResult> units,
        List<Naming> namings,
        List<Selected> selections,
        Optional<LocalDate> deadline,
        Optional<Origin> previousOrigin,
        Observations observations) {

    public Assessment {
        units = List.copyOf(units);
        namings = List.copyOf(namings);
        selections = List.copyOf(selections);
    }

    public List<UnitResult> listUnits(Level level) {
        return units.stream().filter(result -> result.unit().level().equals(level)).toList();
    }

    public boolean hasShortfalls() {
        return units.stream().anyMatch(unit -> unit.standing().missed() > 0);
    }

    /** By unit the indicators whose targets it missed, both in the plan's order. */
    public Map<OrgUnit, List<Indicator>> listMissed() {
        Map<OrgUnit, List<Indicator>> missed = new LinkedHashMap<>();
        for (UnitResult unit : units) {
            List<Indicator> indicators =
                    unit.missed().stream().map(IndicatorResult::indicator).toList();
            if (!indicators.isEmpty()) missed.put(unit.unit(), indicators);
        }
        return missed;
    }

    /** The units that are in the list, in the plan's order. */
    public List<Naming> listNamed(NamedList list) {
        return namings.stream()
                .filter(naming -> naming.list() == list)
                .filter(Naming::isNamed)
                .toList();
    }
}
