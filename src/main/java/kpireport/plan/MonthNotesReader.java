package kpireport.plan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import kpireport.diagnostics.Diagnostics;

/** Reads what a person noted about one month, beside its exports. */
public final class MonthNotesReader {

    /** Where they are, workspace-relative. */
    public static String file(YearMonth month) {
        return "exports/" + month + "/month.yaml";
    }

    /**
     * @return {@link MonthNotes#NONE} when there is no {@code exports/<month>/month.yaml}, or
     *     nothing in it
     */
    public MonthNotes read(Path workspace, YearMonth month, Plan plan, Diagnostics diagnostics) {
        String name = file(month);
        Path file = workspace.resolve(name);
        if (!Files.isRegularFile(file)) {
            return MonthNotes.NONE;
        }
        Diagnostics found = new Diagnostics();
        MonthNotes notes =
                YamlTree.read(file, name, found)
                        .map(root -> new YamlValue(root, found).map(new NotesReader(plan)::read))
                        .orElse(MonthNotes.NONE);
        LineOrder.of(found).forEach(diagnostics::report);
        return notes;
    }
}
