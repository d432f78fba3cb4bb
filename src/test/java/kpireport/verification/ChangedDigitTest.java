package kpireport.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ChangedDigitTest {

    record Slip(Workspace workspace, String document, int place, char digit) {}

    /** Whatever digit of whatever number: figures, dates, numbers of documents, ranks. */
    @Property(tries = 150)
    void anyChangedDigitIsFound(@ForAll("slips") Slip slip) {
        EditedDraft draft =
                slip.workspace().draft(slip.document()).replace(slip.place(), slip.digit());

        assertThat(slip.workspace().verify(draft).tellsTheTruth()).isFalse();
    }

    @Provide
    Arbitrary<Slip> slips() {
        return Arbitraries.of(
                        Workspace.AN_LAO, Workspace.MINH_LONG, Workspace.TIEN_LU, Workspace.BAC_SON)
                .flatMap(
                        workspace ->
                                Arbitraries.of(workspace.documents())
                                        .flatMap(document -> slips(workspace, document)));
    }

    private static Arbitrary<Slip> slips(Workspace workspace, String document) {
        String text = workspace.draft(document).text();
        Integer[] digits =
                IntStream.range(0, text.length())
                        .filter(i -> Character.isDigit(text.charAt(i)))
                        .boxed()
                        .toArray(Integer[]::new);
        return Arbitraries.of(digits)
                .flatMap(
                        place ->
                                Arbitraries.chars()
                                        .range('0', '9')
                                        .filter(digit -> digit != text.charAt(place))
                                        .map(digit -> new Slip(workspace, document, place, digit)));
    }
}
