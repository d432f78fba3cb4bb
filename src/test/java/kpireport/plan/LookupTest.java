package kpireport.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import kpireport.measures.Level;
import kpireport.measures.OrgUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookupTest {

    private static final Level XA = new Level("xa", "Cấp xã", "các xã");

    private final OrgUnit anDung =
            unit("an-dung", "H44.1", "xã An Dũng", "An Dũng", "UBND xã An Dũng");
    private final OrgUnit anHoa = unit("xa-an-hoa", "", "xã An Hòa", "xã An Hòa");
    private final OrgUnit anHoaTown = unit("thi-tran", "", "thị trấn An Hòa", "thị trấn An Hòa");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "an-dung",
                "H44.1",
                "h44.1",
                "xã An Dũng",
                "An Dũng",
                "UBND xã An Dũng",
                "AN DŨNG",
                "an dung",
                " An Dung "
            })
    void aUnitIsFoundByAnyOfItsNamesHoweverTheyAreTyped(String word) {
        assertThat(lookup(anDung, anHoa).find(word)).contains(anDung);
    }

    @Test
    void theNameWithoutItsKindIsEnoughWhereOneUnitEndsSo() {
        assertThat(lookup(anDung, anHoa).find("An Hòa")).contains(anHoa);
    }

    @Test
    void whereTwoUnitsEndSoNeitherIsMeantAndBothAreSuggested() {
        Lookup<OrgUnit> units = lookup(anDung, anHoa, anHoaTown);
        assertThat(units.find("An Hòa")).isEmpty();
        assertThat(units.suggest("An Hòa")).isEqualTo("\"xã An Hòa\", \"thị trấn An Hòa\"");
        assertThat(units.find("xã An Hòa")).contains(anHoa);
    }

    @Test
    void aMistypedNameFindsNothingAndTheNearOneIsSuggested() {
        assertThat(lookup(anDung, anHoa).find("An Dugn")).isEmpty();
        assertThat(lookup(anDung, anHoa).suggest("An Dugn")).isEqualTo("\"xã An Dũng\"");
    }

    @Test
    void whereNothingIsNearNothingIsSuggested() {
        assertThat(lookup(anDung, anHoa).suggest("Hà Nội")).isEmpty();
    }

    private static OrgUnit unit(
            String id, String code, String name, String shortName, String... aliases) {
        return new OrgUnit(id, code, name, shortName, XA, "", Arrays.asList(aliases), false);
    }

    private static Lookup<OrgUnit> lookup(OrgUnit... units) {
        return Lookup.ofUnits(List.of(units));
    }
}
