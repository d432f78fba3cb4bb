package kpireport.assessment;

import static kpireport.assessment.Setting.APRIL;
import static kpireport.assessment.Setting.MAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kpireport.measures.Derivation.Points;
import kpireport.measures.Derivation.Sum;
import kpireport.measures.Fraction;
import kpireport.measures.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decision 766/QĐ-TTg: points from rates, each rounded to two decimals, then added up. */
class ScorecardTest {

    @ParameterizedTest
    @CsvSource({
        "461/500,18.44",
        "0/7,0.00",
        "7/7,20.00",
        // 19.825 and 6.666…
        "1586/1600,19.83",
        "1/3,6.67",
    })
    void pointsAreTheMaximumTimesTheRateRoundedHalfUp(String rate, BigDecimal points) {
        assertThat(score(oneScore(points("r", "20", "100")).observed(MAY, "a", "r", rate)))
                .isEqualTo(Fraction.of(points));
    }

    @ParameterizedTest
    @CsvSource({"8/10,2.00", "79/100,1.98", "9/10,2.00", "4/10,1.00"})
    void theMaximumIsEarnedFromTheThresholdOn(String rate, BigDecimal points) {
        assertThat(score(oneScore(points("r", "2", "80")).observed(MAY, "a", "r", rate)))
                .isEqualTo(Fraction.of(points));
    }

    @Test
    void withoutACapMoreThanTheMaximumIsEarned() {
        Setting setting = oneScore(uncapped(points("r", "2", "80")));
        assertThat(score(setting.observed(MAY, "a", "r", "88/100")))
                .isEqualTo(Fraction.parse("22/10"));
    }

    @Test
    void severalRatesAreMultipliedAsShares() {
        Setting setting =
                oneProduct().observed(MAY, "a", "r", "2/5").observed(MAY, "a", "dong-bo", "1/2");
        // 6 × (0.4 × 0.5) / 0.5
        assertThat(score(setting)).isEqualTo(Fraction.parse("24/10"));
    }

    @Test
    void whereNothingAroseTheRuleSaysWhatIsEarned() {
        Setting setting = oneScore(orWhenNothing("6", points("r", "6", "100")));
        assertThat(score(setting.observed(MAY, "a", "r", "-"))).isEqualTo(Fraction.of(6));
    }

    @Test
    void zeroOfSomethingIsNotNothing() {
        Setting setting = oneScore(orWhenNothing("6", points("r", "6", "100")));
        assertThat(score(setting.observed(MAY, "a", "r", "0/4"))).isEqualTo(Fraction.ZERO);
    }

