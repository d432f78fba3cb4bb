package kpireport.verification;

import java.util.List;
import kpireport.verification.Claim.Verdict;

/** A sentence of one's own in a draft that is right otherwise. */
final class AddedSentence {

    private AddedSentence() {}

    static List<Claim> contradictions(Workspace workspace, String sentence) {
        return verify(workspace, sentence).list(Verdict.CONTRADICTED);
    }

    static Verification verify(Workspace workspace, String sentence) {
        return workspace.verify(
                switch (workspace) {
                    case AN_LAO -> after(workspace, "dispatch", "Để hoàn thành", sentence);
                    case MINH_LONG -> after(workspace, "dispatch", "còn 02 xã", sentence);
                    case TIEN_LU -> after(workspace, "dispatch", "Kết quả của từng", sentence);
                    case BAC_SON -> after(workspace, "notice", "(Kết quả từng tiêu chí", sentence);
                    case TINH_2026 -> after(workspace, "dispatch", "Còn nhiều hồ sơ", sentence);
                    case HO_SO -> after(workspace, "dispatch", "biểu dương Sở", sentence);
                });
    }

    private static EditedDraft after(
            Workspace workspace, String document, String words, String sentence) {
        return workspace.draft(document).addAfter(words, sentence);
    }
}
