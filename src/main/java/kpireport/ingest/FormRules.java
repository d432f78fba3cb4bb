package kpireport.ingest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.plan.Source.NumberRole;
import kpireport.spreadsheet.Cell;

/**
 * The sums that a form prescribes, in its numbering row ({@code (3)=(4)+(5)+(6)}) or by being the
 * form it is.
 */
final class FormRules {

    private static final Pattern NUMBERED =
            Pattern.compile("[(\\[]?(\\d{1,3})[)\\]]?(?: ?= ?([\\d()\\[\\] +-]+?))?[)\\]]?");
    private static final Pattern TERM = Pattern.compile("([+-]?)(\\d{1,3})");

    private final Table table;
    private final ColumnReader reader;
    private final Diagnostics diagnostics;

    FormRules(Table table, ColumnReader reader, Diagnostics diagnostics) {
        this.table = table;
        this.reader = reader;
        this.diagnostics = diagnostics;
    }

    void check(List<TableRow> rows) {
        for (FormSum sum : listSums(rows)) {
            rows.stream().filter(row -> row.kind() == RowKind.UNIT).forEach(row -> check(sum, row));
        }
    }

    private List<FormSum> listSums(List<TableRow> rows) {
        List<FormSum> sums = new ArrayList<>();
        rows.stream()
                .filter(row -> row.kind() == RowKind.NUMBERING)
                .findFirst()
                .map(row -> rules(table.grid().listCells(row.first())))
                .ifPresent(sums::addAll);
        for (FormSum implied : new DossierForm(table.names()).listSums()) {
            if (sums.stream().noneMatch(implied::saysTheSameAs)) sums.add(implied);
        }
        return sums;
    }

    private static List<FormSum> rules(List<Cell> numbering) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        Map<Integer, String> formulas = new LinkedHashMap<>();
        for (Cell cell : numbering) {
            Matcher numbered = NUMBERED.matcher(cell.text());
            if (numbered.matches()) {
                columns.putIfAbsent(numbered.group(1), cell.column());
                if (numbered.group(2) != null) {
                    formulas.put(cell.column(), numbered.group(2).replaceAll("[()\\[\\] ]", ""));
                }
            }
        }
        List<FormSum> rules = new ArrayList<>();
        formulas.forEach((column, formula) -> rule(column, formula, columns).ifPresent(rules::add));
        return rules;
    }

    private static Optional<FormSum> rule(
            int column, String formula, Map<String, Integer> columns) {
        Map<Integer, Integer> signs = new LinkedHashMap<>();
        Matcher term = TERM.matcher(formula);
        int end = 0;
        while (term.find() && term.start() == end) {
            Integer other = columns.get(term.group(2));
            if (other == null) return Optional.empty();
            signs.put(other, term.group(1).equals("-") ? -1 : 1);
            end = term.end();
        }
        return end == formula.length() && signs.size() > 1
                ? Optional.of(new FormSum(column, formula, signs))
                : Optional.empty();
    }

    private void check(FormSum rule, TableRow row) {
        Reading printed = reader.read(row, rule.column(), NumberRole.COUNT);
        if (!(printed instanceof Reading.Amount total)) return;
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<Integer, Integer> part : rule.signs().entrySet()) {
            Reading reading = reader.read(row, part.getKey(), NumberRole.COUNT);
            if (reading instanceof Reading.Faulty) return;
            if (reading instanceof Reading.Amount amount) {
                sum = sum.add(amount.amount().multiply(BigDecimal.valueOf(part.getValue())));
            }
        }
        if (sum.compareTo(total.amount()) != 0) {
            diagnostics.report(
                    Code.FORM_SUM_DISAGREES,
                    total.where(),
                    "unit",
                    row.unit().name(),
                    "formula",
                    table.describe(rule.column()) + " = " + rule.formula(),
                    "total",
                    total.amount().toPlainString(),
                    "sum",
                    sum.toPlainString());
        }
    }
}
