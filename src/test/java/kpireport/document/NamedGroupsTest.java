package kpireport.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kpireport.document.DocumentData.UnitText;
import kpireport.document.NamedUnits.Claim;
import kpireport.document.NamedUnits.NamedGroup;
import kpireport.document.NamedUnits.NamedUnit;
import org.junit.jupiter.api.Test;

class NamedGroupsTest {

    private static final Claim MANY = new Claim("missed-at-least", "", "03", "");
    private static final Claim LOW = new Claim("any-value-below", "", "", "10%");

    @Test
    void unitsOfWhomTheSameIsSaidStandTogether() {
        assertThat(inOrder(Map.of("A", List.of(MANY), "B", List.of(MANY), "C", List.of(LOW))))
                .containsExactly("[[MANY]] A B", "[[LOW]] C");
    }

    @Test
    void noUnitIsNamedBeforeOneThatItFollows() {
        assertThat(inOrder(Map.of("A", List.of(LOW), "B", List.of(MANY), "C", List.of(LOW))))
                .containsExactly("[[LOW], [MANY]] A B C");
    }

    @Test
    void whoDidBothIsAmongThoseWhoDidOne() {
        assertThat(
                        inOrder(
                                Map.of(
                                        "A", List.of(LOW),
                                        "B", List.of(MANY, LOW),
                                        "C", List.of(LOW))))
                .containsExactly("[[LOW]] A B C");
    }

    @Test
    void whatAPersonDecidedIsNoCaseOfARule() {
        assertThat(inOrder(Map.of("A", List.of(LOW), "B", List.of(), "C", List.of(LOW))))
                .containsExactly("[[LOW]] A C", "[] B");
    }

    private static List<String> inOrder(Map<String, List<Claim>> said) {
        List<NamedUnit> units = Stream.of("A", "B", "C").map(NamedGroupsTest::unit).toList();
        return new NamedGroups(units)
                .inOrder(unit -> said.get(unit.unit().id())).stream()
                        .map(NamedGroupsTest::text)
                        .toList();
    }

    private static NamedUnit unit(String id) {
        return new NamedUnit(
                new UnitText(id, id, id, id, List.of()), new Tally("", id), "", List.of(), "", "");
    }

    private static String text(NamedGroup group) {
        String units = String.join(" ", group.units().stream().map(it -> it.unit().id()).toList());
        return group.cases().stream()
                        .map(one -> one.stream().map(it -> it == LOW ? "LOW" : "MANY").toList())
                        .toList()
                + " "
                + units;
    }
}
