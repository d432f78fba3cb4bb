package kpireport.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kpireport.measures.OrgUnit;
import kpireport.spreadsheet.Cell;
import kpireport.spreadsheet.CellCode;

/**
 * The units that the rows of a list are about, as numbers: those of the plan from 1 on; below 0
 * what is none of them, or not clear.
 */
final class UnitCodes {

    /** No unit and no name. */
    static final long NONE = CellCode.EMPTY;

    /** A row that is about no dossier: a sum, or the headers once more. */
    private static final long ASIDE = -1;

    /** The name of a unit of the plan, beside a code that is nobody's there. */
    private static final long NAMESAKE = -2;

    /** Name and code say different units. */
    private static final long CONTRADICTION = -3;

    /** From here down the names themselves: even where unknown, odd where several units fit. */
    private static final long FIRST_NAME = -4;

    /** A code of the national portal that is nobody's in the plan. */
    private static final long UNKNOWN_CODE = -1;

    private final List<OrgUnit> units;
    private final UnitDirectory directory;
    private final NumberReader tokens;
    private final boolean othersIgnored;
    private final Map<OrgUnit, Integer> numbers = new HashMap<>();

    UnitCodes(
            List<OrgUnit> units,
            UnitDirectory directory,
            NumberReader tokens,
            boolean othersIgnored) {
        this.units = units;
        this.directory = directory;
        this.tokens = tokens;
        this.othersIgnored = othersIgnored;
        for (OrgUnit unit : units) {
            numbers.put(unit, numbers.size() + 1);
        }
    }

    /**
     * @param header of the column: a long list may repeat it on every page
     */
    CellCode ofName(String header) {
        String repeated = Spelling.key(header);
        return cell -> ofName(cell, repeated);
    }

    private long ofName(Cell cell, String repeated) {
        String text = cell.text().strip();
        if (text.isEmpty()) return NONE;
        Set<OrgUnit> found = directory.listByName(text);
        if (found.size() == 1) return numbers.get(found.iterator().next());
        String key = Spelling.key(text);
        if (CellTests.isNothing(cell) || tokens.isNotApplicable(cell)) return NONE;
        if (key.equals(repeated) || Signs.isTotal(key)) return ASIDE;
        long name = (TextHash.of(text) >>> 3) * 2;
        return FIRST_NAME - name - (found.isEmpty() ? 0 : 1);
    }

    long ofCode(Cell cell) {
        Set<OrgUnit> found = directory.listByCode(cell.text());
        if (found.size() == 1) return numbers.get(found.iterator().next());
        return CellTests.isNothing(cell) || tokens.isNotApplicable(cell) ? NONE : UNKNOWN_CODE;
    }

    /** What name and code say together. */
    long resolve(long name, long code) {
        if (code > 0) {
            return name > 0 && name != code ? CONTRADICTION : name == ASIDE ? ASIDE : code;
        }
        // Another province may have a commune of the same name under its own code.
        return othersIgnored && isCodeStrange(name, code) ? NAMESAKE : name;
    }

    /** Whether the row is its code's, though no unit of the plan has the name beside it. */
    static boolean isNameStrange(long name, long code) {
        return code > 0 && name <= FIRST_NAME && !isAmbiguous(name);
    }

    /** Whether the row is its name's, though that unit has another code in the plan. */
    boolean isCodeStrange(long name, long code) {
        return code == UNKNOWN_CODE && name > 0 && !unit(name).code().isEmpty();
    }

    boolean isAside(long code) {
        return code == ASIDE;
    }

    /** Whether it is somebody else's dossier, which the plan says to leave alone. */
    boolean isForeign(long code) {
        return code == NAMESAKE || othersIgnored && code <= FIRST_NAME && !isAmbiguous(code);
    }

    static boolean isAmbiguous(long code) {
        return code <= CONTRADICTION && code % 2 != 0;
    }

    /**
     * @param code above 0
     */
    OrgUnit unit(long code) {
        return units.get((int) code - 1);
    }

    /** From 1, in the plan's order. */
    int number(OrgUnit unit) {
        return numbers.get(unit);
    }

    UnitDirectory directory() {
        return directory;
    }
}
