package kpireport.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A list with a row for each dossier: what is counted in it, and what of it may be passed on.
 *
 * @param dossier header of the column with the dossier's code
 * @param month header of the date that says to which month a row belongs
 * @param workList headers of the columns shown in the work lists of units, in their order
 * @param personal those of them that hold personal data and are shown all the same
 */
public record DossierColumns(
        HeaderPath month,
        Optional<HeaderPath> dossier,
        List<DossierMeasure> measures,
        List<HeaderPath> workList,
        List<HeaderPath> personal) {

    public DossierColumns {
        measures = List.copyOf(measures);
        workList = List.copyOf(workList);
        personal = List.copyOf(personal);
    }

    /** Every column that a list must have beside that of the unit. */
    public List<HeaderPath> listHeaders() {
        return Stream.of(
                        Stream.of(month),
                        dossier.stream(),
                        measures.stream().flatMap(DossierMeasure::listHeaders),
                        workList.stream())
                .flatMap(headers -> headers)
                .distinct()
                .toList();
    }

    /** The first measure for whose sake a column is asked for that is not the list's own. */
    Optional<DossierMeasure> findAsking(HeaderPath header) {
        if (header.equals(month) || dossier.filter(header::equals).isPresent()) {
            return Optional.empty();
        }
        return measures.stream()
                .filter(measure -> measure.listHeaders().anyMatch(header::equals))
                .findFirst();
    }

    public Optional<DossierMeasure> find(String measure) {
        return measures.stream().filter(one -> one.measure().equals(measure)).findFirst();
    }
}
