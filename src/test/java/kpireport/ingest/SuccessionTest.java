package kpireport.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.Observation;
import kpireport.measures.Observations;
import kpireport.plan.Plan;
import kpireport.plan.PlanReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Units that took the place of others in May 2024. */
class SuccessionTest {

    private static final String PLAN =
            """
            version: 1
            office: {name: [UBND], title: UBND huyện, place: X, symbol: UBND, signer: {post: CT}}
            levels:
              xa: {label: Cấp xã, members: các xã}
            units:
              - id: moi
                name: xã Mới
                level: xa
                head: Chủ tịch
                predecessors: {from: 2024-05, units: [%s]}
              - {id: yen, name: xã Yên, level: xa, head: Chủ tịch}
            sources:
              - files: "so-lieu*.csv"
                unit: Đơn vị
                measures: {giao: Giao, xong: Xong, ton: Tồn, hai-long: Hài lòng}
            indicators:
              - {id: ty-le, name: Tỷ lệ, rate: {numerator: xong, denominator: giao}, targets: {xa: 50}}
              - {id: ton, name: Tồn, count: {value: ton}}
              - {id: hai-long, name: Hài lòng, rate: {value: hai-long}}
              - {id: diem, name: Điểm, score: {points-from: ty-le, maximum: 10}}
            documents:
              - {name: d, template: x.ftlh, formats: [docx], subject: s, addressees: [a], recipients: [b]}
            """;
    private static final String BOTH = "{id: a, name: xã A}, {id: b, name: xã B}";
    private static final String HEAD = "Đơn vị,Giao,Xong,Tồn,Hài lòng";
    private static final String YEN = "xã Yên,5,5,0,100%";

    @TempDir private Path root;
    private WorkspaceFixture workspace;

    @BeforeEach
    void may() {
        workspace = new WorkspaceFixture(root).file("so-lieu.csv", HEAD, "xã Mới,50,40,7,90%", YEN);
    }

    @Test
    void countsOfMergedUnitsAreAddedUpAndTheRateFollowsFromTheSums() {
        april("xã A,10,1,2,80%", "xã B,30,20,3,90%");
        assertThat(aprilOf("moi", BOTH)).containsExactly("ty-le 21/40", "ton 5");
    }

    @Test
    void theSumLeadsToTheCellsOfEachFormerUnit() {
        april("xã A,10,1,2,80%", "xã B,30,20,3,90%");
        assertThat(WorkspaceFixture.evidence(find(read(BOTH), "moi", "ty-le")))
                .containsExactly(
                        "NUMERATOR xong 1 exports/2024-04/so-lieu.csv · C2",
                        "DENOMINATOR giao 10 exports/2024-04/so-lieu.csv · B2",
                        "NUMERATOR xong 20 exports/2024-04/so-lieu.csv · C3",
                        "DENOMINATOR giao 30 exports/2024-04/so-lieu.csv · B3");
    }

    @Test
    void printedPercentagesOfMergedUnitsAreNotAddedUpAndThatIsSaid() {
        april("xã A,10,1,2,80%", "xã B,30,20,3,90%");
        read(BOTH);
        assertThat(workspace.findings())
                .containsExactly("PREDECESSORS_NOT_ADDED kpi-report.yaml:10:19");
    }

    @Test
    void aRenamedUnitTakesOverWhateverThereIs() {
        april("xã A,10,1,2,80%");
        assertThat(aprilOf("moi", "{id: a, name: xã A}"))
                .containsExactly("ty-le 1/10", "ton 2", "hai-long 80");
        assertThat(workspace.findings()).isEmpty();
    }

    @Test
    void aFormerUnitWithNothingToMeasureAddsNothing() {
        april("xã A,0,0,2,KPS", "xã B,30,20,3,90%");
        assertThat(aprilOf("moi", BOTH)).startsWith("ty-le 20/30");
    }

    @Test
    void whereNothingAroseInAnyOfThemNothingDid() {
        april("xã A,0,0,2,KPS", "xã B,0,0,3,KPS");
        assertThat(aprilOf("moi", BOTH))
                .containsExactly("ty-le n/a 0", "ton 5", "hai-long n/a KPS");
    }

    @Test
    void aFormerUnitWithoutARowLeavesNoSum() {
        april("xã A,10,1,2,80%");
        assertThat(aprilOf("moi", BOTH)).isEmpty();
        assertThat(workspace.findings())
                .contains("PREDECESSOR_WITHOUT_VALUE kpi-report.yaml:10:19");
    }

    @Test
    void publishedCountsAreAddedUpJustSoAndKeepTheirTarget() {
        workspace.file("reports/2024-04/results.json", published("40", "40"));
        Observations observations = read(BOTH);
        assertThat(aprilOf("moi", BOTH)).containsExactly("ty-le 3/8");
        assertThat(target(observations)).isEqualTo("40");
    }

    @Test
    void whereTheyWereHeldAgainstDifferentTargetsThePlansCounts() {
        workspace.file("reports/2024-04/results.json", published("40", "30"));
        assertThat(target(read(BOTH))).isEqualTo("50");
    }

    @Test
    void anIdMayPassFromAFormerUnitToTheNewOne() {
        workspace.file(
                "reports/2024-04/results.json", published("40", "40").replace("\"b\"", "\"moi\""));
        assertThat(aprilOf("moi", "{id: a, name: xã A}, {id: moi, name: xã B}"))
                .containsExactly("ty-le 3/8");
    }

