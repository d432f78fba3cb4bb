package kpireport.assessment;

import static kpireport.assessment.Setting.MAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Optional;
import kpireport.measures.Direction;
import kpireport.measures.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortfallTest {

    @Test
    void aValueEqualToItsTargetIsMet() {
        IndicatorResult result = reuse("60/100", "60");
        assertThat(result.status()).isEqualTo(Status.MET);
        assertThat(result.shortfall()).isEmpty();
    }

    @Test
    void theSmallestStepBelowIsMissedHoweverItRounds() {
        IndicatorResult result = reuse("59999/100000", "60");
        assertThat(result.status()).isEqualTo(Status.MISSED);
        assertThat(result.shortfall().orElseThrow().gap()).isEqualTo(Fraction.parse("1/1000"));
    }

    @Test
    void aThirdIsComparedAsAThird() {
        assertThat(reuse("2/3", "66.7").status()).isEqualTo(Status.MISSED);
        assertThat(reuse("2/3", "66.6").status()).isEqualTo(Status.MET);
    }

    @ParameterizedTest
    @CsvSource({
        // value, target, the fewest more that would do
        "9/23,55,4",
        "0/7,60,5",
        "2/3,100,1",
        "599/1000,60,1",
        "0/1,0.1,1",
    })
    void theGapInDossiersIsTheFewestThatWouldMeetTheTarget(
            String value, String target, BigInteger dossiers) {
        assertThat(reuse(value, target).shortfall().orElseThrow().dossiers()).contains(dossiers);
    }

    @Test
    void whereLowerIsBetterTheGapIsWhatIsTooMuch() {
        IndicatorResult result =
                new Setting()
                        .units("a")
                        .rate("qua-han", "5", Direction.LOWER)
                        .observed(MAY, "a", "qua-han", "3/40")
                        .result("a", "qua-han");
        assertThat(result.shortfall())
                .contains(new Shortfall(Fraction.parse("5/2"), Optional.of(BigInteger.ONE)));
    }

    @Test
    void aPrintedPercentageHasNoGapInDossiers() {
        assertThat(reuse("59.9", "60").shortfall())
                .contains(new Shortfall(Fraction.parse("1/10"), Optional.empty()));
    }

    @Test
    void notApplicableIsNeitherMetNorMissed() {
        IndicatorResult result = reuse("-", "60");
        assertThat(result.status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(result.shortfall()).isEmpty();
    }

    @Test
    void aTargetOfTheUnitItselfGoesBeforeItsLevels() {
        IndicatorResult result =
                new Setting()
                        .units("a")
                        .rate("tai-su-dung", "60")
                        .target("tai-su-dung", "a", MAY, "40")
                        .observed(MAY, "a", "tai-su-dung", "50/100")
                        .result("a", "tai-su-dung");
        assertThat(result.status()).isEqualTo(Status.MET);
    }

    @Test
    void aTargetIsInForceFromItsFirstMonth() {
        Setting setting =
                new Setting()
                        .units("a")
                        .rate("tai-su-dung", "60")
                        .target("tai-su-dung", "xa", MAY.plusMonths(1), "90")
                        .observed(MAY, "a", "tai-su-dung", "60/100");
        assertThat(setting.result("a", "tai-su-dung").status()).isEqualTo(Status.MET);
        setting.target("tai-su-dung", "xa", MAY, "61");
        assertThat(setting.result("a", "tai-su-dung").status()).isEqualTo(Status.MISSED);
    }

    private static IndicatorResult reuse(String value, String target) {
        return new Setting()
                .units("a")
                .rate("tai-su-dung", target)
                .observed(MAY, "a", "tai-su-dung", value)
                .result("a", "tai-su-dung");
    }
}
