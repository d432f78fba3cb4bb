package kpireport.ingest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kpireport.ingest.RowProblems.Kind;
import kpireport.plan.RowCondition.Filled;
import kpireport.plan.RowCondition.NumberCompared;
import kpireport.plan.RowCondition.OneOf;
import kpireport.spreadsheet.Cell;
import kpireport.spreadsheet.CellCode;

/**
 * What the plan wants to know of the cells of one column, a bit for each question. A bit is set
 * where the answer is another than that of an empty cell, so that the code of an empty cell is 0.
 */
final class CellTests implements CellCode {

    private static final int MOST = 57;

    /** A column of categories has a dozen words; where there are more, they seldom come again. */
    private static final int REMEMBERED = 1000;

    private static final long UNREADABLE = 1L << 62;
    private static final long DATE = 1L << 60;
    private static final long ERROR = 1L << 59;
    private static final long FORMULA = 1L << 58;
    private static final long FAULTS = UNREADABLE | DATE | ERROR | FORMULA;

    /** Of a cell that holds anything, in a column of which words are asked. */
    private static final long FILLED = 1L << 61;

    private static final Pattern CURRENCY =
            Pattern.compile(
                    " ?(đồng|đ|ð|₫|vnđ|vnð|vnd)\\.?$",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private interface Test {
        /** Of what the cell holds; empty for an empty cell. */
        boolean holds(Content content);
    }

    /** A cell, with what several tests ask of it worked out at most once. */
    private final class Content {
        private final Cell cell;
        private String word;
        private Optional<BigDecimal> number;

        Content(Cell cell) {
            this.cell = cell;
        }

        boolean isEmpty() {
            return cell == null;
        }

        boolean isNothing() {
            return isEmpty() || nothing.test(cell);
        }

        String word() {
            if (word == null) word = isEmpty() ? "" : WordKey.of(cell.text());
            return word;
        }

        /** Nothing, or a token such as KPS where a number could stand. */
        boolean isWithoutNumber() {
            return isEmpty() || reader.isNotApplicable(cell);
        }

        Optional<BigDecimal> number() {
            if (number == null) number = isEmpty() ? Optional.empty() : readNumber(cell);
            return number;
        }
    }

    private final NumberReader reader;
    private final Predicate<Cell> nothing;
    private final List<Test> tests = new ArrayList<>();
    private final Map<String, Long> codes = new ConcurrentHashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final Set<String> said = ConcurrentHashMap.newKeySet();
    private boolean numeric;

    /**
     * @param nothing whether a cell of the column says that there is nothing
     */
    CellTests(NumberReader reader, Predicate<Cell> nothing) {
        this.reader = reader;
        this.nothing = nothing;
    }

    /** Whether there is room for another question. */
    boolean isFull() {
        return tests.size() == MOST;
    }

    RowTest add(OneOf condition, int column) {
        Set<String> words = new HashSet<>();
        condition.words().forEach(word -> words.add(WordKey.of(word)));
        asked.addAll(words);
        return add(content -> words.contains(content.word()) != condition.none(), column);
    }

    RowTest add(Filled condition, int column) {
        return add(content -> content.isNothing() != condition.filled(), column);
    }

    RowTest add(NumberCompared condition, int column) {
        numeric = true;
        return add(
                content ->
                        (content.isWithoutNumber() ? condition.whenEmpty() : content.number())
                                .filter(
                                        number ->
                                                condition
                                                        .comparison()
                                                        .holds(number.compareTo(condition.bound())))
                                .isPresent(),
                column);
    }

    private RowTest add(Test test, int column) {
        long bit = 1L << tests.size();
        boolean whenEmpty = test.holds(new Content(null));
        tests.add(test);
        return codes -> ((codes[column] & bit) != 0) != whenEmpty;
    }

    @Override
    public long of(Cell cell) {
        if (isNothing(cell)) return EMPTY;
        if (cell.type() != Cell.Type.TEXT) return code(cell);
        Long known = codes.get(cell.text());
        if (known != null) return known;
        long code = code(cell);
        if (codes.size() < REMEMBERED) codes.put(cell.text(), code);
        return code;
    }

    private long code(Cell cell) {
        Content content = new Content(cell);
        Content empty = new Content(null);
        long code = 0;
        for (int i = 0; i < tests.size(); i++) {
            if (tests.get(i).holds(content) != tests.get(i).holds(empty)) code |= 1L << i;
        }
        if (!asked.isEmpty()) {
            code |= FILLED;
            if (asked.contains(content.word())) said.add(content.word());
        }
        long fault = faultOf(content);
        return fault == 0 || content.isWithoutNumber() ? code : code | fault;
    }

    /** What keeps the cell from answering; 0 when it answers. */
    private long faultOf(Content content) {
        Optional<Failure> failure = Failure.of(content.cell);
        // A plan that names the error, {not: "#N/A"}, knows of it.
        if (failure.isPresent() && (numeric || !asked.contains(content.word()))) {
            return failure.get() == Failure.ERROR ? ERROR : FORMULA;
        }
        if (!numeric || content.number().isPresent()) return 0;
        return content.cell.type() == Cell.Type.DATE ? DATE : UNREADABLE;
    }

    /** Whether a cell that was looked at says the word, which a condition asks for. */
    boolean isSaid(String word) {
        return said.contains(WordKey.of(word));
    }

    /** Whether the cell behind the code, or one of those behind several, holds anything. */
    static boolean isFilled(long codes) {
        return (codes & FILLED) != 0;
    }

    /** Whether the cell cannot be an answer to what was asked for. */
    static boolean isFaulty(long code) {
        return (code & FAULTS) != 0;
    }

    /**
     * @param code of a faulty cell
     */
    static Kind fault(long code) {
        if ((code & ERROR) != 0) return Kind.ERROR_CELL;
        if ((code & FORMULA) != 0) return Kind.FORMULA_WITHOUT_VALUE;
        return (code & DATE) != 0 ? Kind.DATE_FOR_NUMBER : Kind.UNREADABLE_NUMBER;
    }

    /** A dash or dots are how every list says that there is nothing. */
    static boolean isNothing(Cell cell) {
        return cell.text().chars().allMatch(sign -> " \u00a0-–—_.…".indexOf(sign) >= 0);
    }

    /** Money and numbers of things: 50.000, 50.000 VNĐ, 50000.00, -5. */
    private static Optional<BigDecimal> readNumber(Cell cell) {
        Optional<BigDecimal> stored = cell.number();
        if (cell.type() == Cell.Type.DATE) return Optional.empty();
        if (stored.isPresent()) return stored;
        String text = cell.text().strip();
        return number(text).or(() -> number(NumberReader.plainDigits(text).strip()));
    }

    private static Optional<BigDecimal> number(String text) {
        String digits = CURRENCY.matcher(text).replaceFirst("");
        boolean signed = digits.startsWith("-") || digits.startsWith("+");
        Numeral numeral = Numeral.parse(signed ? digits.substring(1) : digits);
        return numeral.grouped()
                .or(numeral::decimal)
                .map(number -> digits.startsWith("-") ? number.negate() : number);
    }
}
