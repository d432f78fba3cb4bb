package kpireport;

import static kpireport.assessment.Setting.APRIL;
import static kpireport.assessment.Setting.MARCH;
import static kpireport.assessment.Setting.MAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kpireport.assessment.Setting;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostic;
import kpireport.diagnostics.Diagnostics;
import kpireport.document.Composer;
import kpireport.measures.ConfigKey;
import kpireport.measures.Direction;
import kpireport.measures.Fraction;
import kpireport.overview.Overview;
import kpireport.plan.DocumentSpec;
import kpireport.plan.NamedList;
import kpireport.plan.NamingRule;
import kpireport.plan.NamingRule.Condition;
import kpireport.rendering.RenderedFile;
import kpireport.rendering.Renderer;
import kpireport.rendering.WordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the dispatch says of a unit, whatever condition put it in whatever list. */
class NamingSentencesTest {

    private static final ConfigKey HERE = new ConfigKey("kpi-report.yaml", "", 1, 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "falls | MISSED_AT_LEAST | 1 | có chỉ tiêu chưa đạt | chưa đạt 01 chỉ tiêu",
                "two   | MISSED_AT_LEAST | 2 | chưa đạt từ 02 chỉ tiêu trở lên | chưa đạt 02 chỉ tiêu",
                "falls | MISSED_WITHOUT_CAUSE_AT_LEAST | 1 | có chỉ tiêu chưa đạt mà không có lý do được chấp nhận"
                        + " | có 01 chỉ tiêu chưa đạt mà không có lý do được chấp nhận",
                "two   | SHORTFALL_SUM_AT_LEAST | 40"
                        + " | các chỉ tiêu chưa đạt còn cách mức giao tổng cộng từ 40 điểm phần trăm trở lên"
                        + " | các chỉ tiêu chưa đạt còn cách mức giao tổng cộng từ 40 điểm phần trăm trở lên",
                "falls | ANY_VALUE_BELOW | 40 | có chỉ tiêu chỉ đạt dưới 40% | tỷ lệ p chỉ đạt dưới 40%",
                "zero  | ZERO_MONTHS | 1 | có chỉ tiêu bằng 0% | tỷ lệ p bằng 0% trong 02 tháng liên tiếp",
                "zero  | ZERO_MONTHS | 2 | có chỉ tiêu bằng 0% trong 02 tháng liên tiếp trở lên"
                        + " | tỷ lệ p bằng 0% trong 02 tháng liên tiếp",
                "falls | MISSED_MONTHS | 2 | có chỉ tiêu chưa đạt trong 02 tháng liên tiếp trở lên"
                        + " | tỷ lệ p chưa đạt trong 03 tháng liên tiếp",
                "falls | FALLING_MONTHS | 1 | có chỉ tiêu giảm so với tháng trước | tỷ lệ p giảm trong 02 tháng liên tiếp",
                "falls | FALLING_MONTHS | 2 | có chỉ tiêu giảm trong 02 tháng liên tiếp trở lên"
                        + " | tỷ lệ p giảm trong 02 tháng liên tiếp",
                "rises | FALLING_MONTHS | 2 | có chỉ tiêu tăng trong 02 tháng liên tiếp trở lên"
                        + " | tỷ lệ q tăng trong 02 tháng liên tiếp",
                "two   | FALLING_MONTHS | 1 | có chỉ tiêu kém đi so với tháng trước"
                        + " | tỷ lệ p giảm so với tháng trước và tỷ lệ q tăng so với tháng trước",
                "good  | ALL_MET | 0 | đạt toàn bộ chỉ tiêu | đạt toàn bộ chỉ tiêu",
                "good  | ALL_APPLICABLE_MET | 0 | đạt mọi chỉ tiêu có phát sinh | đạt mọi chỉ tiêu có phát sinh",
                "good  | BETTER_THAN_LAST_MONTH | 0 | có số chỉ tiêu đạt nhiều hơn tháng trước"
                        + " | có số chỉ tiêu đạt nhiều hơn tháng trước",
            })
    void everyConditionIsSaidAsItIs(
            String month, NamingRule.Test test, int bound, String rule, String unit) {
        assertThat(says(month(month).rule(NamedList.CRITICISED, test, bound), "phê bình"))
                .containsExactly(
                        "Qua kết quả tháng 5/2024, UBND phê bình vì " + rule + ": Chủ tịch.");
        assertThat(says(month(month).rule(NamedList.MUST_EXPLAIN, test, bound), "làm rõ"))
                .containsExactly(
                        "Chủ tịch báo cáo giải trình, làm rõ trách nhiệm về việc "
                                + unit
                                + "; gửi UBND (qua Văn phòng).");
        assertThat(says(month(month).rule(NamedList.COMMENDED, test, bound), "biểu dương"))
                .containsExactly(
                        "UBND biểu dương xã a đạt "
                                + switch (month) {
                                    case "good" -> "1/1 chỉ tiêu (tháng 4/2024 đạt 0/1).";
                                    case "rises" -> "1/2 chỉ tiêu (tháng 4/2024 đạt 1/2).";
                                    case "two" -> "0/2 chỉ tiêu (tháng 4/2024 đạt 0/2).";
                                    default -> "0/1 chỉ tiêu (tháng 4/2024 đạt 0/1).";
                                });
    }

    @Test
    void conditionsOfOneIndicatorNameItAndThoseOfOneRuleStandTogether() {
        NamingRule rule =
                new NamingRule(
                        NamedList.CRITICISED,
                        "hai-dieu-kien",
                        Optional.of("xa"),
                        List.of(
                                condition(NamingRule.Test.ANY_VALUE_BELOW, 40, "p"),
                                condition(NamingRule.Test.MISSED_MONTHS, 3, "p")),
                        HERE);
        assertThat(says(month("falls").rule(rule), "phê bình"))
                .containsExactly(
                        "Qua kết quả tháng 5/2024, UBND phê bình vì tỷ lệ p chỉ đạt dưới 40% và"
                                + " tỷ lệ p chưa đạt trong 03 tháng liên tiếp trở lên: Chủ tịch.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "không gửi báo cáo đúng hạn. | về việc không gửi báo cáo đúng hạn | vì không gửi báo cáo đúng hạn",
                "theo chỉ đạo của Chủ tịch | theo chỉ đạo của Chủ tịch | theo chỉ đạo của Chủ tịch",
            })
    void aPersonsReasonGoesIntoTheSentence(String reason, String about, String because) {
        assertThat(
                        says(
                                month("good").override(NamedList.MUST_EXPLAIN, "a", true, reason),
                                "làm rõ"))
                .containsExactly(
                        "Chủ tịch báo cáo giải trình, làm rõ trách nhiệm "
                                + about
                                + "; gửi UBND (qua Văn phòng).");
        assertThat(
                        says(
                                month("good").override(NamedList.CRITICISED, "a", true, reason),
                                "phê bình"))
                .containsExactly(
                        "Qua kết quả tháng 5/2024, UBND phê bình " + because + ": Chủ tịch.");
        assertThat(
                        says(
                                month("falls").override(NamedList.COMMENDED, "a", true, reason),
                                "biểu dương"))
                .containsExactly("UBND biểu dương xã a " + because + ".");
    }

    @Test
    void whoIsBlamedAndPraisedAtOnceIsAFindingAndAMatterForTheReviewer() {
        Setting both =
                month("falls")
                        .rule(NamedList.CRITICISED, NamingRule.Test.MISSED_AT_LEAST, 1)
                        .override(NamedList.COMMENDED, "a", true, "đi đầu chuyển đổi số");
        assertThat(word(both).part("word/comments.xml"))
                .contains("(đồng thời ở danh sách biểu dương)", "(đồng thời ở danh sách phê bình)");
        assertThat(both.diagnostics.list())
                .extracting(Diagnostic::code)
                .containsOnly(Code.CRITICISED_AND_COMMENDED);

        Setting one =
                month("falls")
                        .rule(NamedList.CRITICISED, NamingRule.Test.MISSED_AT_LEAST, 1)
                        .override(NamedList.CRITICISED, "a", false)
                        .override(NamedList.COMMENDED, "a", true);
        assertThat(word(one).part("word/comments.xml")).doesNotContain("đồng thời");
        assertThat(one.diagnostics.list()).isEmpty();
    }

    @Test
    void anAcceptedCauseAsksForHelpWithItsOwnIndicator() {
        assertThat(says(month("falls").cause("a", "p", true), "hướng dẫn, tháo gỡ"))
                .containsExactly(
                        "Phòng Nội vụ phối hợp với Văn phòng hướng dẫn, tháo gỡ vướng mắc mà đơn vị đã báo cáo ở: tỷ lệ p.");
        assertThat(says(month("falls").cause("a", "p", false), "hướng dẫn, tháo gỡ")).isEmpty();
    }

    @Test
    void thePlanSaysWhatHelpGoesWithWhichIndicatorAndNobodyHelpsHimself() {
        Map<String, Object> guidance =
                Map.of(
                        "guide",
                        "Văn phòng",
                        "guidance",
                        Map.of("p", "cơ quan thu phí mở tài khoản"));
        assertThat(says(month("falls").cause("a", "p", true), "cơ quan thu phí", guidance))
                .containsExactly("Văn phòng hướng dẫn cơ quan thu phí mở tài khoản.");
        assertThat(
                        says(
                                month("falls").cause("a", "p", true),
                                "hướng dẫn",
                                Map.of("guidance", Map.of("q", "ai đó"))))
                .noneMatch(line -> line.contains("ai đó") || line.contains("tháo gỡ"));
    }

    @Test
    void aUnitThatWasRenamedSinceLastMonthIsComparedUnderBothNames() {
        Setting renamed = month("good").rule(NamedList.COMMENDED, NamingRule.Test.ALL_MET, 0);
        assertThat(says(renamed.called(MARCH, "a", "xã cũ"), "biểu dương"))
                .containsExactly("UBND biểu dương xã a đạt 1/1 chỉ tiêu (tháng 4/2024 đạt 0/1).");
        assertThat(says(renamed.called(APRIL, "a", "xã cũ"), "biểu dương"))
                .containsExactly(
                        "UBND biểu dương xã a (trước đây là xã cũ) đạt 1/1 chỉ tiêu"
                                + " (tháng 4/2024 đạt 0/1).");
    }

    /** One commune: what happens to it from March to May. */
    private static Setting month(String kind) {
        Setting setting = new Setting().units("a").rate("p", "60");
        switch (kind) {
            case "falls" -> course(setting, "p", "50/100", "40/100", "30/100");
            case "zero" -> course(setting, "p", "10/100", "0/100", "0/100");
            case "good" -> course(setting, "p", "10/100", "10/100", "90/100");
            case "rises" -> {
                course(setting, "p", "70/100", "70/100", "70/100");
                course(setting.rate("q", "5", Direction.LOWER), "q", "10/100", "20/100", "30/100");
            }
            case "two" -> {
                course(setting, "p", "30/100", "40/100", "30/100");
                course(setting.rate("q", "5", Direction.LOWER), "q", "30/100", "20/100", "30/100");
            }
            default -> throw new IllegalArgumentException(kind);
        }
        return setting;
    }

    private static void course(Setting setting, String indicator, String... months) {
        setting.observed(MARCH, "a", indicator, months[0])
                .observed(APRIL, "a", indicator, months[1])
                .observed(MAY, "a", indicator, months[2]);
    }

    private static Condition condition(NamingRule.Test test, int bound, String indicator) {
        return new Condition(test, Fraction.of(bound), Optional.of(indicator));
    }

    private static List<String> says(Setting setting, String words) {
        return says(setting, words, Map.of());
    }

    /** The paragraphs with these words, without their styles. */
    private static List<String> says(Setting setting, String words, Map<String, Object> values) {
        return word(setting, values).lines().stream()
                .filter(line -> line.contains(words))
                .map(line -> line.replaceFirst("^\\[\\w+] ", ""))
                .toList();
    }

    private static WordFile word(Setting setting) {
        return word(setting, Map.of());
    }

    private static WordFile word(Setting setting, Map<String, Object> values) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (String key : List.of("everyone", "local", "publicity", "system")) all.put(key, key);
        all.put("desk", "Văn phòng");
        all.put("guide", "Phòng Nội vụ");
        all.putAll(values);
        setting.document(
                new DocumentSpec(
                        "dispatch",
                        "cong-van-chi-tieu.ftlh",
                        Set.of(DocumentSpec.Format.DOCX),
                        "",
                        "",
                        false,
                        "kết quả",
                        List.of("Chủ tịch"),
                        List.of(),
                        List.of("Như trên"),
                        all,
                        HERE));
        Diagnostics diagnostics = new Diagnostics();
        List<RenderedFile> files =
                new Renderer()
                        .render(
                                List.of(),
                                new Composer().compose(setting.assess(), setting.plan()),
                                Overview.NONE,
                                diagnostics);
        assertThat(diagnostics.list()).isEmpty();
        return new WordFile(files.get(0).content());
    }
}
