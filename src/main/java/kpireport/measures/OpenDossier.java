package kpireport.measures;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A dossier that keeps its unit short of a target.
 *
 * @param indicators those it counts against, in the plan's order
 * @param row 1-based
 * @param fields what the plan lets the unit see of it: one for each column that any list shows, the
 *     same columns in the same order for every dossier
 */
public record OpenDossier(
        OrgUnit unit,
        List<Indicator> indicators,
        String file,
        String sheet,
        int row,
        List<Field> fields) {

    public OpenDossier {
        indicators = List.copyOf(indicators);
        fields = List.copyOf(fields);
    }

    /**
     * What one column says of it.
     *
     * @param column its header; several lists may have it
     * @param text empty where the list has nothing, or no such column
     * @param moment when it is a date; midnight when it has no time of day
     * @param number when the list stores one
     */
    public record Field(
            String column,
            String text,
            Optional<LocalDateTime> moment,
            Optional<BigDecimal> number) {
        public static Field empty(String column) {
            return new Field(column, "", Optional.empty(), Optional.empty());
        }
    }
}
