package kpireport.cli;

import java.util.Optional;
import kpireport.diagnostics.Sentences;
import kpireport.measures.Indicator;
import kpireport.measures.OrgUnit;
import kpireport.plan.Lookup;
import kpireport.plan.Plan;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that name a unit and an indicator of the plan; at least one has to be given. */
final class NamedInPlan {

    @Option(
            names = {"-u", "--unit"},
            paramLabel = "UNIT")
    private String unit;

    @Option(
            names = {"-i", "--indicator"},
            paramLabel = "INDICATOR")
    private String indicator;

    /**
     * What is asked about.
     *
     * @param unit empty for every unit
     * @param indicator empty for every indicator
     */
    record Chosen(Optional<OrgUnit> unit, Optional<Indicator> indicator) {

        boolean fits(OrgUnit one, Indicator other) {
            return unit.map(one::equals).orElse(true) && indicator.map(other::equals).orElse(true);
        }

        boolean isOne() {
            return unit.isPresent() && indicator.isPresent();
        }
    }

    Chosen choose(Plan plan, CommandLine commandLine, Sentences sentences) {
        if (unit == null && indicator == null) {
            throw new ParameterException(commandLine, sentences.text("chosen.nothing"));
        }
        Chosen chosen =
                new Chosen(
                        Optional.ofNullable(unit)
                                .map(
                                        word ->
                                                found(
                                                        "chosen.noUnit",
                                                        word,
                                                        Lookup.ofUnits(plan.units()),
                                                        commandLine,
                                                        sentences)),
                        Optional.ofNullable(indicator)
                                .map(
                                        word ->
                                                found(
                                                        "chosen.noIndicator",
                                                        word,
                                                        Lookup.ofIndicators(plan.indicators()),
                                                        commandLine,
                                                        sentences)));
        if (chosen.isOne() && !chosen.indicator().get().appliesTo(chosen.unit().get())) {
            throw new ParameterException(
                    commandLine,
                    sentences.text(
                            "chosen.otherLevel",
                            "indicator",
                            chosen.indicator().get().name(),
                            "unit",
                            chosen.unit().get().name()));
        }
        return chosen;
    }

    private static <T> T found(
            String key, String word, Lookup<T> names, CommandLine line, Sentences sentences) {
        return names.find(word)
                .orElseThrow(
                        () -> {
                            String near = names.suggest(word);
                            return new ParameterException(
                                    line,
                                    sentences.text(
                                            near.isEmpty() ? key + ".none" : key,
                                            "word",
                                            Console.printable(word),
                                            "suggestion",
                                            near,
                                            "count",
                                            names.size()));
                        });
    }
}
