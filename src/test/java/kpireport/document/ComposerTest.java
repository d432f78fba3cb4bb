package kpireport.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kpireport.assessment.Setting;
import kpireport.measures.ConfigKey;
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
        return (List<Map<String, Object>>)
                new Composer().compose(setting.assess(), setting.plan()).get(0).data().get(name);
    }
}
