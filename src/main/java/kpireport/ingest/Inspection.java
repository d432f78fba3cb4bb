package kpireport.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.inspection.InspectedFile;
import kpireport.measures.SourceFile;
import kpireport.plan.Plan;
import kpireport.plan.PlanReader;
import kpireport.plan.Source;
import kpireport.spreadsheet.SpreadsheetReader;
import kpireport.spreadsheet.Workbook;

/** A first look at exports that no source of a plan asks for yet. */
public final class Inspection {

    private final SpreadsheetReader spreadsheets = new SpreadsheetReader();
    private final MeasureIds ids = new MeasureIds();
    private final Optional<UnitDirectory> directory;
    private final NumberReader numbers;

    /**
     * @param plan whose units the names are held against, when there is one already
     */
    public Inspection(Optional<Plan> plan) {
        directory = plan.map(UnitDirectory::new);
        Set<String> tokens = plan.map(Plan::notApplicable).orElse(PlanReader.USUAL_NOT_APPLICABLE);
        numbers = new NumberReader(tokens);
    }

    /** The files that a path stands for: itself, or those of the folder. */
    public static List<Path> listFiles(Path path) {
        return Files.isDirectory(path) ? MonthFolder.walk(path) : List.of(path);
    }

    /**
     * @param name with forward slashes; every finding carries it
     */
    public InspectedFile inspect(Path file, String name) {
        Diagnostics diagnostics = new Diagnostics();
        SourceFile where = new SourceFile(name);
        if (!Files.exists(file)) {
            diagnostics.report(Code.FILE_NOT_FOUND, where);
        } else if (!Files.isRegularFile(file)) {
            diagnostics.report(Code.UNREADABLE_FILE, where);
        } else {
            try {
                Optional<Workbook> workbook =
                        spreadsheets.read(file, name, Optional.empty(), diagnostics);
                if (workbook.isPresent()) return inspect(file, workbook.get(), diagnostics);
            } catch (OutOfMemoryError tooLarge) {
                diagnostics.report(Code.TOO_LARGE_FOR_MEMORY, where);
            }
        }
        return InspectedFile.unreadable(name, diagnostics.list());
    }

    private InspectedFile inspect(Path file, Workbook workbook, Diagnostics diagnostics) {
        List<SheetInspection> sheets =
                workbook.sheets().stream()
                        .map(sheet -> new SheetInspection(workbook, sheet, directory, numbers))
                        .toList();
        Proposals proposals = new Proposals(NamePattern.of(file.getFileName().toString()), ids);
        List<Source> sources = proposals.list(sheets);
        return new InspectedFile(
                workbook.file(),
                Optional.of(workbook.format()),
                Optional.of(workbook.encoding()).filter(Predicate.not(String::isEmpty)),
                sheets.stream().map(sheet -> sheet.describe(proposals.measures(sheet))).toList(),
                sources,
                diagnostics.list());
    }
}
