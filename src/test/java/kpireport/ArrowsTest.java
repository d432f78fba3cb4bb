package kpireport;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;

/** The picture of the house: who may know whom, and in which room a library lives. */
@AnalyzeClasses(packages = "kpireport", importOptions = DoNotIncludeTests.class)
class ArrowsTest {

    @ArchTest
    static final ArchRule importsPointUpTheFlow =
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .layer("cli")
                    .definedBy("kpireport.cli")
                    .layer("hall")
                    .definedBy("kpireport")
                    .layer("publication")
                    .definedBy("kpireport.publication")
                    .layer("rendering")
                    .definedBy("kpireport.rendering")
                    .layer("overview")
                    .definedBy("kpireport.overview")
                    .layer("explanation")
                    .definedBy("kpireport.explanation")
                    .layer("printing")
                    .definedBy("kpireport.printing")
                    .layer("machine")
                    .definedBy("kpireport.machine")
                    .layer("document")
                    .definedBy("kpireport.document")
                    .layer("assessment")
                    .definedBy("kpireport.assessment")
                    .layer("ingest")
                    .definedBy("kpireport.ingest")
                    .layer("spreadsheet")
                    .definedBy("kpireport.spreadsheet")
                    .layer("inspection")
                    .definedBy("kpireport.inspection")
                    .layer("verification")
                    .definedBy("kpireport.verification")
                    .layer("plan")
                    .definedBy("kpireport.plan")
                    .layer("diagnostics")
                    .definedBy("kpireport.diagnostics")
                    .layer("measures")
                    .definedBy("kpireport.measures")
                    .whereLayer("cli")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("hall")
                    .mayOnlyBeAccessedByLayers("cli")
                    .whereLayer("publication")
                    .mayOnlyBeAccessedByLayers("hall", "cli")
                    .whereLayer("machine")
                    .mayOnlyBeAccessedByLayers("publication", "cli")
                    .whereLayer("printing")
                    .mayOnlyBeAccessedByLayers("machine", "hall", "cli")
                    .whereLayer("rendering")
                    .mayOnlyBeAccessedByLayers("printing", "publication", "hall")
                    .whereLayer("overview")
                    .mayOnlyBeAccessedByLayers("rendering", "hall")
                    .whereLayer("explanation")
                    .mayOnlyBeAccessedByLayers(
                            "overview", "rendering", "publication", "hall", "cli")
                    .whereLayer("document")
                    .mayOnlyBeAccessedByLayers(
                            "explanation",
                            "overview",
                            "rendering",
                            "publication",
                            "verification",
                            "hall")
                    .whereLayer("assessment")
                    .mayOnlyBeAccessedByLayers(
                            "document",
                            "explanation",
                            "overview",
                            "publication",
                            "verification",
                            "hall")
                    .whereLayer("ingest")
                    .mayOnlyBeAccessedByLayers("verification", "hall")
                    .whereLayer("spreadsheet")
                    .mayOnlyBeAccessedByLayers("ingest", "verification")
                    .whereLayer("inspection")
                    .mayOnlyBeAccessedByLayers("ingest", "publication", "hall", "cli")
                    .whereLayer("verification")
                    .mayOnlyBeAccessedByLayers("publication", "hall", "cli")
                    .whereLayer("plan")
                    .mayOnlyBeAccessedByLayers(
                            "inspection",
                            "ingest",
                            "assessment",
                            "document",
                            "explanation",
                            "overview",
                            "rendering",
                            "printing",
                            "publication",
                            "verification",
                            "hall",
                            "cli")
                    .whereLayer("diagnostics")
                    .mayOnlyAccessLayers("measures")
                    .whereLayer("measures")
                    .mayNotAccessAnyLayer();

    @ArchTest
    static final ArchRule picocliLivesInTheCommandLine = livesIn("picocli..", "kpireport.cli");

    @ArchTest static final ArchRule yamlLivesInThePlan = livesIn("org.yaml..", "kpireport.plan");

    @ArchTest
    static final ArchRule csvLivesInTheSpreadsheet =
            livesIn("org.apache.commons.csv..", "kpireport.spreadsheet");

    @ArchTest
    static final ArchRule poiLivesInTheSpreadsheet =
            livesIn("org.apache.poi..", "kpireport.spreadsheet");

    @ArchTest
    static final ArchRule freemarkerLivesInTheRendering =
            livesIn("freemarker..", "kpireport.rendering");

    @ArchTest
    static final ArchRule jzlibLivesInTheRendering = livesIn("com.jcraft..", "kpireport.rendering");

    @ArchTest
    static final ArchRule jsoupLivesWhereHtmlIsReadOrWritten =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("kpireport.spreadsheet", "kpireport.rendering")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.jsoup..");

    @ArchTest
    static final ArchRule jsonLivesWhereResultsAreWrittenOrReadBack =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("kpireport.publication", "kpireport.ingest")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("com.fasterxml..");

    @ArchTest
    static final ArchRule whatIsComputedIsExact =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "kpireport.measures",
                            "kpireport.assessment",
                            "kpireport.document",
                            "kpireport.explanation",
                            "kpireport.overview")
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(Double.class)
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(Float.class);

    /** What the day or the place is decides no output; only "--month last" asks for today. */
    @ArchTest
    static final ArchRule onlyTheCommandLineKnowsTheTimeAndThePlace =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("kpireport.cli")
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(LocalDateTime.class, "now")
                    .orShould()
                    .callMethod(YearMonth.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .orShould()
                    .callMethod(Locale.class, "getDefault")
                    .orShould()
                    .callMethod(Charset.class, "defaultCharset")
                    .orShould()
                    .callMethod(ZoneId.class, "systemDefault");

    private static ArchRule livesIn(String library, String room) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .as(library + " is only known to " + room);
    }
}
