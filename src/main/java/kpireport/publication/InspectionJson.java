package kpireport.publication;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kpireport.diagnostics.Diagnostic;
import kpireport.diagnostics.Wording;
import kpireport.inspection.InspectedColumn;
import kpireport.inspection.InspectedFile;
import kpireport.inspection.InspectedSheet;
import kpireport.inspection.InspectedTable;
import kpireport.inspection.InspectedUnit;
import kpireport.measures.SourceCell;
import kpireport.plan.HeaderPath;
import kpireport.plan.SourcesText;

/** What a first look found, for other programs. */
public final class InspectionJson {

    private static final int SCHEMA_VERSION = 1;

    private final Wording wording;

    private InspectionJson(Wording wording) {
        this.wording = wording;
    }

    /** One document, with a line feed at its end. */
    public static String of(List<InspectedFile> files, Wording wording) {
        InspectionJson writer = new InspectionJson(wording);
        byte[] document =
                JsonObject.document(
                        json -> {
                            json.number("schemaVersion", SCHEMA_VERSION);
                            json.objects("files", files, writer::file);
                        });
        return new String(document, StandardCharsets.UTF_8);
    }

    private void file(JsonObject json, InspectedFile file) throws IOException {
        json.text("file", file.file());
        json.yesNo("readable", file.isReadable());
        json.text("format", file.format());
        json.text("encoding", file.encoding());
        json.objects("sheets", file.sheets(), InspectionJson::sheet);
        json.text(
                "sources",
                Optional.of(file.sources())
                        .filter(sources -> !sources.isEmpty())
                        .map(SourcesText::of));
        json.objects("findings", file.findings(), this::finding);
    }

    private static void sheet(JsonObject json, InspectedSheet sheet) throws IOException {
        json.text("name", sheet.name());
        json.yesNo("hidden", sheet.hidden());
        json.number("rows", sheet.rows());
        json.number("columns", sheet.columns());
        json.number("hiddenRows", sheet.hiddenRows());
        json.number("hiddenColumns", sheet.hiddenColumns());
        json.object("table", sheet.tables().stream().findFirst(), InspectionJson::table);
        json.objects(
                "furtherTables", sheet.tables().stream().skip(1).toList(), InspectionJson::table);
    }

    private static void table(JsonObject json, InspectedTable table) throws IOException {
        json.number("firstHeaderRow", table.firstHeaderRow());
        json.number("lastHeaderRow", table.lastHeaderRow());
        json.number("numberingRow", table.numberingRow().map(BigDecimal::valueOf));
        json.objects("columns", table.columns(), InspectionJson::column);
        json.object(
                "rows",
                rows -> {
                    for (Map.Entry<String, Integer> kind : table.rows().entrySet()) {
                        rows.number(kind.getKey(), kind.getValue());
                    }
                });
        json.objects("units", table.units(), InspectionJson::unit);
    }

    private static void column(JsonObject json, InspectedColumn column) throws IOException {
        json.text("column", SourceCell.columnLetters(column.number()));
        json.texts("headers", column.headers());
        json.text("holds", word(column.holds()));
        json.text("path", column.path().map(HeaderPath::toString));
        json.text("measure", column.measure());
        json.texts("samples", column.samples());
    }

    private static void unit(JsonObject json, InspectedUnit unit) throws IOException {
        json.text("text", unit.text());
        json.number("row", unit.row());
        json.text("match", word(unit.match()));
        json.texts("units", unit.units());
    }

    private void finding(JsonObject json, Diagnostic finding) throws IOException {
        json.text("code", finding.code().name());
        json.text("severity", word(finding.severity()));
        json.text("where", finding.where().describe());
        json.text("message", wording.message(finding));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
