package kpireport.ingest;

import static kpireport.ingest.PlanFixture.HUYEN;
import static kpireport.ingest.PlanFixture.commune;
import static kpireport.ingest.PlanFixture.unit;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import kpireport.measures.OrgUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitDirectoryTest {

    private static final OrgUnit AN_VINH = commune("xã An Vinh");
    private static final OrgUnit AN_HOA = commune("xã An Hòa");
    private static final OrgUnit MINH_PHUONG = commune("xã Minh Phượng");
    private static final OrgUnit TOWN = commune("thị trấn An Lão");
    private static final OrgUnit JUSTICE = unit("Phòng Tư pháp huyện", HUYEN);
    private static final OrgUnit LAND =
            unit("Chi nhánh Văn phòng Đăng ký đất đai", HUYEN, "VPĐKĐĐ");
    private static final OrgUnit OFFICE = unit("Văn phòng HĐND và UBND huyện", HUYEN);

    private final UnitDirectory directory =
            directory(AN_VINH, AN_HOA, MINH_PHUONG, TOWN, JUSTICE, LAND, OFFICE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xã An Vinh",
                "XÃ AN VINH",
                "Xã  An Vinh",
                "UBND xã An Vinh",
                "UBND Xã An Vinh",
                "Ủy ban nhân dân xã An Vinh",
                "Uỷ ban nhân dân xã An Vinh",
                "X. An Vinh",
                "X.An Vinh",
                "An Vinh",
                "xã An Vinh - Tỉnh Bình Định",
                "UBND xã An Vinh, huyện An Lão, tỉnh Bình Định",
                "xã An Vinh (huyện An Lão)",
                "H08.31 - UBND xã An Vinh - Tỉnh Bình Định",
                "000.00.31.H08 - UBND xã An Vinh",
                "UBND xã An Vinh (H08.31)",
                "1. H08.31: xã An Vinh",
            })
    void aCommuneIsKnownByEveryUsualSpelling(String text) {
        assertThat(directory.listByName(text)).containsExactly(AN_VINH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UBND xã An Hòa - huyện Khác",
                "xã An Vinh, huyện Hoài Ân, tỉnh Bình Định",
                "Phòng Tư pháp tỉnh"
            })
    void aNamesakeElsewhereIsNotOurs(String text) {
        assertThat(directory.listByName(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"thị trấn An Lão", "TT An Lão", "TT. An Lão", "TT.An Lão", "An Lão"})
    void aTownIsKnownByItsAbbreviation(String text) {
        assertThat(directory.listByName(text)).containsExactly(TOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phòng Tư pháp",
                "Phòng Tư pháp huyện",
                "Phòng Tư Pháp huyện An Lão",
                "Phòng Tư pháp An Lão",
                "Phòng Tư pháp - UBND huyện An Lão",
                "P. Tư pháp",
            })
    void anAgencyIsKnownWithAndWithoutTheDistrict(String text) {
        assertThat(directory.listByName(text)).containsExactly(JUSTICE);
    }

    @ParameterizedTest
    @CsvSource({
        "1. Phòng Tư pháp, Phòng Tư pháp huyện",
        "(2) Phòng Tư pháp, Phòng Tư pháp huyện",
        "II - xã An Vinh, xã An Vinh",
        "a) xã An Vinh, xã An Vinh",
        "- xã An Vinh, xã An Vinh",
        "X. An Vinh, xã An Vinh",
    })
    void aNumberBeforeTheNameIsNotPartOfIt(String text, String name) {
        assertThat(directory.listByName(text)).extracting(OrgUnit::name).containsExactly(name);
    }

    @Test
    void aCodeBesideTheNameOfAnotherUnitFitsBoth() {
        OrgUnit coded = new OrgUnit("b", "H08.32", "xã B", "xã B", HUYEN, "", List.of(), false);
        UnitDirectory both = directory(AN_VINH, coded);
        assertThat(both.listByName("H08.32 - UBND xã B")).containsExactly(coded);
        assertThat(both.listByName("H08.32 - UBND xã An Vinh"))
                .containsExactlyInAnyOrder(coded, AN_VINH);
        assertThat(both.listByName("H08.32 - UBND xã Lạ")).containsExactly(coded);
    }

    @Test
    void theTonePlacementDoesNotMatter() {
        assertThat(directory.listByName("An Hoà")).containsExactly(AN_HOA);
    }

    @Test
    void decomposedLettersAreTheSameLetters() {
        assertThat(directory.listByName(Normalizer.normalize("xã An Hòa", Normalizer.Form.NFD)))
                .containsExactly(AN_HOA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VĂN PHÒNG HĐND&UBND",
                "Văn phòng HĐND & UBND",
                "Văn phòng HĐND - UBND huyện"
            })
    void andIsReadInItsSigns(String text) {
        OrgUnit office = unit("Văn phòng HĐND và UBND huyện", HUYEN, "Văn phòng HĐND - UBND");
        assertThat(directory(office).listByName(text)).containsExactly(office);
    }

    @Test
    void anAbbreviationIsKnownOnlyByAlias() {
        assertThat(directory.listByName("VPĐKĐĐ")).containsExactly(LAND);
        assertThat(directory.listByName("VP ĐKĐĐ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "xã Minh Phương, xã Minh Phượng",
        "Minh Phương, xã Minh Phượng",
        "An Vin, xã An Vinh",
        "Phường An Vinh, xã An Vinh",
        "Bộ phận một cửa xã An Vinh, xã An Vinh"
    })
    void otherAccentsOrLettersOnlySuggest(String text, String nearest) {
        assertThat(directory.listByName(text)).isEmpty();
        assertThat(directory.listNear(text, 1)).extracting(OrgUnit::name).containsExactly(nearest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xã Phước Sơn", "Phòng Y tế", "Đoàn kinh tế - quốc phòng"})
    void whatIsLikeNoneSuggestsNone(String text) {
        assertThat(directory.listNear(text, 3)).isEmpty();
    }

    @Test
    void communeAndWardOfOneNameStayApart() {
        OrgUnit ward = commune("phường An Hòa");
        UnitDirectory both = directory(AN_HOA, ward);
        assertThat(both.listByName("xã An Hoà")).containsExactly(AN_HOA);
        assertThat(both.listByName("P. An Hòa")).containsExactly(ward);
    }

    @Test
    void aBareNameOfBothFitsBoth() {
        OrgUnit ward = commune("phường An Hòa");
        assertThat(directory(AN_HOA, ward).listByName("An Hòa")).containsExactly(AN_HOA, ward);
    }

    @Test
    void aShortNameDoesNotSettleABareNameOfBoth() {
        OrgUnit shortNamed =
                new OrgUnit("x", "", "xã An Hòa", "An Hòa", PlanFixture.XA, "", List.of(), false);
        OrgUnit ward = commune("phường An Hòa");
        assertThat(directory(shortNamed, ward).listByName("An Hòa"))
                .containsExactly(shortNamed, ward);
    }

    @Test
    void anAliasSettlesABareNameOfBoth() {
        OrgUnit commune = commune("xã An Hòa", "An Hòa");
        OrgUnit ward = commune("phường An Hòa");
        assertThat(directory(commune, ward).listByName("An Hòa")).containsExactly(commune);
    }

    @Test
    void anotherTypeIsAnotherUnit() {
        assertThat(directory.listByName("phường An Vinh")).isEmpty();
        assertThat(directory.listByName("xã An Lão")).isEmpty();
    }

    @Test
    void aUnitNamedWithoutTypeTakesTheTypeOfTheExport() {
        OrgUnit bare = commune("An Dũng");
        assertThat(directory(bare).listByName("UBND xã An Dũng")).containsExactly(bare);
    }

    @Test
    void theSameAgencyOfTwoTiersNeedsItsTier() {
        OrgUnit district = unit("Công an huyện", HUYEN);
        OrgUnit town = unit("Công an thành phố", HUYEN);
        UnitDirectory both = directory(district, town);
        assertThat(both.listByName("Công an huyện")).containsExactly(district);
        assertThat(both.listByName("Công an")).containsExactly(district, town);
    }

    @Test
    void twoAbbreviationsOfOneSignAreTriedBoth() {
        OrgUnit health = unit("Trung tâm Y tế", HUYEN);
        UnitDirectory both = directory(TOWN, health);
        assertThat(both.listByName("TT Y tế")).containsExactly(health);
        assertThat(both.listByName("TT An Lão")).containsExactly(TOWN);
    }

    @Test
    void aCodeIsTheUnitWhateverItsCapitals() {
        OrgUnit coded = unit("UBND Phường Việt Trì", "H44.130", PlanFixture.XA);
        UnitDirectory codes = directory(coded);
        assertThat(codes.listByCode("h44.130 ")).isEqualTo(Set.of(coded));
        assertThat(codes.listByCode("H44.13")).isEmpty();
        assertThat(codes.listByCode("")).isEmpty();
    }

    private static UnitDirectory directory(OrgUnit... units) {
        PlanFixture plan = new PlanFixture();
        for (OrgUnit unit : units) {
            plan.unit(unit);
        }
        return new UnitDirectory(plan.build());
    }
}
