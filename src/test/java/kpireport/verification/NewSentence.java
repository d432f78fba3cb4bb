package kpireport.verification;

import java.util.List;
import kpireport.verification.Claim.Verdict;

/** A sentence that somebody adds to a draft. */
final class NewSentence {

    private NewSentence() {}

    /** What is said about its figures that nothing else in the draft says. */
    static List<Claim> claims(Workspace workspace, String sentence) {
        EditedDraft draft =
                switch (workspace) {
                    case AN_LAO -> workspace.draft("dispatch").addAfter("Để hoàn thành", sentence);
                    case MINH_LONG -> workspace.draft("dispatch").addAfter("Tuy nhiên", sentence);
                    case TIEN_LU ->
                            workspace.draft("dispatch").addAfter("Kết quả của từng", sentence);
                    case BAC_SON -> workspace.draft("notice").addAfter("Sau khi nghe", sentence);
                    case HO_SO -> workspace.draft("dispatch").addAfter("Để hoàn thành", sentence);
                    case TINH_2026 ->
                            workspace.draft("dispatch").addAfter("Còn nhiều hồ sơ", sentence);
                };
        return workspace.verify(draft).claims().stream()
                .filter(claim -> sentence.contains(claim.excerpt()))
                .toList();
    }

    /**
     * The same for a sentence that goes on a paragraph.
     *
     * @param end the last words of that paragraph
     */
    static Verdict verdictBehind(Workspace workspace, String end, String sentence) {
        String document = workspace == Workspace.BAC_SON ? "notice" : "dispatch";
        EditedDraft draft = workspace.draft(document).replace(end, end + " " + sentence);
        return verdict(
                workspace.verify(draft).claims().stream()
                        .filter(claim -> sentence.contains(claim.excerpt()))
                        .toList());
    }

    /** Contradicted when any claim is, else unknown when any is, else confirmed. */
    static Verdict verdict(Workspace workspace, String sentence) {
        return verdict(claims(workspace, sentence));
    }

    private static Verdict verdict(List<Claim> claims) {
        List<Verdict> verdicts = claims.stream().map(Claim::verdict).toList();
        if (verdicts.contains(Verdict.CONTRADICTED)) return Verdict.CONTRADICTED;
        return verdicts.isEmpty() || verdicts.contains(Verdict.UNKNOWN)
                ? Verdict.UNKNOWN
                : Verdict.CONFIRMED;
    }
}
