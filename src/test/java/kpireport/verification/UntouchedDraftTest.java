package kpireport.verification;

import static org.assertj.core.api.Assertions.assertThat;

import kpireport.verification.Claim.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UntouchedDraftTest {

    @ParameterizedTest
    @EnumSource
    void everyFigureOfAnUntouchedDraftIsConfirmed(Workspace workspace) {
        for (String document : workspace.documents()) {
            // A list of cells for whoever checks the draft: nobody edits it, and nobody signs it.
            if (document.equals("origins")) continue;
            Verification found = workspace.verify(workspace.draft(document));
            assertThat(found.documents()).containsExactly(document);
            assertThat(found.claims()).hasSizeGreaterThan(30);
            assertThat(found.claims()).extracting(Claim::verdict).containsOnly(Verdict.CONFIRMED);
        }
    }
}
