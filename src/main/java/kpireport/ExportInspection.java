package kpireport;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kpireport.diagnostics.Diagnostics;
import kpireport.ingest.Inspection;
import kpireport.inspection.InspectedFile;
import kpireport.plan.Plan;
import kpireport.plan.PlanReader;

/** A first look at exports, before there is a plan for them or beside one. */
public final class ExportInspection {

    private final Inspection inspection;
    private final boolean withPlan;

    /**
     * @param workspace whose plan names the units, should it have one; a faulty plan is reported
     *     and done without
     */
    public ExportInspection(Path workspace, Diagnostics diagnostics) {
        Optional<Plan> plan =
                Files.exists(workspace.resolve(PlanReader.FILE))
                        ? new PlanReader().read(workspace, diagnostics)
                        : Optional.empty();
        withPlan = plan.isPresent();
        inspection = new Inspection(plan);
    }

    public boolean withPlan() {
        return withPlan;
    }

    /** The files that a path stands for: itself, or those of the folder. */
    public List<Path> listFiles(Path path) {
        return Inspection.listFiles(path);
    }

    public InspectedFile inspect(Path file) {
        return inspection.inspect(file, file.toString().replace(File.separatorChar, '/'));
    }
}
