package kpireport.document;

import static kpireport.assessment.Setting.MAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kpireport.assessment.Setting;
import kpireport.measures.ConfigKey;
import kpireport.measures.Derivation.Points;
import kpireport.measures.Derivation.Sum;
import kpireport.measures.Grade;
import kpireport.plan.DocumentSpec;
import kpireport.plan.MonthNotes.FigureNote;
import org.junit.jupiter.api.Test;

class ComposerTest {

    private static final ConfigKey HERE = new ConfigKey("month.yaml", "", 1, 1);

    @Test
    void criteriaStandInTheOrderOfTheirCodesAndThoseWithoutOneLast() {
        Setting setting =
                criteria()
                        .criterion("muoi", "7.10", "vp")
                        .criterion("khong-ma", "", "vp")
                        .criterion("nam", "7.5", "vp");
        assertThat(read(setting, "criteria", "id")).containsExactly("nam", "muoi", "khong-ma");
    }

    @Test
    void anIndicatorWithoutCodeAndAgencyIsNoCriterion() {
        Setting setting = criteria().criterion("cchc", "1.3").criterion("rieng", "");
        assertThat(read(setting, "criteria", "id")).containsExactly("cchc");
    }

    @Test
    void agenciesStandInThePlansOrderEachWithItsOwnCriteria() {
        Setting setting =
                criteria()
                        .criterion("chung", "9", "nv", "vp")
                        .criterion("rieng", "3.2", "vp")
                        .criterion("khong-ai", "1.3");
        assertThat(read(setting, "agencies", "name")).containsExactly("Phòng vp", "Phòng nv");
        assertThat(read(setting, "agencies", "criteria"))
                .map(criteria -> codes((List<?>) criteria))
                .containsExactly(List.of("3.2", "9"), List.of("9"));
    }

    @Test
    void aCriterionNamesEveryAgencyThatAnswersForIt() {
        Setting setting = criteria().criterion("chung", "9", "nv", "vp");
        assertThat(read(setting, "criteria", "agencies"))
                .containsExactly(List.of("Phòng vp", "Phòng nv"));
    }

    @Test
    void whatIsSaidBesideAFigureGoesWithItsCriterion() {
        Setting setting =
                criteria()
                        .criterion("hai-long", "9", "vp")
                        .figure(
                                new FigureNote(
                                        "hai-long",
                                        Optional.empty(),
                                        Optional.of(LocalDate.of(2023, 9, 30)),
                                        "Báo cáo số 719/BC-VP",
                                        "chưa có kết quả",
                                        "lấy ý kiến",
                                        HERE));
        assertThat(list(setting, "criteria").get(0))
                .containsEntry("kind", "text")
                .containsEntry("asOf", "30/9/2023")
                .containsEntry("document", "Báo cáo số 719/BC-VP")
                .containsEntry("text", "chưa có kết quả")
                .containsEntry("request", "lấy ý kiến");
    }

    @Test
    void appendicesAreNumberedWhenADocumentHasTwo() {
        Setting setting = criteria().document(appendix("mot"));
        assertThat(each(setting, "document", "appendixNumber")).containsExactly("", "");
        setting.document(appendix("hai"));
        assertThat(each(setting, "document", "appendixNumber")).containsExactly("", "I", "II");
    }

    @Test
    void aDocumentKnowsTheNumbersOfItsAppendices() {
        Setting setting = criteria().document(appendix("mot")).document(appendix("hai"));
        assertThat(data(setting).get("appendices")).isEqualTo(Map.of("mot", "I", "hai", "II"));
    }

    @Test
    void anIndicatorKnowsItsMaximumAndItsParts() {
        Setting setting =
                criteria()
                        .rate("dung-han", "0")
                        .score("tien-do", points("dung-han", "20.00"))
                        .score(
                                "tong",
                                new Sum(List.of("tien-do"), Optional.of(new BigDecimal("100"))));
        assertThat(((Map<?, ?>) data(setting).get("indicators")).values())
                .extracting("maximum", "parts")
                .containsExactly(
                        tuple("", List.of()),
                        tuple("20", List.of()),
                        tuple("100", List.of("tien-do")));
    }

    @Test
    void theUnitsOfEachGradeAreCountedAlsoWhereThereAreNone() {
        Setting setting =
                new Setting()
                        .units("a", "b", "c")
                        .document(document("notice", "", "", false))
                        .rate("dung-han", "0")
                        .score(
                                "tien-do",
                                points("dung-han", "100"),
                                new Grade(new BigDecimal("90"), "Xuất sắc"),
                                new Grade(new BigDecimal("80"), "Tốt"),
                                new Grade(BigDecimal.ZERO, "Yếu"))
                        .observed(MAY, "a", "dung-han", "90/100")
                        .observed(MAY, "b", "dung-han", "95/100")
                        .observed(MAY, "c", "dung-han", "79/100");
        assertThat(list(setting, "levels").get(0).get("indicators"))
                .asInstanceOf(LIST)
                .last()
                .extracting("grades")
                .isEqualTo(
                        List.of(
                                Map.of("name", "Xuất sắc", "count", "02"),
                                Map.of("name", "Tốt", "count", "00"),
                                Map.of("name", "Yếu", "count", "01")));
    }

    @Test
    void anAppendixBelongsToTheDocumentBeforeIt() {
        Setting setting =
                criteria()
                        .document(appendix("mot"))
                        .document(document("report", "Báo cáo", "BC", false))
                        .document(appendix("hai"))
                        .document(appendix("ba"));
        assertThat(each(setting, "main", "abbreviation"))
                .containsExactly("TB", "TB", "BC", "BC", "BC");
        assertThat(each(setting, "document", "appendixNumber"))
                .containsExactly("", "", "", "I", "II");
    }

    private static Setting criteria() {
        return new Setting()
                .units("huyen")
                .agency("vp")
                .agency("nv")
                .document(document("notice", "Thông báo", "TB", false));
    }

    private static Points points(String rate, String maximum) {
        return new Points(
                List.of(rate),
                new BigDecimal(maximum),
                new BigDecimal("100"),
                Optional.empty(),
                true);
    }

    private static DocumentSpec appendix(String name) {
        return document(name, "", "", true);
    }

    private static DocumentSpec document(
            String name, String type, String abbreviation, boolean appendix) {
        return new DocumentSpec(
                name,
                "x.ftlh",
                Set.of(DocumentSpec.Format.DOCX),
                type,
                abbreviation,
                appendix,
                "",
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                HERE);
    }

    private static List<Object> each(Setting setting, String record, String name) {
        return new Composer()
                .compose(setting.assess(), setting.plan()).stream()
                        .map(document -> (Map<?, ?>) document.data().get(record))
                        .<Object>map(part -> part.get(name))
                        .toList();
    }

    private static List<Object> read(Setting setting, String list, String name) {
        return list(setting, list).stream().map(entry -> entry.get(name)).toList();
    }

    private static List<Object> codes(List<?> criteria) {
        return criteria.stream().<Object>map(one -> ((Map<?, ?>) one).get("code")).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Setting setting, String name) {
        return (List<Map<String, Object>>) data(setting).get(name);
    }

    private static Map<String, Object> data(Setting setting) {
        return new Composer().compose(setting.assess(), setting.plan()).get(0).data();
    }
}
