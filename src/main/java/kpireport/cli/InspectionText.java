package kpireport.cli;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kpireport.diagnostics.Diagnostic;
import kpireport.diagnostics.Language;
import kpireport.diagnostics.Sentences;
import kpireport.diagnostics.Wording;
import kpireport.inspection.InspectedColumn;
import kpireport.inspection.InspectedColumn.Holds;
import kpireport.inspection.InspectedFile;
import kpireport.inspection.InspectedSheet;
import kpireport.inspection.InspectedTable;
import kpireport.inspection.InspectedUnit;
import kpireport.inspection.InspectedUnit.Match;
import kpireport.measures.SourceCell;
import kpireport.plan.Source;
import kpireport.plan.SourcesText;

/** Tells a person what was recognised in exports. */
final class InspectionText {

    private static final int LONGEST_SAMPLE = 40;
    private static final int LONGEST_HEADER = 200;
    private static final int MOST_COLUMNS = 60;
    private static final int MOST_UNITS = 40;
    private static final int MOST_FINDINGS = 20;

    private final Page page;
    private final Sentences sentences;
    private final Wording wording;
    private final boolean withPlan;

    /**
     * @param withPlan whether the names were held against a plan
     */
    InspectionText(Page page, Language language, boolean withPlan) {
        this.page = page;
        this.sentences = new Sentences("kpireport.cli.console", language);
        this.wording = new Wording(language);
        this.withPlan = withPlan;
    }

    void tell(InspectedFile file) {
        page.line(0, file.file());
        page.line(2, format(file));
        file.sheets().forEach(this::tell);
        if (!file.findings().isEmpty()) {
            page.line(2, said("findings"));
            shown(file.findings(), MOST_FINDINGS, 4, finding -> tell(finding, file.file()));
        }
        page.gap();
        page.flush();
    }

    /** The block to paste into the plan. */
    void tell(List<Source> sources) {
        if (sources.isEmpty()) {
            page.line(0, said("noSources"));
        } else {
            page.line(0, said("sources"));
            page.gap();
            page.copy(SourcesText.of(sources));
        }
        page.flush();
    }

    private String format(InspectedFile file) {
        if (file.format().isEmpty()) return said("unreadable");
        String format = said("format." + file.format().get());
        return file.encoding().map(encoding -> format + ", " + encoding).orElse(format);
    }

    private void tell(InspectedSheet sheet) {
        String size = said("size", "rows", sheet.rows(), "columns", sheet.columns());
        page.line(
                2,
                sheet.name().isEmpty()
                        ? size
                        : said(
                                sheet.hidden() ? "hiddenSheet" : "sheet",
                                "sheet",
                                sheet.name(),
                                "size",
                                size));
        if (sheet.hiddenRows() > 0 || sheet.hiddenColumns() > 0) {
            page.line(
                    4,
                    said(
                            "hiddenParts",
                            "rows",
                            sheet.hiddenRows(),
                            "columns",
                            sheet.hiddenColumns()));
        }
        sheet.tables().forEach(this::tell);
        if (sheet.tables().isEmpty() && sheet.rows() > 0) page.line(4, said("noTable"));
    }

    private void tell(InspectedTable table) {
        String rows =
                table.firstHeaderRow() == table.lastHeaderRow()
                        ? String.valueOf(table.firstHeaderRow())
                        : table.firstHeaderRow() + "–" + table.lastHeaderRow();
        String numbering =
                table.numberingRow().map(row -> said("numberingRow", "row", row)).orElse("");
        page.line(4, said("table", "rows", rows, "numbering", numbering));
        shown(table.columns(), MOST_COLUMNS, 6, this::tell);
        if (table.rows().isEmpty()) {
            page.line(4, said("noUnitColumn"));
        } else {
            page.line(4, said("rows", "rows", rows(table.rows())));
            tellUnits(table.units());
        }
    }

    private void tell(InspectedColumn column) {
        String headers = shortened(String.join(" > ", column.headers()), LONGEST_HEADER);
        String measure = column.measure().map(id -> " → " + id).orElse("");
        page.line(
                6,
                SourceCell.columnLetters(column.number())
                        + "  "
                        + headers
                        + " ["
                        + said("holds." + column.holds())
                        + measure
                        + "]");
        if (column.holds() == Holds.PERSONAL) {
            page.line(9, said("notShown"));
        } else if (!column.samples().isEmpty()) {
            page.line(
                    9,
                    column.samples().stream()
                            .map(sample -> shortened(sample, LONGEST_SAMPLE))
                            .collect(Collectors.joining(" | ")));
        }
    }

    private String rows(Map<String, Integer> rows) {
        return rows.entrySet().stream()
                .map(kind -> said("rows." + kind.getKey(), "count", kind.getValue()))
                .collect(Collectors.joining("; "));
    }

    private void tellUnits(List<InspectedUnit> units) {
        Match named = withPlan ? Match.MATCHED : Match.FOUND;
        List<InspectedUnit> known = units.stream().filter(unit -> unit.match() == named).toList();
        String names =
                known.stream()
                        .limit(MOST_UNITS)
                        .map(unit -> shortened(unit.text(), LONGEST_SAMPLE))
                        .collect(Collectors.joining("; "));
        if (known.size() > MOST_UNITS) names += "; …";
        String key = withPlan ? "unitsMatched" : "unitsFound";
        page.line(4, said(key, "count", known.size(), "names", names));
        List<InspectedUnit> others = units.stream().filter(unit -> unit.match() != named).toList();
        if (!others.isEmpty()) {
            page.line(4, said("unitsUnmatched", "count", others.size()));
            shown(others, MOST_UNITS, 6, this::tell);
        }
    }

    private void tell(InspectedUnit unit) {
        String unknown = unit.units().isEmpty() ? "unknownUnitAlone" : "unknownUnit";
        String key = unit.match() == Match.AMBIGUOUS ? "ambiguousUnit" : unknown;
        page.line(
                6,
                said(
                        key,
                        "row",
                        unit.row(),
                        "text",
                        shortened(unit.text(), LONGEST_SAMPLE),
                        "units",
                        String.join("; ", unit.units())));
    }

    private void tell(Diagnostic finding, String file) {
        String where = finding.where().describe();
        String inFile =
                where.startsWith(file + " · ") ? where.substring(file.length() + 3) + ": " : "";
        page.line(
                4,
                inFile
                        + wording.severity(finding.severity())
                        + " "
                        + finding.code()
                        + ": "
                        + wording.message(finding));
    }

    private <T> void shown(List<T> all, int most, int indent, Consumer<T> tell) {
        all.stream().limit(most).forEach(tell);
        if (all.size() > most) page.line(indent, said("more", "count", all.size() - most));
    }

    private static String shortened(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }

    private String said(String key, Object... details) {
        return sentences.text("inspect." + key, details);
    }
}
