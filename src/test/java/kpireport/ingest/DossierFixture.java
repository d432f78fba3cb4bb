package kpireport.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.Observation;
import kpireport.plan.Plan;
import kpireport.plan.PlanReader;

/**
 * A workspace with lists of dossiers, its plan written as an office would: one commune An Hòa and
 * one An Vinh, counted by the measures that a test gives.
 */
final class DossierFixture {

    private final WorkspaceFixture workspace;
    private final List<String> measures = new ArrayList<>();
    private String keys = "";
    private String lists = "";
    private String indicators = "";
    private String rest = "";

    DossierFixture(Path root) {
        workspace = new WorkspaceFixture(root);
    }

    /** {@code "tiep-nhan: count"}; an indicator of the same id counts it. */
    DossierFixture measure(String yaml) {
        measures.add(yaml);
        return this;
    }

    /** Further keys of the source: {@code "other-units: ignore"}. */
    DossierFixture source(String yaml) {
        keys += "    " + yaml + "\n";
        return this;
    }

    /** A further source, as it stands in the plan. */
    DossierFixture list(String yaml) {
        lists += yaml;
        return this;
    }

    DossierFixture indicator(String yaml) {
        indicators += "  - " + yaml + "\n";
        return this;
    }

    /** Further keys of the plan: {@code "period: {from-day: 21}"}. */
    DossierFixture plan(String yaml) {
        rest += yaml + "\n";
        return this;
    }

    DossierFixture file(String name, String... lines) {
        workspace.file(name, lines);
        return this;
    }

    WorkspaceFixture workspace() {
        return workspace;
    }

    Plan plan() {
        String yaml =
                """
                version: 1
                office: {name: [UBND], title: UBND huyện An Lão, place: An Lão, symbol: UBND, signer: {post: CHỦ TỊCH}}
                levels:
                  xa: {label: Cấp xã, members: các xã}
                units:
                  - {id: an-hoa, name: xã An Hòa, code: H08.1, level: xa, head: Chủ tịch}
                  - {id: an-vinh, name: xã An Vinh, code: H08.2, level: xa, head: Chủ tịch}
                sources:
                  - files: "ds*"
                    rows: dossiers
                    unit: Đơn vị
                    month: Ngày tiếp nhận
                """
                        + keys
                        + "    measures:\n"
                        + measures.stream()
                                .map(measure -> "      " + measure + "\n")
                                .collect(Collectors.joining())
                        + lists
                        + "indicators:\n"
                        + (indicators.isEmpty() ? counts() : indicators)
                        + rest;
        Diagnostics diagnostics = new Diagnostics();
        try {
            Files.writeString(workspace.root().resolve(PlanReader.FILE), yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PlanReader()
                .read(workspace.root(), diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.list() + "\n" + yaml));
    }

    private String counts() {
        return measures.stream()
                .map(measure -> measure.substring(0, measure.indexOf(':')))
                .map(id -> "  - {id: %s, name: %s, count: {value: %s}}\n".formatted(id, id, id))
                .collect(Collectors.joining());
    }

    /** What is observed, unit by unit: "an-hoa tiep-nhan 2". */
    List<String> list() {
        return workspace.list(plan());
    }

    /** The count of the only measure in An Hòa, of these rows: a date and what follows it. */
    static String[] rows(String header, String... rows) {
        List<String> lines = new ArrayList<>();
        lines.add("Đơn vị;Ngày tiếp nhận;" + header);
        Arrays.stream(rows).map(row -> "xã An Hòa;05/05/2024;" + row).forEach(lines::add);
        return lines.toArray(String[]::new);
    }

    List<Observation> observe() {
        return workspace.read(plan()).list();
    }

    List<String> findings() {
        return workspace.findings();
    }
}
