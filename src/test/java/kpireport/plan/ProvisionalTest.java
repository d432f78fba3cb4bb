package kpireport.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kpireport.diagnostics.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Targets and rules that a first plan guesses, until a person deletes the reminder. */
class ProvisionalTest {

    @TempDir Path workspace;

    @Test
    void aPlanWithoutRemindersHasNothingProvisional() throws IOException {
        Plan plan = new EveryKey(workspace).read().orElseThrow();

        assertThat(plan.targets()).isNotEmpty().noneMatch(Target::provisional);
        assertThat(plan.rules()).isNotEmpty().noneMatch(NamingRule::provisional);
    }

    @Test
    void aReminderMakesTheTargetsOfItsLineProvisional() throws IOException {
        EveryKey text =
                new EveryKey(workspace)
                        .change("targets: {xa: 0}", "targets: {xa: 0} # CẦN ĐIỀN: mức được giao");
        Plan plan = text.read().orElseThrow();

        assertThat(plan.targets().stream().filter(Target::provisional))
                .singleElement()
                .extracting(Target::scope)
                .isEqualTo("xa");
        assertThat(text.codes()).containsExactly(Code.TARGETS_PROVISIONAL, Code.PLAN_GAP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules:", "  criticise:"})
    void aReminderBehindAKeyIsAboutAllThatStandsBelow(String key) throws IOException {
        EveryKey text =
                new EveryKey(workspace)
                        .change("\n" + key + "\n", "\n" + key + " # CẦN XEM: quy tắc tạm\n");
        Plan plan = text.read().orElseThrow();

        List<NamedList> provisional =
                plan.rules().stream()
                        .filter(NamingRule::provisional)
                        .map(NamingRule::list)
                        .distinct()
                        .toList();
        assertThat(provisional)
                .containsExactly(
                        key.equals("rules:")
                                ? NamedList.values()
                                : new NamedList[] {NamedList.CRITICISED});
        assertThat(plan.targets()).noneMatch(Target::provisional);
        assertThat(text.codes()).containsExactly(Code.PLAN_GAP, Code.RULES_PROVISIONAL);
    }

    @Test
    void aReminderOnALineOfItsOwnIsAboutNothingInParticular() throws IOException {
        Plan plan =
                new EveryKey(workspace)
                        .change("\nrules:\n", "\nrules:\n  # CẦN XEM: thứ tự các quy tắc\n")
                        .read()
                        .orElseThrow();

        assertThat(plan.rules()).noneMatch(NamingRule::provisional);
    }
}