    @Test
    void aMonthThatWasMadeAnewUnderTheNewUnitStaysAsItWasPublished() {
        workspace.file(
                "reports/2024-04/results.json",
                published("40", "40").replace("\"a\"", "\"moi\"").replace("\"b\"", "\"yen\""));
        assertThat(aprilOf("moi", BOTH)).containsExactly("ty-le 1/4");
    }

    @Test
    void publishedUnitsThatThePlanNoLongerKnowsAreNamed() {
        workspace.file("reports/2024-04/results.json", published("40", "40"));
        read("{id: a, name: xã A}");
        assertThat(workspace.findings())
                .containsExactly("PUBLISHED_UNIT_GONE reports/2024-04/results.json");
        assertThat(workspace.details("PUBLISHED_UNIT_GONE")).containsEntry("units", "xã B");
    }

    @Test
    void aUnitThatWasPublishedUnderAnotherNameIsToldOnceWithBoth() {
        workspace
                .file("reports/2024-04/results.json", named("2024-04", "xã Yên cũ"))
                .file("reports/2024-03/results.json", named("2024-03", "xã Yên cũ"));
        Observations observations = read(BOTH);
        assertThat(workspace.findings())
                .containsExactly("UNIT_RENAMED reports/2024-04/results.json");
        assertThat(workspace.details("UNIT_RENAMED"))
                .containsEntry("changes", "xã Yên cũ → xã Yên");
        assertThat(nameOfYen(observations, "2024-03")).contains("xã Yên cũ");
        assertThat(nameOfYen(observations, "2024-04")).contains("xã Yên cũ");
    }

    @Test
    void aNameThatLastMonthHadAlreadyIsNoLongerNews() {
        workspace
                .file("reports/2024-04/results.json", named("2024-04", "xã Yên"))
                .file("reports/2024-03/results.json", named("2024-03", "xã Yên cũ"));
        assertThat(nameOfYen(read(BOTH), "2024-03")).contains("xã Yên cũ");
        assertThat(workspace.findings()).isEmpty();
    }

    @Test
    void anotherSpellingOfTheSameWordsIsNoOtherName() {
        workspace.file("reports/2024-04/results.json", named("2024-04", "Xã  YÊN"));
        assertThat(nameOfYen(read(BOTH), "2024-04")).isEmpty();
        assertThat(workspace.findings()).isEmpty();
    }

    @Test
    void aRowThatIncludesTheNewUnitIncludedTheFormerOnes() {
        april("xã A,1,1,1,80%", "xã B,2,2,2,90%");
        Plan plan = plan(BOTH, "unit: Đơn vị", "unit: Đơn vị\n    includes: {yen: [moi]}");
        assertThat(workspace.list(plan)).contains("2024-04 yen ty-le 2/2", "2024-04 moi ty-le 3/3");
    }

    private Optional<String> nameOfYen(Observations observations, String month) {
        return observations.findFormerName(plan(BOTH).units().get(1), YearMonth.parse(month));
    }

    private static String named(String month, String yen) {
        return """
        {"schemaVersion": 1, "month": "%s", "units": [
          {"id": "yen", "name": "%s", "results": [{"indicator": "ty-le", "status": "missed", "numerator": 1,
            "denominator": 4, "target": {"exact": "50"}}]}]}
        """
                .formatted(month, yen);
    }

    private static String published(String one, String other) {
        return """
        {"schemaVersion": 1, "month": "2024-04", "units": [
          {"id": "a", "results": [{"indicator": "ty-le", "status": "missed", "numerator": 1,
            "denominator": 4, "target": {"exact": "%s"}}]},
          {"id": "b", "name": "xã B", "results": [{"indicator": "ty-le", "status": "met", "numerator": 2,
            "denominator": 4, "target": {"exact": "%s"}}]}]}
        """
                .formatted(one, other);
    }

    private void april(String... rows) {
        workspace.file(
                "exports/2024-04/so-lieu.csv", HEAD + "\n" + String.join("\n", rows) + "\n" + YEN);
    }

    private Observations read(String formers) {
        return workspace.read(plan(formers));
    }

    private Plan plan(String formers) {
        return plan(formers, "", "");
    }

    private Plan plan(String formers, String passage, String replacement) {
        String yaml = PLAN.formatted(formers).replace(passage, replacement);
        workspace.file("./" + PlanReader.FILE, yaml);
        Diagnostics diagnostics = new Diagnostics();
        Optional<Plan> plan = new PlanReader().read(root, diagnostics);
        assertThat(diagnostics.list()).isEmpty();
        return plan.orElseThrow();
    }

    private List<String> aprilOf(String unit, String formers) {
        return workspace.list(plan(formers)).stream()
                .filter(text -> text.startsWith("2024-04 " + unit + " "))
                .map(text -> text.substring(("2024-04 " + unit + " ").length()))
                .toList();
    }

    private static Observation find(Observations observations, String unit, String indicator) {
        return observations.list().stream()
                .filter(one -> one.month().equals(WorkspaceFixture.MAY.minusMonths(1)))
                .filter(one -> one.unit().id().equals(unit))
                .filter(one -> one.indicator().id().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private static String target(Observations observations) {
        Observation found = find(observations, "moi", "ty-le");
        return observations
                .findPublishedTarget(found.unit(), found.indicator(), found.month())
                .orElseThrow()
                .toString();
    }
}