    @Test
    void whereTheRuleIsSilentAboutNothingTheScoreIsNotApplicableEither() {
        Setting setting = oneScore(points("r", "6", "100")).observed(MAY, "a", "r", "-");
        assertThat(setting.result("a", "diem").status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(setting.result("a", "diem").observation().orElseThrow())
                .isInstanceOfSatisfying(
                        Observation.NotApplicable.class,
                        nothing -> assertThat(nothing.reason()).isEqualTo("-"));
    }

    @Test
    void aProductNeedsAllOfItsRates() {
        Setting setting = oneProduct().observed(MAY, "a", "r", "2/5");
        assertThat(setting.result("a", "diem").status()).isEqualTo(Status.ABSENT);
        setting.observed(MAY, "a", "dong-bo", "-");
        assertThat(setting.result("a", "diem").status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    // The exact sum, 0.375 + 0.925 + 0.925 = 2.225, would make 2.23.
    @Test
    void eachPartIsRoundedBeforeTheyAreAddedUp() {
        Setting payment =
                payment()
                        .observed(MAY, "a", "ho-so", "4/64")
                        .observed(MAY, "a", "giao-dich", "37/100")
                        .observed(MAY, "a", "tich-hop", "37/100");
        assertThat(score(payment)).isEqualTo(Fraction.parse("224/100"));
    }

    @Test
    void onlyTheThirdPartOfPaymentsMayExceedItsMaximum() {
        Setting payment =
                payment()
                        .observed(MAY, "a", "ho-so", "5/5")
                        .observed(MAY, "a", "giao-dich", "9/10")
                        .observed(MAY, "a", "tich-hop", "9/10");
        assertThat(score(payment)).isEqualTo(Fraction.parse("1025/100"));
    }

    @Test
    void aPartThatIsNotApplicableAddsNothing() {
        Setting setting = twoParts().observed(MAY, "a", "p", "1/2").observed(MAY, "a", "q", "-");
        assertThat(score(setting)).isEqualTo(Fraction.of(3));
    }

    @Test
    void aSumWithoutAnApplicablePartIsNotApplicable() {
        Setting setting = twoParts().observed(MAY, "a", "p", "-").observed(MAY, "a", "q", "-");
        assertThat(setting.result("a", "diem").status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void aSumWithAnAbsentPartIsAbsent() {
        Setting setting = twoParts().observed(MAY, "a", "p", "1/2");
        assertThat(setting.result("a", "diem").status()).isEqualTo(Status.ABSENT);
    }

    @Test
    void theScoreOfTheMonthBeforeFollowsFromItsRates() {
        Setting setting =
                oneScore(points("r", "20", "100"))
                        .observed(APRIL, "a", "r", "1/4")
                        .observed(MAY, "a", "r", "1/2");
        assertThat(setting.result("a", "diem").delta().orElseThrow().change())
                .isEqualTo(Fraction.of(5));
    }

    @Test
    void aScoreThatWasPublishedStaysAsItWasPublished() {
        Setting setting =
                oneScore(points("r", "20", "100"))
                        .observed(APRIL, "a", "r", "1/4")
                        .observed(APRIL, "a", "diem", "5.5")
                        .observed(MAY, "a", "r", "1/2");
        assertThat(setting.result("a", "diem").delta().orElseThrow().change())
                .isEqualTo(Fraction.parse("9/2"));
    }

    private static Fraction score(Setting setting) {
        return setting.result("a", "diem").measured().orElseThrow().value().exact();
    }

    private static Setting oneScore(Points rule) {
        return new Setting().units("a").rate("r", "0").score("diem", rule);
    }

    private static Setting oneProduct() {
        Points product =
                new Points(
                        List.of("r", "dong-bo"),
                        new BigDecimal("6"),
                        new BigDecimal("50"),
                        Optional.empty(),
                        true);
        return oneScore(product).rate("dong-bo", "0");
    }

    private static Setting twoParts() {
        return new Setting()
                .units("a")
                .rate("p", "0")
                .rate("q", "0")
                .score("diem-p", points("p", "6", "100"))
                .score("diem-q", points("q", "4", "100"))
                .score("diem", sum("diem-p", "diem-q"));
    }

    /** 6·A + min(2; 2,5·B) + 2,5·C; the plan may name the sum before its parts. */
    private static Setting payment() {
        return new Setting()
                .units("a")
                .score("diem", sum("diem-ho-so", "diem-giao-dich", "diem-tich-hop"))
                .rate("ho-so", "0")
                .rate("giao-dich", "0")
                .rate("tich-hop", "0")
                .score("diem-ho-so", points("ho-so", "6", "100"))
                .score("diem-giao-dich", points("giao-dich", "2", "80"))
                .score("diem-tich-hop", uncapped(points("tich-hop", "2", "80")));
    }

    private static Sum sum(String... scores) {
        return new Sum(List.of(scores), Optional.empty());
    }

    private static Points points(String rate, String maximum, String fullFrom) {
        return new Points(
                List.of(rate),
                new BigDecimal(maximum),
                new BigDecimal(fullFrom),
                Optional.empty(),
                true);
    }

    private static Points uncapped(Points rule) {
        return new Points(rule.rates(), rule.maximum(), rule.fullFrom(), rule.whenNothing(), false);
    }

    private static Points orWhenNothing(String points, Points rule) {
        return new Points(
                rule.rates(),
                rule.maximum(),
                rule.fullFrom(),
                Optional.of(new BigDecimal(points)),
                rule.capped());
    }
}
