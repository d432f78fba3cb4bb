package kpireport.plan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.ConfigKey;
import kpireport.measures.Indicator;
import kpireport.measures.Level;
import kpireport.measures.OrgUnit;
import kpireport.measures.SourceFile;

/** Reads the plan of a workspace. */
public final class PlanReader {

    /** Of the indicators with a provisional target; the plan has the others. */
    private static final int MOST_NAMES = 6;

    public static final String FILE = "kpi-report.yaml";

    private static final String VERSION = "1";

    /** What an export writes where nothing arose, unless the plan says otherwise. */
    public static final Set<String> USUAL_NOT_APPLICABLE =
            Collections.unmodifiableSet(
                    new LinkedHashSet<>(
                            List.of(
                                    "-",
                                    "–",
                                    "…",
                                    "...",
                                    "x",
                                    "KPS",
                                    "Không phát sinh",
                                    "N/A",
                                    "NA")));

    /** Empty when the plan has errors; all that it has are reported, in the order of its lines. */
    public Optional<Plan> read(Path workspace, Diagnostics diagnostics) {
        Path file = workspace.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            Optional<String> misnamed = findMisnamed(workspace);
            if (misnamed.isPresent()) {
                diagnostics.report(
                        Code.PLAN_MISNAMED, new SourceFile(misnamed.get()), "file", FILE);
            } else {
                diagnostics.report(Code.PLAN_MISSING, new SourceFile(FILE), "file", FILE);
            }
            return Optional.empty();
        }
        Diagnostics found = new Diagnostics();
        Optional<YamlNode> root = YamlTree.read(file, FILE, found);
        if (root.isEmpty() && !found.hasErrors()) {
            found.report(Code.PLAN_EMPTY, new SourceFile(FILE), "file", FILE);
        }
        Optional<Plan> plan = root.map(node -> new YamlValue(node, found).map(PlanReader::plan));
        if (root.isPresent()) {
            Gaps gaps = new Gaps(file, FILE);
            gaps.report(found);
            if (!found.hasErrors()) {
                plan = plan.map(read -> read.provisionalIn(gaps.listReminded()));
                plan.ifPresent(read -> reportProvisional(read, found));
            }
        }
        LineOrder.of(found).forEach(diagnostics::report);
        return found.hasErrors() ? Optional.empty() : plan;
    }

    /** The drafts say so too: whoever gets one by mail sees nothing of the plan. */
    private static void reportProvisional(Plan plan, Diagnostics diagnostics) {
        List<ConfigKey> targets =
                plan.targets().stream().filter(Target::provisional).map(Target::where).toList();
        List<ConfigKey> rules =
                plan.rules().stream()
                        .filter(NamingRule::provisional)
                        .map(NamingRule::where)
                        .toList();
        if (!targets.isEmpty()) {
            diagnostics.report(
                    Code.TARGETS_PROVISIONAL,
                    targets.get(0),
                    "count",
                    targets.size(),
                    "names",
                    namesOfProvisional(plan));
        }
        if (!rules.isEmpty()) {
            diagnostics.report(Code.RULES_PROVISIONAL, rules.get(0), "count", rules.size());
        }
    }

    private static String namesOfProvisional(Plan plan) {
        List<String> names =
                plan.indicators().stream()
                        .filter(
                                indicator ->
                                        plan.targets().stream()
                                                .filter(Target::provisional)
                                                .anyMatch(
                                                        it ->
                                                                it.indicator()
                                                                        .equals(indicator.id())))
                        .map(Indicator::name)
                        .toList();
        String first = names.stream().limit(MOST_NAMES).collect(Collectors.joining("; "));
        return names.size() > MOST_NAMES ? first + "; …" : first;
    }

    /** Notepad adds an ending that Windows then does not show. */
    private static Optional<String> findMisnamed(Path workspace) {
        return Stream.of(FILE + ".txt", "kpi-report.yml", "kpi-report.txt")
                .filter(name -> Files.isRegularFile(workspace.resolve(name)))
                .findFirst();
    }

    private static Plan plan(YamlMap map) {
        map.required("version").oneOf(List.of(VERSION));
        Office office = map.required("office").map(OfficeReader::read);

        UnitsReader unitsReader = new UnitsReader();
        References<Level> levels = unitsReader.levels(map.required("levels"));
        References<OrgUnit> units = unitsReader.units(map.required("units"));

        Optional<References<Agency>> agencies = map.optional("agencies").map(AgenciesReader::read);
        IndicatorsReader indicatorsReader = new IndicatorsReader(levels, units, agencies);
        References<Indicator> indicators = indicatorsReader.read(map.required("indicators"));

        SourcesReader sourcesReader =
                new SourcesReader(indicators.list(), new IncludesReader(levels, units));
        List<Source> sources = sourcesReader.read(map.required("sources"));
        sourcesReader.check(indicatorsReader.measureUses());

        reportIdle(map.required("levels"), levels.list(), units.list(), indicators.list());
        RulesReader rulesReader = new RulesReader(levels, indicators);
        return new Plan(
                office,
                levels.list(),
                units.list(),
                sources,
                indicators.list(),
                indicatorsReader.targets(),
                map.optional("rules").map(rulesReader::read).orElse(List.of()),
                map.optional("selections")
                        .map(new SelectionsReader(levels, indicators)::read)
                        .orElse(List.of()),
                agencies.map(References::list).orElse(List.of()),
                map.optional("deadline").map(value -> value.map(DeadlineReader::read)),
                map.optional("period")
                        .map(value -> value.map(PeriodRule::read))
                        .orElse(PeriodRule.CALENDAR_MONTH),
                map.optional("documents").map(new DocumentsReader()::read).orElse(List.of()),
                notApplicable(map.optional("not-applicable")));
    }

    /** Units without any indicator stand in the drafts as if all was well with them. */
    private static void reportIdle(
            YamlValue where, List<Level> levels, List<OrgUnit> units, List<Indicator> indicators) {
        if (indicators.isEmpty()) return;
        for (Level level : levels) {
            long members =
                    units.stream().filter(unit -> unit.level().id().equals(level.id())).count();
            boolean idle = indicators.stream().noneMatch(one -> one.levels().contains(level.id()));
            if (members > 0 && idle) {
                where.report(
                        Code.PLAN_LEVEL_WITHOUT_INDICATOR,
                        "level",
                        level.label(),
                        "count",
                        members);
            }
        }
    }

    private static Set<String> notApplicable(Optional<YamlValue> value) {
        return value.<Set<String>>map(texts -> new LinkedHashSet<>(texts.texts()))
                .orElse(USUAL_NOT_APPLICABLE);
    }
}
