package kpireport.setup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kpireport.inspection.InspectedColumn;
import kpireport.inspection.InspectedUnit;

/** Whether a printed percentage is the rate of some counts, by the rows of the export. */
enum Agreement {
    AGREES,
    UNCLEAR,
    /** In hardly any row: another rate is printed, or other counts are meant. */
    DISAGREES;

    /** By fewer rows, or units, nothing can be told: figures agree by chance. */
    static final int FEWEST = 3;

    /** Figures with more decimals are no percentage as a form prints it. */
    private static final int FINEST = 12;

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** A note in the header goes before the figures, unless they disprove it. */
    static Agreement of(
            DraftSource source,
            List<InspectedColumn> numerator,
            List<InspectedColumn> denominator,
            InspectedColumn printed) {
        Optional<FormulaNote> note = FormulaNote.of(printed);
        if (note.isPresent()) {
            int shift = printed.number() - note.get().own();
            List<InspectedColumn> all = source.columns();
            List<InspectedColumn> over = FormulaNote.columns(note.get().numerator(), shift, all);
            List<InspectedColumn> under = FormulaNote.columns(note.get().denominator(), shift, all);
            boolean clear = !over.isEmpty() && !under.isEmpty();
            if (clear && byFigures(source, over, under, printed) != DISAGREES) {
                boolean same =
                        Set.copyOf(over).equals(Set.copyOf(numerator))
                                && Set.copyOf(under).equals(Set.copyOf(denominator));
                return same ? AGREES : DISAGREES;
            }
        }
        return byFigures(source, numerator, denominator, printed);
    }

    private static Agreement byFigures(
            DraftSource source,
            List<InspectedColumn> numerator,
            List<InspectedColumn> denominator,
            InspectedColumn printed) {
        int compared = 0;
        int agreeing = 0;
        for (InspectedUnit row : source.rows()) {
            Map<Integer, String> figures = row.figures();
            Optional<BigDecimal> over = RowSums.sum(figures, numerator);
            Optional<BigDecimal> under = RowSums.sum(figures, denominator);
            Optional<PrintedNumber> shown =
                    PrintedNumber.in(row, printed).filter(it -> it.value().scale() <= FINEST);
            // Nought of anything is nought, whatever it is held against.
            boolean tells =
                    over.filter(it -> it.signum() > 0).isPresent()
                            && under.filter(it -> it.signum() > 0).isPresent()
                            && shown.isPresent();
            if (!tells) continue;
            compared++;
            if (isRate(shown.get(), over.orElseThrow(), under.orElseThrow())) agreeing++;
        }
        return of(compared, agreeing);
    }

    /**
     * @param compared how many rows tell anything
     * @param agreeing of these
     */
    static Agreement of(int compared, int agreeing) {
        if (compared < FEWEST) return UNCLEAR;
        if (agreeing * 5 >= compared * 4) return AGREES;
        return agreeing * 5 <= compared ? DISAGREES : UNCLEAR;
    }

    /** 0,4161 may stand for 41,61%. */
    private static boolean isRate(PrintedNumber printed, BigDecimal over, BigDecimal under) {
        BigDecimal rate = PrintedNumber.share(over.multiply(HUNDRED), under);
        return printed.isNear(rate)
                || !printed.signed()
                        && printed.value().compareTo(BigDecimal.ONE) <= 0
                        && printed.isNear(rate.movePointLeft(2));
    }
}
