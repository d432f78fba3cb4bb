package kpireport.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.inspection.InspectedFile;
import kpireport.inspection.InspectedSheet;
import kpireport.measures.SourceFile;
import kpireport.plan.Plan;
import kpireport.plan.PlanReader;
import kpireport.plan.Source;
import kpireport.spreadsheet.ListFile;
import kpireport.spreadsheet.ListReader;
import kpireport.spreadsheet.Sheet;
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
                Optional<InspectedFile> list = inspectLists(file, name);
                if (list.isPresent()) return list.get();
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
                workbook.sheets().stream().map(sheet -> inspect(workbook, sheet)).toList();
        Proposals proposals = new Proposals(pattern(file), ids);
        List<Source> sources = proposals.list(sheets);
        if (sources.isEmpty()) sheets.forEach(sheet -> sheet.report(diagnostics));
        sheets.forEach(sheet -> sheet.reportComposite(diagnostics));
        sheets.forEach(sheet -> sheet.reportSubtotals(diagnostics));
        return new InspectedFile(
                workbook.file(),
                Optional.of(workbook.format()),
                Optional.of(workbook.encoding()).filter(Predicate.not(String::isEmpty)),
                sheets.stream().map(sheet -> sheet.describe(proposals.measures())).toList(),
                sources,
                diagnostics.list());
    }

    /** Empty where the first rows of no sheet look like a list of dossiers. */
    private Optional<InspectedFile> inspectLists(Path file, String name) {
        Optional<ListFile> lists =
                new ListReader().open(file, name, Optional.empty(), new Diagnostics());
        if (lists.isEmpty()) return Optional.empty();
        Workbook top =
                new Workbook(
                        name, lists.get().format(), lists.get().encoding(), lists.get().heads());
        Map<Sheet, DossierHead> heads = new LinkedHashMap<>();
        for (Sheet sheet : top.sheets()) {
            DossierHead.find(new Grid(top, sheet)).ifPresent(head -> heads.put(sheet, head));
        }
        if (heads.isEmpty()) return Optional.empty();
        Diagnostics diagnostics = new Diagnostics();
        Proposals proposals = new Proposals(pattern(file), ids);
        List<SheetInspection> others =
                top.sheets().stream()
                        .filter(sheet -> !heads.containsKey(sheet))
                        .map(sheet -> inspect(top, sheet))
                        .toList();
        List<Source> sources = new ArrayList<>(proposals.list(others));
        List<InspectedSheet> sheets = new ArrayList<>();
        for (DossierHead head : heads.values()) {
            DossierInspection.of(head, lists.get(), pattern(file), directory, diagnostics)
                    .ifPresent(
                            list -> {
                                sheets.add(list.describe());
                                list.source().ifPresent(sources::add);
                            });
        }
        others.forEach(sheet -> sheets.add(sheet.describe(proposals.measures())));
        InspectedFile found =
                new InspectedFile(
                        name,
                        Optional.of(top.format()),
                        Optional.of(top.encoding()).filter(Predicate.not(String::isEmpty)),
                        sheets,
                        sources,
                        diagnostics.list());
        return Optional.of(DossierForms.join(List.of(found)).get(0));
    }

    private SheetInspection inspect(Workbook workbook, Sheet sheet) {
        return new SheetInspection(workbook, sheet, directory, numbers);
    }

    private static String pattern(Path file) {
        return NamePattern.of(file.getFileName().toString());
    }
}
